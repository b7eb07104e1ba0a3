import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LazyParts } from './lazy-parts.js';
import { painted } from '../page/painted.js';
import type { Lazy } from './lazy.js';

/** One row of a table of parts. */
interface Row {
  /** Loads the part: once, or once for each key (a language, a partner's content). */
  readonly load: (key: never) => Promise<unknown>;
  /** The part comes by itself, once the element is painted and this holds. Without this it comes when it is asked for. */
  readonly when?: () => boolean;
  /** The key for which it comes by itself. */
  readonly key?: () => unknown;
}
type Table = Readonly<Record<string, Row>>;

type PartOf<R extends Row> = R['load'] extends (key: infer Key) => Promise<infer T>
  ? Lazy<T, unknown extends Key ? undefined : Key>
  : never;

/** What of an element comes later than the element itself: parts by name, and how it stands with all of them. */
export type PartsOf<T extends Table> = Parts & { readonly [Name in keyof T]: PartOf<T[Name]> };

/** How it stands with all parts of an element. Made with {@link partsOf}. */
export class Parts extends LazyParts implements ReactiveController {
  readonly #byThemselves: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    super(() => host.requestUpdate());
    host.addController(this);
  }

  /** A part as a row of a table says it. */
  add({ load, when, key }: Row): Lazy<unknown, unknown> {
    const part = this.make(load as (key: unknown) => Promise<unknown>);
    if (when) {
      let isAsked = false;
      this._again.push({ retry: () => (isAsked = false) });
      this.#byThemselves.push(() => {
        if (isAsked || !when()) return;
        isAsked = true;
        this._track(painted().then(() => part.ready(key?.()))).catch(this.fail);
      });
    }
    return part;
  }

  hostUpdated(): void {
    for (const come of this.#byThemselves) come();
  }

  /** Resolves once what comes by itself has come, and what was asked for up to now has too, or never will. */
  get complete(): Promise<unknown> {
    // A server draws once, when all is there.
    if (isServer) this.hostUpdated();
    return this.settled;
  }
}

/**
 * Declares what of an element comes later, and when. The element is complete once what was asked for is there.
 *
 * @example readonly #later = partsOf(this, { tools: { load: () => import('./tools.js'), when: () => true } });
 */
export const partsOf = <const T extends Table>(host: ReactiveControllerHost, table: T): PartsOf<T> => {
  const parts = new Parts(host);
  const named = Object.entries(table).map(([name, row]) => [name, parts.add(row)] as const);
  return Object.assign(parts, Object.fromEntries(named)) as unknown as PartsOf<T>;
};
