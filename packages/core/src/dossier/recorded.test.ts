import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreements, fullDossier } from '../../testing/dossiers.js';
import type { Agreement, Recorded } from './dossier.js';
import { emptyDossier } from './dossier.js';
import { parseDossier } from './parse.js';
import { earlier, holding, mark } from './recorded.js';
import { serialiseDossier } from './serialise.js';

const day = (of: number): string => new Date(Date.UTC(2026, 4, of)).toISOString();
const it = (id: string, made: string, replaces: readonly string[] = [], withdrawn?: true): Recorded => ({
  id,
  made,
  replaces,
  ...(withdrawn && { withdrawn }),
});
const idsOf = (all: readonly Recorded[]): string[] => all.map(({ id }) => id);
const agree = (marks: Recorded): Agreement => ({ ...marks, question: 'time', text: '', parties: [], contested: '' });

describe('what holds, and what was said before', () => {
  test.each<[string, readonly Recorded[], string[], string[]]>([
    ['nothing', [], [], []],
    ['one thing', [it('a', day(1))], ['a'], []],
    ['a change', [it('a', day(1)), it('b', day(2), ['a'])], ['b'], ['a']],
    ['a change, in whatever order', [it('b', day(2), ['a']), it('a', day(1))], ['b'], ['a']],
    ['a change of a change', [it('a', day(1)), it('b', day(2), ['a']), it('c', day(3), ['b'])], ['c'], ['b', 'a']],
    [
      'two changes that did not know of each other',
      [it('a', day(1)), it('b', day(2), ['a']), it('c', day(3), ['a'])],
      ['b', 'c'],
      ['a'],
    ],
    [
      'both replaced',
      [it('a', day(1)), it('b', day(2), ['a']), it('c', day(3), ['a']), it('d', day(4), ['b', 'c'])],
      ['d'],
      ['c', 'b', 'a'],
    ],
    ['taken back', [it('a', day(1)), it('w', day(2), ['a'], true)], [], ['a']],
    [
      'taken back by one and changed by another',
      [it('a', day(1)), it('w', day(2), ['a'], true), it('b', day(3), ['a'])],
      ['b'],
      ['a'],
    ],
    [
      'taken back, and written again',
      [it('a', day(1)), it('w', day(2), ['a'], true), it('b', day(3), ['w'])],
      ['b'],
      ['a'],
    ],
    ['two that name each other at one moment', [it('a', day(1), ['b']), it('b', day(1), ['a'])], ['a', 'b'], []],
    ['two that name each other', [it('a', day(1), ['b']), it('b', day(2), ['a'])], ['b'], ['a']],
    ['three in a circle', [it('a', day(1), ['c']), it('b', day(2), ['a']), it('c', day(3), ['b'])], ['c'], ['b', 'a']],
    ['one that names itself', [it('a', day(1), ['a'])], ['a'], []],
    ['one that names what is not there', [it('a', day(1), ['gone'])], ['a'], []],
    ['two of one id', [it('a', day(1)), it('a', day(2))], ['a', 'a'], []],
    ['both of one id replaced', [it('a', day(1)), it('a', day(2)), it('b', day(3), ['a'])], ['b'], ['a', 'a']],
    ['one of no moment', [it('a', ''), it('b', day(1), ['a'])], ['b'], ['a']],
    ['one of no moment that names another', [it('a', day(1)), it('b', '', ['a'])], ['a', 'b'], []],
    ['a clock that ran behind', [it('a', day(2)), it('b', day(1), ['a'])], ['a', 'b'], []],
    // As text, Amsterdam's time is the later one here.
    [
      'moments of two zones',
      [it('a', '2026-05-01T12:00:00+02:00'), it('b', '2026-05-01T11:00:00.000Z', ['a'])],
      ['b'],
      ['a'],
    ],
    [
      'moments of two lengths',
      [it('a', '2026-05-01T12:00Z'), it('b', '2026-05-01T12:00:00.001Z', ['a'])],
      ['b'],
      ['a'],
    ],
  ])('%s', (_, all, now, before) => {
    expect(idsOf(holding(all))).toEqual(now);
    expect(idsOf(earlier(all))).toEqual(before);
  });

  test('is all there is, once, but for what was taken back', () => {
    fc.assert(
      fc.property(agreements, (all) => {
        const both = new Set([...holding(all), ...earlier(all)]);
        expect(both).toEqual(new Set(all.filter((each) => !each.withdrawn)));
        expect(holding(all).length + earlier(all).length).toBe(both.size);
      }),
    );
  });

  test('is never nothing, unless it was taken back', () => {
    fc.assert(
      fc.property(agreements, (all) => {
        const standing = all.filter((each) => !each.withdrawn);
        if (standing.length > 0) expect(holding(standing)).not.toEqual([]);
      }),
    );
  });

  test('ends, from each that was replaced, in one that holds or was taken back', () => {
    const after = (each: Recorded, all: readonly Recorded[]): readonly Recorded[] =>
      all.filter((other) => other.replaces.includes(each.id) && Date.parse(other.made) > (Date.parse(each.made) || 0));
    fc.assert(
      fc.property(agreements, (all) => {
        const now = new Set<Recorded>(holding(all));
        const ends = (each: Recorded): boolean =>
          now.has(each) || each.withdrawn === true || after(each, all).some((other) => ends(other));
        expect(all.every(ends)).toBe(true);
      }),
    );
  });

  test('is the same in any order', () => {
    fc.assert(
      fc.property(
        agreements.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(new Set(holding(shuffled))).toEqual(new Set(holding(all)));
          expect(new Set(earlier(shuffled))).toEqual(new Set(earlier(all)));
        },
      ),
    );
  });

  test('of five hundred is found at once', () => {
    const all = Array.from({ length: 500 }, (_, at) =>
      it(
        `a${at}`,
        day(at),
        Array.from({ length: Math.min(at, 200) }, (__, back) => `a${at - 1 - back}`),
      ),
    );
    const start = performance.now();
    expect(idsOf(holding(all))).toEqual(['a499']);
    expect(earlier(all)).toHaveLength(499);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a mark', () => {
  test('is of now, and of what it replaces', () => {
    expect(mark([it('a', day(1)), it('b', day(2))], Date.UTC(2026, 5, 1), 'c')).toEqual({
      id: 'c',
      made: '2026-06-01T00:00:00.000Z',
      replaces: ['a', 'b'],
    });
    expect(mark([], Date.UTC(2026, 5, 1), 'c')).toEqual(it('c', '2026-06-01T00:00:00.000Z'));
  });

  test('is later than what it replaces, also when our clock runs behind', () => {
    expect(mark([it('a', day(20))], Date.UTC(2026, 4, 1), 'b')).toEqual(it('b', '2026-05-20T00:00:00.001Z', ['a']));
  });

  test('names two of one id once, so that a file can hold it', () => {
    const marks = mark([it('a', day(1)), it('a', day(2))], Date.UTC(2026, 5, 1), 'b');
    expect(marks.replaces).toEqual(['a']);
    expect(parseDossier({ ...emptyDossier, agreements: [agree(marks)] }).faults).toEqual([]);
  });

  test('always takes the place of what held, and opens again', () => {
    fc.assert(
      fc.property(
        fullDossier,
        fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
        fc.boolean(),
        (dossier, now, takesBack) => {
          const old = holding(dossier.agreements);
          const next = { ...agree(mark(old, now, 'new')), ...(takesBack ? { withdrawn: true } : {}) };
          const changed = { ...dossier, agreements: [...dossier.agreements, next] };
          expect(holding(changed.agreements)).toEqual(takesBack ? [] : [next]);
          expect(new Set(earlier(changed.agreements))).toEqual(
            new Set(dossier.agreements.filter((each) => !each.withdrawn)),
          );
          const { dossier: again, faults } = parseDossier(serialiseDossier(changed));
          expect(again).toEqual(changed);
          expect(faults.filter(({ code }) => code !== 'newer')).toEqual([]);
        },
      ),
    );
  });
});
