import fc from 'fast-check';
import type { Homes, Plan, Site } from '../src/model/plan/plan.js';

export interface PlanLimits {
  readonly maxSites?: number;
  readonly maxHorizon?: number;
}

/** Mostly nothing or a few, so that all tenures, open land and sites that deliver nothing of a tenure occur. */
const few = (max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(max) });

const homes = (max: number): fc.Arbitrary<Homes> => fc.record({ social: few(max), mid: few(max), owner: few(max) });
const none: Homes = { social: 0, mid: 0, owner: 0 };

const share: fc.Arbitrary<number> = fc.oneof(fc.constantFrom(0, 50, 100), fc.integer({ min: 0, max: 100 }));

const block = fc.record({
  existing: homes(12),
  planned: homes(12),
  earliest: few(6),
  demolition: few(3),
  construction: few(4),
  stayPercent: share,
});
const openLand = block.map((site) => ({ ...site, existing: none }));
const renovation = block.map((site) => ({ ...site, planned: site.existing, demolition: 0 }));
const demolitionOnly = block.map((site) => ({ ...site, planned: none }));

const site: fc.Arbitrary<Omit<Site, 'id' | 'name'>> = fc.oneof(
  { weight: 6, arbitrary: block },
  { weight: 2, arbitrary: openLand },
  { weight: 1, arbitrary: renovation },
  { weight: 1, arbitrary: demolitionOnly },
);

/**
 * Small, tight plans, in which everything collides: few homes, fewer temporary ones, gates, mixed tenures, open land, renovation, no time at all.
 */
export const planArbitrary = ({ maxSites = 6, maxHorizon = 24 }: PlanLimits = {}): fc.Arbitrary<Plan> =>
  fc.record({
    startYear: fc.integer({ min: 1900, max: 2200 }),
    horizonQuarters: fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: maxHorizon }) },
      { weight: 3, arbitrary: fc.constant(maxHorizon) },
    ),
    sites: fc
      .array(site, { maxLength: maxSites })
      .map((sites) => sites.map((each, index): Site => ({ id: `s${index}`, name: `Site ${index}`, ...each }))),
    maxParallel: fc.integer({ min: 1, max: 3 }),
    temporaryHomes: few(8),
    localVacancies: few(3),
    turnoverPermille: fc.oneof(fc.constantFrom(0, 80, 1000), fc.integer({ min: 0, max: 1000 })),
    noticeQuarters: few(8),
    reserveQuarters: fc.oneof({ weight: 3, arbitrary: few(5) }, { weight: 1, arbitrary: fc.constant(1000) }),
    gate: fc.record({
      percent: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: share }),
      maxWait: fc.oneof(few(8), fc.constant(1000)),
    }),
  });

/** Homes as the specification writes them: "120/0/10" for social/mid/owner. */
export const homesIn = (text: string): Homes => {
  const [social = 0, mid = 0, owner = 0] = text.split('/').map(Number);
  return { social, mid, owner };
};

/**
 * A site in short: `siteOf('a', '120/0/0 80/40/60')` takes two quarters, and all of its households want to stay.
 *
 * @param change existing and planned homes
 */
export const siteOf = (id: string, change: string, more: Partial<Site> = {}): Site => {
  const [existing = '', planned = ''] = change.split(' ');
  return {
    id,
    name: id,
    existing: homesIn(existing),
    planned: homesIn(planned),
    earliest: 0,
    demolition: 0,
    construction: 2,
    stayPercent: 100,
    ...more,
  };
};

/** A plan with nothing in it that helps or hinders: no temporary homes or vacancies, no turnover, no gate; homes are kept free to the end. */
export const planOf = (sites: readonly Site[], more: Partial<Plan> = {}): Plan => ({
  startYear: 2026,
  horizonQuarters: 8,
  sites,
  maxParallel: 10,
  temporaryHomes: 0,
  localVacancies: 0,
  turnoverPermille: 0,
  noticeQuarters: 0,
  reserveQuarters: 100,
  gate: { percent: 0, maxWait: 100 },
  ...more,
});

/** An object with all that is in it, frozen. */
export const freezeDeeply = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeeply);
  return value;
};
