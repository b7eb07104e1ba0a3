import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LazyParts } from './lazy-parts.js';
import { painted } from './painted.js';
import type { Missing } from './why-missing.js';

/**
 * What of an element comes later than the element itself: each part is a field, made with `_parts`; what comes without being asked for comes once the
 * element is painted.
 */
export abstract class LaterParts implements ReactiveController {
  protected readonly _parts: LazyParts;
  readonly #host: ReactiveControllerHost;
  #complete: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this._parts = new LazyParts(() => host.requestUpdate());
    host.addController(this);
  }

  /** Asks for what comes by itself, once the element is painted; resolves once that is there. */
  protected abstract _grow(): Promise<unknown>;

  /** Whether something else comes first. */
  protected _isHeld(): boolean {
    return false;
  }

  hostUpdated(): void {
    if (!this._isHeld()) this.#complete ??= painted().then(() => this._grow());
  }

  /** Resolves once what comes by itself has come, and what was asked for up to now has too, or never will. */
  get complete(): Promise<unknown> {
    // A server draws once, when all is there.
    if (isServer) this.hostUpdated();
    return Promise.allSettled([this.#complete, this._parts.complete]);
  }
  get isComing(): boolean {
    return this._parts.isComing;
  }
  get failed(): boolean {
    return this._parts.failed;
  }
  /** Why something did not come; `undefined` while all did. */
  get missing(): Missing | undefined {
    return this._parts.missing;
  }
  readonly retry = (): void => {
    this.#complete = undefined;
    this._parts.retry();
  };

  /** Does something with what is asked for, once it is there; that it did not come is said on the page. */
  protected async _with<T>(ready: Promise<T>, use: (part: T) => unknown): Promise<void> {
    const come = await ready.then(
      (part) => ({ part }),
      () => undefined,
    );
    if (come) await use(come.part);
    else this._parts.fail();
    this.#host.requestUpdate();
  }
}
