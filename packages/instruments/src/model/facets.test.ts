import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import * as bits from './bit-set.js';
import { catalogueOf, listedWith, scopeOf, type Item } from './catalogue.js';
import {
  choicesIn,
  facetIds,
  isFacet,
  labelsOf,
  loosen,
  select,
  toggle,
  type FacetId,
  type Loosening,
  type Selection,
} from './facets.js';

const catalogue = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', ''));
const { items } = catalogue;
const everything = bits.all(items.length);

/** What an instrument has of a facet. */
const valuesOf = (facet: FacetId, item: Item): readonly string[] =>
  ({
    domain: [item.domain],
    motive: item.motives,
    scale: item.scales,
    decides: item.decides,
    evidence: [item.evidence],
    binding: [item.binding],
    leadTime: [item.leadTime],
    avoid: item.sideEffects,
  })[facet];

const isLeft = (item: Item, selection: Selection): boolean =>
  facetIds.every((facet) => {
    const chosen = selection[facet];
    if (chosen === undefined) return true;
    const hasOne = valuesOf(facet, item).some((value) => chosen.includes(value));
    return facet === 'avoid' ? !hasOne : hasOne;
  });
/** The positions that a selection leaves, one instrument at a time. */
const naive = (selection: Selection, among: readonly number[]): number[] =>
  among.filter((position) => isLeft(items[position]!, selection));

const values = Object.fromEntries(
  facetIds.map((facet) => [facet, [...new Set(items.flatMap((item) => valuesOf(facet, item)))]]),
) as Record<FacetId, string[]>;
/** Of a few facets: with more, there is seldom anything left. */
const selections = fc
  .shuffledSubarray([...facetIds], { maxLength: 3 })
  .chain((facets) =>
    fc.record(
      Object.fromEntries(
        facets.map((facet) => [
          facet,
          fc.shuffledSubarray([...values[facet], 'no-such'], { minLength: 1, maxLength: 3 }),
        ]),
      ),
    ),
  ) as fc.Arbitrary<Selection>;
const positions = fc.subarray(items.map((_, position) => position));
const choices = fc
  .constantFrom(...facetIds)
  .chain((facet) => fc.constantFrom(...values[facet], 'no-such').map((value) => ({ facet, value })));

describe('a selection', () => {
  test('leaves what has one of the values of each facet, and nothing to avoid', () => {
    fc.assert(
      fc.property(selections, positions, (selection, matches) => {
        const { found } = select(catalogue, selection, bits.of(items.length, matches));
        expect(bits.positions(found)).toEqual(naive(selection, matches));
      }),
    );
  });

  test('says of each value how many there are with it', () => {
    fc.assert(
      fc.property(selections, positions, (selection, matches) => {
        const { counts } = select(catalogue, selection, bits.of(items.length, matches));
        for (const facet of facetIds) {
          expect(new Set(counts[facet].keys())).toEqual(new Set(values[facet]));
          for (const [value, count] of counts[facet]) {
            // Of what is asked, the values are alternatives; what is avoided adds up.
            const with_ = facet === 'avoid' ? [...(selection.avoid ?? []), value] : [value];
            expect(count, `${facet} ${value}`).toBe(naive({ ...selection, [facet]: with_ }, matches).length);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, Selection, (item: Item) => boolean]>([
    ['nothing', {}, () => true],
    ['a domain', { domain: ['social'] }, ({ domain }) => domain === 'social'],
    ['two domains', { domain: ['social', 'economic'] }, ({ domain }) => domain !== 'physical'],
    ['no displacement', { avoid: ['displacement'] }, ({ sideEffects }) => !sideEffects.includes('displacement')],
    [
      'neither of two side effects',
      { avoid: ['displacement', 'waterbed'] },
      ({ sideEffects }) => !sideEffects.includes('displacement') && !sideEffects.includes('waterbed'),
    ],
    ['a value that nothing has', { domain: ['cultural'] }, () => false],
    ['one that is named like what every object has', { motive: ['constructor', '__proto__'] }, () => false],
    ['avoiding what nothing has', { avoid: ['boredom'] }, () => true],
  ])('of %s', (_, selection, holds) => {
    const { found } = select(catalogue, selection, everything);
    expect(bits.positions(found).map((position) => items[position])).toEqual(items.filter(holds));
  });

  test('of nothing in a catalogue of nothing', () => {
    const empty = catalogueOf(listedWith(textsNl, undefined), scopeOf('cultural', '', ''));
    const { found, counts } = select(empty, { domain: ['social'] }, bits.all(0));
    expect(bits.count(found)).toBe(0);
    expect(Object.values(counts).flatMap((each) => [...each])).toEqual([]);
  });
});

describe('a choice', () => {
  test('that is made and taken back leaves the selection as it was', () => {
    fc.assert(
      fc.property(selections, choices, (selection, { facet, value }) => {
        fc.pre(!selection[facet]?.includes(value));
        const chosen = toggle(selection, facet, value);
        expect(choicesIn(chosen)).toContainEqual({ facet, value });
        expect(choicesIn(chosen)).toHaveLength(choicesIn(selection).length + 1);
        expect(toggle(chosen, facet, value)).toEqual(selection);
      }),
    );
  });

  test('that is the last of its facet leaves no facet', () =>
    expect(Object.keys(toggle({ domain: ['social'] }, 'domain', 'social'))).toEqual([]));

  test('is listed in the order of the facets', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const order = choicesIn(selection).map(({ facet }) => facetIds.indexOf(facet));
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }),
    );
  });
});

describe('where nothing is found', () => {
  const few = fc.subarray(
    items.map((_, position) => position),
    { maxLength: 4 },
  );
  const after = (selection: Selection, matches: bits.BitSet, { drop }: Loosening): bits.BitSet => {
    if (drop === 'all') return select(catalogue, {}, everything).found;
    if (drop === 'query') return select(catalogue, selection, everything).found;
    return select(catalogue, toggle(selection, drop.facet, drop.value), matches).found;
  };

  test('names the choices that give most without them, and what they give', () => {
    fc.assert(
      fc.property(selections, few, (selection, among) => {
        const matches = bits.of(items.length, among);
        fc.pre(bits.count(select(catalogue, selection, matches).found) === 0);
        const named = loosen(catalogue, selection, matches);
        for (const each of named) {
          expect(each.gives).toBeGreaterThan(0);
          expect(bits.count(after(selection, matches, each))).toBe(each.gives);
        }
        const singles = (['query', ...choicesIn(selection)] as const)
          .map((drop) => bits.count(after(selection, matches, { drop, gives: 0 })))
          .filter((gives) => gives > 0)
          .sort((one, other) => other - one);
        if (singles.length === 0) expect(named).toEqual([{ drop: 'all', gives: items.length }]);
        else expect(named.map(({ gives }) => gives)).toEqual(singles.slice(0, 3));
      }),
      { numRuns: 300 },
    );
  });

  test('names no more than three', () => {
    const selection: Selection = { domain: ['physical'], scale: ['neighbourhood'], leadTime: ['long'] };
    const hasAllBut = (facet: FacetId): number =>
      items.findIndex((item) => {
        const others = toggle(selection, facet, selection[facet]![0]!);
        return isLeft(item, others) && !isLeft(item, selection);
      });
    const among = [hasAllBut('domain'), hasAllBut('scale'), hasAllBut('leadTime')];
    expect(among).not.toContain(-1);
    const named = loosen(catalogue, selection, bits.of(items.length, among));
    // Without the search text there are more than one.
    expect(named.map(({ drop }) => drop)).toEqual(['query', ...choicesIn(selection).slice(0, 2)]);
  });

  test.each<[string, Selection, number[], Loosening['drop'][]]>([
    ['only the search text is in the way', { domain: ['social'] }, [], ['query']],
    ['one choice is in the way', { domain: ['cultural'] }, [0], [{ facet: 'domain', value: 'cultural' }]],
    ['two things are in the way', { domain: ['cultural'] }, [], ['all']],
    ['two choices are in the way', { domain: ['cultural'], scale: ['moon'] }, [0], ['all']],
  ])('and %s', (_, selection, among, expected) =>
    expect(loosen(catalogue, selection, bits.of(items.length, among)).map(({ drop }) => drop)).toEqual(expected),
  );
});

describe.each([textsNl, textsEn])('the words ($lang)', (texts) => {
  test.each(facetIds)('of %s name each value', (facet) => {
    expect(isFacet(facet)).toBe(true);
    const labels = labelsOf(facet, texts, texts.list.motives);
    for (const value of values[facet]) expect(labels[value], value).toMatch(/\S/u);
  });

  test.each(['toString', '', 'query'])('"%s" is no facet', (id) => expect(isFacet(id)).toBe(false));
});
