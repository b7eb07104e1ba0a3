import { parseYear, setYear } from './model/edit.js';
import type { Answers, Dossier, DossierStore } from '@mengwijzer/core/dossier';

/** The field of the year; for the drafts of the store too. */
export const YEAR = 'time/year';
const none = { text: '' };

interface Options {
  readonly dossier: () => Dossier;
  readonly store: () => DossierStore | undefined;
  readonly change: (answers: Answers, of: 'time') => void;
}

/** The field of a year, which is an answer as soon as it is one. What is none is kept beside the dossier, as a draft. */
export class YearField {
  readonly #options: Options;
  #isTyping = false;
  /** The year before the user began to type one: nobody meant what is on the way to another. */
  #before: number | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** What the user typed and is no year, or not yet; `undefined` otherwise. */
  get typed(): string | undefined {
    return this.#options.store()?.drafts.get(YEAR, none)?.text;
  }

  /** Whether to say that it is no year: not while it is being typed. */
  get isWrong(): boolean {
    return this.typed !== undefined && !this.#isTyping;
  }

  type(text: string): void {
    const { dossier, store, change } = this.#options;
    const { answers } = dossier();
    if (!this.#isTyping) this.#before = answers.time?.year;
    this.#isTyping = true;
    const year = parseYear(text);
    const drafts = store()?.drafts;
    if (year === null) drafts?.type(YEAR, { text });
    else drafts?.drop(YEAR);
    change(setYear(answers, year === null ? this.#before : year), 'time');
  }

  leave(): void {
    this.#isTyping = false;
  }

  /** Another dossier took the place of that in which it was typed. */
  drop(): void {
    this.#options.store()?.drafts.drop(YEAR);
  }

  forget(): void {
    this.#isTyping = false;
    this.#before = undefined;
  }
}
