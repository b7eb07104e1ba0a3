import { askToStay } from '../dossier/ask-to-stay.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Warns whoever leaves the page, as long as what they typed into a host is kept nowhere. For a host without a dossier, whose store does it. */
export class Leaving implements ReactiveController {
  readonly #isUnkept: () => boolean;

  constructor(host: ReactiveControllerHost, isUnkept: () => boolean) {
    this.#isUnkept = isUnkept;
    host.addController(this);
  }

  hostUpdated(): void {
    // No longer than needed: with it a browser does not keep the page for going back.
    if (this.#isUnkept()) globalThis.addEventListener('beforeunload', askToStay);
    else this.hostDisconnected();
  }
  hostDisconnected(): void {
    globalThis.removeEventListener('beforeunload', askToStay);
  }
}
