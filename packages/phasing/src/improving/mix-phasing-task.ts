import { html, nothing, type TemplateResult } from 'lit';
import type { JobKind, Jobs } from '../model/jobs/jobs.js';
import type { Search } from '../mix-phasing-search.js';

/** How often it is said how far it is, in ms: more often cannot be followed. */
const PACE = 1000;

/** How much of the work is done, in units of its own. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What was asked, and what came of it. */
export interface Done<Kind extends JobKind> {
  readonly asks: Jobs[Kind]['asks'];
  readonly gives: Jobs[Kind]['gives'];
  /** Whether the user stopped it. */
  readonly isStopped: boolean;
}

/** A job that takes a while: how far it is, a way to stop it, and what came of the last one. */
export class Task<Kind extends JobKind> {
  readonly #search: Search;
  readonly #kind: Kind;
  readonly #changed: () => void;
  #stop: AbortController | undefined;
  #asks: Jobs[Kind]['asks'] | undefined;
  #progress: Progress | undefined;
  #done: Done<Kind> | undefined;
  #hasFailed = false;

  /** @param changed is told when there is something else to show */
  constructor(search: Search, kind: Kind, changed: () => void) {
    this.#search = search;
    this.#kind = kind;
    this.#changed = changed;
  }

  /** What it is busy with; `undefined` when it is not. */
  get asks(): Jobs[Kind]['asks'] | undefined {
    return this.#asks;
  }
  /** How far it is, while it is busy. */
  get progress(): Progress | undefined {
    return this.#progress;
  }
  get done(): Done<Kind> | undefined {
    return this.#done;
  }
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Does it, in place of what it was busy with; what came of the last one stays until this has come. Resolves with whether it did. */
  async start(asks: Jobs[Kind]['asks']): Promise<boolean> {
    this.drop();
    const stop = (this.#stop = new AbortController());
    this.#asks = asks;
    this.#progress = { done: 0, total: 1 };
    this.#hasFailed = false;
    this.#changed();
    let said = performance.now();
    const onProgress = (done: number, total: number): void => {
      const now = performance.now();
      if (this.#stop !== stop || now - said < PACE) return;
      said = now;
      this.#progress = { done, total };
      this.#changed();
    };
    let done: Done<Kind> | undefined;
    try {
      const gives = await this.#search.run(this.#kind, asks, { signal: stop.signal, onProgress });
      done = { asks, gives, isStopped: stop.signal.aborted };
    } catch {
      // That it failed is told.
    }
    if (this.#stop !== stop) return false;
    this.#end();
    this.#hasFailed = done === undefined;
    this.#done = done ?? this.#done;
    this.#changed();
    return done !== undefined;
  }

  /** Ends it with what there is by now. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Ends it, and nobody waits for what it gives. */
  drop(): void {
    const stop = this.#stop;
    this.#end();
    stop?.abort();
  }

  /** The same, and what it gave before goes too. */
  forget(): void {
    this.drop();
    this.#done = undefined;
    this.#hasFailed = false;
  }

  #end(): void {
    this.#stop = undefined;
    this.#asks = undefined;
    this.#progress = undefined;
  }
}

interface Running {
  /** What its button does, when it is not busy; `…-stop` when it is. Also the id of the button, which keeps the focus. */
  readonly act: string;
  readonly run: string;
  readonly stop: string;
  /** @param share of the work that is done, 0 to 1 */
  readonly says: (share: number) => string;
}

/** A button that starts it and then stops it, and how far it is as a bar and in words; the place for the words is always there, so that they are said. */
export const runner = (progress: Progress | undefined, { act, run, stop, says }: Running): TemplateResult => {
  const text = progress ? says(progress.done / progress.total) : '';
  return html`<div class="run noprint">
    <button type="button" class="btn" id=${act} data-act=${progress ? `${act}-stop` : act}>
      ${progress ? stop : run}
    </button>
    ${progress ? html`<progress aria-label=${text} max=${progress.total} value=${progress.done}></progress>` : nothing}
    <p class="s m" role="status">${text}</p>
  </div>`;
};
