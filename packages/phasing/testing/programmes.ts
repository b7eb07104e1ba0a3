import fc from 'fast-check';
import type { Homes, Plan, Site } from '../src/model/plan.js';

const numbers = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
/** Nothing in half of the cases. */
const perhaps = (max: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.nat(max));
const nobody: Homes = { social: 0, mid: 0, owner: 0 };

const block = fc.record({
  existing: fc.record({ social: numbers(40, 180), mid: perhaps(30), owner: perhaps(40) }),
  planned: fc.record({ social: numbers(20, 180), mid: numbers(10, 60), owner: numbers(10, 80) }),
  earliest: perhaps(12),
  demolition: numbers(1, 3),
  construction: numbers(4, 8),
  stayPercent: numbers(40, 90),
});
const openLand = block.map((site) => ({ ...site, existing: nobody, demolition: 0, stayPercent: 0 }));

/** Some are the same in all but name. */
const sites = (min: number, max: number): fc.Arbitrary<readonly Site[]> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: block }, { weight: 1, arbitrary: openLand }), fc.nat(4)), {
      minLength: min,
      maxLength: max,
    })
    .map((drawn) =>
      drawn.map(([site, copies], index): Site => {
        const one = copies === 0 && index > 0 ? drawn[index - 1]![0] : site;
        return { ...one, id: `s${index}`, name: `Site ${index}` };
      }),
    );

/** Programmes such as occur: a hundred homes a site, twenty years. */
export const programmeArbitrary = (min: number, max: number): fc.Arbitrary<Plan> =>
  fc.record({
    startYear: fc.constant(2026),
    horizonQuarters: fc.constantFrom(40, 80, 80, 120),
    sites: sites(min, max),
    maxParallel: numbers(1, 4),
    temporaryHomes: perhaps(100),
    localVacancies: numbers(0, 5),
    turnoverPermille: numbers(0, 120),
    noticeQuarters: numbers(0, 10),
    reserveQuarters: numbers(0, 8),
    gate: fc.record({ percent: fc.constantFrom(0, 25, 50, 70, 100), maxWait: numbers(0, 20) }),
  });
