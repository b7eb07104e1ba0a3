import { Lazy, type KeyOf } from './lazy.js';
import { whyMissing, type Missing } from './why-missing.js';

/** Parts that come when they are asked for: whether some are on their way, whether one did not come, and asking again. */
export class LazyParts {
  readonly #update: () => void;
  readonly #coming = new Set<Promise<unknown>>();
  protected readonly _again: { readonly retry: () => void }[] = [];
  #failed = false;
  #missing: Missing = 'lost';

  /** @param update draws the element again: something came, or did not */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** A part of the element, see {@link Lazy}. */
  make<T, Key = undefined>(load: (key: Key) => Promise<T>): Lazy<T, Key> {
    const tracked = (key: Key): Promise<T> => this._track(this.tell(load(key)));
    const part = new Lazy<T, Key>({ requestUpdate: this.#update }, tracked, this.fail);
    this._again.push(part);
    return part;
  }

  /** The same promise, which counts as on its way until then. */
  protected _track<T>(promise: Promise<T>): Promise<T> {
    const arrive = (): unknown => this.#coming.delete(promise);
    this.#coming.add(promise);
    promise.then(arrive, arrive);
    return promise;
  }

  /** Whether something is on its way. */
  get isComing(): boolean {
    return this.#coming.size > 0;
  }

  /** Resolves once what was asked for up to now has come, or never will. */
  get settled(): Promise<unknown> {
    return Promise.allSettled(this.#coming);
  }

  /** Whether something did not come. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Why something did not come; `undefined` while all did. */
  get missing(): Missing | undefined {
    return this.#failed ? this.#missing : undefined;
  }

  /** The same promise, which rejects once it is known why. */
  async tell<T>(promise: Promise<T>): Promise<T> {
    try {
      return await promise;
    } catch (error) {
      this.#missing = await whyMissing(error);
      throw error;
    }
  }

  readonly fail = (): void => {
    this.#failed = true;
    this.#update();
  };

  readonly retry = (): void => {
    this.#failed = false;
    for (const each of this._again) each.retry();
  };

  /** What is asked for; until it is there, what came before, for another language or other content; nothing once something did not come. */
  show<T, Key>(part: Lazy<T, Key>, key: Key): T | undefined {
    return part.want(...([key] as KeyOf<Key>)) ?? (this.#failed ? undefined : part.last);
  }
}
