// A page on which what reads a dossier is slow, or never comes.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyDossier, type Dossier } from './dossier.js';
import { DossierStore } from './dossier-store.js';
import { parseDossier } from './parse.js';
import { readNote } from './read-note.js';
import { reader } from './reader.js';
import { serialiseDossier } from './serialise.js';
import type { DossierStorage } from './storage.js';

const answered = (words: string): Dossier => ({ ...emptyDossier, answers: { what: { words } } });
const kept = `${serialiseDossier({ ...answered('eerder'), party: 'bewoners' }).slice(0, -1)},"$saves":{"t1":1}}`;

/** A shelf that one tab has. */
class Shelf implements DossierStorage {
  text: string | null;
  constructor(text: string | null = null) {
    this.text = text;
  }
  read = (): string | null => this.text;
  write = (text: string): void => void (this.text = text);
  remove = (): void => void (this.text = null);
  watch = (): (() => void) => () => undefined;
  get words(): string | undefined {
    return this.text === null ? undefined : parseDossier(readNote(this.text).text).dossier?.answers.what?.words;
  }
}

let come: () => Promise<void>;
let fail: () => Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers();
  const reading = await reader.load();
  const now = vi.spyOn(reader, 'now', 'get').mockReturnValue(undefined);
  let resolve: (come: typeof reading) => void;
  let reject: (error: Error) => void;
  const promise = new Promise<typeof reading>((...ends) => ([resolve, reject] = ends));
  promise.catch(() => undefined);
  const load = vi.spyOn(reader, 'load').mockReturnValue(promise);
  come = async () => {
    now.mockRestore();
    load.mockRestore();
    resolve(reading);
    await vi.advanceTimersByTimeAsync(0);
  };
  fail = async () => {
    reject(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(0);
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('where nothing is stored', () => {
  test('a first answer is stored while it is slow, for ten seconds, and a second one after it', async () => {
    const shelf = new Shelf();
    const store = new DossierStore(shelf);
    store.update(answered('inkomens'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([shelf.words, store.status.kind, store.reading, store.unread]).toEqual([
      'inkomens',
      'saved',
      undefined,
      null,
    ]);
    store.update(answered('leefstijlen'));
    await store.flush();
    expect(shelf.words).toBe('leefstijlen');
  });

  test('an answer is stored before a page that is closed is gone', () => {
    const shelf = new Shelf();
    const store = new DossierStore(shelf);
    store.update(answered('inkomens'));
    void store.flush();
    expect(shelf.words).toBe('inkomens');
  });

  test('a first answer is stored where it never comes, and all can be wiped', async () => {
    const shelf = new Shelf();
    const store = new DossierStore(shelf);
    store.update(answered('inkomens'));
    await fail();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([shelf.words, store.status.kind]).toEqual(['inkomens', 'saved']);
    await store.wipe();
    expect([shelf.text, store.dossier]).toEqual([null, emptyDossier]);
  });
});

describe('where something is stored', () => {
  test('it is waited for, and then it is there', async () => {
    const store = new DossierStore(new Shelf(kept));
    expect([store.dossier, store.reading === undefined]).toEqual([emptyDossier, false]);
    await come();
    expect([store.dossier.answers.what?.words, store.dossier.party]).toEqual(['eerder', 'bewoners']);
    expect([store.reading, store.unread, store.status.kind]).toEqual([undefined, null, 'saved']);
  });

  test('what one answers meanwhile is brought together with it', async () => {
    const shelf = new Shelf(kept);
    const store = new DossierStore(shelf);
    store.update(answered('nu'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shelf.text).toBe(kept);
    await come();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([shelf.words, store.dossier.party, store.notices.map(({ code }) => code)]).toEqual([
      'nu',
      'bewoners',
      ['conflict'],
    ]);
  });

  test('where it never comes nothing of it is lost, also not when one answers, and it can be saved as it is', async () => {
    const shelf = new Shelf(kept);
    const store = new DossierStore(shelf);
    await fail();
    expect([store.reading, parseDossier(store.unread).dossier]).toEqual([
      undefined,
      expect.objectContaining({ party: 'bewoners', answers: { what: { words: 'eerder' } } }),
    ]);
    expect(store.unread).not.toContain('$saves');
    store.update(answered('nu'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([shelf.text, store.status]).toEqual([kept, { kind: 'failed', reason: 'dropped' }]);
    await expect(store.read()).rejects.toThrow('Failed to fetch');
  });

  test('asked for again it comes, with what was answered', async () => {
    const shelf = new Shelf(kept);
    const store = new DossierStore(shelf);
    await fail();
    store.update(answered('nu'));
    await vi.advanceTimersByTimeAsync(500);
    await come();
    await store.read();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([shelf.words, store.dossier.party, store.status.kind, store.unread]).toEqual([
      'nu',
      'bewoners',
      'saved',
      null,
    ]);
  });

  test('what is wiped while it is waited for does not come back', async () => {
    const shelf = new Shelf(kept);
    const store = new DossierStore(shelf);
    const wiped = store.wipe();
    await come();
    await wiped;
    expect([shelf.text, store.dossier]).toEqual([null, emptyDossier]);
  });
});
