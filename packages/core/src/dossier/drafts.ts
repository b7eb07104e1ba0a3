import { copyJson, isObject, MAX_LENGTH, own, writeJson } from './json.js';
import type { JsonObject } from './dossier.js';

/** What is being written in a form, before it is in the dossier: texts, and lists of them. */
export type Draft = Readonly<Record<string, string | readonly string[]>>;

/** Levels of a text with drafts: all, one, its lists. */
const DEPTH = 3;

const isTexts = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** What is being written in the forms of a page, by form. What was typed is stored beside the dossier until it is in there, or given up. */
export class Drafts {
  #all: Readonly<Record<string, JsonObject>> = {};
  readonly #typed = new Set<string>();
  /** Forms whose draft was dropped here: another tab may store it still. */
  readonly #gone = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * What is being written in a form; `undefined` when nothing is.
   * @param empty one in which nothing was written yet; what was stored is read as far as it has that shape
   */
  get<T extends { readonly [K in keyof T]: string | readonly string[] }>(form: string, empty: T): T | undefined {
    const draft = own(this.#all, form);
    if (!isObject(draft)) return undefined;
    const fits = Object.entries(empty).map(([key, none]) => {
      const value = own(draft, key);
      return [key, isTexts(value) && Array.isArray(value) === Array.isArray(none) ? value : none] as const;
    });
    return Object.fromEntries(fits) as unknown as T;
  }

  /** The forms in which something is being written. */
  get forms(): readonly string[] {
    return Object.keys(this.#all);
  }

  /** Whether something was typed in a form, and not only opened with it. */
  isTyped(form: string): boolean {
    return this.#typed.has(form);
  }

  /** Whether something was typed: that is what would be lost. */
  get areTyped(): boolean {
    return this.#typed.size > 0;
  }

  /** Opens a form with this in it. Nobody typed that: it is not stored. */
  begin(form: string, draft: Draft): void {
    this.#typed.delete(form);
    this.#set(form, draft);
  }

  /** Keeps what was typed in a form. */
  type(form: string, draft: Draft): void {
    this.#typed.add(form);
    this.#set(form, draft);
  }

  #set(form: string, draft: Draft): void {
    this.#gone.delete(form);
    this.#all = { ...this.#all, [form]: draft as JsonObject };
    this.#changed();
  }

  /** What was written is in the dossier now, or given up. */
  drop(form: string): void {
    if (!Object.hasOwn(this.#all, form)) return;
    const { [form]: _, ...others } = this.#all;
    this.#typed.delete(form);
    this.#gone.add(form);
    this.#all = others;
    this.#changed();
  }

  /** Forgets all of them, without a word: the store tells that all was wiped. */
  clear(): void {
    this.#all = {};
    this.#typed.clear();
    this.#gone.clear();
  }

  /** What is to be stored; `null` when nothing was typed. */
  get text(): string | null {
    const typed = Object.entries(this.#all).filter(([form]) => this.#typed.has(form));
    return typed.length === 0 ? null : writeJson(Object.fromEntries(typed));
  }

  /** Takes in what is stored of other forms than those that are open here. Whatever it holds, this does not throw. */
  read(text: string | null): void {
    try {
      if (text === null || text.length > MAX_LENGTH) return;
      const stored = copyJson(JSON.parse(text), DEPTH);
      if (!isObject(stored)) return;
      for (const [form, draft] of Object.entries(stored)) {
        if (!isObject(draft) || Object.hasOwn(this.#all, form) || this.#gone.has(form)) continue;
        this.#typed.add(form);
        this.#all = { ...this.#all, [form]: draft };
      }
    } catch {
      // What cannot be read is nobody's draft.
    }
  }
}
