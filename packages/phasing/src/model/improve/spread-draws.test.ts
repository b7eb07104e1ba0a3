import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import { spreadFields } from '../plan/fields.js';
import { parsePlan } from '../plan/parse-plan.js';
import { randomOf } from '../search/random.js';
import { defaultSpread, drawPlan, onlyOf } from './spread-draws.js';
import type { Spread } from '../plan/plan-file.js';

const none: Spread = { turnover: null, stay: null, delay: null, seed: 1 };
const range = (min: number, max: number) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const spreads: fc.Arbitrary<Spread> = fc.record({
  turnover: fc.option(range(0, 1000)),
  stay: fc.option(range(-100, 100)),
  delay: fc.option(range(0, 80)),
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
});

describe('a plan that is drawn', () => {
  test('is the plan itself where nothing varies', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        expect(drawPlan(plan, none, randomOf(1))).toEqual(plan);
      }),
    );
  });

  test('is a plan, with every value in its range', () => {
    fc.assert(
      fc.property(planArbitrary(), spreads, (plan, spread) => {
        const drawn = drawPlan(plan, spread, randomOf(spread.seed));
        expect(parsePlan(drawn).faults).toEqual([]);
        const { turnover, stay, delay } = spread;
        if (turnover !== null) {
          expect(drawn.turnoverPermille).toBeGreaterThanOrEqual(turnover.low);
          expect(drawn.turnoverPermille).toBeLessThanOrEqual(turnover.high);
        }
        for (const [at, site] of drawn.sites.entries()) {
          const { stayPercent, construction, ...rest } = site;
          expect(plan.sites[at]).toMatchObject(rest);
          const late = construction - plan.sites[at]!.construction;
          expect(late).toBeGreaterThanOrEqual(delay?.low ?? 0);
          expect(late).toBeLessThanOrEqual(delay?.high ?? 0);
          const shift = stayPercent - plan.sites[at]!.stayPercent;
          expect(shift >= Math.min(0, stay?.low ?? 0) && shift <= Math.max(0, stay?.high ?? 0)).toBe(true);
        }
      }),
    );
  });

  test('shifts who wants to stay by as much everywhere, from nobody to all', () => {
    const plan = defaultPlan();
    const stays = (low: number) =>
      drawPlan(plan, { ...none, stay: { low, high: low } }, randomOf(1)).sites.map(({ stayPercent }) => stayPercent);
    expect(stays(-10)).toEqual([60, 60, 0, 60]);
    expect(stays(20)).toEqual([90, 90, 20, 90]);
    expect(stays(31)).toEqual([100, 100, 31, 100]);
    expect(stays(-100)).toEqual([0, 0, 0, 0]);
    expect(stays(100)).toEqual([100, 100, 100, 100]);
  });

  test('gives each site a delay of its own', () => {
    const random = randomOf(5);
    const delays = Array.from({ length: 20 }, () =>
      drawPlan(defaultPlan(), { ...none, delay: { low: 0, high: 4 } }, random)
        .sites.map(({ construction }) => construction - 6)
        .join(),
    );
    expect(new Set(delays).size).toBeGreaterThan(15);
    expect(delays.some((each) => new Set(each.split(',')).size > 1)).toBe(true);
  });

  test('has the same values of an assumption, whatever else varies', () => {
    fc.assert(
      fc.property(planArbitrary(), spreads, (plan, spread) => {
        const [all, ...each] = [spread, ...spreadFields.map((field) => onlyOf(spread, field))].map((ranges) => {
          const random = randomOf(spread.seed);
          return [drawPlan(plan, ranges, random), drawPlan(plan, ranges, random)];
        });
        for (const at of [0, 1]) {
          expect(each[0]![at]!.turnoverPermille).toBe(all![at]!.turnoverPermille);
          for (const [place, { stayPercent, construction }] of all![at]!.sites.entries()) {
            expect(each[1]![at]!.sites[place]!.stayPercent).toBe(stayPercent);
            expect(each[2]![at]!.sites[place]!.construction).toBe(construction);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  [80, 60, 100],
  [0, 0, 0],
  [1, 1, 1],
  [3, 2, 4],
  [900, 675, 1000],
  [1000, 750, 1000],
])('of a turnover of %d the ranges begin with %d to %d', (turnoverPermille, low, high) => {
  expect(defaultSpread({ turnoverPermille })).toEqual({
    turnover: { low, high },
    stay: { low: -15, high: 15 },
    delay: { low: 0, high: 4 },
    seed: 1,
  });
});
