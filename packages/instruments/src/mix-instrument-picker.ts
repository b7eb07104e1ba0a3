import {
  ContentController,
  element,
  latest,
  Localize,
  MixDossierElement,
  Paper,
  warnOnce,
  type LazyTools,
} from '@mengwijzer/core';
import { PageAddress } from '@mengwijzer/core/page-address';
import { contentMissing, listStyles, missing, partsStyles } from '@mengwijzer/core/design';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MixInstrumentSelectEvent, MixShortlistChangeEvent } from './events.js';
import { laterOf, type Edition, type Later, type PickerPage } from './mix-instrument-picker-later.js';
import { head, MORE, results } from './mix-instrument-picker-parts.js';
import styles from './mix-instrument-picker.styles.js';
import { Viewer, type View } from './mix-instrument-picker-view.js';
import { emptyLooking, flip, letGo, MAX_COMPARED, readAddress, writeAddress, type Looking } from './model/address.js';
import { scopeOf } from './model/catalogue.js';
import { isFacet, toggle, type FacetId } from './model/facets.js';
import { textsNl } from './texts-nl.js';
import type { Ref } from '@mengwijzer/content';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { PickerTexts } from './model/texts.js';

/** Of each group. */
const ON_PAPER = 200;

/**
 * Everything that can be used to mix a neighbourhood, to find, to read and to choose from: with what the answers to the seven questions say for
 * and against each.
 *
 * @summary Find, compare and choose instruments, with reasons for and against.
 * @tag mix-instrument-picker
 * @status experimental
 * @since 0.2.0
 * @example <mix-instrument-picker></mix-instrument-picker>
 * @slot - Shown while the element is not there: the instruments as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the toolbar
 * @fires {MixInstrumentSelectEvent} mix-instrument-select - The user opened an instrument
 * @fires {MixShortlistChangeEvent} mix-shortlist-change - The user changed the shortlist
 * @fires {MixDossierUpdateEvent} mix-dossier-update - Before a change is kept; a host that prevents it owns the dossier
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart facets - What one can choose by
 * @csspart count - How many instruments there are
 * @csspart instrument - One instrument in the list
 * @csspart comparison - Instruments side by side
 * @csspart shortlist - What was chosen
 */
@element('mix-instrument-picker')
export class MixInstrumentPicker extends MixDossierElement {
  static override styles = [partsStyles, listStyles, styles];

  /** Shows instruments of these domains only, with spaces between them: `physical`, `social`, `economic`. */
  @property() domain = '';

  /** Shows instruments that serve one of these motives only, by id, with spaces between them. */
  @property() motive = '';

  /** Shows these instruments only, by id, with spaces between them, in this order. */
  @property() instruments = '';

  /** Keeps the search text, the choices and what stands open in the address of the page, so that it can be shared. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  @state() private _looking: Looking = emptyLooking;
  @state() private _drawn: Readonly<Record<string, number>> = {};
  /** The instrument that somebody was led to. */
  @state() private _shown: string | undefined;
  @state() private _whole: ReadonlySet<FacetId> = new Set();
  @state() private _refining = false;
  @state() private _notice: { readonly id: string; readonly text: string } | undefined;

  readonly #paper = new Paper(this);
  readonly #contents = new ContentController(this);
  readonly #localize = new Localize<PickerTexts>(this, {
    nl: textsNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #address = new PageAddress<Looking>(this, {
    isAllowed: () => this.urlState,
    read: readAddress,
    write: writeAddress,
    show: (looking) => (this._looking = looking),
    shown: () => this._looking,
    empty: emptyLooking,
    wasWiped: () => (this._dossiers.store?.wipes ?? 0) > 0,
  });
  readonly #parts: PickerPage = {
    ...this._page,
    texts: () => this.#texts,
    view: () => this.#view,
    commit: (next, id) => this.#commit(next, id),
    changed: () => this.#changed(),
    tell: (id, text) => this.#tell(id, text),
  };
  readonly #later: Later = laterOf(this.#parts);
  readonly #viewer = new Viewer(this.#parts, this.#later);
  readonly #edition = latest((texts: PickerTexts, content: PartnerContent | undefined): Edition => ({
    texts,
    content,
  }));
  #view: View | undefined;

  /**
   * A partner's own instruments and words, see the guide on partner content: the address of a file, or what `JSON.parse` made of one. Goes
   * before that of a `<mix-provider>`.
   */
  @property()
  get content(): unknown {
    return this.#contents.content;
  }
  set content(content: unknown) {
    this.#contents.content = content;
  }

  get #texts(): PickerTexts {
    return this.#localize.texts ?? textsNl;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const texts = this.#localize.texts;
    if (texts === undefined) return;
    if (changed.has('urlState')) this.#address.read();
    this._dossiers.offer('shortlist', (id) => this._jump(id === '' ? 'list-h' : `s-${id}`));
    this.#view = this.#viewer.look({
      edition: this.#now,
      scope: scopeOf(this.domain, this.motive, this.instruments),
      looking: this._looking,
      dossier: this.dossier,
      drawn: this._drawn,
      shown: this._shown,
      // On paper there is no asking for more: what was found is all there, up to what anybody would print.
      least: this.#paper.isPrinting ? ON_PAPER : 0,
      level: this._level,
      canOpen: this._dossiers.store?.opener('answers') !== undefined,
      notice: this._notice,
    });
    for (const name of this.#view.unknown)
      warnOnce(`instruments:${name}`, `Mengwijzer: <mix-instrument-picker> knows no "${name}"; the rest is shown.`);
  }

  protected override get _tools(): LazyTools {
    return this.#later.choosing;
  }

  /** In which one reads now. */
  get #now(): Edition {
    return this.#edition(this.#texts, this.#contents.partner);
  }

  protected override _forget(): void {
    super._forget();
    this._drawn = {};
    this._shown = undefined;
    this._whole = new Set();
    this._refining = false;
    this._notice = undefined;
  }

  #commit(next: Dossier, id?: string): boolean {
    const kept = this._dossiers.commit(next);
    if (kept) this.#changed(id);
    return kept;
  }

  #changed(id?: string): void {
    const { dossier } = this;
    const about = id === undefined ? {} : { id };
    this.dispatchEvent(new MixShortlistChangeEvent({ ...about, shortlist: dossier.shortlist, dossier }));
  }

  #look(looking: Looking): void {
    this._looking = looking;
    this._notice = undefined;
    this.#address.write(looking);
  }

  /** Looks by other choices: the list starts from its top again, and how long it is now is said. */
  async #sift(looking: Looking): Promise<void> {
    this.#look(looking);
    this._drawn = {};
    this._shown = undefined;
    // What searching needs may still be on its way, and then the count is not yet what it will be.
    await (looking.query.trim() === '' ? this._whenDrawn() : this.updateComplete);
    const { found, catalogue } = this.#view ?? {};
    if (catalogue) this._announcer.say(this.#texts.messages.counted(found ?? 0, catalogue.items.length));
  }

  /** Tells something at one row, to eyes and ears. */
  #tell(id: string, text: string): void {
    this._notice = { id, text };
    if (text !== '') this._announcer.say(text);
  }

  #compare(id: string): void {
    const { compared } = this._looking;
    if (!compared.includes(id) && compared.length >= MAX_COMPARED) this.#tell(id, this.#texts.messages.compareFull);
    else this.#look({ ...this._looking, compared: flip(compared, id) });
  }

  #open(id: string): void {
    this.#look({ ...this._looking, open: flip(this._looking.open, id) });
    if (this._looking.open.includes(id)) this.dispatchEvent(new MixInstrumentSelectEvent({ id }));
  }

  #onInput = async (event: Event): Promise<void> => {
    const { name, value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (name === 'q') await this.#sift({ ...this._looking, query: value });
    else await this.#later.choosing.use((choosing) => choosing.write(name, value));
  };

  #onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (isFacet(name)) void this.#sift({ ...this._looking, selection: toggle(this._looking.selection, name, value) });
  };

  /** Whoever comes near an instrument may read it, and whoever is about to search searches in it: what that takes is then there in time. */
  #onNear = (event: Event): void => {
    const isSearching = (event.target as Partial<HTMLInputElement>).name === 'q';
    if (isSearching) this.#later.search.want();
    if (isSearching || (event.target as Element).closest('.res')) this.#later.reading.want(this.#now);
  };

  #onClick = (event: Event): void => {
    const { act, row = '' } = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    if (act === undefined) return;
    const less = letGo(this._looking, act, row);
    if (less) {
      this._focus = 'count';
      void this.#sift(less);
      return;
    }
    switch (act) {
      case 'open':
        return this.#open(row);
      case 'compare':
        return this.#compare(row);
      case 'uncompare':
        this._focus = 'compare-h';
        return this.#compare(row);
      case 'compare-none':
        this._focus = 'count';
        return this.#look({ ...this._looking, compared: [] });
      case 'more':
        return void this.#more(row);
      case 'values':
        if (isFacet(row)) this._whole = new Set(flip([...this._whole], row) as readonly FacetId[]);
        return;
      case 'refine':
        this._refining = !this._refining;
        return;
      case 'belongs':
        return void this.#viewer.summarise(row as Ref, this.#now);
      case 'jump':
        event.preventDefault();
        return this._jump(row);
      case 'show':
        event.preventDefault();
        return this.#show(row);
      case 'answer':
        event.preventDefault();
        return this._dossiers.store?.opener('answers')?.(row);
      default:
        return void this.#later.choosing.use((choosing) => choosing.act(act, row));
    }
  };

  /** Opens an instrument in the list, wherever it stands there; what it does not fit is let go. */
  #show(id: string): void {
    const { looking, catalogue, isFound } = this.#view ?? {};
    const name = catalogue?.items[catalogue.at.get(id) ?? -1]?.name;
    if (looking === undefined || name === undefined) return;
    const open = [...looking.open.filter((each) => each !== id), id];
    if (isFound?.(id)) this.#look({ ...looking, open });
    else void this.#sift({ ...looking, open, query: '', selection: {} });
    this._shown = id;
    this._focus = `i-${id}`;
    this.dispatchEvent(new MixInstrumentSelectEvent({ id }));
  }

  /** Draws more of a group; the keyboard goes on at the first that is new. */
  async #more(id: string): Promise<void> {
    const rows = (): readonly string[] =>
      this.#view?.groups?.find((each) => each.id === id)?.rows.map(({ item }) => item.id) ?? [];
    const before = rows();
    this._drawn = { ...this._drawn, [id]: before.length + MORE };
    await this._whenDrawn();
    const first = rows().find((each) => !before.includes(each));
    if (first !== undefined) this._jump(`b-${first}`);
  }

  #notices(view: View): TemplateResult {
    const { notLoaded } = view.texts.messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, notLoaded, this._saveWork)}${contentMissing(this.#contents, notLoaded)}
      ${this.#later.choosing.peek()?.notices()}
    </div>`;
  }

  /** What answers would add, where there are none. */
  #lead({ texts: { messages } }: View): TemplateResult {
    return html`${messages.noAnswers}${
      this._dossiers.store?.opener('answers')
        ? html` <a class="noprint" href="#q-what" data-act="answer" data-row="what">${messages.toQuestions}</a>`
        : nothing
    }`;
  }

  #comparison({ texts, compared, catalogue, reasons }: View): TemplateResult | undefined {
    if (compared.length === 0) return undefined;
    const reading = this.#later.show(this.#later.reading, this.#now);
    const rows = reading?.compare(compared, reading.details, reasons, catalogue.motives, texts);
    return rows && reading?.comparison(compared, rows, texts, this._level + 1);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (view === undefined) return html`<slot></slot>`;
    const { texts } = view;
    const level = this._level;
    const choosing = this.#later.choosing.peek();
    return html`<div
      lang=${texts.lang}
      class=${choosing?.isPrinting ? 'listonly' : ''}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @click=${this.#onClick}
      @pointerover=${this.#onNear}
      @focusin=${this.#onNear}
    >
      <p class="vh" role="status">${this._announcer.text}</p>
      ${head(texts, level)}${this.#notices(view)}
      ${results(view, { level, whole: this._whole, refining: this._refining, lead: this.#lead(view) })}
      ${this.#comparison(view)} ${choosing?.render(view, level + 1)}
      <slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-instrument-picker': MixInstrumentPicker;
  }
}
