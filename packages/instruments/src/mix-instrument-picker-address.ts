import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readAddress, writeAddress, type Looking } from './model/address.js';

/** Keeps what the user looks at in the address of the page, where its host allows that. */
export class Address implements ReactiveController {
  readonly #isAllowed: () => boolean;
  readonly #show: (looking: Looking) => void;

  /** @param show takes what the address says: at first, and when the user goes back or forth */
  constructor(host: ReactiveControllerHost, isAllowed: () => boolean, show: (looking: Looking) => void) {
    this.#isAllowed = isAllowed;
    this.#show = show;
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
    if (this.#isAllowed()) this.#show(readAddress(location.search));
  };

  /** In place of the entry that is there: typing a word is no way to go back through. */
  write(looking: Looking): void {
    if (!this.#isAllowed()) return;
    const query = writeAddress(location.search, looking);
    if (query === location.search) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // A sandboxed frame may not, and a browser stops a page that does it too often: the list works without.
    }
  }
}
