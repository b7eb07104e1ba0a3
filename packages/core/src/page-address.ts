import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

interface Options<T> {
  readonly isAllowed: () => boolean;
  /** What the query of an address says; whatever that is, the answer is bounded. */
  readonly read: (query: string) => T;
  /** The query with this in it, and with all else as it was. */
  readonly write: (query: string, value: T) => string;
  /** Takes what the address says: at first, and when the user goes back or forth. */
  readonly show: (value: T) => void;
}

/** Keeps what the user looks at in the address of the page, where its host allows that. */
export class PageAddress<T> implements ReactiveController {
  readonly #options: Options<T>;

  constructor(host: ReactiveControllerHost, options: Options<T>) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('popstate', this.read);
    this.read();
  }
  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.read);
  }

  readonly read = (): void => {
    const { isAllowed, read, show } = this.#options;
    // A server has no address of its own, and what it makes may be for many.
    if (!isServer && isAllowed()) show(read(location.search));
  };

  /** In place of the entry that is there: typing a word is no way to go back through. */
  write(value: T): void {
    const { isAllowed, write } = this.#options;
    if (!isAllowed()) return;
    const query = write(location.search, value);
    if (query === location.search) return;
    try {
      // Whole: a `<base>` of the page may be elsewhere.
      const address = new URL(location.href);
      address.search = query;
      history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed frame may not, and a browser stops a page that does it too often: the element works without.
    }
  }
}
