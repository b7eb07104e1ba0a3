import type { ReactiveControllerHost } from 'lit';

/** A key, which one leaves out where there is only one. */
export type KeyOf<Key> = [Key] extends [undefined] ? [key?: Key] : [key: Key];

/**
 * A part of an element that comes when it is asked for, made from a key (a language, a partner's content). Asked with another key it comes
 * anew. A key for which it did not come is not asked for again by itself: a lost connection would be asked for without end.
 */
export class Lazy<T, Key = undefined> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: (key: Key) => Promise<T>;
  readonly #failed: () => void;
  #have: { readonly key: Key; readonly value: T } | undefined;
  #coming: { readonly key: Key; readonly promise: Promise<T> } | undefined;
  /** For which key it did not come by itself, as long as nobody asks again. */
  #missed: { readonly key: Key } | undefined;

  /** @param failed is told when it did not come */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: (key: Key) => Promise<T>, failed: () => void) {
    this.#host = host;
    this.#load = load;
    this.#failed = failed;
  }

  /** What came for this key, if it did. */
  peek(...[key]: KeyOf<Key>): T | undefined {
    return this.#have && this.#have.key === key ? this.#have.value : undefined;
  }

  /** What came last, whatever its key: something to show until what is asked for now is there. */
  get last(): T | undefined {
    return this.#have?.value;
  }

  /** What came for this key; if it did not yet, it is asked for, and the host is rendered when it is there. */
  want(...key: KeyOf<Key>): T | undefined {
    const asked = this.#coming ?? this.#missed;
    if (this.peek(...key) === undefined && !(asked && asked.key === key[0]))
      void this.ready(...key).catch(() => {
        this.#missed = { key: key[0] as Key };
        this.#failed();
      });
    return this.peek(...key);
  }

  /** The same for whoever waits for it; rejects when it does not come, and may be called again then. */
  ready(...keys: KeyOf<Key>): Promise<T> {
    const had = this.peek(...keys);
    if (had !== undefined) return Promise.resolve(had);
    const key = keys[0] as Key;
    if (this.#coming && this.#coming.key === key) return this.#coming.promise;
    const promise = this.#load(key).then(
      (value) => {
        if (this.#coming?.promise === promise) {
          this.#have = { key, value };
          this.#host.requestUpdate();
        }
        return value;
      },
      (error: unknown) => {
        if (this.#coming?.promise === promise) this.#coming = undefined;
        throw error;
      },
    );
    this.#coming = { key, promise };
    this.#missed = undefined;
    return promise;
  }

  /** Does something with it, once it is there, and renders the host; that it did not come is told, and nothing is done. */
  async use(act: (value: T) => unknown, ...key: KeyOf<Key>): Promise<void> {
    const come = await this.ready(...key).then(
      (value) => ({ value }),
      () => undefined,
    );
    if (come) await act(come.value);
    else this.#failed();
    this.#host.requestUpdate();
  }

  /** Lets go of what came, or is on its way: it is made anew when it is asked for. */
  forget(): void {
    this.#have = undefined;
    this.#coming = undefined;
  }

  /** Lets what did not come be asked for again. */
  retry(): void {
    this.#coming = undefined;
    this.#missed = undefined;
    this.#host.requestUpdate();
  }
}
