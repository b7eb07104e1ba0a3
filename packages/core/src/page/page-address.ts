import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { perPage } from './per-page.js';

interface Options<T> {
  readonly isAllowed: () => boolean;
  /** What the query of an address says; whatever that is, the answer is bounded. */
  readonly read: (query: string) => T;
  /** The query with this in it, and with all else as it was. */
  readonly write: (query: string, value: T) => string;
  /** Takes what the address says: at first, and when the user goes back or forth (`isMove`). */
  readonly show: (value: T, isMove: boolean) => void;
  /** What is shown now. */
  readonly shown: () => T;
  /** What is shown where the address says nothing. */
  readonly empty: T;
  /** Whether all was wiped since the page was opened. */
  readonly wasWiped: () => boolean;
}

interface Past {
  /** Whether the page itself was called up from the history, by going back or forth or as a tab that had been closed. */
  readonly isCalledUp: boolean;
  /** The address that the history gave last. */
  address: string | undefined;
}

const openPast = (): Past => {
  const [opened] = performance.getEntriesByType('navigation');
  const isCalledUp = opened instanceof PerformanceNavigationTiming && opened.type === 'back_forward';
  const past = { isCalledUp, address: isCalledUp ? location.href : undefined };
  // A router of the host's that tells of an address of its own is no user who goes back.
  const heard = ({ isTrusted }: Event): unknown => isTrusted && (past.address = location.href);
  globalThis.addEventListener('popstate', heard, true);
  return past;
};

/**
 * Keeps what the user looks at in the address of the page, where its host allows that. An entry of the history keeps its address for good, and since
 * then all may have been wiped, also on another page. So one that may be older than that is not read, and gets what is shown now.
 */
export class PageAddress<T> implements ReactiveController {
  readonly #options: Options<T>;

  constructor(host: ReactiveControllerHost, options: Options<T>) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#past;
    globalThis.addEventListener('popstate', this.read);
    this.read();
  }
  hostDisconnected(): void {
    globalThis.removeEventListener('popstate', this.read);
  }
  hostWiped(): void {
    const { show, empty } = this.#options;
    show(empty, false);
    this.write(empty);
  }

  readonly read = (move?: Event): void => {
    const { isAllowed, read, show, shown } = this.#options;
    // A server has no address of its own, and what it makes may be for many.
    if (isServer || !isAllowed()) return;
    if (this.#isOld) this.write(shown());
    else show(read(location.search), move !== undefined);
  };

  /** What is shown now, and then this, so that the back button leads to what was there before. */
  step(value: T): void {
    this.write(this.#options.shown());
    this.write(value, 'pushState');
  }

  /** In place of the entry that is there: typing a word is no way to go back through. */
  write(value: T, how: 'replaceState' | 'pushState' = 'replaceState'): void {
    const { isAllowed, write } = this.#options;
    if (!isAllowed()) return;
    const query = write(location.search, value);
    if (query === location.search) return;
    const isOld = this.#isOld;
    try {
      // Whole: a `<base>` of the page may be elsewhere.
      const address = new URL(location.href);
      address.search = query;
      history[how](history.state, '', address);
      // What another element has in it is as old as it was.
      if (isOld) this.#past.address = location.href;
    } catch {
      // A sandboxed frame may not, and a browser stops a page that does it too often: the element works without.
    }
  }

  get #past(): Past {
    return perPage('mengwijzer.past.1', openPast);
  }
  get #isOld(): boolean {
    return this.#past.address === location.href && (this.#past.isCalledUp || this.#options.wasWiped());
  }
}
