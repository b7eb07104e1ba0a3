import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { freezeDeeply, planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { programmeArbitrary } from '../../../testing/programmes.js';
import { findBestOrder, type SearchProgress } from './best-order.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { compareObjective, objectiveOf } from '../engine/objective.js';
import type { Plan } from '../plan/plan.js';
import { simulate } from '../engine/simulate.js';
import { tradeOff } from './trade-off.js';
import { withOrder } from '../plan/with-order.js';

const gated = (plan: Plan, percent: number): Plan => ({ ...plan, gate: { ...plan.gate, percent } });
const percents = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const [large] = fc.sample(programmeArbitrary(20, 20), { seed: 6, numRuns: 1 }) as [Plan];

describe('the trade-off', () => {
  test('of the worked example', async () => {
    const points = await tradeOff(defaultPlan());
    expect(points.map(({ percent }) => percent)).toEqual(percents);
    expect(objectiveOf(points[0]!.result)).toEqual([0, 0, 416, 209, 16, 40]);
    expect(points[0]).toMatchObject({ finish: 16, stayed: { households: 140, of: 234 }, proven: true });
    expect(points[0]!.share).toBeCloseTo(140 / 234);
    expect(points[2]).toMatchObject({ finish: 22, stayed: { households: 179, of: 227 } });
    // With a gate of 100% no order is better than that of the plan.
    expect(points[10]!.order).toEqual(['a', 'b', 'veld', 'c']);
  });

  test('has for each gate the best order, and what comes of it', async () => {
    const each = async (plan: Plan): Promise<void> => {
      for (const { percent, order, result, finish, stayed, share, proven } of await tradeOff(plan)) {
        const best = await findBestOrder(gated(plan, percent));
        expect({ order, proven }).toEqual({ order: best.order, proven: true });
        expect(objectiveOf(result)).toEqual(objectiveOf(best.result));
        expect(result.plan).toEqual(withOrder(gated(plan, percent), order));
        expect(finish).toBe(result.measures.finish);
        const sum = (name: 'direct' | 'local' | 'temporary' | 'away'): number =>
          result.sites.reduce((total, { households }) => total + households[name], 0);
        expect(stayed.households).toBe(sum('direct') + sum('local') + sum('temporary'));
        expect(stayed.of).toBe(stayed.households + sum('away'));
        expect(share).toBe(stayed.of === 0 ? null : stayed.households / stayed.of);
      }
    };
    await fc.assert(fc.asyncProperty(planArbitrary({ maxSites: 7 }), each), { numRuns: 60 });
    await fc.assert(fc.asyncProperty(programmeArbitrary(1, 8), each), { numRuns: 20 });
  });

  test('of more sites is never worse than the order of the plan, and the same each time', async () => {
    const points = await tradeOff(large, { effort: 'quick' });
    for (const { percent, result } of points)
      expect(compareObjective(result, simulate(gated(large, percent)))).toBeLessThanOrEqual(0);
    expect(await tradeOff(large, { effort: 'quick' })).toEqual(points);
  });

  test.each([
    ['there are no sites', emptyPlan(2026)],
    ['nobody stays', planOf([siteOf('a', '4/0/0 4/0/0', { stayPercent: 0 })])],
    ['nothing starts before the end', planOf([siteOf('a', '4/0/0 4/0/0', { earliest: 8 })])],
  ])('has no share where %s', async (_, plan) => {
    for (const { share, stayed } of await tradeOff(plan))
      expect({ share, stayed }).toEqual({ share: null, stayed: { households: 0, of: 0 } });
  });

  test('has no finish where a site is not delivered', async () => {
    const [point] = await tradeOff(planOf([siteOf('a', '4/0/0 4/0/0', { construction: 8 })]));
    expect(point).toMatchObject({ finish: null, share: 0, stayed: { households: 0, of: 4 } });
  });

  test('changes nothing in the plan', async () => {
    await tradeOff(freezeDeeply(structuredClone(defaultPlan())));
  });
});

describe('while it is found', () => {
  test('it says how far it is, over all points', async () => {
    const seen: SearchProgress[] = [];
    const points = await tradeOff(large, { effort: 'quick', onProgress: (progress) => seen.push(progress) });
    for (const [index, { done, of }] of seen.entries()) {
      expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
      expect(of).toBe(22_000);
    }
    expect(seen.at(-1)).toEqual({ done: 22_000, of: 22_000, best: objectiveOf(points[10]!.result) });
  });

  test('it can be stopped: all points are there, and none is worse than the order of the plan', async () => {
    const control = new AbortController();
    const onProgress = vi.fn(() => control.abort());
    const points = await tradeOff(large, { effort: 'thorough', signal: control.signal, onProgress });
    expect(onProgress).toHaveBeenCalledTimes(1);
    expect(points.map(({ percent }) => percent)).toEqual(percents);
    for (const { percent, result, proven } of points) {
      expect(proven).toBe(false);
      expect(compareObjective(result, simulate(gated(large, percent)))).toBeLessThanOrEqual(0);
    }
  });

  test('stopped before it begins it has the order of the plan', async () => {
    const points = await tradeOff(large, { signal: AbortSignal.abort() });
    const order = large.sites.map(({ id }) => id);
    expect(points.map((point) => [point.order, point.proven])).toEqual(percents.map(() => [order, false]));
  });
});
