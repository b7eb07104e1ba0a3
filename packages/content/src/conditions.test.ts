import { describe, expect, it } from 'vitest';
import { concerns, found, holds, type Facts } from './conditions.js';
import { instruments } from './data/instruments.js';
import { fact } from './schema/hints.js';
import type { InstrumentTest } from './fit.js';
import type { Fact, Test } from './hint.js';
import { listingOf, type InstrumentListing } from './instrument-listing.js';
import type { ScaleLevel } from './instrument.js';

const facts = (said: Partial<Record<Fact, readonly string[]>> = {}): Facts =>
  Object.fromEntries(fact.options.map((each) => [each, new Set(said[each])])) as unknown as Facts;

const all: readonly InstrumentListing[] = instruments.map(listingOf);
const acts = (...scales: ScaleLevel[]): InstrumentListing => ({
  ...(all[0] as InstrumentListing),
  id: 'example',
  scales,
});

describe('holds', () => {
  const said = facts({ 'what.choices': ['dwellings', 'incomes'] });
  const nothing = facts();
  const ask = (rest: object): Test => ({ fact: 'what.choices', ...rest }) as Test;

  it.each([
    ['anyOf', ask({ anyOf: ['incomes', 'origins'] }), true, ['incomes']],
    ['anyOf without one of them', ask({ anyOf: ['origins'] }), false, []],
    ['anyOf, in the order of the test', ask({ anyOf: ['incomes', 'dwellings'] }), true, ['incomes', 'dwellings']],
    ['allOf', ask({ allOf: ['dwellings', 'incomes'] }), true, ['dwellings', 'incomes']],
    ['allOf without one of them', ask({ allOf: ['dwellings', 'origins'] }), false, ['dwellings']],
    ['noneOf', ask({ noneOf: ['origins'] }), true, []],
    ['noneOf with one of them', ask({ noneOf: ['origins', 'incomes'] }), false, []],
    ['only', ask({ only: ['dwellings', 'incomes', 'origins'] }), true, ['dwellings', 'incomes']],
    ['only with another', ask({ only: ['dwellings'] }), false, ['dwellings']],
  ])('%s', (_name, test, expected, ids) => {
    expect(holds(test, said)).toBe(expected);
    expect(found(test, said)).toEqual(ids);
  });

  it.each([
    ['anyOf', ask({ anyOf: ['dwellings'] }), false],
    ['allOf', ask({ allOf: ['dwellings'] }), false],
    ['noneOf', ask({ noneOf: ['dwellings'] }), true],
    ['only', ask({ only: ['dwellings'] }), false],
  ])('takes nothing said for nothing: %s', (_name, test, expected) => expect(holds(test, nothing)).toBe(expected));
});

describe('concerns', () => {
  const ids = (test: InstrumentTest): string[] =>
    all.filter((each) => concerns(test, each, facts())).map(({ id }) => id);

  it('asks for one of the values of each field', () => {
    expect(ids({ ids: ['densification', 'bridging'] })).toEqual(['densification', 'bridging']);
    expect(ids({ ids: ['densification', 'bridging'], domains: ['social'] })).toEqual(['bridging']);
    expect(ids({ ids: [] })).toEqual([]);
    expect(ids({ domains: ['economic'] })).toHaveLength(12);
    expect(ids({ motives: ['better-scores'], domains: ['economic'] })).toEqual(['creative-incubators', 'shopfronts']);
    expect(ids({ bindings: ['law'], scales: ['higher'] })).toEqual(['regional-direction']);
    expect(ids({ leadTimes: ['short'], domains: ['economic'] })).toEqual(['visible-self-employed']);
    expect(ids({ evidence: ['unproven'] })).toEqual(['tenant-screening']);
    expect(ids({ sideEffects: ['waterbed', 'discrimination'] })).toEqual([
      'demolition-and-new-build',
      'tenant-screening',
    ]);
  });

  it.each<[wanted: ScaleLevel[], scales: ScaleLevel[], expected: ('shares' | 'below' | 'above')[]]>([
    [['street'], ['street'], ['shares']],
    [['street'], ['neighbourhood', 'city'], ['above']],
    [['street', 'city'], ['neighbourhood'], []],
    [['street', 'city'], ['porch', 'complex'], ['below']],
    [['street', 'city'], ['porch', 'city'], ['shares']],
    [['city', 'district'], ['neighbourhood', 'street'], ['below']],
    [['district'], ['neighbourhood', 'city'], []],
    [['higher'], ['city'], ['below']],
    [['porch'], ['higher'], ['above']],
    // An association has no size among the other levels.
    [['association'], ['association', 'neighbourhood'], ['shares']],
    [['association'], ['neighbourhood'], []],
    [['association'], ['city'], []],
    [['association', 'street'], ['city'], ['above']],
    [['city'], ['association', 'street'], ['below']],
    [['city'], ['association'], []],
    [[], ['city'], []],
  ])('compares levels: %o wanted, %o acted on', (wanted, scales, expected) => {
    const lies = (['shares', 'below', 'above'] as const).filter((each) =>
      concerns({ against: { fact: 'scale.wanted', levels: each } }, acts(...scales), facts({ 'scale.wanted': wanted })),
    );
    expect(lies).toEqual(expected);
  });

  it('ignores a level that it does not know', () => {
    const test: InstrumentTest = { against: { fact: 'scale.unwanted', levels: 'above' } };
    expect(concerns(test, acts('city'), facts({ 'scale.unwanted': ['elzenwaard:quay'] }))).toBe(false);
    expect(concerns(test, acts('city'), facts({ 'scale.unwanted': ['elzenwaard:quay', 'street'] }))).toBe(true);
  });
});
