import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { agendaOf, sayStretch, stretchesById, type Stretch } from './agenda.js';
import { lanes, timelineOf, type Item } from './entries.js';
import { extentsOf } from './extent.js';

const TODAY = 2026.5;
const { stretches, items, extents } = timelineOf(textsNl, undefined, [], TODAY);
const tell = ({ id, stance, first, from, to, isAdrift }: Stretch) => [
  id,
  stance,
  first.id,
  [from.earliest, from.latest],
  [to.earliest, to.latest],
  isAdrift,
];

/** Items of a lane, with a stance where they have one, a year after the other. */
const itemsOf = (all: readonly (readonly [Item['lane'], Item['stance']])[]): readonly Item[] =>
  all.map(([lane, stance], at) => ({
    id: `i${at}`,
    lane,
    ...(stance === undefined ? {} : { stance }),
    starts: [{ precision: 'year', date: `${1950 + at}` }],
    motives: [],
    instruments: [],
    sections: [],
    name: `I${at}`,
    summary: '',
    owner: 'source',
    lang: undefined,
  }));
const agenda = (all: readonly Item[]): readonly Stretch[] => agendaOf(all, extentsOf(all, TODAY));

describe('how mixing stood on the agenda', () => {
  test('goes from unspoken to an aim and back again', () =>
    expect(stretches.map(tell)).toEqual([
      ['implicit', 'implicit', 'origin-of-the-idea', [1945, 1945], [1969, 1969], true],
      ['not-an-aim', 'not-an-aim', 'slum-clearance', [1969, 1969], [1993, 1997], true],
      ['official-aim', 'official-aim', 'big-cities-policy', [1993, 1997], [2011, 2014], false],
      ['standstill', 'standstill', 'standstill', [2011, 2014], [2022, 2023], false],
      ['back', 'back', 'aedes-agenda-2022', [2022, 2023], [2037.5, 2042.75], false],
    ]));

  test.each([
    ['building-for-the-neighbourhood', 'not-an-aim'],
    ['krachtwijken', 'official-aim'],
    ['crisis-2008', 'official-aim'],
    ['landlord-levy', 'standstill'],
    ['home-for-everyone', 'back'],
  ])('%s belongs to %s', (id, stance) => expect(stretchesById(stretches).get(id)?.stance).toBe(stance));

  test.each([
    ['implicit', 'begin en einde niet genoemd', 'start and end not named'],
    ['not-an-aim', 'tot midden jaren negentig, begin niet genoemd', 'until the mid-1990s, start not named'],
    ['official-aim', 'midden jaren negentig tot rond 2012', 'the mid-1990s to around 2012'],
    ['standstill', 'rond 2012 tot 2022', 'around 2012 to 2022'],
    ['back', 'vanaf 2022, loopt nog', 'from 2022, still running'],
  ])('%s was %s', (id, nl, en) => {
    const english = timelineOf(textsEn, undefined, [], TODAY).stretches;
    expect(
      sayStretch(
        stretches.find((each) => each.id === id)!,
        stretches,
        'nl',
      ),
    ).toBe(nl);
    expect(
      sayStretch(
        english.find((each) => each.id === id)!,
        english,
        'en',
      ),
    ).toBe(en);
  });
});

test('a stance that comes back has a name of its own', () => {
  const again = agenda(
    itemsOf([
      ['policy', 'back'],
      ['policy', 'standstill'],
      ['policy', 'back'],
      ['policy', 'standstill'],
    ]),
  );
  expect(again.map(({ id, stance }) => [id, stance])).toEqual([
    ['back', 'back'],
    ['standstill', 'standstill'],
    ['back-2', 'back'],
    ['standstill-3', 'standstill'],
  ]);
});

test('what comes before the first stance belongs to it', () => {
  const [only, ...others] = agenda(
    itemsOf([
      ['local', undefined],
      ['policy', undefined],
      ['policy', 'back'],
      ['law', undefined],
    ]),
  );
  expect(others).toEqual([]);
  expect(only).toMatchObject({ id: 'back', first: { id: 'i2' }, from: { earliest: 1952, latest: 1953 } });
  expect(only?.items).toHaveLength(4);
});

test('without a stance it is one stretch, from the first entry to the last', () =>
  expect(
    agenda(
      itemsOf([
        ['local', undefined],
        ['law', undefined],
      ]),
    ),
  ).toMatchObject([
    {
      id: 'none',
      stance: undefined,
      first: { id: 'i0' },
      from: { earliest: 1950 },
      to: { earliest: 1951, latest: 1952 },
    },
  ]));

test('only policies say how mixing stood', () =>
  expect(
    agenda(
      itemsOf([
        ['policy', 'back'],
        ['local', 'standstill'],
      ]),
    ).map(({ id }) => id),
  ).toEqual(['back']));

test('nothing has no stretch', () => expect(agendaOf([], new Map())).toEqual([]));

describe('whatever the entries', () => {
  const any = fc
    .array(
      fc.tuple(
        fc.constantFrom(...lanes),
        fc.constantFrom<Item['stance'][]>(undefined, 'implicit', 'standstill', 'back'),
      ),
      { maxLength: 30 },
    )
    .map(itemsOf);

  test('each is in exactly one stretch, in reading order', () => {
    fc.assert(
      fc.property(any, (all) => {
        expect(agenda(all).flatMap((each) => each.items)).toEqual(all);
      }),
    );
    expect(stretches.flatMap((each) => each.items)).toEqual(items);
  });

  test('stretches follow one another, each with another stance and a name of its own', () => {
    fc.assert(
      fc.property(any, (all) => {
        const found = agenda(all);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const [at, { stance, first, from, to, items: own }] of found.entries()) {
          const next = found[at + 1];
          expect(own).toContain(first);
          expect(to.earliest).toBeGreaterThanOrEqual(from.earliest);
          expect(to.latest).toBeGreaterThanOrEqual(from.latest);
          if (next) {
            expect(next.stance).not.toBe(stance);
            expect(next.from).toEqual(to);
          }
          const said = own.filter(({ lane }) => lane === 'policy').flatMap((each) => each.stance ?? []);
          expect(new Set(said).size).toBeLessThanOrEqual(1);
          expect(said[0]).toBe(stance);
        }
      }),
    );
  });

  test('the last one ends with the policy of its stance that may go on longest', () =>
    expect(stretches.at(-1)?.to).toEqual(extents.get('nplv')?.to));
});
