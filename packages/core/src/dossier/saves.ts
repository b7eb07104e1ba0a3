import { own, writeJson } from './json.js';
import type { Dossier } from './dossier.js';

/** By tab, the moment of the last of its saves that a text took in, in milliseconds since 1970. */
export type Moments = Readonly<Record<string, number>>;

/** Stands behind the dossier in storage that tabs share, with what is known in `$saves`; see `docs/dossier-format.md`. */
export const NOTE = ',"$saves":';
const MOST_TABS = 20;
/** So long after it was saved every other tab has heard of it. */
const HEARD = 60_000;
/** So many states are remembered: as many as another tab can be behind. */
const MOST_STATES = 50;

interface State {
  readonly moments: Moments;
  readonly dossier: Dossier;
}

/**
 * What this tab knows of what it and others saved. A browser tells a tab late what another stored, later even than a lock that the other gives
 * back: two that save at the same moment overwrite each other. Who then meets a text that something did not go into brings the two together;
 * what they both grew out of is the last state that all in it went into that text.
 */
export class Saves {
  /** Of this page and this visit to it; it says nothing of who visits. */
  readonly #tab = `t${Math.random().toString(36).slice(2, 8)}`;
  readonly #now: () => number;
  #start: Dossier;
  #known: Moments = {};
  /** What was saved here and met there, the last one first. */
  #states: readonly State[] = [];
  /** What all that is known comes to. */
  #mine: Dossier | undefined;

  constructor(start: Dossier, now: () => number) {
    this.#start = start;
    this.#now = now;
  }

  /** A text with the note that it takes in all that is known here, and one save more; `saved` is told what became of it. */
  sign(text: string, dossier: Dossier): { readonly signed: string; readonly saved: () => void } {
    const recent = Object.entries(this.#known).filter(([tab, at]) => tab !== this.#tab && this.#isRecent(at));
    const moment = Math.max(Math.floor(this.#now()), ((own(this.#known, this.#tab) as number | undefined) ?? 0) + 1);
    const moments = Object.fromEntries([...recent.slice(1 - MOST_TABS), [this.#tab, moment]]);
    return {
      signed: `${text.slice(0, -1)}${NOTE}${writeJson(moments)}}`,
      saved: () => {
        this.#known = moments;
        this.#mine = dossier;
        this.#remember({ moments, dossier });
      },
    };
  }

  /**
   * Takes in what somebody else stored.
   * @returns what it and our dossier both grew out of; and what is known here, where that did not all go into it
   */
  meet(
    theirs: Dossier,
    moments: Moments = this.#known,
  ): { readonly base: Dossier; readonly unseen: Dossier | undefined } {
    const isIn = (known: Moments): boolean =>
      Object.entries(known).every(([tab, at]) => !this.#isRecent(at) || at <= Number(own(moments, tab) ?? 0));
    const base = this.#states.find((state) => isIn(state.moments))?.dossier ?? this.#start;
    const unseen = isIn(this.#known) ? undefined : this.#mine;
    const known = { ...this.#known };
    for (const [tab, at] of Object.entries(moments)) known[tab] = Math.max(at, known[tab] ?? 0);
    this.#known = known;
    if (unseen === undefined) this.#mine = theirs;
    this.#remember({ moments, dossier: theirs });
    return { base, unseen };
  }

  /** What was met was brought together with ours. */
  joined(dossier: Dossier): void {
    this.#mine = dossier;
  }

  /** Nothing is stored any more, and nothing of what was is to come back. */
  restart(): void {
    this.#states = [];
    this.#mine = this.#start;
  }

  #remember(state: State): void {
    this.#states = [state, ...this.#states.slice(0, MOST_STATES - 1)];
  }

  #isRecent(at: number): boolean {
    return at > this.#now() - HEARD;
  }
}
