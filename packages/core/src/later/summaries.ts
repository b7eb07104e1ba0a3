import { whyMissing } from './why-missing.js';
import type { Ref } from '@mengwijzer/content';
import type { MissingMessages } from '../messages/missing.nl.js';

interface Options<Place> {
  /** Loads what an entry is, in short. */
  readonly load: (ref: Ref, place: Place) => Promise<string>;
  readonly words: (place: Place) => { readonly loading: string; readonly notLoaded: MissingMessages };
  /** Draws the element again. */
  readonly update: () => void;
}

/**
 * What was asked for of what belongs to an entry: each entry of another collection says in short what it is, once somebody wants to know. In
 * another place (a language, a partner's content) all that was asked for is asked for again.
 */
export class Summaries<Place extends object> {
  readonly #options: Options<Place>;
  #place: Place | undefined;
  #says: ReadonlyMap<Ref, string> = new Map();

  constructor(options: Options<Place>) {
    this.#options = options;
  }

  /** What is known by now; another map when that changes. */
  in(place: Place): ReadonlyMap<Ref, string> {
    if (this.#place !== place) {
      this.#place = place;
      for (const ref of this.#says.keys()) void this.#load(ref, place);
    }
    return this.#says;
  }

  async ask(ref: Ref, place: Place): Promise<void> {
    if (this.in(place).has(ref)) return;
    this.#says = new Map([...this.#says, [ref, this.#options.words(place).loading]]);
    await this.#load(ref, place);
  }

  async #load(ref: Ref, place: Place): Promise<void> {
    const { load, words } = this.#options;
    const text = await load(ref, place).catch(
      async (error: unknown) => words(place).notLoaded[await whyMissing(error)],
    );
    if (this.#place !== place) return;
    this.#says = new Map([...this.#says, [ref, text]]);
    this.#options.update();
  }
}
