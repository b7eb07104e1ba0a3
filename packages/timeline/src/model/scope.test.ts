import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { timelineOf, type Item } from './entries.js';
import { reachOf } from './extent.js';
import { FIRST_YEAR, LAST_YEAR } from './range.js';
import { scopeOf, unknownIn, within, type ScopeTexts } from './scope.js';

const timeline = timelineOf(
  textsNl,
  undefined,
  [
    { id: 'eve', name: 'Oud', starts: '2011-12-31', ends: '', note: '' },
    { id: 'new', name: 'Nieuw', starts: '2012-01-01', ends: '', note: '' },
  ],
  2026.5,
);
const nothing: ScopeTexts = { lanes: '', motive: '', entries: '', from: '', to: '' };
const scope = (texts: Partial<ScopeTexts>) => scopeOf({ ...nothing, ...texts });
const idsIn = (texts: Partial<ScopeTexts>): string[] => within(timeline, scope(texts)).map(({ id }) => id);
const all = timeline.items.map(({ id }) => id);

describe('attributes', () => {
  test.each<[string, Partial<ScopeTexts>, Partial<ReturnType<typeof scopeOf>>]>([
    ['nothing', {}, {}],
    ['white space', { lanes: ' \n\t', motive: ' ', entries: '\n', from: ' ', to: '\t' }, {}],
    ['values with white space between them, each once', { lanes: ' law\n policy  law ' }, { lanes: ['law', 'policy'] }],
    [
      'all there is',
      { motive: 'a b', entries: 'x y', from: ' 1990 ', to: '2010' },
      { motives: ['a', 'b'], ids: ['x', 'y'], from: 1990, to: 2010 },
    ],
    ['one year', { from: '1990' }, { from: 1990 }],
    ['years the other way round', { from: '2010', to: '1990' }, { from: 1990, to: 2010 }],
    ['the first and the last year', { from: '1800', to: '2100' }, { from: FIRST_YEAR, to: LAST_YEAR }],
    ['years that are none', { from: '1799', to: 'nu' }, { unread: ['1799', 'nu'] }],
    ['the same that is none, twice', { from: '2101', to: '2101' }, { unread: ['2101'] }],
    ['half a year', { from: '1990.5' }, { unread: ['1990.5'] }],
    ['one year and one that is none', { from: '95', to: '2010' }, { to: 2010, unread: ['95'] }],
  ])('%s', (_, texts, expected) =>
    expect(scope(texts)).toEqual({
      lanes: [],
      motives: [],
      ids: [],
      from: undefined,
      to: undefined,
      unread: [],
      ...expected,
    }),
  );

  test('name at most 200 values', () =>
    expect(scope({ entries: Array.from({ length: 300 }, (_, at) => `e${at}`).join(' ') }).ids).toHaveLength(200));

  test('whatever they hold, years are in bounds and in order', () => {
    const text = fc.oneof(fc.string(), fc.nat(3000).map(String));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { from = FIRST_YEAR, to = LAST_YEAR } = scope({ from: one, to: other });
        expect(FIRST_YEAR <= from && from <= to && to <= LAST_YEAR).toBe(true);
      }),
    );
  });
});

describe('a scope', () => {
  test('of nothing is everything', () => expect(idsIn({})).toEqual(all));

  test.each<[string, Partial<ScopeTexts>, (item: Item) => boolean]>([
    ['a lane', { lanes: 'law' }, ({ lane }) => lane === 'law'],
    ['two lanes', { lanes: 'policy law' }, ({ lane }) => lane === 'policy' || lane === 'law'],
    [
      'one of two motives',
      { motive: 'segregation better-scores' },
      ({ motives }) => motives.includes('segregation') || motives.includes('better-scores'),
    ],
    [
      'a lane and a motive',
      { lanes: 'law', motive: 'concentration' },
      ({ lane, motives }) => lane === 'law' && motives.includes('concentration'),
    ],
    ['what nothing has', { motive: 'no-such' }, () => false],
    ['no lane', { lanes: 'river' }, () => false],
  ])('of %s leaves those, in reading order', (_, texts, holds) =>
    expect(idsIn(texts)).toEqual(timeline.items.filter(holds).map(({ id }) => id)),
  );

  test('of ids is in the order in which they are named', () => {
    expect(idsIn({ entries: 'nplv isv no-such scp-2011' })).toEqual(['nplv', 'isv', 'scp-2011']);
    expect(idsIn({ entries: 'nplv isv scp-2011', lanes: 'policy' })).toEqual(['nplv', 'isv']);
  });

  test.each<[string, Partial<ScopeTexts>, string[]]>([
    [
      'until a year, that year included',
      { from: '1985', to: '1992', lanes: 'policy context' },
      ['suburbanisation', 'building-for-the-neighbourhood', 'residualisation', 'superdiversity'],
    ],
    ['a year', { from: '2011', to: '2011', lanes: 'local' }, ['own::eve']],
    ['the next year', { from: '2012', to: '2012', lanes: 'local' }, ['own::new']],
    [
      'from a year on',
      { from: '2024', lanes: 'policy' },
      ['aedes-agenda-2022', 'nplv', 'integrated-approach-returns', 'housing-fund'],
    ],
  ])('of years: %s', (_, texts, ids) => expect(idsIn(texts)).toEqual(ids));

  test('of years leaves what can have been there then', () => {
    const year = fc.integer({ min: 1940, max: 2050 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const left = new Set(idsIn({ from: `${one}`, to: `${other}` }));
        for (const { id } of timeline.items) {
          const { earliest, latest } = reachOf(timeline.extents.get(id)!);
          // A day is a little more than its part of the year.
          expect(left.has(id), id).toBe(earliest < to + 1 && latest > from + 0.001);
        }
      }),
    );
  });
});

test('an editor hears of each slip', () => {
  const slips = {
    lanes: 'law river',
    motive: 'segregation __proto__',
    entries: 'nplv no-such',
    from: 'toen',
    to: '2010',
  };
  expect(unknownIn(scope(slips), timeline)).toEqual(['river', '__proto__', 'no-such', 'toen']);
  expect(unknownIn(scope({}), timeline)).toEqual([]);
});
