import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { measuresIn } from './compare.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { randomOf } from '../search/random.js';
import { simulate, type Simulation } from '../engine/simulate.js';
import { runSpread } from './spread.js';
import { defaultSpread, drawPlan } from './spread-draws.js';
import { rankMatters, widthOf } from './spread-matters.js';
import { distributionOf, spreadMeasures } from './spread-sample.js';
import type { Plan } from '../plan/plan.js';
import type { Spread } from '../plan/plan-file.js';

const plan = defaultPlan();
const none: Spread = { turnover: null, stay: null, delay: null, seed: 1 };

/** Of one run, as `simulate` says it. */
const valuesOf = (simulation: Simulation) => {
  const { sentAway, doubleMoves, awayQuarters, socialLowest } = measuresIn(simulation);
  return { sentAway, awayQuarters, doubleMoves, finish: simulation.measures.finish, socialLowest };
};

const ranked = (values: readonly (number | null)[], percent: number): number | null | undefined =>
  [...values].sort((one, other) => (one ?? Infinity) - (other ?? Infinity))[
    Math.ceil((values.length * percent) / 100) - 1
  ];

describe('a distribution', () => {
  test.each([
    [[], 1, { own: 1, min: null, p10: null, p50: null, p90: null, max: null, without: 0 }],
    [[3], undefined, { own: null, min: 3, p10: 3, p50: 3, p90: 3, max: 3, without: 0 }],
    [[3, 1, 2], 9, { own: 9, min: 1, p10: 1, p50: 2, p90: 3, max: 3, without: 0 }],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0, { own: 0, min: 1, p10: 1, p50: 5, p90: 9, max: 10, without: 0 }],
    [[Infinity, 4, 6], Infinity, { own: null, min: 4, p10: 4, p50: 6, p90: null, max: null, without: 1 }],
    [[Infinity, Infinity], 1, { own: 1, min: null, p10: null, p50: null, p90: null, max: null, without: 2 }],
    [[Number.NaN, 5, 7], Number.NaN, { own: null, min: 5, p10: 5, p50: 5, p90: 7, max: 7, without: 1 }],
    [[Number.NaN, Infinity, 2], 2, { own: 2, min: 2, p10: 2, p50: 2, p90: null, max: null, without: 2 }],
  ])('of %j', (values, own, expected) =>
    expect(distributionOf(Float64Array.from(values), values.length, own)).toEqual(expected),
  );

  test('looks at the runs that are done only', () =>
    expect(distributionOf(Float64Array.of(5, 6, 0, 0), 2, 5)).toMatchObject({ min: 5, max: 6 }));

  test.each([
    [null, null, 0],
    [3, 3, 0],
    [3, 8, 5],
    [3, null, Infinity],
  ])('from %o to %o is %d wide', (p10, p90, width) => expect(widthOf({ p10, p90 })).toBe(width));
});

/** A plan and ranges for it. */
const cases = fc.record({
  some: planArbitrary({ maxSites: 4 }),
  spread: fc.record({
    turnover: fc.option(fc.constantFrom({ low: 0, high: 0 }, { low: 0, high: 1000 }, { low: 60, high: 100 })),
    stay: fc.option(fc.constantFrom({ low: -100, high: 100 }, { low: 0, high: 0 }, { low: -15, high: 15 })),
    delay: fc.option(fc.constantFrom({ low: 0, high: 0 }, { low: 0, high: 4 }, { low: 80, high: 80 })),
    seed: fc.nat(),
  }),
});

describe('a spread', () => {
  test('is what comes of simulating each drawn plan', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 12 }), async ({ some, spread }, runs) => {
        const result = await runSpread(some, spread, { runs });
        const random = randomOf(spread.seed);
        const simulations = Array.from({ length: runs }, () => simulate(drawPlan(some, spread, random)));
        const own = valuesOf(simulate(some));
        for (const measure of spreadMeasures) {
          const all = simulations.map((each) => valuesOf(each)[measure]);
          const values = measure === 'finish' && some.sites.length > 0 ? all : all.filter((value) => value !== null);
          const { p10, p50, p90, without, ...rest } = result.measures[measure];
          expect([p10, p50, p90]).toEqual([10, 50, 90].map((percent) => ranked(values, percent) ?? null));
          expect(without).toBe(all.filter((value) => value === null).length);
          expect(rest.own).toBe(own[measure]);
        }
        for (const kind of ['away', 'temporary'] as const)
          for (const percent of [10, 50, 90] as const)
            expect(result[kind][`p${percent}`]).toEqual(
              Array.from({ length: some.horizonQuarters }, (_, quarter) =>
                ranked(
                  simulations.map(({ quarters }) => quarters[quarter]![kind]),
                  percent,
                ),
              ),
            );
      }),
      { numRuns: 150 },
    );
  });

  test('rises from least to most', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ some, spread }) => {
        const { measures, matters } = await runSpread(some, spread, { runs: 30 });
        for (const each of [measures, ...matters.map((one) => one.measures)])
          for (const measure of spreadMeasures) {
            const { min, p10, p50, p90, max } = each[measure];
            const rising = [min, p10, p50, p90, max].map((value) => value ?? Infinity);
            expect(rising).toEqual([...rising].sort((one, other) => (one === other ? 0 : one - other)));
          }
      }),
      { numRuns: 50 },
    );
  });

  test('is the plan itself, without width, where ranges are as the plan', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary(), async (some) => {
        const { turnoverPermille } = some;
        const still = { low: 0, high: 0 };
        const spread = {
          turnover: { low: turnoverPermille, high: turnoverPermille },
          stay: still,
          delay: still,
          seed: 1,
        };
        const result = await runSpread(some, spread, { runs: 5 });
        for (const each of [result.measures, ...result.matters.map(({ measures }) => measures)])
          for (const measure of spreadMeasures) {
            const { own, min, max, p10, p50, p90 } = each[measure];
            expect([min, p10, p50, p90, max]).toEqual([own, own, own, own, own]);
            expect(widthOf(each[measure])).toBe(0);
          }
        const { quarters } = simulate(some);
        expect(result.away.p90).toEqual(quarters.map(({ away }) => away));
        expect(result.temporary.p10).toEqual(quarters.map(({ temporary }) => temporary));
        expect(result.matters.map(({ assumption }) => assumption)).toEqual(['turnover', 'stay', 'delay']);
      }),
      { numRuns: 50 },
    );
  });

  test('of the worked example', async () => {
    const result = await runSpread(plan, defaultSpread(plan));
    expect(result).toMatchObject({ runs: 1000, asked: 1000, isStopped: false });
    expect(result.measures.sentAway).toEqual({ own: 133, min: 77, p10: 84, p50: 130, p90: 195, max: 209, without: 0 });
    expect(result.measures.finish).toMatchObject({ own: 16, min: 16, without: 0 });
    expect(result.away.p50).toHaveLength(80);
    expect(result.matters.map(({ assumption, runs }) => [assumption, runs])).toEqual([
      ['stay', 250],
      ['turnover', 250],
      ['delay', 250],
    ]);
    expect(rankMatters(result.matters, 'finish')[0]!.assumption).toBe('delay');
  });

  test('is the same for the same seed, however it is sliced, and another for another', async () => {
    const one = await runSpread(plan, defaultSpread(plan));
    const [beside, other] = await Promise.all([
      runSpread(plan, defaultSpread(plan)),
      runSpread(plan, { ...defaultSpread(plan), seed: 2 }),
    ]);
    expect(beside).toEqual(one);
    expect(other.away).not.toEqual(one.away);
  });

  test('leaves the plan as it was', async () => {
    const frozen = structuredClone(plan);
    await runSpread(frozen, defaultSpread(plan), { runs: 20 });
    expect(frozen).toEqual(plan);
  });

  test.each<[string, Plan, Partial<Record<(typeof spreadMeasures)[number], unknown>>]>([
    [
      'no sites',
      emptyPlan(2026),
      {
        sentAway: { own: 0, min: 0, p10: 0, p50: 0, p90: 0, max: 0, without: 0 },
        finish: { own: null, min: null, p10: null, p50: null, p90: null, max: null, without: 40 },
        socialLowest: { own: null, min: null, p10: null, p50: null, p90: null, max: null, without: 40 },
      },
    ],
    ['one site', { ...plan, sites: plan.sites.slice(0, 1) }, { finish: expect.objectContaining({ own: 8, min: 8 }) }],
    [
      'no time to finish',
      { ...plan, horizonQuarters: 4 },
      { finish: { own: null, min: null, p10: null, p50: null, p90: null, max: null, without: 40 } },
    ],
  ])('can be made of a plan with %s', async (_, some, expected) => {
    const { measures } = await runSpread(some, defaultSpread(some), { runs: 40 });
    expect(measures).toMatchObject(expected);
  });

  test('can have the widest ranges', async () => {
    const spread: Spread = {
      turnover: { low: 0, high: 1000 },
      stay: { low: -100, high: 100 },
      delay: { low: 0, high: 80 },
      seed: 4_294_967_295,
    };
    const { measures } = await runSpread({ ...plan, noticeQuarters: 1000 }, spread, { runs: 200 });
    expect(measures.sentAway.min).toBe(0);
    expect(measures.sentAway.max).toBeLessThanOrEqual(366);
    expect(measures.finish.without).toBeGreaterThan(0);
  });

  test('has nothing that matters where nothing varies', async () => {
    expect((await runSpread(plan, none, { runs: 3 })).matters).toEqual([]);
    const { matters } = await runSpread(plan, { ...none, delay: { low: 0, high: 4 } }, { runs: 30 });
    expect(matters.map(({ assumption, runs }) => [assumption, runs])).toEqual([['delay', 30]]);
  });

  test.each([0, -1, 1.5, Number.NaN, 10_001])('cannot have %d runs', async (runs) => {
    await expect(runSpread(plan, none, { runs })).rejects.toThrow(RangeError);
  });

  describe('that is stopped', () => {
    /** So many sites that each part takes several breaths, also on a fast machine. */
    const many: Plan = {
      ...plan,
      sites: Array.from({ length: 200 }, (_, at) => ({ ...plan.sites[at % 4]!, id: `${at}` })),
    };
    /** Stops at the first report of so many runs. */
    const stopAt = async (least: number) => {
      const control = new AbortController();
      const reports: [number, number][] = [];
      const result = await runSpread(many, defaultSpread(many), {
        runs: 1000,
        signal: control.signal,
        onProgress(done, total) {
          reports.push([done, total]);
          if (done >= least) control.abort();
        },
      });
      return { result, reports };
    };

    test('before it begins has nothing', async () => {
      const result = await runSpread(plan, defaultSpread(plan), { runs: 50, signal: AbortSignal.abort() });
      expect(result).toMatchObject({ runs: 0, asked: 50, isStopped: true, matters: [] });
      expect(result.away).toEqual({ p10: [], p50: [], p90: [] });
      expect(result.measures.sentAway).toEqual({
        own: 133,
        min: null,
        p10: null,
        p50: null,
        p90: null,
        max: null,
        without: 0,
      });
    });

    test('halfway has what would come of as many runs', async () => {
      const { result, reports } = await stopAt(1);
      expect(result.isStopped).toBe(true);
      expect(result.runs).toBeGreaterThan(0);
      expect(result.runs).toBeLessThan(1000);
      expect(result.matters).toEqual([]);
      expect(reports.at(-1)![1]).toBe(1750);
      const { measures, away, temporary } = await runSpread(many, defaultSpread(many), { runs: result.runs });
      expect(result).toMatchObject({ measures, away, temporary });
    });

    test('in what matters has all runs, and says nothing of what matters', async () => {
      const { result } = await stopAt(1001);
      expect(result).toMatchObject({ runs: 1000, isStopped: true, matters: [] });
    });

    test('after it is done is not stopped', async () => {
      const { result, reports } = await stopAt(1750);
      expect(result).toMatchObject({ runs: 1000, isStopped: false });
      expect(result.matters).toHaveLength(3);
      const counts = reports.map(([done]) => done);
      expect(counts).toEqual([...counts].sort((one, other) => one - other));
    });
  });
});
