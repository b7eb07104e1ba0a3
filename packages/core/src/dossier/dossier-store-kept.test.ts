// What may not be lost: with two tabs that save at one moment, with storage that fails, on a page that bends the prototypes, in forms.
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDossier, type Dossier } from './dossier.js';
import { DossierStore } from './dossier-store.js';
import { parseDossier } from './parse.js';
import { reader } from './reader.js';
import { readNote } from './read-note.js';
import { serialiseDossier } from './serialise.js';
import { webStorage, type DossierStorage } from './storage.js';

beforeAll(() => reader.load());

const titled = (title: string): Dossier => ({ ...emptyDossier, title });

/** Leaves a page that a store listens to; whether the browser would ask whether to. */
let page: EventTarget;
const asks = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  // As that of a browser, which Node does not have.
  Object.defineProperty(event, 'returnValue', { writable: true, value: '' });
  return !page.dispatchEvent(event);
};

/** What a browser keeps under a key for all tabs, by key. */
class Area {
  readonly items = new Map<string, string>();
  broken: Error | undefined;
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.broken) throw this.broken;
    this.items.set(key, text);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}
let area: Area;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  area = new Area();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('localStorage', area);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const openLocal = (): DossierStore => {
  const store = new DossierStore(webStorage('local'));
  store.subscribe(() => {});
  return store;
};
const keptText = (): string => area.getItem('mengwijzer:dossier') ?? '';
const kept = (): Dossier | null => parseDossier(readNote(keptText()).text).dossier;

describe('two tabs that save at one moment', () => {
  /**
   * Storage as browsers have it: each tab has a copy of its own. What it writes goes to all others, in one order for all; until its own write has
   * come back it does not see theirs.
   */
  class Browser {
    readonly #tabs: { copy: string | null; waiting: number; heard: (() => void) | undefined; inbox: (() => void)[] }[] =
      [];
    #text: string | null = null;
    #outbox: (() => void)[] = [];

    tab(): DossierStorage {
      const tab: Browser['tabs'][number] = { copy: this.#text, waiting: 0, heard: undefined, inbox: [] };
      this.#tabs.push(tab);
      return {
        read: () => tab.copy,
        write: (text) => {
          tab.copy = text;
          tab.waiting += 1;
          this.#outbox.push(() => {
            this.#text = text;
            for (const other of this.#tabs)
              other.inbox.push(() => {
                if (other === tab) tab.waiting -= 1;
                else {
                  if (other.waiting === 0) other.copy = text;
                  other.heard?.();
                }
              });
          });
        },
        remove: () => {},
        watch: (heard) => {
          tab.heard = heard;
          return () => {};
        },
      };
    }

    get tabs() {
      return this.#tabs;
    }
    get text(): string | null {
      return this.#text;
    }
    /** Lets one thing happen: a write arrives, or a tab hears of one. */
    step(at: number): void {
      const queues = [this.#outbox, ...this.#tabs.map(({ inbox }) => inbox)].filter(({ length }) => length > 0);
      queues[at % Math.max(1, queues.length)]?.shift()?.();
    }
    get isBusy(): boolean {
      return this.#outbox.length > 0 || this.#tabs.some(({ inbox }) => inbox.length > 0);
    }
  }

  test('lose nothing, in whatever order the browser tells them of each other', () => {
    // Per step: which tab writes something of its own, or else how far the browser comes.
    const steps = fc.array(fc.record({ tab: fc.nat(2), writes: fc.boolean(), at: fc.nat(5) }), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (all) => {
        const browser = new Browser();
        const stores = [0, 1, 2].map(() => new DossierStore(browser.tab(), { delay: 1e9 }));
        for (const store of stores) store.subscribe(() => {});
        const written: string[] = [];
        all.forEach(({ tab, writes, at }, number) => {
          const store = stores[tab]!;
          if (!writes) return browser.step(at);
          const id = `n${number}`;
          written.push(id);
          store.update({
            ...store.dossier,
            history: [...store.dossier.history, { id, name: id, starts: '2019', ends: '', note: '' }],
          });
          void store.flush();
        });
        for (
          let turn = 0;
          turn < 2000 && (browser.isBusy || stores.some(({ status }) => status.kind === 'unsaved'));
          turn += 1
        ) {
          if (browser.isBusy) browser.step(turn);
          else for (const store of stores) void store.flush();
        }
        expect(browser.isBusy).toBe(false);
        const ids = (dossier: Dossier | null): string[] => (dossier?.history ?? []).map(({ id }) => id).sort();
        if (browser.text !== null)
          expect(ids(parseDossier(readNote(browser.text).text).dossier)).toEqual([...written].sort());
        for (const store of stores) expect(ids(store.dossier)).toEqual([...written].sort());
      }),
      { numRuns: 300 },
    );
  });

  test('keep what one took back after it saw what the other wrote', () => {
    const browser = new Browser();
    const [one, other] = [browser.tab(), browser.tab()].map((storage) => new DossierStore(storage));
    for (const store of [one!, other!]) store.subscribe(() => {});
    one!.update(titled('a'));
    void one!.flush();
    while (browser.isBusy) browser.step(0);
    other!.update({ ...other!.dossier, title: '' });
    void other!.flush();
    while (browser.isBusy) browser.step(0);
    expect([one!.dossier.title, other!.dossier.title, one!.notices.map(({ code }) => code)]).toEqual([
      '',
      '',
      ['other-tab'],
    ]);
  });

  test('say it when both changed the same place, and end with the same', () => {
    const browser = new Browser();
    const [one, other] = [browser.tab(), browser.tab()].map((storage) => new DossierStore(storage));
    for (const store of [one!, other!]) store.subscribe(() => {});
    one!.update(titled('a'));
    other!.update(titled('b'));
    void one!.flush();
    void other!.flush();
    for (let turn = 0; turn < 100; turn += 1) {
      browser.step(turn);
      vi.advanceTimersByTime(200);
    }
    expect(one!.dossier.title).toBe(other!.dossier.title);
    const conflicts = [one!, other!].flatMap(({ notices }) => notices).filter(({ code }) => code === 'conflict');
    expect(conflicts.length).toBeGreaterThan(0);
  });

  test('a note of saves says nothing in a dossier, and is bounded', () => {
    let text = serialiseDossier(titled('a'));
    for (let tab = 0; tab < 50; tab += 1) {
      let stored: string = text;
      const store = new DossierStore({
        read: () => stored,
        write: (next) => void (stored = next),
        remove: () => {},
        watch: () => () => {},
      });
      store.update({ ...store.dossier, title: `t${tab}` });
      void store.flush();
      text = stored;
    }
    const { text: plain, moments } = readNote(text);
    expect(Object.keys(moments ?? {}).length).toBe(20);
    expect(plain).toBe(serialiseDossier(parseDossier(plain).dossier!));
    expect(JSON.parse(plain)).not.toHaveProperty('$saves');
  });

  test.each(['{t1}', '{"t1":"soon"}', '{"t1":1e999}', '{"t1":null,"__proto__":1}', '{"t1":9007199254740991}'])(
    'a note that is none, such as %s, keeps nobody from reading or saving',
    (note) => {
      area.setItem('mengwijzer:dossier', `${serialiseDossier(titled('a')).slice(0, -1)},"$saves":${note}}`);
      const store = openLocal();
      expect(store.dossier.title).toBe('a');
      store.update({ ...store.dossier, title: 'b' });
      void store.flush();
      expect(kept()?.title).toBe('b');
      expect(store.status.kind).toBe('saved');
      expect(kept()?.unread ?? []).toEqual([]);
    },
  );
});

describe('storage that fails', () => {
  test.each(['QuotaExceededError', 'SecurityError'])(
    'is tried again by itself after a %s, less and less often',
    (name) => {
      const store = openLocal();
      const tried = vi.spyOn(area, 'setItem');
      area.broken = new DOMException('no', name);
      store.update(titled('a'));
      vi.advanceTimersByTime(200);
      expect(store.status.kind).toBe('failed');
      vi.advanceTimersByTime(120_000);
      expect(tried.mock.calls.length).toBeGreaterThan(4);
      expect(tried.mock.calls.length).toBeLessThan(12);
      expect(asks()).toBe(true);
      area.broken = undefined;
      vi.advanceTimersByTime(30_000);
      expect([kept()?.title, store.status.kind]).toEqual(['a', 'saved']);
      expect(asks()).toBe(false);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test.each(['focus', 'storage'])('is tried at once at a "%s"', (moment) => {
    const store = openLocal();
    area.broken = new DOMException('no', 'QuotaExceededError');
    store.update(titled('a'));
    vi.advanceTimersByTime(10_000);
    area.broken = undefined;
    page.dispatchEvent(Object.assign(new Event(moment), { key: 'of-another' }));
    expect(kept()?.title).toBe('a');
  });

  test('that takes a text and drops it is no place where it was saved', () => {
    const store = openLocal();
    vi.spyOn(area, 'setItem').mockImplementation(() => {});
    store.update(titled('a'));
    vi.advanceTimersByTime(200);
    expect([store.dossier.title, store.status]).toEqual(['a', { kind: 'failed', reason: 'dropped' }]);
    expect(asks()).toBe(true);
  });

  test('that removes nothing is not wiped', () => {
    const store = openLocal();
    store.update(titled('a'));
    void store.flush();
    vi.spyOn(area, 'removeItem').mockImplementation(() => {});
    void store.wipe();
    expect(store.status.kind).toBe('failed');
  });

  test('what is too large is not tried again before it changed', () => {
    const store = openLocal();
    store.update({ ...emptyDossier, plan: { rows: 'x'.repeat(1_100_000) } });
    vi.advanceTimersByTime(200);
    expect([store.status, vi.getTimerCount()]).toEqual([{ kind: 'failed', reason: 'too-large' }, 0]);
    expect(asks()).toBe(true);
  });

  test('a host’s own that has not answered yet makes the browser ask', async () => {
    const store = new DossierStore({ read: async () => null, write: () => new Promise(() => {}), remove: () => {} });
    await vi.advanceTimersByTimeAsync(10);
    store.update(titled('a'));
    expect(asks()).toBe(true);
  });

  test('memory alone, which the host asked for, does not', () => {
    const store = new DossierStore(null);
    store.update(titled('a'));
    expect(asks()).toBe(false);
  });
});

describe('while one types without a pause', () => {
  test('what was typed 300 ms ago is stored', () => {
    const store = openLocal();
    for (let at = 0; at < 5_000; at += 50) {
      store.update(titled(String(at)));
      vi.advanceTimersByTime(50);
      if (at > 300) expect(Number(kept()?.title)).toBeGreaterThanOrEqual(at - 300);
    }
  });
});

describe('a page that bends the prototypes', () => {
  const toJSON = function (this: unknown): string {
    return `“${String(this)}”`;
  };
  const prototypes: readonly object[] = [Array.prototype, Object.prototype, String.prototype, Number.prototype];
  afterEach(() => {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  });

  test.each([false, true])('by toJSON: all is stored as it is (throws: %s)', (throws) => {
    const dossier: Dossier = {
      ...titled('a'),
      answers: { what: { choices: ['incomes'], words: 'ja' } },
      plan: { rows: [1, [2, { a: [] }], null, true] },
    };
    const text = serialiseDossier(dossier);
    const indented = serialiseDossier(dossier, 2);
    const value = throws
      ? () => {
          throw new Error('no');
        }
      : toJSON;
    for (const prototype of prototypes)
      Object.defineProperty(prototype, 'toJSON', { value, configurable: true, writable: true });
    const store = openLocal();
    store.update(dossier);
    void store.flush();
    const stored = keptText();
    const again = [serialiseDossier(dossier), serialiseDossier(dossier, 2)];
    const opened = parseDossier(readNote(stored).text).dossier;
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    expect(again).toEqual([text, indented]);
    expect(opened).toEqual({ ...dossier, changed: opened?.changed });
    expect(store.status.kind).toBe('saved');
  });

  test('text is written as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(10), (value, indent) => {
        const dossier = { ...emptyDossier, plan: { value } } as unknown as Dossier;
        const { unread: _, ...file } = dossier;
        expect(serialiseDossier(dossier, indent)).toBe(JSON.stringify(file, null, indent));
      }),
    );
  });

  test.each<[string, () => unknown]>([
    ['no number', () => Number.NaN],
    ['a text', () => 'vandaag'],
    ['no time at all', () => undefined],
    ['after the end of time', () => 1e300],
    [
      'an error',
      () => {
        throw new Error('no clock');
      },
    ],
  ])('by a clock that says %s: it is saved, with a moment', (_, clock) => {
    vi.useRealTimers();
    vi.spyOn(Date, 'now').mockImplementation(clock as () => number);
    const store = openLocal();
    store.update(titled('a'));
    void store.flush();
    expect(kept()?.title).toBe('a');
    expect(Math.abs(Date.parse(store.dossier.changed) - new Date().getTime())).toBeLessThan(60_000);
    expect(store.status.kind === 'saved' && Math.abs(store.status.at - new Date().getTime()) < 60_000).toBe(true);
  });
});

describe('what is being written in a form', () => {
  const empty = { name: '', parties: [] as readonly string[] };
  const key = 'mengwijzer:dossier-drafts';

  test('is stored beside the dossier, and is there on the next visit', () => {
    const store = openLocal();
    store.drafts.type('history', { name: 'Sloop', parties: ['bewoners'] });
    vi.advanceTimersByTime(200);
    expect([keptText(), JSON.parse(area.getItem(key)!)]).toEqual([
      '',
      { history: { name: 'Sloop', parties: ['bewoners'] } },
    ]);
    expect(openLocal().drafts.get('history', empty)).toEqual({ name: 'Sloop', parties: ['bewoners'] });
    expect(asks()).toBe(false);
  });

  test('is stored before a page is left', () => {
    openLocal().drafts.type('history', { name: 'Sloop' });
    page.dispatchEvent(new Event('pagehide'));
    expect(openLocal().drafts.get('history', empty)?.name).toBe('Sloop');
  });

  test('is gone once it is in the dossier, or given up', () => {
    const store = openLocal();
    store.drafts.type('history', { name: 'Sloop' });
    void store.flush();
    store.drafts.drop('history');
    void store.flush();
    expect([area.getItem(key), store.drafts.get('history', empty)]).toEqual([null, undefined]);
  });

  test('is not stored before somebody types', () => {
    const store = openLocal();
    store.drafts.begin('history', { name: 'Uit het dossier' });
    void store.flush();
    expect([area.getItem(key), store.drafts.get('history', empty)?.name]).toEqual([null, 'Uit het dossier']);
  });

  test('goes with what is wiped', () => {
    const store = openLocal();
    store.drafts.type('history', { name: 'Sloop' });
    void store.flush();
    store.drafts.type('history', { name: 'Sloop en' });
    void store.wipe();
    vi.advanceTimersByTime(1_000);
    page.dispatchEvent(new Event('pagehide'));
    expect([[...area.items.keys()], store.drafts.get('history', empty)]).toEqual([[], undefined]);
  });

  test('goes with what is wiped in another tab, also before there is a dossier', () => {
    const [one, other] = [openLocal(), openLocal()];
    one.drafts.type('history', { name: 'Sloop' });
    void one.flush();
    void other.wipe();
    page.dispatchEvent(Object.assign(new Event('storage'), { key, newValue: null }));
    expect(one.drafts.get('history', empty)).toBeUndefined();
    page.dispatchEvent(new Event('pagehide'));
    expect([...area.items.keys()]).toEqual([]);
  });

  test('in two tabs stays in both', () => {
    const [one, other] = [openLocal(), openLocal()];
    one.drafts.type('history', { name: 'Sloop' });
    void one.flush();
    other.drafts.type('variant', { name: 'Langzaam' });
    void other.flush();
    expect(openLocal().drafts.forms).toEqual(expect.arrayContaining(['history', 'variant']));
  });

  test.each([
    '{"half',
    '[]',
    '7',
    '{"history":7}',
    '{"history":{"name":7,"parties":"x"}}',
    '{"history":{"parties":[1]}}',
  ])('is read as far as it is one: %s', (text) => {
    area.items.set(key, text);
    expect(openLocal().drafts.get('history', empty) ?? empty).toEqual(empty);
  });

  test.each<[string, DossierStorage | null]>([
    ['nothing is to be stored', null],
    ['a host’s storage has no place for it', { read: () => null, write: () => {}, remove: () => {} }],
  ])('makes the browser ask where %s, until it is dropped', (_, storage) => {
    const store = new DossierStore(storage);
    store.drafts.begin('history', { name: '' });
    expect(asks()).toBe(false);
    store.drafts.type('history', { name: 'Sloop' });
    expect(asks()).toBe(true);
    store.drafts.drop('history');
    expect([asks(), vi.getTimerCount()]).toEqual([false, 0]);
  });

  test('makes the browser ask where storage is full', () => {
    const store = openLocal();
    area.broken = new DOMException('no', 'QuotaExceededError');
    store.drafts.type('history', { name: 'Sloop' });
    vi.advanceTimersByTime(1_000);
    expect(asks()).toBe(true);
    area.broken = undefined;
    vi.advanceTimersByTime(30_000);
    expect([asks(), area.getItem(key) === null]).toEqual([false, false]);
  });
});

test('a form half written in a tab that did not hear yet that another wiped is not stored again', () => {
  const [one, other] = [openLocal(), openLocal()];
  one.update(titled('oud'));
  void one.flush();
  page.dispatchEvent(new Event('pageshow'));
  expect(other.dossier.title).toBe('oud');
  other.drafts.type('history/', { name: 'oud' });
  void one.wipe();
  void other.flush();
  expect([[...area.items], other.drafts.text, other.wipes]).toEqual([[], null, 1]);
  other.drafts.type('history/', { name: 'nieuw' });
  void other.flush();
  expect([...area.items.values()].join()).toContain('nieuw');
});
