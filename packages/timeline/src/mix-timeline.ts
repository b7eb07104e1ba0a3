import {
  ContentController,
  element,
  Growth,
  latest,
  Localize,
  MixDossierElement,
  oneOf,
  Paper,
  Room,
  warnOnce,
  type LazyTools,
} from '@mengwijzer/core';
import { PageAddress } from '@mengwijzer/core/page-address';
import { contentMissing, listStyles, missing, optionStyles, partsStyles } from '@mengwijzer/core/design';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MixTimelineSelectEvent } from './events.js';
import { laterOf, type Edition, type Later, type TimelinePage } from './mix-timeline-later.js';
import { choices, counted, empty, head, list, reserved, stepper } from './mix-timeline-parts.js';
import styles from './mix-timeline.styles.js';
import { Viewer, type View } from './mix-timeline-view.js';
import { emptyLooking, readAddress, writeAddress, type Looking } from './model/address.js';
import { yearOf } from './model/extent.js';
import { scopeOf } from './model/scope.js';
import { choose, emptyThread, letGo } from './model/thread.js';
import { textsNl } from './texts-nl.js';
import type { Ref } from '@mengwijzer/content';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { LaterMessages } from './messages/later.nl.js';
import type { TimelineTexts } from './model/texts.js';

/** Width of the picture on a page of paper, and the least that it can be read at; in units of the drawing. */
const ON_PAPER = 704;
const LEAST = 576;

/** What is shown: the list, the picture, or both. */
export type TimelineView = 'both' | 'list' | 'picture';

/**
 * Eighty years of mixing policy: a list to read first, and a picture of it to look at second. One can follow a motive or an instrument
 * through the years, compare two of them, and put the history of one's own neighbourhood beside national policy.
 *
 * @summary Read and see how mixing stood on the agenda from 1945 on, and why.
 * @tag mix-timeline
 * @status experimental
 * @since 0.2.0
 * @example <mix-timeline></mix-timeline>
 * @slot - Shown while the element is not there: the timeline as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the toolbar
 * @slot [id] - With `entries`: your own words at the entry with this id
 * @fires {MixTimelineSelectEvent} mix-timeline-select - The user opened an entry
 * @fires {MixTimelineRangeChangeEvent} mix-timeline-range-change - The user zoomed or panned the picture
 * @fires {MixDossierUpdateEvent} mix-dossier-update - Before a change is kept; a host that prevents it owns the dossier
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart lanes - What one can show and hide
 * @csspart count - How many entries there are
 * @csspart picture - The picture with its tools
 * @csspart entry - One entry in the list
 * @csspart comparison - Two years side by side
 * @csspart history - What happened in one's own neighbourhood
 */
@element('mix-timeline')
export class MixTimeline extends MixDossierElement {
  static override styles = [partsStyles, optionStyles, listStyles, styles];

  /** Shows what lies from this year on, such as `1995`. */
  @property() from = '';

  /** Shows what lies up to this year, such as `2025`. */
  @property() to = '';

  /** Shows these lanes only, with spaces between them: `policy`, `law`, `context`, `evidence`, `local`. */
  @property() lanes = '';

  /** Shows entries in which one of these motives played a part only, by id, with spaces between them. */
  @property() motive = '';

  /** Shows these entries only, by id, with spaces between them, in this order. With words in slots of these names it is a story. */
  @property() entries = '';

  /** Opens this entry, by id. */
  @property() entry = '';

  /** What is shown: `both`, `list` or `picture` (then the list is a click away). */
  @property({ converter: oneOf(['both', 'list', 'picture'], 'both') })
  view: TimelineView = 'both';

  /** Keeps the choices, what stands open and the years in view in the address of the page, so that it can be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private _looking: Looking = emptyLooking;
  /** The entry that somebody was led to. */
  @state() private _current: string | undefined;
  /** Whether they came from the picture, and want to go back there. */
  @state() private _isFromPicture = false;

  readonly #contents = new ContentController(this);
  readonly #localize = new Localize<TimelineTexts>(this, {
    nl: textsNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #address = new PageAddress<Looking>(this, {
    isAllowed: () => this.urlState,
    read: readAddress,
    write: writeAddress,
    show: (looking) => {
      this._looking = looking;
      this.#isListOpen ||= looking.open.length > 0;
    },
    shown: () => this._looking,
    empty: emptyLooking,
    wasWiped: () => (this._dossiers.store?.wipes ?? 0) > 0,
  });
  readonly #growth = new Growth(this, { first: 20, step: 200 });
  readonly #room = new Room(this);
  readonly #paper = new Paper(this);
  readonly #parts: TimelinePage = {
    ...this._page,
    texts: () => this.#texts,
    view: () => this.#view,
    look: (looking) => this.#look(looking),
    read: (id, isFromPicture) => this.#read(id, isFromPicture),
    isDrawing: () => this.#isDrawing,
  };
  readonly #later: Later = laterOf(this.#parts);
  readonly #viewer = new Viewer(this.#parts, this.#later);
  readonly #edition = latest((texts: TimelineTexts, content: PartnerContent | undefined): Edition => ({
    texts,
    content,
  }));
  readonly #scope = latest((lanes: string, motive: string, entries: string, from: string, to: string) =>
    scopeOf({ lanes, motive, entries, from, to }),
  );
  #view: View | undefined;
  /** Whether the list under a picture stands open. */
  #isListOpen = false;

  /**
   * A partner's own events and words, see the guide on partner content: the address of a file, or what `JSON.parse` made of one. Goes
   * before that of a `<mix-provider>`.
   */
  @property()
  get content(): unknown {
    return this.#contents.content;
  }
  set content(content: unknown) {
    this.#contents.content = content;
  }

  get #texts(): TimelineTexts {
    return this.#localize.texts ?? textsNl;
  }
  /** In which one reads now. */
  get #now(): Edition {
    return this.#edition(this.#texts, this.#contents.partner);
  }
  /** The words of what comes later; in another language once those have come: until then nobody loses their place. */
  get #laterWords(): LaterMessages | undefined {
    return this.#later.show(this.#later.words, this.#texts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const texts = this.#localize.texts;
    if (texts === undefined) return;
    if (changed.has('urlState')) this.#address.read();
    if (changed.has('entry') && this.entry !== '') this._looking = this.#opening(this.entry);
    const scope = this.#scope(this.lanes, this.motive, this.entries, this.from, this.to);
    this.#view = this.#viewer.look({
      edition: this.#now,
      scope,
      // A server does not see what stands inside the tag.
      isStory: !isServer && scope.ids.some((id) => this.querySelector(`:scope > [slot="${CSS.escape(id)}"]`) !== null),
      looking: this._looking,
      dossier: this.dossier,
      today: yearOf(new Date()),
    });
    this._dossiers.offer('timeline', (id) => this.#read(id));
    const { shown } = this.#view;
    // On paper there is all of it, and so there is on a server.
    const least =
      this.#paper.isPrinting || isServer ? shown.length : shown.findIndex(({ id }) => id === this._current) + 1;
    this.#growth.want(shown.length, least, this.#isDrawing);
    const entry = this.entry === '' || this.#view.timeline.byId.has(this.entry) ? [] : [this.entry];
    for (const name of [...this.#view.unknown, ...entry])
      warnOnce(`timeline:${name}`, `Mengwijzer: <mix-timeline> knows no "${name}"; the rest is shown.`);
  }

  protected override get _tools(): LazyTools {
    return this.#later.tools;
  }

  protected override _forget(): void {
    super._forget();
    this._current = undefined;
    this._isFromPicture = false;
    this.#isListOpen = false;
  }

  #look(looking: Looking): void {
    this._looking = looking;
    this.#address.write(looking);
  }

  /** Follows another thread; how much is left is said. */
  #follow(looking: Looking): void {
    this.#look(looking);
    void this._whenDrawn().then(() => {
      const { shown, items } = this.#view ?? {};
      if (shown && items) this._announcer.say(this.#texts.messages.counted(shown.length, items.length));
    });
  }

  #toggle(id: string): void {
    const isOpen = this._looking.open.includes(id);
    if (!isOpen) this.#later.stage.peek()?.bring(id);
    const { open } = this._looking;
    this.#look({ ...this._looking, open: isOpen ? open.filter((each) => each !== id) : [...open, id] });
    this._current = isOpen ? undefined : id;
    this._isFromPicture = false;
    if (!isOpen) this.dispatchEvent(new MixTimelineSelectEvent({ id }));
  }

  /** With an entry open, whatever threads are followed. */
  #opening(id: string): Looking {
    const { open } = this._looking;
    const isHidden =
      this.#view?.items.some((item) => item.id === id) && !this.#view.shown.some((item) => item.id === id);
    this._current = id;
    this.#isListOpen = true;
    return {
      ...this._looking,
      open: open.includes(id) ? open : [...open, id],
      ...(isHidden ? { thread: emptyThread } : {}),
    };
  }

  /** Opens an entry because the user asked for it: the focus goes there. */
  #read(id: string, isFromPicture = false): void {
    if (!isFromPicture) this.#later.stage.peek()?.bring(id);
    this.#look(this.#opening(id));
    this._isFromPicture = isFromPicture;
    this._jump(`b-${id}`);
    this.dispatchEvent(new MixTimelineSelectEvent({ id }));
  }

  #onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
    const view = this.#view;
    const thread = view && choose(this._looking.thread, name, value, view.options.lanes);
    if (thread) this.#follow({ ...this._looking, thread });
  };

  #onInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    // Only what is typed: a list drawn again before its `change` would have taken back what was chosen.
    if (/^(?:h|year)-/u.test(name)) void this.#later.tools.use((tools) => tools.input(name, value));
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    const isOwn = (event.target as Element).matches('.own-form');
    void this.#later.tools.use((tools) => tools.submit(isOwn));
  };

  /** Whoever comes near an entry may read it: what that takes is then there in time. */
  #onNear = (event: Event): void => {
    if ((event.target as Element).closest('.tl, svg')) this.#later.reading.want(this.#now);
  };

  #onListToggle = ({ currentTarget }: Event): void => {
    if (!this.#paper.isPrinting) this.#isListOpen = (currentTarget as HTMLDetailsElement).open;
  };

  #onClick = (event: Event): void => {
    const { act, row = '' } = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    const { thread } = this._looking;
    switch (act) {
      case undefined:
        return;
      case 'open':
        return this.#toggle(row);
      case 'read':
        event.preventDefault();
        return this.#read(row);
      case 'drop':
        this._focus = 'count';
        return this.#follow({ ...this._looking, thread: letGo(thread, row) });
      case 'drop-all':
        this._focus = 'count';
        return this.#follow({ ...this._looking, thread: emptyThread });
      case 'belongs':
        return void this.#viewer.summarise(row as Ref, this.#now);
      case 'step':
        this._current = row;
        return this._jump(`i-${row}`);
      case 'picture':
        return this.#later.stage.peek()?.focus(row);
      default:
        return void this.#later.tools.use((tools) => tools.act(act, row));
    }
  };

  /** Whether there is room for a picture. On a phone the list itself is one: the agenda is its spine. */
  get #canDraw(): boolean {
    return this.view !== 'list' && (this.#paper.isPrinting || this.#room.width >= LEAST);
  }

  /** Whether the picture is still on its way; asked before the list is drawn, so that it comes soon. */
  get #isDrawing(): boolean {
    if (!this.#canDraw || this.#later.failed) return false;
    return this.#later.stage.want() === undefined || this.#laterWords === undefined;
  }

  #notices(view: View): TemplateResult {
    const { notLoaded } = view.texts.messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, notLoaded, this._saveWork)}${contentMissing(this.#contents, notLoaded)}
      ${this.#later.tools.peek()?.notices()}
    </div>`;
  }

  #picture(view: View): unknown {
    // A server knows no width: the style sheet leaves this out where there is no room.
    if (isServer && this.view !== 'list')
      return html`<div class="room served" part="picture">${reserved(view.shown.length)}</div>`;
    if (!this.#canDraw || view.items.length === 0) return nothing;
    const width = this.#paper.isPrinting ? ON_PAPER : this.#room.width;
    const stage = this.#later.stage.want();
    const words = this.#laterWords;
    return html`<div class="room" part="picture">
      ${stage && words ? stage.render(view, words, width, this._current) : reserved(view.shown.length)}
    </div>`;
  }

  #stepper(view: View, words: LaterMessages | undefined): ((at: number) => unknown) | undefined {
    return words && ((at) => stepper(at, view, words));
  }

  #list(view: View): TemplateResult {
    const { texts, looking } = view;
    const words = this.#laterWords;
    const reading = looking.open.length > 0 ? this.#later.show(this.#later.reading, this.#now) : undefined;
    const summaries = this.#viewer.summaries(this.#now);
    const tools = this.#later.tools.peek();
    const level = this._level + 1;
    return view.shown.length === 0
      ? empty(view)
      : list(view, {
          level,
          drawn: this.#growth.drawn,
          current: this._current,
          stepper: view.isStory ? this.#stepper(view, words) : undefined,
          isOpen: (id) => looking.open.includes(id),
          entry:
            reading && words && tools
              ? (item) =>
                  html`${
                    item.owner === 'user'
                      ? nothing
                      : reading.entry(
                          reading.viewEntry(item, reading.details, texts),
                          summaries,
                          texts,
                          words,
                          level + (view.sections[0]?.stretch ? 2 : 1),
                        )
                  }
                  ${tools.below(item, view, words, this._isFromPicture && item.id === this._current)}`
              : undefined,
        });
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (view === undefined) return html`<slot></slot>`;
    const { texts } = view;
    const words = this.#laterWords;
    const listed = html`${counted(view)}${this.#list(view)}`;
    return html`<div
      lang=${texts.lang}
      class="timeline v-${this.view}"
      @change=${this.#onChange}
      @input=${this.#onInput}
      @submit=${this.#onSubmit}
      @click=${this.#onClick}
      @pointerover=${this.#onNear}
      @focusin=${this.#onNear}
    >
      <div class="measure"></div>
      <p class="vh" role="status">${this._announcer.text}</p>
      ${head(texts, this._level)}${this.#notices(view)} ${view.isStory ? nothing : choices(view)} ${this.#picture(view)}
      ${
        this.view === 'picture'
          ? html`<details
              class="as-list"
              ?open=${live(this.#isListOpen || this.#paper.isPrinting)}
              @toggle=${this.#onListToggle}
            >
              <summary>${texts.messages.asList}</summary>
              ${listed}
            </details>`
          : listed
      }
      ${words && this.#later.tools.peek()?.render(view, words, this._level + 1)}
      <slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-timeline': MixTimeline;
  }
}
