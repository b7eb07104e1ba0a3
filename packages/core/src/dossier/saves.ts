import { own, writeJson } from './json.js';
import type { Dossier } from './dossier.js';

/** By tab, how often it had saved: all of that a text took in. */
export type Counts = Readonly<Record<string, number>>;

/** Stands behind the dossier in storage that tabs share, see `docs/dossier-format.md`. */
const NOTE = /,"\$saves":(\{[^{}]*\})\}$/u;
/** A note of so many tabs is shorter than this. */
const MOST_TABS = 8;
const LONGEST = 400;
/** So many of our own saves are remembered: as many as another tab can be behind. */
const MOST_OWN = 32;

/** A stored text without its note. No `counts`: whoever wrote it keeps none. */
export function readNote(text: string): { readonly text: string; readonly counts?: Counts } {
  const [note = '', counts] = NOTE.exec(text.slice(-LONGEST)) ?? [];
  if (counts === undefined) return { text };
  return { text: `${text.slice(0, text.length - note.length)}}`, counts: JSON.parse(counts) as Counts };
}

/**
 * What this tab saved, and how much of that others took in. A browser tells a tab late what another stored, later even than a lock that the
 * other gives back: two that save at the same moment overwrite each other. Whoever then meets a text that its own save did not go into
 * brings the two together.
 */
export class Saves {
  /** Of this page and this visit to it; it says nothing of who visits. */
  readonly #tab = `t${Math.random().toString(36).slice(2, 8)}`;
  #counts: Counts = {};
  readonly #own = new Map<number, Dossier>();
  /** What the other tabs are known to have: the last of theirs that was met, and how many of our saves went into it. */
  #base: Dossier;
  #seen = 0;

  constructor(start: Dossier) {
    this.#base = start;
  }

  get #count(): number {
    return own(this.#counts, this.#tab) as number | undefined ?? 0;
  }

  /** A text with the note that it takes in all that we know of, and one save more of ours. */
  sign(text: string): string {
    const others = Object.entries(this.#counts).filter(([tab]) => tab !== this.#tab);
    const counts = Object.fromEntries([...others.slice(1 - MOST_TABS), [this.#tab, this.#count + 1]]);
    return `${text.slice(0, -1)},"$saves":${writeJson(counts)}}`;
  }

  /** Such a text was stored. */
  saved(dossier: Dossier): void {
    const count = this.#count + 1;
    this.#counts = { ...this.#counts, [this.#tab]: count };
    this.#own.set(count, dossier);
    this.#own.delete(count - MOST_OWN);
  }

  /**
   * Takes in what somebody else stored.
   * @returns what it and our dossier both grew out of; and what we saved, when that did not go into it
   */
  meet(theirs: Dossier, counts?: Counts): { readonly base: Dossier; readonly unseen: Dossier | undefined } {
    const count = counts === undefined ? this.#count : Math.min(this.#count, Number(own(counts, this.#tab) ?? 0) || 0);
    const base = count > this.#seen ? (this.#own.get(count) ?? this.#base) : this.#base;
    const unseen = count < this.#count ? this.#own.get(this.#count) : undefined;
    this.#base = theirs;
    this.#seen = Math.max(this.#seen, count);
    const known = { ...this.#counts };
    for (const [tab, each] of Object.entries(counts ?? {}))
      if (Number.isSafeInteger(each)) known[tab] = Math.max(each, known[tab] ?? 0);
    this.#counts = known;
    return { base, unseen };
  }

  /** Nothing is stored any more, and nothing of what was is to come back. */
  restart(start: Dossier): void {
    this.#base = start;
    this.#seen = this.#count;
    this.#own.clear();
  }
}
