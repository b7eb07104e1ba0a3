import { element, Growth, Localize, oneOf, type LazyTools } from '@mengwijzer/core';
import { formStyles, missing, optionStyles, partsStyles } from '@mengwijzer/core/design';
import { isQuestion, stateOf, type Answers, type Dossier, type DossierStore } from '@mengwijzer/core/dossier';
import { saveDossier } from '@mengwijzer/core/files';
import { questions } from '@mengwijzer/content/questions';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { MixChecklistChangeEvent } from './events.js';
import { MixChecklistForm } from './mix-checklist-form.js';
import { laterOf, type Later, type Reply } from './mix-checklist-later.js';
import { about, head, overview, question, steps } from './mix-checklist-parts.js';
import styles from './mix-checklist.styles.js';
import { Viewer, type View } from './mix-checklist-view.js';
import { YEAR, YearField } from './mix-checklist-year.js';
import { setField } from './model/edit.js';
import { openQuestions } from './model/state.js';
import { list, type ChecklistTexts } from './model/texts.js';
import { textsNl } from './texts-nl.js';
import type { Question, QuestionId } from '@mengwijzer/content';

const ids = questions.map(({ id }) => id);

/**
 * The seven questions to ask before a neighbourhood is mixed, as a conversation: what, who, how, why, for whom, at what scale and when.
 *
 * @summary Seven questions on mixing a neighbourhood, answered together.
 * @tag mix-checklist
 * @status experimental
 * @since 0.1.0
 * @example <mix-checklist></mix-checklist>
 * @slot - Shown while the element is not there: the seven questions as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the toolbar
 * @fires {MixChecklistChangeEvent} mix-checklist-change - The user changed an answer
 * @fires {MixDossierUpdateEvent} mix-dossier-update - Before a change is kept; a host that prevents it owns the dossier
 * @csspart overview - The seven questions at a glance
 * @csspart question - One question
 * @csspart caution - What the source says back
 * @csspart summary - "What we say so far"
 */
@element('mix-checklist')
export class MixChecklist extends MixChecklistForm {
  static override styles = [partsStyles, optionStyles, formStyles, styles];

  /** All questions on one page (`page`), one at a time (`steps`), or a blank sheet to print (`sheet`). */
  @property({ converter: oneOf(['page', 'steps', 'sheet'], 'page') })
  mode: 'page' | 'steps' | 'sheet' = 'page';

  /** Shows this question only: `what`, `who`, `theory`, `role`, `objectives`, `scale` or `time`. */
  @property({ converter: oneOf(['', ...ids], '') })
  question: QuestionId | '' = '';

  /** The question that the user is at; in `steps` the one that is shown. */
  @property({ converter: oneOf(['', ...ids], '') })
  current: QuestionId | '' = '';

  @state() private _folded: ReadonlySet<QuestionId> = new Set();

  readonly #localize = new Localize<ChecklistTexts>(this, {
    nl: textsNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #later: Later = laterOf({
    ...this._page,
    texts: () => this.#texts,
    commit: (next) => this.#commit(next),
    wiped: () => this.dispatchEvent(new MixChecklistChangeEvent({ dossier: this.dossier })),
  });
  /** One question after another, so that the page never stalls. */
  readonly #growth = new Growth(this, { first: 1, step: 1 });
  readonly #viewer = new Viewer();
  readonly #year = new YearField({
    ...this._page,
    change: (answers, of) => this.#change(answers, of),
  });
  /** The store that the view is of. */
  #viewed: DossierStore | undefined;
  /** How often another dossier had taken the place of that in it. */
  #replaced = 0;
  /** The answers that the user gave here last. */
  #own: Answers | undefined;
  /** What was removed last in a question, until the next act there. */
  #removed: View['removed'] = {};

  get #texts(): ChecklistTexts {
    return this.#localize.texts ?? textsNl;
  }

  override connectedCallback(): void {
    const { store } = this._dossiers;
    super.connectedCallback();
    // Moved on the page, it stays as it was.
    if (store === this._dossiers.store) return;
    const { answers } = this.dossier;
    this._folded = new Set(ids.filter((id) => stateOf(answers[id]) !== 'open'));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._dossiers.offer('answers', this.question === '' && this.mode !== 'sheet' ? this.#go : undefined);
    if (this.mode === 'sheet') this.#later.sheet.want();
    if (this.#localize.texts === undefined) return;
    this.#look(this.dossier.answers, this.#texts);
    const all = this.#later.reply.peek() ? ids.length : 1;
    // A server draws once, when all is there.
    this.#growth.want(all, isServer ? all : 1);
  }

  /** Numbers of the questions that stand open, of those that are shown. */
  get #openQuestions(): readonly number[] {
    const open = openQuestions(this.dossier.answers);
    return this.question === '' ? open : open.filter((number) => ids[number - 1] === this.question);
  }

  protected override _missing(): string {
    const open = this.#openQuestions;
    const texts = this.#texts;
    return open.length === 0 ? '' : texts.messages.missing(list(open.map(String), texts), open.length > 1);
  }

  protected override async _showMissing(): Promise<void> {
    this.#go(ids[(this.#openQuestions[0] ?? 1) - 1] ?? '');
    await this.#later.tools.use(({ files }) => {
      files.notice = { kind: 'error', text: this._missing() };
    });
  }

  protected override get _tools(): LazyTools {
    return this.#later.tools;
  }

  protected override async _reset(dossier: Dossier): Promise<void> {
    await this.#later.tools.use(({ files }) => files.replace(dossier, this.#texts.messages.notices.reset));
  }

  protected override _forget(): void {
    super._forget();
    this._folded = new Set();
    this.#year.forget();
    this.#own = undefined;
    this.#removed = {};
  }

  /** Works out what the templates show, and says what the source adds. */
  #look(answers: Answers, texts: ChecklistTexts): void {
    const before = this.#viewer.view;
    const { store } = this._dossiers;
    const { replaced = 0 } = store ?? {};
    if (store !== this.#viewed || replaced !== this.#replaced) {
      this.#removed = {};
      // Another dossier takes the place of what was typed into this one.
      if (store === this.#viewed && !this.#year.isTyping) this.#year.drop();
    }
    this.#viewed = store;
    this.#replaced = replaced;
    const { typed: yearTyped, isWrong: isYearWrong } = this.#year;
    const { source: part, reply } = this.#later;
    const source = Object.keys(answers).length > 0 ? part.want(texts) : part.peek(texts);
    const view = this.#viewer.look({
      answers,
      texts,
      yearTyped,
      isYearWrong,
      removed: this.#removed,
      reply: reply.peek(),
      source,
    });
    // What was called up before the user did anything is no news.
    const known = before?.source?.hints ?? (this.#own === undefined ? undefined : []);
    const fresh = known && view.source?.hints.find(({ id }) => !known.some((hint) => hint.id === id));
    if (fresh !== undefined) this._announcer.say(texts.messages.hintAppeared(fresh.heading));
  }

  /** Hands a new dossier to whoever owns it, and says so. */
  #commit(next: Dossier, changed?: QuestionId): boolean {
    const kept = this._dossiers.commit(next);
    if (kept) {
      const detail = changed === undefined ? {} : { question: changed, state: stateOf(next.answers[changed]) };
      this.dispatchEvent(new MixChecklistChangeEvent({ ...detail, dossier: this.dossier }));
    }
    return kept;
  }

  /** @returns whether that is how it is now */
  #change(answers: Answers, of: QuestionId): boolean {
    this.#own = answers;
    return answers === this.dossier.answers || this.#commit({ ...this.dossier, answers }, of);
  }

  #go = (id: string): void => {
    if (!isQuestion(id)) return;
    this.current = id;
    this.#growth.want(ids.length, ids.length);
    this._folded = new Set([...this._folded].filter((each) => each !== id));
    this._jump(`q-${id}`);
  };

  /** Texts are kept while one types; all else when it is chosen. A control's name is its place in the answers. */
  #onInput = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    const [id = '', about = ''] = field.name.split('/');
    const isText = field instanceof HTMLTextAreaElement || field.type === 'text';
    if (id === 'about') this.#commit({ ...this.dossier, [about]: field.value });
    else if (field.name === YEAR) this.#year.type(field.value);
    else if (isText && isQuestion(id)) this.#change(setField(this.dossier.answers, field.name, field.value), id);
  };

  #onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    const [id = ''] = field.name.split('/');
    const { answers } = this.dossier;
    if (field.name === YEAR) {
      this.#year.leave();
      this.requestUpdate();
    } else if (isQuestion(id) && field.type !== 'text' && field.type !== 'textarea') {
      const checked = field instanceof HTMLInputElement && field.type === 'checkbox' ? field.checked : undefined;
      this.#change(setField(answers, field.name, field.value, checked), id);
    }
  };

  /** Whoever comes near may answer: what the source says is then there in time. */
  #onNear = (): void => void this.#later.source.want(this.#texts);

  #onClick = async (event: Event): Promise<void> => {
    const source = (event.target as Element).closest<HTMLElement>('[data-act]');
    const { act, row = '' } = source?.dataset ?? {};
    if (source === null || act === undefined) return;
    if (act === 'fold' && isQuestion(row)) {
      this._folded = new Set([...this._folded, row]);
      this._focus = `q-${row}`;
    } else if (act === 'why') {
      this.#later.source.want(this.#texts);
    } else if (act === 'go') {
      event.preventDefault();
      this.#go(row);
    } else {
      const rows = source.closest<HTMLElement>('[data-list]')?.dataset['list'] ?? '';
      const apply = ({ applyAct, isAct, sayRemoved }: Reply): void => {
        if (!isAct(act)) return;
        const { answers, question, focus, removed } = applyAct(this.dossier.answers, act, rows, row, this.#removed);
        this._focus = focus;
        if (!this.#change(answers, question)) return;
        this.#removed = { ...this.#removed, [question]: removed };
        if (removed && act === 'remove') this._announcer.say(sayRemoved(removed, this.#texts));
        this.requestUpdate();
      };
      // At once, unless the reply, which most small buttons come with, is still on its way.
      const reply = this.#later.reply.peek();
      if (reply) apply(reply);
      else await this.#later.reply.use(apply);
    }
  };

  #question(of: Question, view: View, level: number, alone = false): TemplateResult {
    const { id } = of;
    const open = alone || this.mode === 'steps' || !this._folded.has(id);
    const hints = view.source?.hints
      .filter((hint) => hint.question === id)
      .map(({ id, seen }) => `${id}${String(seen)}`);
    return html`<li class="q ${open ? '' : 'shut'}" part="question">
      ${guard(
        [
          id,
          view.answers[id],
          view.texts,
          view.yearTyped,
          view.isYearWrong,
          view.removed[id],
          view.reply,
          this._dossiers.turns,
          hints?.join(),
          level,
          open,
          alone,
          this.mode,
        ],
        () => question(of, view, { level, open, alone, closable: !alone && this.mode === 'page' }),
      )}
    </li>`;
  }

  #notices({ texts }: View): TemplateResult {
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, texts.messages.notLoaded, () => saveDossier(this.dossier))}${this.#later.tools.peek()?.notices()}
    </div>`;
  }

  #all(view: View, level: number): TemplateResult {
    const { texts, answers, reply } = view;
    const tools = this.#later.tools.peek();
    const at = this.mode === 'steps' ? this.current || 'what' : undefined;
    const shown = at === undefined ? questions.slice(0, this.#growth.drawn) : questions.filter(({ id }) => id === at);
    return html`${head(view, level)}${about(this.dossier, texts)}${this.#notices(view)}
      <div class="grid">
        <nav
          aria-label=${[texts.messages.overview, this.dossier.neighbourhood].filter(Boolean).join(': ')}
          part="overview"
        >
          ${overview(view, at)}${tools?.saveLine()}
        </nav>
        <div>
          <ol role="list">
            ${shown.map((each) => this.#question(each, view, level + 1))}
          </ol>
          ${at === undefined ? nothing : steps(at, texts)}
          <section class="sofar" part="summary">
            ${guard([answers, texts, level, reply], () => reply?.soFar(answers, texts, level + 1))} ${tools?.render()}
            <slot name="end"></slot>
          </section>
        </div>
      </div>`;
  }

  #alone(of: Question, view: View, level: number): TemplateResult {
    return html`${this.#notices(view)}
      <ol role="list">
        ${this.#question(of, view, level, true)}
      </ol>
      ${this.#later.tools.peek()?.saveLine()}<slot name="end"></slot>`;
  }

  protected override render(): TemplateResult {
    const { view } = this.#viewer;
    if (view === undefined) return html`<slot></slot>`;
    const { lang } = view.texts;
    const level = this._level;
    const alone = questions.find(({ id }) => id === this.question);
    const isPrinting = this.#later.tools.peek()?.isPrintingSheet ?? false;
    const sheet = (this.mode === 'sheet' || isPrinting) && this.#later.sheet.want()?.(view, level);
    if (this.mode === 'sheet')
      return html`<div class="sheet" lang=${lang}>
        ${sheet || missing(this.#later, view.texts.messages.notLoaded)}
      </div>`;
    return html`<fieldset
        role="presentation"
        ?disabled=${this._disabled}
        lang=${lang}
        class=${sheet ? 'noprint' : ''}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @click=${this.#onClick}
        @pointerover=${this.#onNear}
        @focusin=${this.#onNear}
      >
        <p class="vh" role="status">${this._announcer.text}</p>
        ${alone === undefined ? this.#all(view, level) : this.#alone(alone, view, level)}
      </fieldset>
      ${sheet ? html`<div class="sheet printonly" lang=${lang}>${sheet}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-checklist': MixChecklist;
  }
}
