import fc from 'fast-check';
import type { Homes, Plan, Site } from '../src/model/plan/plan.js';

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

const tight = fc.record({
  existing: fc.record({ social: fc.nat(12), mid: perhaps(4), owner: fc.constant(0) }),
  planned: fc.record({ social: fc.nat(12), mid: perhaps(6), owner: fc.constant(0) }),
  earliest: fc.nat(8),
  demolition: fc.constant(0),
  construction: numbers(1, 5),
  stayPercent: fc.constantFrom(50, 100, 100),
});

/**
 * Small sites that hardly differ from each other, become available one after the other, and wait for a gate while there is room for one or two: here
 * the order of the list decides a lot, also who waits since when.
 */
export const queueArbitrary = (min: number, max: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      startYear: fc.constant(2026),
      horizonQuarters: numbers(10, 40),
      sites: fc.tuple(tight, tight).chain((models) => {
        const site = fc.record({
          model: fc.constantFrom(...models),
          change: fc.oneof(
            fc.constant({}),
            fc.record({ earliest: fc.nat(8) }),
            fc.record({ earliest: fc.nat(8), construction: numbers(1, 5) }),
            fc.record({ stayPercent: fc.nat(100) }),
            fc.record({ planned: tight.map(({ planned }) => planned) }),
            fc.record({ existing: tight.map(({ existing }) => existing) }),
          ),
        });
        return fc.array(site, { minLength: min, maxLength: max });
      }),
      maxParallel: numbers(1, 2),
      temporaryHomes: perhaps(8),
      localVacancies: fc.nat(3),
      turnoverPermille: fc.constantFrom(0, 200, 1000),
      noticeQuarters: fc.nat(6),
      reserveQuarters: fc.nat(6),
      gate: fc.record({ percent: numbers(10, 100), maxWait: fc.nat(5) }),
    })
    .map((plan) => ({
      ...plan,
      sites: plan.sites.map(({ model, change }, index) => ({
        ...model,
        ...change,
        id: `s${index}`,
        name: `Site ${index}`,
      })),
    }));
