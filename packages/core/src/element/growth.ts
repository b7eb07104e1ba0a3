import { painted } from '../page/painted.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Options {
  /** How many are there at once. */
  readonly first: number;
  /** How many more come each time that the browser has shown those before. */
  readonly step: number;
}

/**
 * Draws a long list a part at a time: what is seen first is there at once, and soon it is all there, so that the page can be searched, read
 * aloud and printed to its end.
 */
export class Growth implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #step: number;
  #drawn: number;
  #all = 0;
  #isHeld = false;
  #growing: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost, { first, step }: Options) {
    this.#host = host;
    this.#drawn = first;
    this.#step = step;
    host.addController(this);
  }

  /** How many are drawn. */
  get drawn(): number {
    return this.#drawn;
  }
  get isComing(): boolean {
    return this.#drawn < this.#all;
  }
  /** Resolves once they all are. */
  get complete(): Promise<void> {
    return this.#growing ?? Promise.resolve();
  }

  /**
   * @param least how many have to be there at once: somebody was led to the last of them
   * @param isHeld whether something else comes first
   */
  want(all: number, least: number, isHeld = false): void {
    this.#all = all;
    this.#isHeld = isHeld;
    this.#drawn = Math.max(this.#drawn, Math.min(all, least));
  }

  hostUpdated(): void {
    if (this.isComing && !this.#isHeld) this.#growing ??= this.#grow();
  }

  async #grow(): Promise<void> {
    while (this.isComing) {
      await painted();
      this.#drawn += this.#step;
      this.#host.requestUpdate();
    }
    this.#growing = undefined;
  }
}
