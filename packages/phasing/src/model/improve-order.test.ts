import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planArbitrary } from '../../testing/plans.js';
import { programmeArbitrary } from '../../testing/programmes.js';
import { compile, run } from './engine.js';
import { improveOrder } from './improve-order.js';
import { compareLists } from './lexicographic.js';
import type { Plan } from './plan.js';

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

test('it finds what a few orders hide', () => {
  // Best of all when the land comes first; that is one order in six of the first places.
  const [plan] = fc.sample(programmeArbitrary(12, 12), { seed: 1, numRuns: 1 }) as [Plan];
  const { best, given } = improve(plan, 2000);
  expect(compareLists(best.list, given)).toBeLessThan(0);
  expect(compareLists(improve(plan, 20_000).best.list, best.list)).toBeLessThanOrEqual(0);
});
