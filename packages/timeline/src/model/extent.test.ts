import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { lanes, timelineOf, type Item } from './entries.js';
import {
  extentsOf,
  isOverBy,
  lastOf,
  lastYearOf,
  ORIGIN,
  reachOf,
  startOf,
  touches,
  whenOf,
  yearOf,
  type Extent,
} from './extent.js';
import type { When } from '@mengwijzer/content';

const TODAY = 2026.5;
const { extents } = timelineOf(textsNl, undefined, [], TODAY);
const round = (year: number): number => Math.round(year * 100) / 100;
/** "1993 to 1997, 2011 to 2015". */
const told = ({ from, to }: Extent): (number | undefined)[] =>
  [from.earliest, from.latest, to?.earliest, to?.latest].map((year) => year && round(year));

const item = (fields: Partial<Item>): Item => ({
  id: 'x',
  lane: 'policy',
  starts: 'not-named',
  motives: [],
  instruments: [],
  sections: [],
  name: 'X',
  summary: '',
  owner: 'source',
  lang: undefined,
  ...fields,
});
const year = (date: number): readonly When[] => [{ precision: 'year', date: `${date}` }];
/** The extents of these, in the order given. */
const extentsIn = (all: readonly Partial<Item>[], today = TODAY): readonly Extent[] => [
  ...extentsOf(
    all.map((fields, at) => item({ id: `${at}`, ...fields })),
    today,
  ).values(),
];

describe('our entries lie where the source puts them', () => {
  test.each<[id: string, years: (number | undefined)[], Omit<Extent, 'from' | 'to'>]>([
    ['big-cities-policy', [1993, 1997, 2011, 2015], { end: 'dated', isAdrift: false, isDisputed: true }],
    ['urban-renewal-policy', [1995, 1998, 2012, 2013], { end: 'dated', isAdrift: false, isDisputed: true }],
    ['isv', [1997, 1998, 2014, 2015], { end: 'dated', isAdrift: false, isDisputed: false }],
    // Fifteen to twenty years after the summer of 2022, or twenty.
    ['nplv', [2022.5, 2022.75, 2037.5, 2042.75], { end: 'dated', isAdrift: false, isDisputed: true }],
    ['fifty-six-districts', [2005, 2006, undefined, undefined], { end: 'open', isAdrift: false, isDisputed: false }],
    // Written down in 2024, and it may run until today.
    ['wbmgp-2006', [2006, 2007, 2025, TODAY], { end: 'running', isAdrift: false, isDisputed: false }],
    ['research-until-2012', [2011, 2014, undefined, undefined], { end: 'event', isAdrift: false, isDisputed: false }],
    ['housing-act-2024', [2024, 2024, undefined, undefined], { end: 'event', isAdrift: false, isDisputed: false }],
    // Between the 56 districts (2005) and what came next in policy (around 2012), with the sale of social homes.
    ['krachtwijken', [2005, 2008, undefined, undefined], { end: 'open', isAdrift: true, isDisputed: false }],
    ['sale-of-social-homes', [2008, 2011, undefined, undefined], { end: 'open', isAdrift: true, isDisputed: false }],
    ['origin-of-the-idea', [1945, 1957, undefined, undefined], { end: 'open', isAdrift: true, isDisputed: false }],
    // A bill in 2024: it was there by the end of that year.
    [
      'regional-direction-bill',
      [2024.42, 2025, undefined, undefined],
      { end: 'event', isAdrift: true, isDisputed: false },
    ],
  ])('%s', (id, years, rest) => {
    const { from: _from, to: _to, ...found } = extents.get(id)!;
    expect(told(extents.get(id)!)).toEqual(years);
    expect(found).toEqual(rest);
  });

  test('none lies before the war, and none runs longer than until today without a word of the source', () => {
    for (const [id, extent] of extents) {
      expect(reachOf(extent).earliest, id).toBeGreaterThanOrEqual(ORIGIN);
      if (extent.end !== 'dated') expect(reachOf(extent).latest, id).toBeLessThanOrEqual(TODAY);
    }
  });
});

describe('what no start is named of', () => {
  test.each<[string, readonly Partial<Item>[], (number | undefined)[][]]>([
    [
      'shares the room before what comes next',
      [{}, {}, { starts: year(1965) }],
      [
        [1945, 1955],
        [1955, 1965],
      ],
    ],
    [
      'lies after what it follows',
      [{ starts: year(2000) }, {}],
      [
        [2000, 2001],
        [2000, TODAY],
      ],
    ],
    [
      'lies before it was written down',
      [{ starts: year(2000) }, { asOf: '2009' }],
      [
        [2000, 2001],
        [2000, 2010],
      ],
    ],
    [
      'looks at its own lane only',
      [{ starts: year(2000) }, { lane: 'law' }, { starts: year(2010) }],
      [
        [2000, 2001],
        [1945, TODAY],
      ],
    ],
    // The same year has no room to share.
    [
      'lies in the year of both',
      [{ starts: year(2000) }, {}, {}, { starts: year(2000) }],
      [
        [2000, 2001],
        [2000, 2001],
        [2000, 2001],
      ],
    ],
    [
      'lies before what was before the war',
      [{}, { starts: year(1900) }],
      [
        [1899, 1900],
        [1900, 1901],
      ],
    ],
    [
      'is no later than its end',
      [{ ends: year(1960) }, { starts: year(2000) }],
      [
        [1945, 1961],
        [2000, 2001],
      ],
    ],
  ])('%s', (_, all, expected) => {
    const found = extentsIn(all).map(({ from }) => [from.earliest, from.latest]);
    expect(found.slice(0, expected.length)).toEqual(expected);
  });

  test('does not end so many years after nobody knows when', () =>
    expect(extentsIn([{ ends: [{ precision: 'span', years: [15, 20] }] }])[0]).toMatchObject({
      to: undefined,
      end: 'open',
    }));

  test('keeps the end that is named', () =>
    expect(extentsIn([{ ends: year(1960) }])[0]).toMatchObject({ to: { earliest: 1960, latest: 1961 }, end: 'dated' }));
});

describe('an end', () => {
  test.each<[string, Partial<Item>, (number | undefined)[]]>([
    [
      'in the year of its start',
      { starts: [{ precision: 'day', date: '2019-07-01' }], ends: year(2019) },
      [2019.5, 2019.5, 2019.5, 2020],
    ],
    ['that would lie before the start', { starts: year(2019), ends: year(2010) }, [2019, 2020, 2019, 2020]],
    ['after today', { starts: year(2019), ends: 'ongoing' }, [2019, 2020, 2020, TODAY]],
    ['written down before it began', { starts: year(2019), ends: 'ongoing', asOf: '2010' }, [2019, 2020, 2020, TODAY]],
    ['in a year that is not over', { starts: year(2026), ends: 'ongoing', asOf: '2026' }, [2026, 2027, 2027, 2027]],
  ])('%s', (_, fields, expected) => expect(told(extentsIn([fields])[0]!)).toEqual(expected));
});

const anyWhen = fc.oneof(
  fc
    .integer({ min: 1800, max: 2099 })
    .chain((date) =>
      fc.constantFrom<When>(
        { precision: 'year', date: `${date}` },
        { precision: 'about', date: `${date}` },
        { precision: 'month', date: `${date}-06` },
        { precision: 'day', date: `${date}-12-31` },
        { precision: 'season', date: `${date}`, season: 'autumn' },
      ),
    ),
  fc.constantFrom<When>({ precision: 'decade', date: '1990', part: 'middle' }),
);
const span = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([least, more]): When => ({ precision: 'span', years: [least, least + more] }));
const whens = (when: fc.Arbitrary<When>) => fc.array(when, { minLength: 1, maxLength: 3 });
const anyItems = fc
  .array(
    fc.record(
      {
        lane: fc.constantFrom(...lanes),
        starts: fc.oneof(fc.constant('not-named' as const), whens(anyWhen)),
        ends: fc.oneof(fc.constantFrom('not-named' as const, 'ongoing' as const), whens(fc.oneof(anyWhen, span))),
        asOf: fc.constantFrom('2024', '2023-12', '2023-12-31'),
      },
      { requiredKeys: ['lane', 'starts'] },
    ),
    { maxLength: 20 },
  )
  .map((all) => all.map((fields, at) => item({ id: `i${at}`, ...fields })));

describe('whatever the dates', () => {
  test('every entry has an extent that is in order', () => {
    fc.assert(
      fc.property(anyItems, fc.double({ min: 1945, max: 2100, noNaN: true }), (all, today) => {
        const found = extentsOf(all, today);
        expect([...found.keys()]).toEqual(all.map(({ id }) => id));
        for (const { from, to, end } of found.values()) {
          expect(from.earliest).toBeLessThanOrEqual(from.latest);
          expect(to === undefined).toBe(end === 'event' || end === 'open');
          if (to === undefined) continue;
          expect(to.earliest).toBeLessThanOrEqual(to.latest);
          expect(to.earliest).toBeGreaterThanOrEqual(from.earliest);
          expect(to.latest).toBeGreaterThanOrEqual(from.latest);
          expect([from.earliest, from.latest, to.earliest, to.latest].every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });

  test('a start that is named is not touched, and one that is not has a place', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const found = extentsOf(all, TODAY);
        for (const each of all) {
          const { from, isAdrift } = found.get(each.id)!;
          expect(isAdrift).toBe(each.starts === 'not-named');
          if (!isAdrift) expect(from).toEqual(startOf(each));
        }
      }),
    );
  });

  test('those without a start come between their neighbours in the lane, in order', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const inOrder = all
          .filter(({ ends }) => ends === undefined)
          .sort((one, other) => (startOf(one)?.earliest ?? 0) - (startOf(other)?.earliest ?? 0));
        const found = extentsOf(inOrder, TODAY);
        for (const lane of lanes) {
          const firsts = inOrder.filter((each) => each.lane === lane).map(({ id }) => found.get(id)!.from.earliest);
          expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
        }
      }),
    );
  });
});

describe('years', () => {
  test.each([
    ['2024', 'year', 2025],
    ['2024-06', 'month', 2024.5],
    ['2024-01-01', 'day', 2024],
  ])('%s is a %s', (date, precision, last) => {
    expect(whenOf(date)).toEqual({ precision, date });
    expect(round(lastOf(date)!)).toBe(last);
  });

  test('a fact without a date has no last moment', () => expect(lastOf(undefined)).toBeUndefined());

  test.each([
    [new Date(2022, 0, 1), 2022],
    [new Date(2022, 6, 1), 2022.5],
  ])('%s', (day, expected) => expect(yearOf(day)).toBe(expected));

  test.each<[string, number, number]>([
    ['2019', 2019, 2019],
    ['2019-12', 2019, 2019],
    // A day is a little more than its part of the year.
    ['2019-12-31', 2019, 2019],
    ['2020-01-01', 2020, 2020],
  ])('%s is in one year only', (date, first, last) => {
    const bounds = startOf({ starts: [whenOf(date)] })!;
    expect([first - 1, first, first + 1].filter((each) => touches(bounds, each, each + 1))).toEqual([first]);
    expect(lastYearOf(bounds)).toBe(last);
    expect(isOverBy(bounds, last + 1)).toBe(true);
    expect(isOverBy(bounds, last)).toBe(false);
  });
});
