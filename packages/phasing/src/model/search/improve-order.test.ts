import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { programmeArbitrary } from '../../../testing/programmes.js';
import { compile, run } from '../engine/engine.js';
import { improveOrder } from './improve-order.js';
import { compareLists } from './lexicographic.js';
import type { Plan } from '../plan/plan.js';

type List = Float64Array;

const improve = (plan: Plan, most: number) => {
  const compiled = compile(plan);
  run(compiled, compiled.given);
  const given = compiled.list.slice();
  const best = { order: compiled.given.slice(), list: compiled.list.slice() };
  const pauses = [...improveOrder(compiled, best, most)];
  return { compiled, given, best, pauses };
};

const plans = fc.oneof(planArbitrary({ maxSites: 12 }), programmeArbitrary(0, 40));

test('what it finds is an order of all sites with its own list, and never worse', () => {
  fc.assert(
    fc.property(plans, fc.nat(600), (plan, most) => {
      const { compiled, given, best, pauses } = improve(plan, most);
      expect(best.order.slice().sort()).toEqual(compiled.given);
      run(compiled, best.order);
      expect(best.list).toEqual(compiled.list);
      expect(compareLists(best.list, given)).toBeLessThanOrEqual(0);
      for (const [index, tried] of pauses.entries()) {
        expect(tried).toBeGreaterThanOrEqual(pauses[index - 1] ?? 0);
        expect(tried).toBeLessThanOrEqual(most);
      }
      expect(improve(plan, most).best).toEqual(best);
    }),
    { numRuns: 60 },
  );
});

test('it pauses well within a slice', () => {
  const [plan] = fc.sample(programmeArbitrary(40, 40), { seed: 3, numRuns: 1 }) as [Plan];
  const { pauses } = improve(plan, 3000);
  for (const [index, tried] of pauses.entries()) expect(tried - (pauses[index - 1] ?? 0)).toBeLessThanOrEqual(128);
});

test('more orders are worth their while', () => {
  const [plan] = fc.sample(programmeArbitrary(12, 12), { seed: 1, numRuns: 1 }) as [Plan];
  const [none, few, many] = [0, 500, 20_000].map((most) => improve(plan, most).best.list) as [List, List, List];
  expect(compareLists(few, none)).toBeLessThan(0);
  expect(compareLists(many, few)).toBeLessThan(0);
});
