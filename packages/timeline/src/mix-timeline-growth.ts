import { painted } from '@mengwijzer/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows are there at once, and how many more come after each time that the browser has shown those before. */
const FIRST = 20;
const STEP = 200;

/**
 * Draws a long list a part at a time: what is seen first is there at once, and soon it is all there, so that the page can be searched, read
 * aloud and printed to its end.
 */
export class Growth implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = FIRST;
  #all = 0;
  #isHeld = false;
  #growing: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many rows are drawn. */
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
  want(all: number, least: number, isHeld: boolean): void {
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
      this.#drawn += STEP;
      this.#host.requestUpdate();
    }
    this.#growing = undefined;
  }
}
