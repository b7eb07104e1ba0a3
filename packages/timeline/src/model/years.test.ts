import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { timelineOf, type Item } from './entries.js';
import { comparable, momentAt, yearFrom, type Present, type YearRow } from './years.js';

const TODAY = 2026.5;
const timeline = timelineOf(
  textsNl,
  undefined,
  [
    { id: 'eve', name: 'Feest', starts: '2019-12-31', ends: '', note: '' },
    { id: 'long', name: 'Sloop', starts: '2004', ends: '2006-05', note: '' },
  ],
  TODAY,
);
/** Ids, with a question mark where it is perhaps. */
const told = (all: readonly Present[]): string[] => all.map(({ id, perhaps }) => (perhaps ? `${id}?` : id));
const row = (year: number, name: YearRow): string[] => told(momentAt(year, timeline)[name]);

describe('how things stood', () => {
  test.each<[number, Partial<Record<YearRow, string[]>>]>([
    [
      1945,
      {
        stances: ['implicit?'],
        policy: ['origin-of-the-idea?'],
        motives: [],
        law: [],
        context: ['suburbanisation?'],
        evidence: [],
        local: [],
      },
    ],
    [
      2004,
      {
        stances: ['official-aim'],
        policy: ['big-cities-policy', 'urban-renewal-policy', 'isv'],
        motives: ['segregation', 'concentration', 'neighbourhood-effects'],
        instruments: ['demolition-and-new-build', 'selling-social-homes'],
        law: [],
        context: ['residualisation', 'superdiversity?'],
        evidence: [],
        local: ['own::long'],
      },
    ],
    [
      2024,
      {
        stances: ['back'],
        policy: ['aedes-agenda-2022?', 'home-for-everyone', 'nplv', 'integrated-approach-returns?', 'housing-fund?'],
        motives: ['segregation?', 'concentration', 'neighbourhood-effects', 'better-scores'],
        law: [
          'wbmgp-2006',
          'housing-act-2014',
          'woningwet-2015',
          'decentralisations-2015',
          'wbmgp-2017',
          'wbmgp-revision-2023?',
          'housing-act-2024',
          'affordable-rent-act-2024',
          'regional-direction-bill?',
        ],
        evidence: [
          'wrr-2020',
          'movisie-programme?',
          'scp-2021',
          'rvs-2021',
          'wbmgp-evaluation-2021',
          'troost-2023',
          'school-segregation-2023',
          'public-familiarity-2023',
        ],
      },
    ],
  ])('in %i', (year, rows) => {
    for (const [name, expected] of Object.entries(rows)) expect(row(year, name as YearRow), name).toEqual(expected);
  });

  test.each<[string, YearRow, string, Record<number, string | undefined>]>([
    [
      'a stretch',
      'stances',
      'standstill',
      { 2010: undefined, 2011: '?', 2013: '?', 2014: '', 2021: '', 2022: '?', 2023: undefined },
    ],
    ['a stretch without a year', 'stances', 'implicit', { 1944: undefined, 1945: '?', 1968: '?', 1969: undefined }],
    ['the last stretch', 'stances', 'back', { 2022: '?', 2023: '', 2036: '', 2037: '?', 2042: '?', 2043: undefined }],
    ['a period', 'policy', 'isv', { 1996: undefined, 1997: '', 2014: '', 2015: undefined }],
    [
      'a period of which the source names two ends',
      'policy',
      'big-cities-policy',
      { 1993: '?', 1995: '?', 1996: '', 2011: '', 2012: '?', 2014: '?', 2015: undefined },
    ],
    [
      'a period without an end: until its stretch ends',
      'policy',
      'fifty-six-districts',
      { 2004: undefined, 2005: '', 2006: '?', 2013: '?', 2014: undefined },
    ],
    ['a law: from its year on', 'law', 'housing-act-2014', { 2013: undefined, 2014: '', 2026: '' }],
    [
      'a law that runs: perhaps, once it was written down',
      'law',
      'wbmgp-2006',
      { 2005: undefined, 2006: '', 2024: '', 2025: '?', 2026: '?' },
    ],
    ['a bill: never for sure', 'law', 'regional-direction-bill', { 2023: undefined, 2024: '?', 2026: '?' }],
    ['a plan for a law', 'law', 'wbmgp-revision-2023', { 2022: undefined, 2023: '?', 2024: '?' }],
    [
      'a programme that ran when it was written down',
      'policy',
      'home-for-everyone',
      { 2021: undefined, 2022: '', 2024: '', 2025: '?' },
    ],
    ['an event', 'policy', 'valentine-letter-2022', { 2021: undefined, 2022: '', 2023: undefined }],
    ['an event on the last day of a year', 'local', 'own::eve', { 2018: undefined, 2019: '', 2020: undefined }],
    ['what a user tells', 'local', 'own::long', { 2003: undefined, 2004: '', 2006: '', 2007: undefined }],
    [
      'what goes on: perhaps, once it was written down',
      'context',
      'residualisation',
      { 1989: undefined, 1990: '?', 2000: '', 2024: '', 2025: '?' },
    ],
    ['research: for five years', 'evidence', 'rmo-2005', { 2004: undefined, 2005: '', 2009: '', 2010: undefined }],
    [
      'research of which the year is not exact',
      'evidence',
      'research-until-2012',
      { 2010: undefined, 2011: '?', 2012: '?', 2013: '', 2015: '', 2016: '?', 2017: '?', 2018: undefined },
    ],
    [
      'research that took years',
      'evidence',
      'segregation-amsterdam',
      { 2005: undefined, 2006: '', 2020: '', 2021: undefined },
    ],
    [
      'a motive: for sure, when one that names it is',
      'motives',
      'segregation',
      { 1992: undefined, 1993: '?', 2004: '', 2012: '?', 2018: undefined, 2024: '?' },
    ],
  ])('%s', (_, name, id, years) => {
    for (const [year, mark] of Object.entries(years)) {
      const found = row(Number(year), name).filter((each) => each === id || each === `${id}?`);
      expect(found, year).toEqual(mark === undefined ? [] : [`${id}${mark}`]);
    }
  });

  test('motives and instruments say who names them', () =>
    expect(momentAt(2004, timeline).motives.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
      ['segregation', ['big-cities-policy']],
      ['concentration', ['big-cities-policy']],
      ['neighbourhood-effects', ['urban-renewal-policy']],
    ]));

  test('a timeline without stances has none', () => {
    const none = { ...timeline, stretches: timeline.stretches.map((each) => ({ ...each, stance: undefined })) };
    expect(momentAt(2004, none).stances).toEqual([]);
  });
});

describe('in any year', () => {
  const anyYear = fc.integer({ min: 1800, max: 2099 });

  test('what is there for sure has begun, and what has not been named is never sure', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const { policy, law, context, evidence, local } = momentAt(year, timeline);
        for (const { item, perhaps } of [...policy, ...law, ...context, ...evidence, ...local]) {
          const { from, isAdrift } = timeline.extents.get(item.id)!;
          expect(from.earliest).toBeLessThan(year + 1);
          if (perhaps) continue;
          expect(isAdrift).toBe(false);
          expect(from.latest).toBeLessThan(year + 1.001);
          expect(['bill', 'plan']).not.toContain(item.status);
        }
      }),
    );
  });

  test('rows are in reading order, each entry in the row of its lane', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const view = momentAt(year, timeline);
        for (const lane of ['policy', 'law', 'context', 'evidence', 'local'] as const) {
          const items = view[lane].map(({ item }) => item);
          expect(items).toEqual(timeline.items.filter((item) => item.lane === lane && items.includes(item)));
        }
      }),
    );
  });

  test('motives and instruments are those of the policies and laws, no surer than these', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const view = momentAt(year, timeline);
        const ruling = [...view.policy, ...view.law];
        for (const name of ['motives', 'instruments'] as const) {
          const idsOf = (all: readonly { item: Item }[]) => new Set(all.flatMap(({ item }) => item[name]));
          expect(new Set(view[name].map(({ id }) => id))).toEqual(idsOf(ruling));
          const sure = view[name].filter(({ perhaps }) => !perhaps).map(({ id }) => id);
          expect(new Set(sure)).toEqual(idsOf(ruling.filter(({ perhaps }) => !perhaps)));
        }
      }),
    );
  });
});

describe('a year that is typed', () => {
  test.each([
    ['2004', 2004],
    [' 2004\n', 2004],
    ['1800', 1800],
    ['2099', 2099],
    ['1799', undefined],
    ['2100', undefined],
    ['', undefined],
    ['04', undefined],
    ['2004,5', undefined],
    ['2e3', undefined],
    ['-2004', undefined],
    ['٢٠٠٤', undefined],
  ])('%j is %s', (text, year) => expect(yearFrom(text)).toBe(year));

  test.each([
    [2026.5, { first: 1945, last: 2026 }],
    [1900, { first: 1945, last: 1945 }],
  ])('in %d, these can be compared: %j', (today, years) => expect(comparable(today)).toEqual(years));
});
