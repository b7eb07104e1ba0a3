import { ownHistory } from './mix-timeline-history.js';
import {
  check,
  draftOf,
  emptyDraft,
  MAX_HISTORY,
  newId,
  put,
  putBack,
  takeOff,
  type HistoryDraft,
  type HistoryFaults,
} from './model/history.js';
import type { HistoryEntry } from '@mengwijzer/core/dossier';
import type { TemplateResult } from 'lit';
import type { LaterMessages } from './messages/later.nl.js';
import type { TimelinePage } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';

/** For the drafts of the store: of something new, or of what is being changed. */
const formOf = (id = ''): string => `history/${id}`;

/** Writing the history of one's own neighbourhood: what is being written is kept beside the dossier, what was kept is in it. */
export class Own {
  readonly #page: TimelinePage;
  readonly #words: () => LaterMessages;
  /** The form that was opened last. */
  #opened = '';
  #faults: HistoryFaults = {};
  /** What was taken away just now, and where it stood. */
  #taken: { readonly entry: HistoryEntry; readonly at: number } | undefined;

  constructor(page: TimelinePage, words: () => LaterMessages) {
    this.#page = page;
    this.#words = words;
  }

  /** The form that is shown: the one that was opened last, or else one in which something was typed before. */
  get #form(): string | undefined {
    const { forms = [] } = this.#page.store()?.drafts ?? {};
    return forms.includes(this.#opened) ? this.#opened : forms.find((form) => form.startsWith(formOf()));
  }
  get #draft(): HistoryDraft | undefined {
    const form = this.#form;
    return form === undefined ? undefined : this.#page.store()?.drafts.get(form, emptyDraft);
  }
  /** Id of what is being changed; `undefined` for something new. */
  get #changing(): string | undefined {
    return this.#form?.slice(formOf().length) || undefined;
  }

  /** What was taken away cannot be put back any more. */
  forgetTaken(): void {
    this.#taken = undefined;
  }
  /** Nor is a form open. */
  forget(): void {
    this.#taken = undefined;
    this.#opened = '';
    this.#faults = {};
  }

  /** Does what a button asks. */
  act(act: string, id: string): void {
    switch (act) {
      case 'own-add':
        return this.#write(emptyDraft, undefined);
      case 'own-change': {
        const entry = this.#page.dossier().history.find((each) => each.id === id);
        return entry && this.#write(draftOf(entry, this.#page.texts().lang), id);
      }
      case 'own-cancel':
        return this.#stopWriting(this.#changing === undefined ? 'own-add' : `own-${this.#changing}`);
      case 'own-remove':
        return this.#remove(id);
      case 'own-back':
        return this.#restore();
      default:
    }
  }

  /** Keeps what is typed in a field. */
  input(field: keyof HistoryDraft, value: string): void {
    const [form, draft] = [this.#form, this.#draft];
    if (form !== undefined && draft) this.#page.store()?.drafts.type(form, { ...draft, [field]: value });
  }

  /** Puts what was written in the timeline; or says what is wrong with it, and nothing that was typed is lost. */
  submit(): void {
    const draft = this.#draft;
    if (!draft) return;
    const { entry, faults } = check(draft);
    this.#faults = faults;
    const first = (['name', 'starts', 'ends'] as const).find((name) => faults[name] !== undefined);
    if (entry === undefined) return this.#page.focus(`h-${first ?? 'name'}`);
    const { history } = this.#page.dossier();
    const id = this.#changing ?? newId(history);
    const next = put(history, { id, ...entry });
    // Full meanwhile, from another tab perhaps: that stands under the form, with what was typed.
    if (next === history) return this.#page.say(this.#words().history.full);
    if (!this.#change(next)) return;
    this.#stopWriting(`own-${id}`);
    this.#page.say(this.#words().history.kept(entry.name));
  }

  #write(draft: HistoryDraft, changing: string | undefined): void {
    const drafts = this.#page.store()?.drafts;
    const [before, form] = [this.#form, formOf(changing)];
    // What was typed in another form is there again once this one is done with.
    if (before !== undefined && drafts?.isTyped(before) === false) drafts.drop(before);
    this.#opened = form;
    if (drafts?.isTyped(form) === false) drafts.begin(form, { ...draft });
    this.#faults = {};
    this.#taken = undefined;
    this.#page.focus('h-name');
  }

  #stopWriting(focus: string): void {
    const form = this.#form;
    if (form !== undefined) this.#page.store()?.drafts.drop(form);
    this.#faults = {};
    this.#page.focus(focus);
  }

  #remove(id: string): void {
    const { history } = this.#page.dossier();
    const at = history.findIndex((entry) => entry.id === id);
    const entry = history[at];
    if (entry === undefined || !this.#change(takeOff(history, id))) return;
    this.#taken = { entry, at };
    this.#page.say(this.#words().history.removed(entry.name));
    this.#page.focus('own-back');
  }

  #restore(): void {
    const taken = this.#taken;
    if (!taken || !this.#change(putBack(this.#page.dossier().history, taken.entry, taken.at))) return;
    this.#taken = undefined;
    this.#page.focus(`own-${taken.entry.id}`);
  }

  #change(history: readonly HistoryEntry[]): boolean {
    return this.#page.commit({ ...this.#page.dossier(), history });
  }

  render({ texts, timeline }: View, words: LaterMessages, level: number): TemplateResult {
    const { history } = this.#page.dossier();
    return ownHistory(
      {
        history,
        byId: timeline.byId,
        draft: this.#draft,
        changing: this.#changing,
        faults: this.#faults,
        isFull: history.length >= MAX_HISTORY,
        taken: this.#taken?.entry.name,
      },
      texts,
      words,
      level,
    );
  }
}
