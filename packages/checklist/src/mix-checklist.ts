import { element, Growth, Localize, oneOf, Paper, type LazyTools } from '@mengwijzer/core';
import { formStyles, lineStyles, missing, optionStyles, partsStyles } from '@mengwijzer/core/design';
import { isQuestion, stateOf, type Answers, type Dossier, type DossierStore } from '@mengwijzer/core/dossier';
import { questions } from '@mengwijzer/content/questions';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { MixChecklistChangeEvent } from './events.js';
import { firstNl } from './first-nl.js';
import { MixChecklistForm } from './mix-checklist-form.js';
import { laterOf, type Later, type Reply } from './mix-checklist-later.js';
import { about, head, line } from './mix-checklist-lines.js';
import { OpenQuestions } from './mix-checklist-open.js';
import { body } from './mix-checklist-question.js';
import styles from './mix-checklist.styles.js';
import { isWhole, Viewer, type View } from './mix-checklist-view.js';
import { YEAR, YearField } from './mix-checklist-year.js';
import { setField } from './model/edit.js';
import { openQuestions } from './model/state.js';
import { list, type AnyTexts, type ChecklistTexts } from './model/texts.js';
import type { Question, QuestionId } from '@mengwijzer/content';

const ids = questions.map(({ id }) => id);
/** Of goals, and of lists of all questions, one is open at a time. */
const isOneOf = (name: string, other: string): boolean =>
  ['goal/', 'all/'].some((kind) => name.startsWith(kind) && other.startsWith(kind));

/**
 * The seven questions to ask before a neighbourhood is mixed, as a conversation: what, who, how, why, for whom, at what scale and when. One stands open,
 * the others are there as the one sentence that each says or asks.
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
 * @csspart overview - The seven questions, as lines of which one is open
 * @csspart question - One question
 * @csspart caution - What the source says back
 * @csspart summary - "What we say so far"
 */
@element('mix-checklist')
export class MixChecklist extends MixChecklistForm {
  static override styles = [partsStyles, optionStyles, formStyles, lineStyles, styles];

  /** The questions (`page`; `steps` is the same), or a blank sheet to print (`sheet`). */
  @property({ converter: oneOf(['page', 'steps', 'sheet'], 'page') })
  mode: 'page' | 'steps' | 'sheet' = 'page';

  /** Shows this question only: `what`, `who`, `theory`, `role`, `objectives`, `scale` or `time`. */
  @property({ converter: oneOf(['', ...ids], '') })
  question: QuestionId | '' = '';

  /** One question open at a time (`one`), or all of them (`all`), until the user says otherwise in this tab. */
  @property({ converter: oneOf(['one', 'all'], 'one') })
  open: 'one' | 'all' = 'one';

  /** The question that stands open: to begin with the first without an answer. */
  @property({ converter: oneOf(['', ...ids], '') })
  current: QuestionId | '' = '';

  /** Keeps which question stands open in the address of the page, so that it can be shared and the back button takes a step back. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** What the user opened besides: names of fields and lists. */
  @state() private _opened: ReadonlySet<string> = new Set();

  readonly #localize = new Localize<AnyTexts>(this, {
    nl: firstNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #later: Later = laterOf({
    ...this._page,
    texts: () => this.#texts,
    whole: () => this.#whole,
    first: () => this.#first,
    commit: (next) => this.#commit(next),
    wiped: () => this.dispatchEvent(new MixChecklistChangeEvent({ dossier: this.dossier })),
    isInAddress: () => this.urlState && this.question === '',
    current: () => this.current,
    open: (id, isMove) => (isMove ? this.#show(id) : (this.current = id)),
  });
  /** Of all questions, one after another, so that the page never stalls. */
  readonly #growth = new Growth(this, { first: 1, step: 1 });
  readonly #paper = new Paper(this);
  readonly #open = new OpenQuestions(this, {
    go: (id) => {
      this.#show(id);
      this.#later.address.peek()?.write(id);
    },
    isKept: () => this.storage !== 'none',
  });
  readonly #viewer = new Viewer();
  readonly #year = new YearField({
    ...this._page,
    change: (answers, of) => this.#change(answers, of),
  });
  /** Id of what comes to the top of the view. */
  #top: string | undefined;
  /** The store that the view is of. */
  #viewed: DossierStore | undefined;
  /** How often another dossier had taken the place of that in it. */
  #replaced = 0;
  /** The answers that the user gave here last. */
  #own: Answers | undefined;
  /** What was removed last in a question, until the next act there. */
  #removed: View['removed'] = {};

  /** The words that come at once. */
  get #first(): AnyTexts {
    return this.#localize.texts ?? firstNl;
  }
  get #texts(): AnyTexts {
    const { words } = this.#later;
    // In another language once its words have come: until then nobody loses their place.
    return words.last ? (words.want(this.#first) ?? words.last) : (words.peek(this.#first) ?? this.#first);
  }
  get #whole(): ChecklistTexts {
    const texts = this.#texts;
    if (texts.whole) throw new Error('the words have not come');
    return texts;
  }
  /** What needs the words of all questions: not before these are there. */
  get #reply(): Reply | undefined {
    return this.#texts.whole ? undefined : this.#later.reply.peek();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._dossiers.offer('answers', this.question === '' && this.mode !== 'sheet' ? this.#go : undefined);
    if (this.mode === 'sheet') this.#later.sheet.want();
    if (this.#localize.texts === undefined) return;
    const { answers } = this.dossier;
    if (this.current === '') this.current = this.#open.begin(answers);
    else this.#open.choose();
    this.#look(answers, this.#texts);
    const all = this.#isAll && this.#reply ? ids.length : 1;
    // A server draws once, when all is there.
    this.#growth.want(all, isServer || this.#paper.isPrinting ? all : 1);
  }

  get #isAll(): boolean {
    return this.#open.isAll ?? this.open === 'all';
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
    await this.#later.tools.use(({ files }) => files.replace(dossier, this.#whole.messages.notices.reset));
  }

  protected override _forget(): void {
    super._forget();
    this._opened = new Set();
    this.current = '';
    this.#year.forget();
    this.#own = undefined;
    this.#removed = {};
  }

  /** Works out what the templates show, and says what the source adds. */
  #look(answers: Answers, texts: AnyTexts): void {
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
    const { source: part } = this.#later;
    const source = Object.keys(answers).length > 0 ? part.want(texts) : part.peek(texts);
    const view = this.#viewer.look({
      answers,
      texts,
      yearTyped,
      isYearWrong,
      removed: this.#removed,
      reply: this.#later.reply.peek(),
      source,
      opened: this._opened,
      isPrinting: this.#paper.isPrinting,
    });
    // What was called up before the user did anything is no news.
    const known = before?.source?.hints ?? (this.#own === undefined ? undefined : []);
    const fresh = known && view.source?.hints.find(({ id }) => !known.some((hint) => hint.id === id));
    if (fresh !== undefined) this._announcer.say(this.#whole.messages.hintAppeared(fresh.heading));
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

  /** Opens a question, with its head at the top of the view and the focus on it; or goes to what the answers come to. */
  #show = (id: string): void => {
    if (isQuestion(id)) {
      this.current = id;
      this.#toggle(`all/${id}`, false);
      this.#toggle(`shut/${id}`, false);
      if (this.#isAll) this.#growth.want(ids.length, ids.length);
    }
    this.#top = isQuestion(id) ? `q-${id}` : id;
    this._jump(this.#top);
  };

  /** The same as a step of the user's, which the back button takes back where the address of the page keeps it. */
  #go = (id: string): void => {
    if (isQuestion(id)) this.#later.address.peek()?.step(id);
    this.#show(id);
  };

  #close(): void {
    this.current = '';
    this.#later.address.peek()?.write('');
  }

  #toggle(name: string, isOpen = !this._opened.has(name)): void {
    const others = [...this._opened].filter((each) => each !== name && !(isOpen && isOneOf(each, name)));
    this._opened = new Set(isOpen ? [...others, name] : others);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#top === undefined || this._focus !== undefined) return;
    const target = this.renderRoot.querySelector(`#${this.#top}`);
    (target?.closest('.line') ?? target)?.scrollIntoView({ block: 'start' });
    this.#top = undefined;
  }

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
    if (act === 'toggle' && isQuestion(row)) {
      if (this.#isAll) this.#toggle(`shut/${row}`);
      else if (this.current === row) this.#close();
      else this.#go(row);
    } else if (act === 'all') {
      this.#open.isAll = !this.#isAll;
    } else if (act === 'more') {
      this.#toggle(row);
    } else if (act === 'here' || act === 'not-here') {
      if (!isQuestion(row)) return;
      this.#change(setField(this.dossier.answers, `${row}/state`, act === 'here' ? '' : 'not-relevant'), row);
      this._focus = act === 'here' ? `q-${row}` : `${row}/reason`;
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
        if (removed && act === 'remove') this._announcer.say(sayRemoved(removed, this.#whole));
        this.requestUpdate();
      };
      // At once, unless the reply, which most small buttons come with, is still on its way.
      const reply = this.#later.reply.peek();
      if (reply) apply(reply);
      else await this.#later.reply.use(apply);
    }
  };

  #question(of: Question, view: View, level: number, alone = false): TemplateResult {
    const { id, number } = of;
    const isDrawn = this.#isAll ? number <= this.#growth.drawn && !view.opened.has(`shut/${id}`) : id === this.current;
    const open = alone || isDrawn || view.isPrinting;
    const options = { level, open, alone };
    const hints = view.source?.hints
      .filter((hint) => hint.question === id)
      .map(({ id, seen }) => `${id}${String(seen)}`);
    return html`<li class="line ${open ? 'open' : ''}" part="question">
      ${guard(
        open
          ? [
              id,
              view.answers[id],
              view.texts,
              view.yearTyped,
              view.isYearWrong,
              view.removed[id],
              view.reply,
              view.source?.background,
              hints?.join(),
              view.opened,
              view.isPrinting,
              Object.keys(view.answers).length > 0,
              this._dossiers.turns,
              level,
              alone,
            ]
          : [view.answers[id], view.texts, view.reply, level],
        () => html`${line(of, view, options)}${open ? body(of, view, options) : view.reply?.outdated(of, view)}`,
      )}
    </li>`;
  }

  #notices({ texts }: View): TemplateResult {
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, texts.messages.notLoaded, this._saveWork)}${this.#later.tools.peek()?.notices()}
    </div>`;
  }

  #all(view: View, level: number): TemplateResult {
    const { texts, answers, reply } = view;
    const tools = this.#later.tools.peek();
    const isSaid = Object.keys(answers).length > 0;
    const openAll = html`<button type="button" class="link" data-act="all">
      ${this.#isAll ? texts.messages.closeAll : texts.messages.openAll}
    </button>`;
    return html`${head(view, level)}${about(this.dossier, view, openAll)}${this.#notices(view)}
      <ol class="lines" role="list" part="overview">
        ${questions.map((each) => this.#question(each, view, level + 1))}
      </ol>
      <section class=${isSaid ? 'sofar' : 'begin'} part="summary">
        ${isSaid ? guard([view, level], () => reply?.soFar(view, level + 1)) : nothing}
        ${tools?.render(isSaid, view.opened.has('take'))}
        <slot name="end"></slot>
      </section>`;
  }

  #alone(of: Question, view: View, level: number): TemplateResult {
    return html`${this.#notices(view)}
      <ol class="lines" role="list">
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
    const drawn = this.mode === 'sheet' || isPrinting ? this.#later.sheet.want() : undefined;
    const sheet = drawn && isWhole(view) && drawn(view, level);
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
        ${alone === undefined ? this.#all(view, level) : this.#alone(alone, view, level)}
        <p class="vh" role="status">${this._announcer.text}</p>
      </fieldset>
      ${sheet ? html`<div class="sheet printonly" lang=${lang}>${sheet}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-checklist': MixChecklist;
  }
}
