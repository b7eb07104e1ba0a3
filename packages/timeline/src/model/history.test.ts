import { emptyDossier, parseDossier, serialiseDossier, type HistoryEntry } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laterNl } from '../messages/later.nl.js';
import {
  check,
  draftOf,
  emptyDraft,
  MAX_HISTORY,
  MAX_NAME,
  MAX_NOTE,
  newId,
  put,
  putBack,
  takeOff,
  type History,
  type HistoryDraft,
  type HistoryFaults,
} from './history.js';

const entry = (id: string, name = 'Sloop'): HistoryEntry => ({ id, name, starts: '2019', ends: '', note: '' });
/** Refuses every later change. */
const frozen = (history: readonly HistoryEntry[]): History => Object.freeze(history.map((each) => Object.freeze(each)));
const full = frozen(Array.from({ length: MAX_HISTORY }, (_, at) => entry(`e${at + 1}`)));
const draft = (changes: Partial<HistoryDraft>): HistoryDraft => ({
  name: 'Sloop',
  starts: '2019',
  ends: '',
  note: '',
  ...changes,
});

const ids = ['e1', 'e2', 'e3', 'x', '__proto__'];
const id = fc.constantFrom(...ids);
const histories = fc
  .uniqueArray(
    fc.tuple(id, fc.string()).map(([each, name]) => entry(each, name)),
    { selector: (each) => each.id },
  )
  .map(frozen);

describe('what is typed', () => {
  test.each<[string, Partial<HistoryDraft>, Partial<Omit<HistoryEntry, 'id'>>]>([
    [
      'is read',
      { name: ' De  flat\n gaat weg ', starts: '17 mei 2019', ends: 'juni 2020', note: ' Eerst leeg.\nToen weg. ' },
      { name: 'De flat gaat weg', starts: '2019-05-17', ends: '2020-06', note: 'Eerst leeg.\nToen weg.' },
    ],
    ['may be an event', { ends: '  ' }, { ends: '' }],
    ['may end in the year that it began', { ends: '2019' }, { ends: '2019' }],
    [
      'may end in a year, where it began on a day',
      { starts: '17-5-2019', ends: '2019' },
      { starts: '2019-05-17', ends: '2019' },
    ],
    [
      'may end on the day that it began',
      { starts: '17-5-2019', ends: '17 mei 2019' },
      { starts: '2019-05-17', ends: '2019-05-17' },
    ],
    ['may end in a month of the year that it began', { ends: '1-2019' }, { ends: '2019-01' }],
    ['is from 1800 on', { starts: '1800', ends: '31-12-2099' }, { starts: '1800', ends: '2099-12-31' }],
    ['has a name of so many characters', { name: 'x'.repeat(500) }, { name: 'x'.repeat(MAX_NAME) }],
    [
      'is not cut in the middle of a character',
      { name: `${'x'.repeat(MAX_NAME - 1)}🎉` },
      { name: 'x'.repeat(MAX_NAME - 1) },
    ],
    ['has a note of so many characters', { note: 'x'.repeat(50_000) }, { note: 'x'.repeat(MAX_NOTE) }],
  ])('%s', (_, changes, expected) =>
    expect(check(draft(changes))).toEqual({
      entry: { name: 'Sloop', starts: '2019', ends: '', note: '', ...expected },
      faults: {},
    }),
  );

  test.each<[string, Partial<HistoryDraft>, HistoryFaults]>([
    ['nothing', emptyDraft, { name: 'noName', starts: 'noDate' }],
    ['no name', { name: ' \n' }, { name: 'noName' }],
    ['no start', { starts: ' ' }, { starts: 'noDate' }],
    ['no date', { starts: 'ooit', ends: 'nu' }, { starts: 'badDate', ends: 'badDate' }],
    ['a day that is none', { starts: '29-2-2019' }, { starts: 'badDate' }],
    ['years out of range', { starts: '1799', ends: '2100' }, { starts: 'outOfRange', ends: 'outOfRange' }],
    ['an end in the year before', { ends: '31-12-2018' }, { ends: 'wrongOrder' }],
    ['an end in the month before', { starts: '17-5-2019', ends: '4-2019' }, { ends: 'wrongOrder' }],
    ['an end on the day before', { starts: '17-5-2019', ends: '16-5-2019' }, { ends: 'wrongOrder' }],
    ['an end before a start that is none', { starts: 'ooit', ends: '1900' }, { starts: 'badDate' }],
    ['an end out of range, which says enough', { starts: '2019', ends: '1700' }, { ends: 'outOfRange' }],
  ])('cannot be kept: %s', (_, changes, faults) => expect(check(draft(changes))).toEqual({ faults }));

  test('every fault has words', () => {
    for (const code of ['noName', 'noDate', 'badDate', 'outOfRange', 'wrongOrder'] as const)
      expect(laterNl.history[code]).toBeDefined();
  });

  test('is kept by a dossier, or has a fault', () => {
    const date = fc.oneof(
      fc.constantFrom('', '2019', '2018', 'mei 2019', '17-5-2019', '29-2-2019', '31-12-1799', '1800', '2100'),
      fc.string(),
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary', minLength: 100, maxLength: 3000 }),
    );
    fc.assert(
      fc.property(text, date, date, text, (name, starts, ends, note) => {
        const { entry: read, faults } = check({ name, starts, ends, note });
        expect(read === undefined).toBe(Object.keys(faults).length > 0);
        if (read === undefined) return;
        const dossier = { ...emptyDossier, history: [{ id: 'e1', ...read }] };
        expect(parseDossier(serialiseDossier(dossier))).toMatchObject({
          dossier: { history: dossier.history },
          faults: [],
        });
      }),
    );
  });

  test('can be changed as it was kept, and says the same again', () => {
    const dates = fc.constantFrom('2019', '2019-05', '2019-05-17');
    fc.assert(
      fc.property(
        dates,
        fc.oneof(fc.constant(''), dates),
        fc.constantFrom('nl' as const, 'en' as const),
        (starts, ends, lang) => {
          const kept = { name: 'Sloop', starts, ends, note: 'Het is weg.' };
          expect(check(draftOf({ id: 'e1', ...kept }, lang))).toEqual({ entry: kept, faults: {} });
        },
      ),
    );
  });
});

test('a draft is what one would type', () => {
  const kept: HistoryEntry = { id: 'e1', name: 'Sloop', starts: '2019-05-17', ends: '2020-01', note: 'x' };
  expect(draftOf(kept, 'nl')).toEqual({ name: 'Sloop', starts: '17 mei 2019', ends: 'januari 2020', note: 'x' });
  expect(draftOf({ ...kept, ends: '' }, 'en')).toEqual({ name: 'Sloop', starts: '17 May 2019', ends: '', note: 'x' });
});

describe('the list', () => {
  test('takes in what is new at the end, and what is there in its place', () => {
    fc.assert(
      fc.property(histories, id, (history, each) => {
        const next = put(history, entry(each, 'Nieuw'));
        const isThere = history.some((old) => old.id === each);
        expect(next.map((old) => old.id)).toEqual([...history.map((old) => old.id), ...(isThere ? [] : [each])]);
        expect(next.find((old) => old.id === each)).toEqual(entry(each, 'Nieuw'));
        expect(next.filter((old) => old.id !== each)).toEqual(history.filter((old) => old.id !== each));
      }),
    );
  });

  test('keeps what a later version wrote with an event', () => {
    const later = { ...entry('e1'), place: 'hier' };
    expect(put(frozen([later]), entry('e1', 'Nieuw'))).toEqual([{ ...later, name: 'Nieuw' }]);
  });

  test('that is full stays, but what is in it can be changed', () => {
    expect(put(full, entry('nieuw'))).toBe(full);
    expect(putBack(full, entry('nieuw'), 3)).toBe(full);
    expect(put(full, entry('e7', 'Nieuw'))[6]).toEqual(entry('e7', 'Nieuw'));
  });

  test('loses what is taken off, and has it again in its place', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, nth) => {
        fc.pre(history.length > 0);
        const at = nth % history.length;
        const taken = history[at]!;
        const left = takeOff(history, taken.id);
        expect(left).toEqual(history.filter((each) => each !== taken));
        expect(putBack(left, taken, at)).toEqual(history);
        expect(putBack(history, taken, 0)).toBe(history);
      }),
    );
  });

  test('has what is put back at its end, where others were taken off too', () =>
    expect(putBack(frozen([entry('a')]), entry('b'), 7)).toEqual([entry('a'), entry('b')]));

  test.each([
    [[], 'e1'],
    [['e1', 'e2'], 'e3'],
    [['e2', 'e3'], 'e1'],
    [['e1', 'e3', 'x'], 'e2'],
    [['e01', 'E1'], 'e1'],
  ])('%j: the next is %s', (taken, next) => expect(newId(taken.map((each) => entry(each)))).toBe(next));

  test('a new id is never one that is there', () => {
    fc.assert(
      fc.property(histories, (history) => {
        expect(history.map((each) => each.id)).not.toContain(newId(history));
      }),
    );
  });
});
