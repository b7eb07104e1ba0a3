import {
  ContentController,
  ContrastGuard,
  element,
  latest,
  Localize,
  MixElement,
  Paper,
  Parts,
  warnOnce,
  type Missing,
} from '@mengwijzer/core/base';
import { closeMark } from '@mengwijzer/core/design';
import { pageOf } from '@mengwijzer/core/native';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { MixTermToggleEvent } from './events.js';
import { termMessagesNl, type TermMessages } from './messages/term.nl.js';
import { enter, isFirst, leave } from './mix-term-first.js';
import styles from './mix-term.styles.js';
import { placePanel } from './model/panel-place.js';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Lang } from './model/entry-view.js';
import type { TermView } from './model/term.js';
import type { Asked } from './term-lookup.js';

/** As long as what was opened is said to whoever hears the page: after that it is only read where it stands, and not twice. */
const SAID = 2000;

/**
 * A word of the text with its explanation, which opens with a click, a tap, Enter or the space bar.
 *
 * @summary Explain a word where it stands in an article.
 * @tag mix-term
 * @status experimental
 * @since 0.2.0
 * @example <mix-term term="waterbed-effect">waterbedeffect</mix-term>
 * @slot - The word as it stands in your text; without it, the term itself
 * @fires {MixTermToggleEvent} mix-term-toggle - The user opened or closed the explanation
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart word - The word that one presses
 * @csspart panel - The explanation
 * @cssprop --mix-accent-color - Edge of the explanation
 * @cssprop --mix-text-color - Text of the explanation
 * @cssprop --mix-muted-color - Where it comes from
 * @cssprop --mix-edge-color - Border of the explanation
 * @cssprop --mix-page-color - Background of the explanation
 * @cssprop --mix-focus-color - Outline of what has focus
 * @cssprop --mix-font-size - Size of the text of the explanation
 * @cssprop --mix-border-radius - Corners of the explanation
 */
@element('mix-term')
export class MixTerm extends MixElement {
  static override styles = styles;

  /** Which term: its id ("waterbed-effect"), or its name in Dutch or English. Without it, what the word itself says. */
  @property() term = '';

  /**
   * A partner's own content, see the guide on partner content: the address of a file, or what `JSON.parse` made of one. Goes before that of a
   * `<mix-provider>`.
   */
  @property()
  get content(): unknown {
    return this.#contents.content;
  }
  set content(content: unknown) {
    this.#contents.content = content;
  }

  @state() private _text = '';
  @state() private _isOpen = false;
  @state() private _said = '';
  @query('.word') private readonly _word!: HTMLElement | null;
  @query('.panel') private readonly _panel!: HTMLElement | null;

  readonly #contents = new ContentController(this);
  readonly #paper = new Paper(this);
  readonly #localize = new Localize<TermMessages>(this, {
    nl: termMessagesNl,
    en: async () => (await import('./messages/term.en.js')).termMessagesEn,
  });
  readonly #parts = new Parts(this);
  readonly #found = this.#parts.make(async (asked: Asked) => (await import('./term-lookup.js')).lookUp(asked));
  readonly #asked = latest((asked: string, lang: Lang, content: PartnerContent | undefined): Asked => ({
    asked,
    lang,
    content,
  }));
  /** Its colours are only looked at once it is opened: a page may have many, and the word itself is the page's. */
  readonly #watch = latest(() => new ContrastGuard(this, (...sheets) => this._replace(...sheets)));
  #missed: Missing | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  /** Whether it stood open when the pointer went down: then that closed it already, and the click must not open it again. */
  #wasOpen = false;

  /** Id of the term that was found; `undefined` until then, and where there is none. */
  get termId(): string | undefined {
    return this.#view?.id || undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this._text = this.textContent ?? '';
    enter(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
    this.#stop();
    this._isOpen = false;
  }

  /** What the word means, or without an id that this did not come. */
  get #view(): TermView | undefined {
    const asked = (this.term || this._text).trim();
    // From a server the word comes as text: without scripts nothing would open.
    if (isServer || asked === '' || this.#localize.texts === undefined) return undefined;
    const found = this.#parts.show(this.#found, this.#asked(asked, this.#localize.lang, this.#contents.partner));
    // A partner's own, perhaps.
    const isOthers = found === null && this.#contents.isMissing;
    if (found === null && !isOthers)
      warnOnce(
        `term:${asked}`,
        `Mengwijzer: “${asked.slice(0, 80)}” is geen begrip dat wij kennen. Het blijft gewone tekst.`,
      );
    // Still so while it is asked for again: the word keeps the focus.
    this.#missed = this.#parts.missing ?? this.#missed;
    if (!isOthers && (found !== undefined || this.#missed === undefined)) return found ?? undefined;
    const { notLoaded } = this.#localize.texts;
    const summary = isOthers ? notLoaded.content : notLoaded[`${this.#missed!}ToRead`];
    return { id: '', name: asked, form: asked, summary, lang: this.#localize.lang, section: '' };
  }

  #open(): void {
    if (this.#parts.missing === 'lost') this.#parts.retry();
    this.#watch();
    this._panel?.showPopover();
    this.#place();
  }

  readonly #close = (): void => {
    this._panel?.hidePopover();
    this._word?.focus();
  };

  /** Puts the explanation by the word. It goes along with the page from there, so only what changes the text around it moves it. */
  #place(): void {
    const [word, panel] = [this._word, this._panel];
    const view = pageOf(this).defaultView;
    if (!word || !panel || !view) return;
    const { clientWidth, clientHeight } = pageOf(this).documentElement;
    const { offsetWidth, offsetHeight } = panel;
    const { left, top, fits } = placePanel(
      [...word.getClientRects()],
      { width: offsetWidth, height: offsetHeight },
      { width: clientWidth, height: clientHeight },
    );
    panel.style.left = `${left + view.scrollX}px`;
    panel.style.top = `${top + view.scrollY}px`;
    if (!fits) panel.scrollIntoView({ block: 'nearest' });
  }

  readonly #onMove = ({ type, target }: Event): void => {
    if (type === 'resize' || target !== pageOf(this).defaultView?.document) this.#place();
  };

  #start(): void {
    const view = pageOf(this).defaultView;
    view?.addEventListener('resize', this.#onMove);
    view?.addEventListener('scroll', this.#onMove, { capture: true, passive: true });
  }
  #stop(): void {
    clearTimeout(this.#quiet);
    this._said = '';
    const view = pageOf(this).defaultView;
    view?.removeEventListener('resize', this.#onMove);
    view?.removeEventListener('scroll', this.#onMove, { capture: true });
  }

  readonly #onSlot = (): void => {
    this._text = this.textContent ?? '';
  };

  readonly #onPointer = (): void => {
    this.#wasOpen = this._isOpen;
  };

  readonly #onClick = (): void => {
    if (this._isOpen) this._panel?.hidePopover();
    else if (!this.#wasOpen) this.#open();
    this.#wasOpen = false;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) this.#onClick();
  };

  /** However it was opened or closed: with Escape and beside it too, which is the browser's. */
  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    const view = this.#view;
    const isOpen = newState === 'open';
    if (isOpen === this._isOpen || !view) return;
    this._isOpen = isOpen;
    this.#stop();
    if (isOpen) {
      this.#start();
      this._said = `${view.name}. ${view.summary}`;
      this.#quiet = setTimeout(() => (this._said = ''), SAID);
    }
    if (view.id !== '') this.dispatchEvent(new MixTermToggleEvent({ term: view.id, isOpen }));
  };

  /** Whoever goes on with the keyboard must not find it over what they go to. */
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const to = relatedTarget as Node | null;
    if (this._isOpen && to && !this.renderRoot.contains(to)) this._panel?.hidePopover();
  };

  #explanation(view: TermView): TemplateResult {
    const words = this.#localize.texts ?? termMessagesNl;
    return html`<div
      class="panel"
      id="panel"
      part="panel"
      popover
      lang=${view.lang}
      @toggle=${this.#onToggle}
      @focusout=${this.#onFocusOut}
    >
      <p class="name">${view.name}</p>
      <button type="button" aria-label=${words.close} lang=${this.#localize.lang} @click=${this.#close}>
        ${closeMark}
      </button>
      <p class="says">${view.summary}</p>
      ${
        view.section === ''
          ? nothing
          : html`<p class="from" lang=${this.#localize.lang}>${words.from(view.section)}</p>`
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (view === undefined) return html`<slot @slotchange=${this.#onSlot}></slot>`;
    const printed =
      view.id !== '' && this.#paper.isPrinting && isFirst(this) ? ` (${view.summary.replace(/\.$/u, '')})` : '';
    // Not a button: that is a block, which does not break over two lines. And no space between the parts: it would stand in the text.
    return html`<span
        class="word"
        part="word"
        role="button"
        tabindex="0"
        aria-expanded=${this._isOpen ? 'true' : 'false'}
        aria-controls=${this._isOpen ? 'panel' : nothing}
        @pointerdown=${this.#onPointer}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusout=${this.#onFocusOut}
        ><slot @slotchange=${this.#onSlot}>${view.form}</slot></span
      ><span class="onpaper" lang=${view.lang}>${printed}</span
      ><span class="vh" role="status" lang=${view.lang}>${this._said}</span>${this.#explanation(view)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-term': MixTerm;
  }
}
