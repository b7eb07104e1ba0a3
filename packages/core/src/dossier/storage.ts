/** Where a dossier is kept between visits: this browser, this tab's session, or only as long as the page is open. */
export type StorageKind = 'local' | 'session' | 'none';

/**
 * What someone else did to it: `removed` it, whatever is there now; or nobody knows, as the browser had set this page aside (`away`).
 */
export type Heard = 'written' | 'removed' | 'away';

/** Where a {@link DossierStore} keeps its text. A host may write its own, which may answer with promises; any part may throw. */
export interface DossierStorage {
  /** What the user is told about it: this device, or this tab; left out, it is the website's. */
  readonly place?: 'device' | 'tab';
  /** The text that was last written; `null` when there is none. */
  read(): string | null | Promise<string | null>;
  write(text: string): void | Promise<void>;
  /** Names of the other dossiers in the same place, which stay when this one is removed; `''` for the nameless one. */
  others?(): readonly string[];
  /** Removes all that was written and set aside. */
  remove(): void | Promise<void>;
  /** Calls back when someone else wrote; returns how to stop. */
  watch?(changed: (heard?: Heard) => void): () => void;
  /** Keeps a text that could not be read, which is about to be overwritten. Without it such a text is lost at the first save. */
  setAside?(text: string): void | Promise<void>;
  /** The text that was last written with `writeDrafts`; `null` when there is none. */
  readDrafts?(): string | null | Promise<string | null>;
  /**
   * Keeps what is being written in forms and is in no dossier yet; `null` when that is nothing. `remove` removes it too. Without it a
   * visitor who leaves with a form half written is warned.
   */
  writeDrafts?(text: string | null): void | Promise<void>;
}

/** Where our dossiers stand, by name; and what of them stands beside. */
const KEY = /^mengwijzer:dossier(?:-drafts)?(?::(.*))?$/su;
const ASIDE = ':unreadable';

/** The page took what was to be stored, and nothing came of it. */
export class DroppedError extends Error {
  override readonly name = 'DroppedError';
}

/** A page that comes back from the back/forward cache missed what other tabs wrote. */
const CHANGES = ['storage', 'pageshow'] as const;

/**
 * Web storage under the key `mengwijzer:dossier`, or `mengwijzer:dossier:{name}` when there is a name. What is written is read back: a page
 * may have put something else in the place of `setItem`, and then this throws.
 */
export function webStorage(kind: Exclude<StorageKind, 'none'>, name = ''): DossierStorage {
  const key = `mengwijzer:dossier${name && `:${name}`}`;
  const aside = key + ASIDE;
  // No dossier of any name has this key.
  const drafts = `mengwijzer:dossier-drafts${name && `:${name}`}`;
  // Looked up each time: where storage is blocked, already the getter throws.
  const area = (): Storage => (kind === 'session' ? sessionStorage : localStorage);
  const put = (at: string, text: string | null): void => {
    if (text === null) area().removeItem(at);
    else area().setItem(at, text);
    if (area().getItem(at) !== text) throw new DroppedError();
  };
  return {
    place: kind === 'session' ? 'tab' : 'device',
    read: () => area().getItem(key),
    write: (text) => put(key, text),
    setAside: (text) => put(aside, text),
    readDrafts: () => area().getItem(drafts),
    writeDrafts: (text) => put(drafts, text),
    others() {
      const keys = Array.from({ length: area().length }, (_, at) => area().key(at) ?? '');
      const names = keys.flatMap((each) => {
        const of = each.endsWith(ASIDE) ? each.slice(0, -ASIDE.length) : each;
        const [found, other = ''] = KEY.exec(of) ?? [];
        return found === undefined || other === name ? [] : [other];
      });
      return [...new Set(names)].sort();
    },
    remove() {
      for (const each of [key, aside, drafts]) put(each, null);
    },
    watch(changed) {
      const heard = ({
        key: written = key,
        newValue,
        persisted,
      }: Partial<StorageEvent & PageTransitionEvent>): void => {
        // `null`: all of the storage was cleared.
        if (written === key || written === null)
          changed(newValue === null ? 'removed' : persisted === true ? 'away' : 'written');
        // All was wiped before any of it was in a dossier.
        else if (written === drafts && newValue === null && area().getItem(key) === null) changed('removed');
      };
      for (const type of CHANGES) globalThis.addEventListener?.(type, heard);
      return () => {
        for (const type of CHANGES) globalThis.removeEventListener?.(type, heard);
      };
    },
  };
}
