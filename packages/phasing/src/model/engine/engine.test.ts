import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import { compile, logFor, run, type Compiled } from './engine.js';
import { compareObjective, objectiveOf, type Objective } from './objective.js';
import type { Plan } from '../plan/plan.js';
import { simulate } from './simulate.js';

const listOf = ({ list }: Compiled): Objective => [...list] as unknown as Objective;
const ordered = (plan: Plan, order: readonly number[]): Plan => ({
  ...plan,
  sites: order.map((index) => plan.sites[index]!),
});
/** Orders of its sites, as many as are asked. */
const withOrders = (count: number): fc.Arbitrary<{ plan: Plan; orders: number[][] }> =>
  planArbitrary({ maxSites: 7 }).chain((plan) => {
    const all = plan.sites.map((_, index) => index);
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    return fc.record({ plan: fc.constant(plan), orders: fc.array(order, { minLength: count, maxLength: count }) });
  });

describe('a compiled plan', () => {
  test('runs in any order, as often as one likes, and with another gate', () =>
    fc.assert(
      fc.property(withOrders(4), fc.array(fc.nat(100), { minLength: 4, maxLength: 4 }), ({ plan, orders }, gates) => {
        const compiled = compile(plan);
        const log = logFor(compiled, true);
        orders.forEach((order, index) => {
          const percent = gates[index]!;
          compiled.gatePercent = percent;
          const result = simulate({ ...ordered(plan, order), gate: { ...plan.gate, percent } });
          // What an earlier run left behind, one that stopped too, changes nothing.
          run(compiled, orders[0]!, [0, 0, 1, 1, 1, 1], log);
          for (const given of [order, Int32Array.from(order)]) {
            expect(run(compiled, given, null, index % 2 === 0 ? log : null)).toBe(true);
            expect(listOf(compiled)).toEqual(objectiveOf(result));
            expect(order.map((site) => compiled.starts[site])).toEqual(result.sites.map(({ start }) => start ?? -1));
            const { temporary, away, newcomers, reserved } = compiled;
            const { stillTemporary, stillAway, newcomers: came, reserved: kept } = result.outcome;
            expect([temporary, away, newcomers, reserved]).toEqual([stillTemporary, stillAway, came, kept]);
          }
          const fresh = compile({ ...plan, gate: { ...plan.gate, percent } });
          const freshLog = logFor(fresh, true);
          run(fresh, order, null, freshLog);
          run(compiled, order, null, log);
          expect(compiled.fates).toEqual(fresh.fates);
          expect(compiled.eligible).toEqual(fresh.eligible);
          expect(log.records).toEqual(freshLog.records);
          expect(log.events!.slice(0, log.length)).toEqual(freshLog.events!.slice(0, freshLog.length));
        });
      }),
      { numRuns: 300 },
    ));

  test('has the order of the plan at hand', () => {
    const compiled = compile(defaultPlan());
    expect([...compiled.given]).toEqual([0, 1, 2, 3]);
    run(compiled, compiled.given);
    expect([...compiled.list]).toEqual([0, 0, 1016, 213, 16, 0]);
  });

  test('may be empty', () => {
    const compiled = compile({ ...defaultPlan(), sites: [] });
    expect(run(compiled, [])).toBe(true);
    expect([...compiled.list]).toEqual([0, 0, 0, 0, Infinity, 0]);
    expect(compiled.depth).toBe(0);
  });
});

describe('a limit', () => {
  test('stops only what is not lower, and changes nothing of what it does not stop', () => {
    let stops = 0;
    fc.assert(
      fc.property(withOrders(2), ({ plan, orders: [one, other] }) => {
        const compiled = compile(plan);
        run(compiled, one!);
        const limit = listOf(compiled);
        run(compiled, other!);
        const full = listOf(compiled);
        if (run(compiled, other!, limit)) expect(listOf(compiled)).toEqual(full);
        else {
          stops += 1;
          expect(compareObjective(full, limit)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
    expect(stops).toBeGreaterThan(100);
  });

  test('stops an order as soon as it has more sites that do not deliver in time', () => {
    const sites = [siteOf('slow', '0/0/0 1/0/0', { construction: 8 }), siteOf('later', '0/0/0 1/0/0', { earliest: 5 })];
    const compiled = compile(planOf(sites));
    expect(run(compiled, [0, 1], [0, 9, 9, 9, 9, 9])).toBe(false);
    expect([...compiled.starts]).toEqual([0, -1]);
    expect(run(compiled, [0, 1], [1, 9, 9, 9, 9, 9])).toBe(true);
  });

  test('that is the lowest of all stops an order before its end', () => {
    const compiled = compile(defaultPlan());
    const limit = [0, 0, 416, 209, 16, 40];
    expect(run(compiled, [0, 1, 2, 3], limit)).toBe(false);
    // A and B alone are too much already.
    expect(compiled.depth).toBe(2);
  });
});

describe('the depth', () => {
  test('is how many places decide: other orders that begin like it end like it', () => {
    let shallow = 0;
    fc.assert(
      fc.property(withOrders(2), ({ plan, orders: [one, other] }) => {
        const compiled = compile({ ...plan, maxParallel: 1 });
        run(compiled, other!);
        for (const limit of [null, listOf(compiled)]) {
          const isWhole = run(compiled, one!, limit);
          const { depth } = compiled;
          const list = listOf(compiled);
          const head = one!.slice(0, depth);
          if (depth < one!.length - 1) shallow += 1;
          const like = [...head, ...other!.filter((site) => !head.includes(site))];
          expect(run(compiled, like, limit)).toBe(isWhole);
          if (isWhole) expect(listOf(compiled)).toEqual(list);
        }
      }),
      { numRuns: 2000 },
    );
    expect(shallow).toBeGreaterThan(50);
  });
});

test('a log has room for all that can happen', () =>
  fc.assert(
    fc.property(planArbitrary({ maxSites: 12 }), (plan) => {
      const compiled = compile(plan);
      const log = logFor(compiled, true);
      run(compiled, compiled.given, null, log);
      expect(log.length).toBeLessThanOrEqual(log.events!.length);
    }),
    { numRuns: 1000 },
  ));
