import { element, latest, Localize, MixDossierElement, Paper, Room, warnOnce, type LazyTools } from '@mengwijzer/core';
import { missing, partsStyles, replyStyles } from '@mengwijzer/core/design';
import { saveDossier } from '@mengwijzer/core/files';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MixPlanChangeEvent, MixPlanResultEvent } from './events.js';
import { Editor } from './entering/mix-phasing-editor.js';
import { laterOf, type Later, type PhasingPage } from './mix-phasing-later.js';
import { assumed, entered, example, head, outcome, unread } from './entering/mix-phasing-parts.js';
import { PlanSource } from './files/mix-phasing-source.js';
import styles from './mix-phasing-calculator.styles.js';
import { Viewer, type View } from './mix-phasing-view.js';
import { isUnknown, toDossierPlan } from './model/plan/dossier-plan.js';
import { partsShown, type ShownPart } from './model/shown.js';
import { textsNl } from './texts-nl.js';
import type { PlanFile } from './model/plan/plan-file.js';
import type { PhasingTexts } from './model/texts.js';

/** Width of a chart on a page of paper, and from where the table of sites has room; in units of a drawing. */
const ON_PAPER = 704;
const WIDE = 960;

/**
 * What happens to the households of a neighbourhood, quarter by quarter, when its homes are demolished and built in some order: who can stay,
 * who has to leave for a time, who comes back. One enters the sites and the assumptions, reads and sees what follows, and looks for a better order.
 *
 * @summary Work out what a phasing plan does to the households, and find the order that sends the fewest away.
 * @tag mix-phasing-calculator
 * @status experimental
 * @since 0.2.0
 * @example <mix-phasing-calculator></mix-phasing-calculator>
 * @slot - Shown while the element is not there
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the toolbar
 * @fires {MixPlanChangeEvent} mix-plan-change - The user changed the plan
 * @fires {MixPlanResultEvent} mix-plan-result - What became of the households was worked out anew after a change
 * @fires {MixDossierUpdateEvent} mix-dossier-update - Before a change is kept; a host that prevents it owns the dossier
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart sites - The table of sites
 * @csspart assumptions - What the plan assumes
 * @csspart verdict - The paragraph that says what the plan does
 * @csspart findings - The findings, each with its numbers and reason
 * @csspart chart - A chart with its title and its table
 * @csspart improve - Looking for a better order, variants and the trade-off
 * @cssState searching - A better order is being looked for; what is found comes on the page
 */
@element('mix-phasing-calculator')
export class MixPhasingCalculator extends MixDossierElement {
  static override styles = [partsStyles, replyStyles, styles];

  /** Address of a plan file to begin with, in place of the worked example. */
  @property() src = '';

  /** Only shows the plan: nothing can be entered. With `src` or `plan` it is that one, whatever the user's own is. */
  @property({ type: Boolean }) readonly = false;

  /**
   * Shows these parts only, with spaces between them: `sites`, `assumptions`, `verdict`, `findings`, `quarters`, `gantt`, `fates`, `flow`,
   * `households`, `homes`, `improve`, `tools`. Empty shows all.
   */
  @property() show = '';

  /**
   * Lets searches and a thousand runs go on in a worker, a thread of their own. Without it they go in short slices on the page, which takes a little
   * longer. Under `require-trusted-types-for 'script'` the header names our policy for it: `trusted-types lit-html mengwijzer`.
   */
  @property({ type: Boolean }) worker = false;

  /** The quarter that one looks at, by index; `undefined` while none is chosen. */
  @state() private _quarter: number | undefined;

  readonly #localize = new Localize<PhasingTexts>(this, {
    nl: textsNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #source: PlanSource = new PlanSource(this, () => this.#later.edits.want()?.parsePlanFile);
  readonly #viewer = new Viewer();
  readonly #room = new Room(this);
  readonly #paper = new Paper(this);
  readonly #parts: PhasingPage = {
    ...this._page,
    texts: () => this.#texts,
    view: () => this.#view,
    edit: (make, key) => this.#editor.edit(make, key),
    keep: (file) => this.#commit(file),
    turns: () => this._dossiers.turns,
    look: (quarter) => {
      this._quarter = quarter;
    },
    say: (text) => this.#say(text),
    level: () => this._level + 1,
    editor: () => this.#editor,
    allowsWorker: () => this.worker,
  };
  readonly #editor: Editor = new Editor(this.#parts, () => this.#later.edits);
  readonly #later: Later = laterOf(this.#parts);
  readonly #shown = latest(partsShown);
  #view: View | undefined;
  /** Whether the user changed the plan, and nobody was told yet what came of it. */
  #isChanged = false;
  /** What is said of the change itself: what came of it is said after that. */
  #said = '';

  /**
   * The plan that is shown, as it is kept in a file. Setting gives one to begin with, in place of the worked example: a plan, a plan file, a
   * dossier with one, or the JSON text of these; it is checked and bounded, and what cannot be read is said on the page.
   */
  @property({ attribute: false })
  get plan(): PlanFile | undefined {
    return this.#view?.file ?? this.#source.file;
  }
  set plan(plan: unknown) {
    this.#source.given = plan;
  }

  get #texts(): PhasingTexts {
    return this.#localize.texts ?? textsNl;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#source.src = this.src;
    const texts = this.#localize.texts;
    if (texts === undefined) return;
    const { failed } = this.#later;
    const edits = this.#later.edits.want();
    const { dossier, readonly: isReadonly } = this;
    const given = this.#source.file;
    // What is there already stays, and else the fallback: not the example for as long as it takes to get and read another plan.
    const isReading =
      (this.#source.isReading && (isReadonly || dossier.plan === null)) ||
      (edits === undefined && !failed && (this.#source.hasPlan || isUnknown(dossier.plan)));
    if (!isReading) this.#view = this.#viewer.look({ texts, dossier, given, isReadonly, edits });
    const words = this.#view && this.#later.show(this.#later.outcomeWords, texts);
    if (this.#view && words) this.#later.outcome.want()?.look(this.#view, words, this.#paper.isPrinting);
    this._dossiers.offer('plan', (id) => this._jump(id === '' ? 'sites' : `site-${id}`));
    const { unknown } = this.#shown(this.show);
    for (const name of unknown)
      warnOnce(`show:${name}`, `Mengwijzer: <mix-phasing-calculator> has no part "${name}"; the rest is shown.`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { result, short } = this.#later.outcome.peek() ?? {};
    const said = this.#said;
    this.#said = '';
    if (!this.#isChanged || !result || result.plan !== this.#view?.file.plan) return;
    this.#isChanged = false;
    const { outcome, measures } = result;
    this.dispatchEvent(new MixPlanResultEvent({ outcome, measures }));
    this._announcer.say([said, short].filter(Boolean).join(' '));
  }

  protected override get _tools(): LazyTools {
    return this.#later.tools;
  }

  protected override _forget(): void {
    super._forget();
    this._quarter = undefined;
    this.#isChanged = false;
    this.#said = '';
  }

  /** Keeps what the user made of the plan; `false` when a host refused it. */
  #commit(file: PlanFile): boolean {
    const before = this.#view?.file.plan;
    const kept = this._dossiers.commit({ ...this.dossier, plan: toDossierPlan(this.#withUnread(file)) });
    this.requestUpdate();
    if (!kept) return false;
    this.#isChanged ||= file.plan !== before;
    this.dispatchEvent(
      new MixPlanChangeEvent({
        plan: file.plan,
        faults: [...new Set([...Object.keys(file.drafts), ...(file.unfilled ?? [])])],
      }),
    );
    return true;
  }

  #say(text: string): void {
    this.#said = text;
    this._announcer.say(text);
  }

  /** A plan of the user's that we cannot read goes along in the file, unread, rather than being lost. */
  #withUnread(file: PlanFile): PlanFile {
    return this.#view?.isUnread ? Object.assign({}, file, { unread: this.dossier.plan }) : file;
  }

  #onClick = (event: Event): void => {
    const { act, row = '' } = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset ?? {};
    if (act === undefined || this.#editor.act(act, row)) return;
    void this.#later.tools.use((tools) => tools.act(act, row));
  };

  #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (this.#editor.input(name, value)) return;
    void this.#later.tools.use((tools) => tools.input(name, value));
  };

  #onChange = ({ target }: Event): void => {
    this.#editor.change((target as HTMLInputElement).name);
  };

  #onFocusOut = ({ target }: Event): void => this.#editor.leave((target as HTMLInputElement).name);

  get #width(): number {
    return this.#paper.isPrinting ? ON_PAPER : this.#room.width;
  }

  #has(part: ShownPart): boolean {
    return this.#shown(this.show).parts.has(part);
  }

  #notices(view: View): TemplateResult {
    const { notLoaded } = view.texts.messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, notLoaded, () => saveDossier(this.dossier))}${view.isUnread ? unread(view.texts) : nothing}${this.#source.fault(view.texts)}${this.#later.tools.peek()?.notices()}
    </div>`;
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    if (view === undefined) return html`<slot></slot>`;
    const { texts } = view;
    const level = this._level + 1;
    const { isPrinting } = this.#paper;
    const isWide = this.#width >= WIDE || isPrinting;
    const drawn = { width: this.#width, level, has: (part: ShownPart) => this.#has(part), isPrinting };
    const tools = this.#later.tools.peek();
    const words = tools && this.#later.show(this.#later.laterWords, texts);
    return html`<div
      lang=${texts.lang}
      class="phasing"
      @click=${this.#onClick}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @focusout=${this.#onFocusOut}
    >
      <div class="measure"></div>
      <p class="vh" role="status">${this._announcer.text}</p>
      ${head(texts, this._level)}${example(view)}${this.#notices(view)}
      ${this.#has('sites') ? entered(view, this.#editor, isWide, level) : nothing}
      ${this.#has('sites') && words ? tools?.bringing(view, words, level + 1) : nothing}
      ${this.#has('assumptions') ? assumed(view, this.#editor, level) : nothing}
      ${outcome(view, this.#later, { ...drawn, quarter: this._quarter })}${words && tools?.render(view, words, drawn)}
      <slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-phasing-calculator': MixPhasingCalculator;
  }
}
