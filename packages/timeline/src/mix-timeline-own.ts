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
import type { Page } from './mix-timeline-later.js';
import type { View } from './mix-timeline-view.js';

/** For the drafts of the store. */
const FORM = 'history';
/** What is being written, and the id of what is being changed by it; empty for something new. */
const blank = { ...emptyDraft, changing: '' };

/** Writing the history of one's own neighbourhood: what is being written is kept beside the dossier, what was kept is in it. */
export class Own {
  readonly #page: Page;
  readonly #words: () => LaterMessages;
  #faults: HistoryFaults = {};
  /** What was taken away just now, and where it stood. */
  #taken: { readonly entry: HistoryEntry; readonly at: number } | undefined;

  constructor(page: Page, words: () => LaterMessages) {
    this.#page = page;
    this.#words = words;
  }

  get #draft(): typeof blank | undefined {
    return this.#page.store()?.drafts.get(FORM, blank);
  }

  /** What was taken away cannot be put back any more. */
  forget(): void {
    this.#taken = undefined;
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
        return this.#stopWriting(this.#draft?.changing ? `own-${this.#draft.changing}` : 'own-add');
      case 'own-remove':
        return this.#remove(id);
      case 'own-back':
        return this.#restore();
      default:
    }
  }

  /** Keeps what is typed in a field. */
  input(field: keyof HistoryDraft, value: string): void {
    const draft = this.#draft;
    if (draft) this.#page.store()?.drafts.type(FORM, { ...draft, [field]: value });
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
    const id = draft.changing || newId(history);
    const next = put(history, { id, ...entry });
    // Full meanwhile, from another tab perhaps: that stands under the form, with what was typed.
    if (next === history) return this.#page.say(this.#words().history.full);
    if (!this.#change(next)) return;
    this.#stopWriting(`own-${id}`);
    this.#page.say(this.#words().history.kept(entry.name));
  }

  #write(draft: HistoryDraft, changing: string | undefined): void {
    this.#page.store()?.drafts.begin(FORM, { ...draft, changing: changing ?? '' });
    this.#faults = {};
    this.#taken = undefined;
    this.#page.focus('h-name');
  }

  #stopWriting(focus: string): void {
    this.#page.store()?.drafts.drop(FORM);
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
    const draft = this.#draft;
    return ownHistory(
      {
        history,
        byId: timeline.byId,
        draft,
        changing: draft?.changing || undefined,
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
