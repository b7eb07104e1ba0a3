import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bestOfEveryOrder } from '../../../testing/every-order.js';
import { freezeDeeply, planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { programmeArbitrary, queueArbitrary } from '../../../testing/programmes.js';
import { efforts, findBestOrder, type SearchProgress } from './best-order.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { compareObjective, objectiveOf } from '../engine/objective.js';
import type { Plan } from '../plan/plan.js';
import { simulate } from '../engine/simulate.js';
import { withOrder } from '../plan/with-order.js';

const ids = ({ sites }: Plan): string[] => sites.map(({ id }) => id);
const gated = (plan: Plan, percent: number): Plan => ({ ...plan, gate: { ...plan.gate, percent } });
/** Drawn once, so that it is the same each time. */
const programmes = (min: number, max: number, count: number): Plan[] =>
  fc.sample(programmeArbitrary(min, max), { seed: 6, numRuns: count });
const [large] = programmes(20, 20, 1) as [Plan];

/** Whether something else had its turn before the promise was kept. */
const letsOthers = async (work: Promise<unknown>): Promise<boolean> => {
  let had = false;
  const timer = setTimeout(() => (had = true));
  await work;
  clearTimeout(timer);
  return had;
};

describe('the worked example', () => {
  test.each([
    [0, [0, 0, 416, 209, 16, 40]],
    [25, [0, 0, 116, 128, 22, 0]],
  ])('with a gate of %d%% has the best order that the model’s page gives', async (percent, list) => {
    const { order, result, proven, stopped } = await findBestOrder(gated(defaultPlan(), percent));
    expect({ proven, stopped, list: objectiveOf(result) }).toEqual({ proven: true, stopped: false, list });
    expect(objectiveOf(simulate(withOrder(gated(defaultPlan(), percent), order)))).toEqual(list);
  });
});

describe('of up to 8 sites', () => {
  const isBestOfAll = async (plan: Plan): Promise<void> => {
    const { order, result, proven } = await findBestOrder(plan);
    const best = bestOfEveryOrder(plan);
    expect({ order, list: objectiveOf(result), proven }).toEqual({ ...best, proven: true });
    expect(result).toEqual(simulate(withOrder(plan, order)));
  };

  test('it is the first of the best of all orders', async () => {
    await fc.assert(fc.asyncProperty(planArbitrary({ maxSites: 6 }), isBestOfAll), { numRuns: 400 });
    await fc.assert(fc.asyncProperty(programmeArbitrary(0, 6), isBestOfAll), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(queueArbitrary(3, 6), isBestOfAll), { numRuns: 400 });
  });

  test('of seven too, and of eight', async () => {
    await fc.assert(fc.asyncProperty(planArbitrary({ maxSites: 7 }), isBestOfAll), { numRuns: 40 });
    await fc.assert(fc.asyncProperty(programmeArbitrary(7, 7), isBestOfAll), { numRuns: 25 });
    await fc.assert(fc.asyncProperty(queueArbitrary(7, 7), isBestOfAll), { numRuns: 25 });
    await fc.assert(fc.asyncProperty(programmeArbitrary(8, 8), isBestOfAll), { numRuns: 2 });
  });

  test('where the first difference is one that a later number makes up for', async () => {
    // With b first two households are away for one quarter less, and two more homes stay empty.
    const plan = planOf([siteOf('a', '2/0/0 2/0/0', { construction: 3 }), siteOf('b', '0/0/0 4/0/0')], {
      maxParallel: 1,
    });
    await isBestOfAll(plan);
    expect((await findBestOrder(plan)).order).toEqual(['b', 'a']);
  });

  test('it stays as it is where no order is better', async () => {
    const same = siteOf('a', '4/0/0 4/0/0');
    const plan = planOf(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ ...same, id })),
      { maxParallel: 1 },
    );
    const { order, proven, tried } = await findBestOrder(plan);
    expect({ order, proven }).toEqual({ order: ids(plan), proven: true });
    // All orders are the same: that of the plan, and the one that stands for all.
    expect(tried).toBe(2);
  });

  test.each([
    ['no sites', emptyPlan(2026), 1],
    ['one site', planOf([siteOf('a', '4/0/0 4/0/0')]), 1],
    ['land only', planOf([siteOf('a', '0/0/0 4/0/0'), siteOf('b', '0/0/0 1/0/0')]), 2],
  ])('with %s there is not much to find', async (_, plan, most) => {
    const { order, proven, tried } = await findBestOrder(plan);
    expect({ order, proven }).toEqual({ order: ids(plan), proven: true });
    expect(tried).toBeLessThanOrEqual(most);
  });

  test('it takes no turn of the event loop', async () => {
    expect(await letsOthers(findBestOrder(defaultPlan()))).toBe(false);
  });
});

describe('of more sites', () => {
  test('it is never worse than the order of the plan, and the same each time', async () => {
    for (const plan of programmes(9, 40, 8)) {
      const found = await findBestOrder(plan, { effort: 'quick' });
      expect([...found.order].sort()).toEqual(ids(plan).sort());
      expect(compareObjective(found.result, simulate(plan))).toBeLessThanOrEqual(0);
      expect(found.result).toEqual(simulate(withOrder(plan, found.order)));
      expect(await findBestOrder(plan, { effort: 'quick' })).toEqual(found);
      // What it found cannot be told from a plan that came in that order.
      const again = await findBestOrder(found.result.plan, { effort: 'quick' });
      expect(compareObjective(again.result, found.result)).toBeLessThanOrEqual(0);
    }
  });

  test('it is proven where that is quick', async () => {
    const all = await Promise.all(programmes(9, 9, 8).map((plan) => findBestOrder(plan)));
    expect(all.filter(({ proven }) => proven).length).toBeGreaterThanOrEqual(7);
    const [one, proof] = [programmes(9, 9, 1)[0]!, all[0]!];
    const { order } = await findBestOrder(withOrder(one, [...ids(one)].reverse()));
    expect(compareObjective(simulate(withOrder(one, order)), proof.result)).toBe(0);
  });

  test.each(['quick', 'normal'] as const)('it simulates as many orders as the effort is: %s', async (effort) => {
    const { tried, result } = await findBestOrder(large, { effort });
    // And that of the plan.
    expect(tried).toBe(efforts[effort].orders + 1);
    expect(compareObjective(result, simulate(large))).toBeLessThan(0);
  });

  test('there may be 500', async () => {
    const [plan] = programmes(500, 500, 1) as [Plan];
    const { order, result, proven } = await findBestOrder(plan, { effort: 'quick' });
    expect(new Set(order).size).toBe(500);
    expect(proven).toBe(false);
    expect(compareObjective(result, simulate(plan))).toBeLessThan(0);
  });

  test('sites that are the same keep their order', async () => {
    const [site] = programmes(1, 1, 1)[0]!.sites as [Plan['sites'][number]];
    const sites = large.sites.map((each, index) => (index % 2 === 0 ? { ...site, id: each.id } : each));
    const { order } = await findBestOrder({ ...large, sites }, { effort: 'quick' });
    const same = sites.filter((_, index) => index % 2 === 0).map(({ id }) => id);
    expect(order.filter((id) => same.includes(id))).toEqual(same);
  });

  test('it lets others have their turn', async () => {
    expect(await letsOthers(findBestOrder(large))).toBe(true);
  });
});

describe('a search', () => {
  test('changes nothing in the plan', async () => {
    await findBestOrder(freezeDeeply(structuredClone(defaultPlan())));
    await findBestOrder(freezeDeeply(structuredClone(large)), { effort: 'quick' });
  });

  test('that is stopped before it begins gives the order of the plan', async () => {
    for (const plan of [defaultPlan(), large, emptyPlan(2026)]) {
      const onProgress = vi.fn();
      const { order, proven, stopped, result } = await findBestOrder(plan, { signal: AbortSignal.abort(), onProgress });
      expect({ order, proven, stopped }).toEqual({ order: ids(plan), proven: false, stopped: true });
      expect(result).toEqual(simulate(plan));
      expect(onProgress).not.toHaveBeenCalled();
    }
  });

  test('that is stopped on the way gives the best so far', async () => {
    const control = new AbortController();
    const seen: SearchProgress[] = [];
    const found = await findBestOrder(large, {
      effort: 'thorough',
      signal: control.signal,
      onProgress(progress) {
        seen.push(progress);
        if (seen.length === 2) control.abort();
      },
    });
    expect(found).toMatchObject({ proven: false, stopped: true });
    expect(seen).toHaveLength(2);
    expect(compareObjective(objectiveOf(found.result), seen[1]!.best)).toBeLessThanOrEqual(0);
    expect(found.tried).toBeLessThan(efforts.thorough.orders);
  });

  test('says how far it is, and never less than before', async () => {
    const seen: SearchProgress[] = [];
    const times: number[] = [];
    // A clock that goes on when somebody looks: what a busy machine does between two looks is nobody's fault.
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1));
    const { result } = await findBestOrder(large, {
      onProgress(progress) {
        seen.push(progress);
        times.push(clock);
      },
    });
    now.mockRestore();
    expect(seen.length).toBeGreaterThan(2);
    for (const [index, { done, of, best }] of seen.entries()) {
      expect(of).toBe(efforts.normal.orders);
      expect(Number.isInteger(done)).toBe(true);
      expect(done).toBeGreaterThanOrEqual(seen[index - 1]?.done ?? 0);
      if (index > 0) expect(compareObjective(best, seen[index - 1]!.best)).toBeLessThanOrEqual(0);
      // The last is for the end.
      if (index > 0 && index < seen.length - 1) expect(times[index]! - times[index - 1]!).toBeGreaterThanOrEqual(50);
    }
    expect(seen.at(-1)).toEqual({ done: efforts.normal.orders, of: efforts.normal.orders, best: objectiveOf(result) });
  });

  test('of few sites says that it is done', async () => {
    const onProgress = vi.fn();
    const { result } = await findBestOrder(defaultPlan(), { onProgress });
    expect(onProgress.mock.calls).toEqual([[{ done: 65, of: 65, best: objectiveOf(result) }]]);
  });
});
