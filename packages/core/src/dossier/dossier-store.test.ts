import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDossier, type Dossier } from './dossier.js';
import { DossierStore, type StoreNotice } from './dossier-store.js';
import { pageStore } from './page-store.js';
import { MAX_LENGTH } from './json.js';
import { parseDossier } from './parse.js';
import { reader } from './reader.js';
import { readNote } from './read-note.js';
import { serialiseDossier } from './serialise.js';
import type { DossierStorage, Heard } from './storage.js';

// What reads a dossier is there already; what is done without it, stands in `dossier-store-reader.test.ts`.
beforeAll(() => reader.load());

const titled = (title: string): Dossier => ({ ...emptyDossier, title });
const now = (): number => Date.UTC(2026, 10, 24);
const changed = '2026-11-24T00:00:00.000Z';

/** Browser storage that tabs share; writing tells the other tabs. */
class Shelf {
  text: string | null = null;
  aside: string | null = null;
  broken: Error | null = null;
  readonly #tabs = new Set<(heard?: Heard) => void>();
  /** Tells tabs later, as a browser does for those that are busy. */
  hold = false;

  tab(): DossierStorage {
    const check = (): void => {
      if (this.broken) throw this.broken;
    };
    let mine: ((heard?: Heard) => void) | undefined;
    const tell = (heard: Heard): void => {
      if (!this.hold) this.#tabs.forEach((other) => other !== mine && other(heard));
    };
    return {
      read: () => (check(), this.text),
      write: (text) => {
        check();
        this.text = text;
        tell('written');
      },
      remove: () => {
        check();
        this.text = this.aside = null;
        tell('removed');
      },
      setAside: (text) => void (this.aside = text),
      watch: (callback) => {
        mine = callback;
        this.#tabs.add(callback);
        return () => this.#tabs.delete(callback);
      },
    };
  }

  get title(): string | undefined {
    return this.text === null ? undefined : parseDossier(readNote(this.text).text).dossier?.title;
  }

  get watchers(): number {
    return this.#tabs.size;
  }

  /** What a browser tells of itself: that a tab comes back which it had set aside, or what it did not tell before. */
  tell(heard: Heard): void {
    this.#tabs.forEach((tab) => tab(heard));
  }
}

/** A host's own storage, across a network. */
const slow = (tab: DossierStorage): DossierStorage => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 50));
  return {
    read: () => later().then(() => tab.read()),
    write: (text) => later().then(() => tab.write(text)),
    remove: () => later().then(() => tab.remove()),
  };
};

const open = (storage: DossierStorage | null): DossierStore => new DossierStore(storage, { now });
const codes = (store: DossierStore): string[] => store.notices.map(({ code }) => code);
const conflict = (store: DossierStore): StoreNotice & { code: 'conflict' } => {
  const found = store.notices.find((notice) => notice.code === 'conflict');
  if (!found) throw new Error('no conflict');
  return found;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving', () => {
  test('nothing is stored before the user acts', () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    store.subscribe(() => {});
    store.replace(titled('van de gemeente'));
    vi.advanceTimersByTime(1000);
    expect(shelf.text).toBeNull();
    expect(store.status).toEqual({ kind: 'untouched' });
  });

  test('a change is told at once, and saved soon with those that came after it: nobody has to pause', () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    const seen: string[] = [];
    store.subscribe(() => seen.push(`${store.dossier.title} ${store.status.kind}`));
    store.update(titled('a'));
    vi.advanceTimersByTime(199);
    store.update(titled('ab'));
    expect(shelf.text).toBeNull();
    vi.advanceTimersByTime(1);
    expect(readNote(shelf.text!).text).toBe(serialiseDossier({ ...titled('ab'), changed }));
    expect(store.status).toEqual({ kind: 'saved', at: now() });
    expect(seen).toEqual(['a unsaved', 'ab unsaved', 'ab saved']);
  });

  test('a page that is left saves at once, and listens no longer', () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const shelf = new Shelf();
    const store = open(shelf.tab());
    store.update(titled('a'));
    page.dispatchEvent(new Event('pagehide'));
    expect(shelf.title).toBe('a');
    shelf.text = null;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(shelf.text).toBeNull();
    vi.unstubAllGlobals();
  });

  test('the next visit finds it', () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    store.update(titled('a'));
    void store.flush();
    expect(open(shelf.tab()).dossier).toEqual({ ...titled('a'), changed });
  });

  test("the user's work is saved before a host's dossier takes its place", () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    store.update(titled('mijn'));
    store.replace(titled('van de gemeente'));
    vi.advanceTimersByTime(1000);
    expect([shelf.title, store.dossier.title]).toEqual(['mijn', 'van de gemeente']);
  });

  test('without storage the dossier lives as long as the page', () => {
    const store = open(null);
    store.update(titled('a'));
    expect([store.dossier.title, store.status.kind]).toEqual(['a', 'memory']);
  });

  test('wiping empties storage and store, and what waited to be saved is not', () => {
    const shelf = new Shelf();
    shelf.text = 'broken';
    const store = open(shelf.tab());
    store.update(titled('a'));
    void store.flush();
    store.update(titled('b'));
    void store.wipe();
    vi.advanceTimersByTime(1000);
    expect([shelf.text, shelf.aside, store.dossier, store.notices]).toEqual([null, null, emptyDossier, []]);
    expect(store.status).toEqual({ kind: 'untouched' });
  });

  test('a broken listener keeps neither the others nor storage from following', () => {
    vi.stubGlobal('queueMicrotask', () => {});
    const shelf = new Shelf();
    const store = open(shelf.tab());
    const heard = vi.fn();
    store.subscribe(() => {
      throw new Error('broken');
    });
    store.subscribe(heard);
    store.update(titled('a'));
    void store.flush();
    expect([heard.mock.calls.length, shelf.title]).toEqual([2, 'a']);
    vi.unstubAllGlobals();
  });
});

describe('a dossier that starts with something', () => {
  const start = titled('Molenkwartier');
  const begin = (storage: DossierStorage): DossierStore => new DossierStore(storage, { now, start });

  test('stores none of it before the user acts, and all of it then', () => {
    const shelf = new Shelf();
    const store = begin(shelf.tab());
    store.subscribe(() => {});
    expect(store.dossier).toBe(start);
    expect(store.status).toEqual({ kind: 'untouched' });
    expect(shelf.text).toBeNull();
    store.update({ ...store.dossier, party: 'gemeente' });
    void store.flush();
    expect(parseDossier(readNote(shelf.text!).text).dossier).toMatchObject({
      title: 'Molenkwartier',
      party: 'gemeente',
    });
  });

  test('gives way to what is stored, also where that emptied it', () => {
    const shelf = new Shelf();
    begin(shelf.tab()).update({ ...titled(''), party: 'bewoners' });
    vi.advanceTimersByTime(1000);
    expect(begin(shelf.tab()).dossier).toMatchObject({ title: '', party: 'bewoners' });
  });

  test('is replaced by another dossier, and not by what another tab or the user makes of it', async () => {
    const shelf = new Shelf();
    const [mine, theirs] = [begin(shelf.tab()), begin(shelf.tab())];
    for (const store of [mine, theirs]) store.subscribe(() => {});
    mine.update(titled('Elzenwaard'));
    await mine.flush();
    expect([theirs.dossier.title, mine.replaced, theirs.replaced]).toEqual(['Elzenwaard', 0, 0]);
    theirs.replace(titled('van de pagina'));
    theirs.sayReplaced();
    expect([mine.replaced, theirs.replaced]).toEqual([0, 2]);
  });

  test('is what wiping goes back to, here and in another tab', async () => {
    const shelf = new Shelf();
    const [mine, theirs] = [begin(shelf.tab()), begin(shelf.tab())];
    for (const store of [mine, theirs]) store.subscribe(() => {});
    mine.update(titled('Elzenwaard'));
    await mine.flush();
    expect(theirs.dossier.title).toBe('Elzenwaard');
    await mine.wipe();
    expect([mine.dossier, theirs.dossier]).toEqual([start, start]);
    expect(shelf.text).toBeNull();
  });

  test('is common ground for two tabs that both change it', async () => {
    const shelf = new Shelf();
    const [mine, theirs] = [begin(shelf.tab()), begin(shelf.tab())];
    mine.update({ ...mine.dossier, title: 'Molen-Oost' });
    theirs.update({ ...theirs.dossier, party: 'bewoners' });
    await mine.flush();
    await theirs.flush();
    expect(theirs.dossier).toMatchObject({ title: 'Molen-Oost', party: 'bewoners' });
    expect(theirs.notices).toEqual([]);
  });
});

describe('storage that does not work', () => {
  test.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['blocked', new DOMException('denied', 'SecurityError')],
  ] as const)('%s is told, the work goes on, and is saved once there is room', (reason, error) => {
    const shelf = new Shelf();
    shelf.broken = error;
    const store = open(shelf.tab());
    expect(store.status).toEqual({ kind: 'untouched' });
    store.update(titled('a'));
    vi.advanceTimersByTime(200);
    expect([store.dossier.title, store.status]).toEqual(['a', { kind: 'failed', reason }]);
    shelf.broken = null;
    store.update(titled('ab'));
    vi.advanceTimersByTime(200);
    expect([shelf.title, store.status.kind]).toEqual(['ab', 'saved']);
  });

  test('what could not be wiped is told', () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    shelf.broken = new DOMException('denied', 'SecurityError');
    void store.wipe();
    expect(store.status).toEqual({ kind: 'failed', reason: 'blocked' });
  });

  test('where there is no web storage at all, it is told as blocked', () => {
    const store = pageStore('local', 'server');
    store.update(titled('a'));
    void store.flush();
    expect(store.status).toEqual({ kind: 'failed', reason: 'blocked' });
  });

  test('a dossier that could not be opened again is not written', () => {
    const shelf = new Shelf();
    const store = open(shelf.tab());
    store.update({ ...emptyDossier, plan: { rows: 'x'.repeat(MAX_LENGTH) } });
    void store.flush();
    expect([shelf.text, store.status]).toEqual([null, { kind: 'failed', reason: 'too-large' }]);
  });

  test('a text that cannot be read is told, and set aside before the first save', () => {
    const shelf = new Shelf();
    shelf.text = '{"half';
    const store = open(shelf.tab());
    expect(store.notices).toEqual([{ code: 'faults', faults: [{ code: 'not-json', path: '' }] }]);
    expect([shelf.text, shelf.aside]).toEqual(['{"half', null]);
    store.update(titled('a'));
    void store.flush();
    expect([shelf.title, shelf.aside]).toEqual(['a', '{"half']);
  });

  test('a text that can be neither read nor set aside is not overwritten', () => {
    const shelf = new Shelf();
    shelf.text = '{"half';
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const store = open({ ...shelf.tab(), setAside: full });
    store.update(titled('a'));
    void store.flush();
    expect([shelf.text, store.status]).toEqual(['{"half', { kind: 'failed', reason: 'full' }]);
  });

  test('a dossier of a later version is told, and keeps what we do not know', () => {
    const shelf = new Shelf();
    shelf.text = JSON.stringify({ ...emptyDossier, version: 9, later: 1, unread: undefined });
    const store = open(shelf.tab());
    store.update({ ...store.dossier, title: 'a' });
    void store.flush();
    expect(codes(store)).toEqual(['newer']);
    expect(JSON.parse(shelf.text)).toMatchObject({ version: 9, later: 1, title: 'a' });
  });
});

describe('two tabs', () => {
  const two = (): { shelf: Shelf; one: DossierStore; other: DossierStore } => {
    const shelf = new Shelf();
    return { shelf, one: open(shelf.tab()), other: open(shelf.tab()) };
  };

  test('what one saved the other shows, and says so', () => {
    const { one, other } = two();
    other.subscribe(() => {});
    one.update(titled('a'));
    void one.flush();
    expect([other.dossier.title, codes(other), other.status.kind]).toEqual(['a', ['other-tab'], 'saved']);
  });

  test('edits in different places are both kept', () => {
    const { shelf, one, other } = two();
    other.subscribe(() => {});
    one.update(titled('a'));
    other.update({ ...emptyDossier, party: 'bewoners' });
    void one.flush();
    void other.flush();
    expect(parseDossier(readNote(shelf.text!).text).dossier).toMatchObject({ title: 'a', party: 'bewoners' });
    expect(codes(other)).toEqual([]);
  });

  test('a tab that heard nothing still does not overwrite the other', () => {
    const { shelf, one, other } = two();
    one.update(titled('a'));
    other.update({ ...emptyDossier, party: 'bewoners' });
    void one.flush();
    void other.flush();
    expect(parseDossier(readNote(shelf.text!).text).dossier).toMatchObject({ title: 'a', party: 'bewoners' });
  });

  test('of two edits in one place mine stays, and theirs can still be taken', () => {
    const { shelf, one, other } = two();
    one.update(titled('a'));
    other.update({ ...titled('b'), party: 'bewoners' });
    void one.flush();
    void other.flush();
    expect(shelf.title).toBe('b');
    expect(conflict(other).paths).toEqual(['/title']);
    other.update({ ...other.dossier, neighbourhood: 'Molenbuurt' });
    other.takeTheirs(conflict(other));
    void other.flush();
    expect(parseDossier(readNote(shelf.text!).text).dossier).toMatchObject({
      title: 'a',
      party: 'bewoners',
      neighbourhood: 'Molenbuurt',
    });
    expect(other.notices).toEqual([]);
  });

  test('what one wiped is gone in the other', () => {
    const { one, other } = two();
    other.subscribe(() => {});
    one.update(titled('a'));
    void one.flush();
    void one.wipe();
    expect(other.dossier).toEqual(emptyDossier);
  });

  describe('of which one wipes', () => {
    /** Both show what is kept; the other has an edit that waits to be saved, a conflict that it told of, or neither. */
    const kept = (other: 'edits' | 'conflict' | 'nothing') => {
      const tabs = two();
      const { one, other: tab } = tabs;
      tab.subscribe(() => {});
      one.update({ ...titled('OUD'), notes: [], answers: { what: { note: 'OUD' } } });
      void one.flush();
      if (other === 'conflict') {
        tab.update({ ...tab.dossier, title: 'OUD mijn' });
        one.update({ ...one.dossier, title: 'OUD hun' });
        void one.flush();
        expect(tab.notices.map(({ code }) => code)).toContain('conflict');
      }
      if (other === 'edits')
        tab.update({ ...tab.dossier, answers: { what: { note: 'OUD en meer' } }, party: 'OUD ook' });
      return tabs;
    };
    /** All that a store holds, and what it would bring back. */
    const held = ({ dossier, notices }: DossierStore, { text, aside }: Shelf): string =>
      JSON.stringify([dossier, notices, text, aside]);

    test.each([
      ['is told', 'edits', (_: Shelf, wipe: () => void) => wipe()],
      ['is told', 'conflict', (_: Shelf, wipe: () => void) => wipe()],
      [
        'saves before it is told',
        'edits',
        (shelf: Shelf, wipe: () => void, other: DossierStore) => {
          shelf.hold = true;
          wipe();
          void other.flush();
          shelf.hold = false;
          shelf.tell('removed');
        },
      ],
      [
        'was set aside',
        'nothing',
        (shelf: Shelf, wipe: () => void) => {
          shelf.hold = true;
          wipe();
          shelf.hold = false;
          shelf.tell('away');
        },
      ],
    ] as const)('the other that %s loses its %s too, and can begin anew', (_, has, wipe) => {
      const { shelf, one, other } = kept(has);
      const { wipes } = other;
      wipe(shelf, () => void one.wipe(), other);
      expect(held(other, shelf)).not.toContain('OUD');
      expect(other.wipes).toBeGreaterThan(wipes);
      vi.advanceTimersByTime(1000);
      expect(held(other, shelf)).not.toContain('OUD');
      other.update(titled('nieuw'));
      vi.advanceTimersByTime(1000);
      expect(shelf.title).toBe('nieuw');
      expect(held(one, shelf)).not.toContain('OUD');
    });

    test.each(['removed', 'away'] as const)(
      'and begins anew, the other that hears it as "%s" takes that only',
      (heard) => {
        const { shelf, one, other } = kept(heard === 'removed' ? 'edits' : 'nothing');
        const { wipes } = other;
        shelf.hold = true;
        void one.wipe();
        one.update(titled('nieuw'));
        void one.flush();
        shelf.hold = false;
        shelf.tell(heard);
        expect(other.dossier.title).toBe('nieuw');
        vi.advanceTimersByTime(1000);
        expect(held(other, shelf)).not.toContain('OUD');
        expect(other.wipes).toBe(wipes + 1);
      },
    );

    test('a store that nobody followed meanwhile knows it when somebody does again', () => {
      const { shelf, one, other } = two();
      one.update(titled('OUD'));
      void one.flush();
      other.subscribe(() => {})();
      expect(other.dossier.title).toBe('OUD');
      const { wipes } = other;
      void one.wipe();
      one.update(titled('nieuw'));
      void one.flush();
      other.subscribe(() => {});
      expect([other.wipes, other.dossier.title]).toEqual([wipes + 1, 'nieuw']);
      expect(held(other, shelf)).not.toContain('OUD');
    });

    test('a tab that comes back where nothing is kept forgets what stood beside the dossier, and not what a host gave', () => {
      const { shelf, other } = two();
      other.subscribe(() => {});
      other.replace(titled('van de site'));
      const { wipes } = other;
      shelf.tell('away');
      expect([other.wipes, other.dossier.title]).toEqual([wipes + 1, 'van de site']);
      other.update(titled('mijn'));
      shelf.tell('away');
      expect([other.wipes, other.dossier.title]).toEqual([wipes + 1, 'mijn']);
    });
  });

  test('a store follows only while someone follows it, and then catches up', () => {
    const { shelf, one, other } = two();
    const stop = other.subscribe(() => {});
    stop();
    expect(shelf.watchers).toBe(0);
    one.update(titled('a'));
    void one.flush();
    expect(other.dossier.title).toBe('');
    other.subscribe(() => {});
    expect(other.dossier.title).toBe('a');
  });

  test('a notice goes when the user puts it aside', () => {
    const { one, other } = two();
    other.subscribe(() => {});
    one.update(titled('a'));
    void one.flush();
    other.dismiss(other.notices[0]!);
    expect(other.notices).toEqual([]);
  });
});

describe('what is on offer', () => {
  const nothing = (): void => {};

  test('is answered by the last one to offer it that is still there', () => {
    const store = open(null);
    const [one, other] = [vi.fn(), vi.fn()];
    const stopOne = store.offer('answers', one);
    const stopOther = store.offer('answers', other);
    store.opener('answers')?.('scale');
    expect([one.mock.calls, other.mock.calls]).toEqual([[], [['scale']]]);
    stopOther();
    expect([store.opener('answers'), store.opener('shortlist')]).toEqual([one, undefined]);
    stopOne();
    expect(store.opener('answers')).toBeUndefined();
  });

  test('twice by the same function is taken back once by each', () => {
    const store = open(null);
    const [stop] = [store.offer('plan', nothing), store.offer('plan', nothing)];
    stop();
    stop();
    expect(store.opener('plan')).toBe(nothing);
  });

  test('is told once when it comes and once when it goes', () => {
    const store = open(null);
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(store.opener('answers') !== undefined));
    const stop = store.offer('answers', nothing);
    stop();
    stop();
    expect(seen).toEqual([true, false]);
  });

  test('touches neither dossier, status nor storage', () => {
    const storage = { read: vi.fn(() => null), write: vi.fn(), remove: vi.fn() };
    const store = open(storage);
    storage.read.mockClear();
    store.offer('shortlist', nothing)();
    vi.advanceTimersByTime(1000);
    expect([store.dossier, store.status, store.notices]).toEqual([emptyDossier, { kind: 'untouched' }, []]);
    expect([storage.read, storage.write, storage.remove].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});

describe("a host's storage that answers later", () => {
  test('is read, written and wiped in the order asked', async () => {
    const shelf = new Shelf();
    shelf.text = serialiseDossier(titled('a'));
    const store = open(slow(shelf.tab()));
    await vi.advanceTimersByTimeAsync(50);
    expect(store.dossier.title).toBe('a');
    store.update(titled('ab'));
    const saved = store.flush();
    const wiped = store.wipe();
    await vi.advanceTimersByTimeAsync(500);
    await Promise.all([saved, wiped]);
    expect([shelf.text, store.dossier]).toEqual([null, emptyDossier]);
  });

  test('shows nothing of what was wiped before it answered', async () => {
    const shelf = new Shelf();
    shelf.text = serialiseDossier(titled('a'));
    const store = open(slow(shelf.tab()));
    void store.wipe();
    await vi.advanceTimersByTimeAsync(500);
    expect([shelf.text, store.dossier]).toEqual([null, emptyDossier]);
  });

  test('a change made before it answered is joined with what it held', async () => {
    const shelf = new Shelf();
    shelf.text = serialiseDossier({ ...emptyDossier, party: 'bewoners' });
    const store = open(slow(shelf.tab()));
    store.update(titled('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(parseDossier(readNote(shelf.text!).text).dossier).toMatchObject({ title: 'a', party: 'bewoners' });
  });

  test('a change made while saving is saved too', async () => {
    const shelf = new Shelf();
    const store = open(slow(shelf.tab()));
    await vi.advanceTimersByTimeAsync(50);
    store.update(titled('a'));
    await vi.advanceTimersByTimeAsync(280);
    store.update(titled('ab'));
    await vi.advanceTimersByTimeAsync(30);
    expect([shelf.title, store.status.kind]).toEqual(['a', 'unsaved']);
    await vi.advanceTimersByTimeAsync(1000);
    expect([shelf.title, store.status.kind]).toEqual(['ab', 'saved']);
  });

  test('a promise that fails is told', async () => {
    const shelf = new Shelf();
    const store = open(slow(shelf.tab()));
    shelf.broken = new Error('offline');
    store.update(titled('a'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.status).toEqual({ kind: 'failed', reason: 'blocked' });
  });
});
