import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { programmeArbitrary } from '../../../testing/programmes.js';
import type { Machine } from '../engine/compile.js';
import { courseOf, sumUp, type Course } from '../engine/course.js';
import { compile, run, type Compiled } from '../engine/engine.js';
import { firstOrder, followOrder } from './first-order.js';
import { compareLists } from './lexicographic.js';
import type { Plan } from '../plan/plan.js';

/** Puts sites that are the same in all but name in the order of the plan. */
const sortEquals = (plan: Plan, order: readonly number[]): number[] => {
  const { equals } = courseOf(compile(plan) as Machine);
  const kindOf = (site: number): number =>
    31 - Math.clz32((equals[site]! | (1 << site)) & -(equals[site]! | (1 << site)));
  const left = [...plan.sites.keys()];
  return order.map((site) => {
    const at = left.findIndex((other) => kindOf(other) === kindOf(site));
    return left.splice(at, 1)[0]!;
  });
};

const ordered = fc.oneof(planArbitrary({ maxSites: 8 }), programmeArbitrary(0, 12)).chain((plan) => {
  const sites = [...plan.sites.keys()];
  const orders = fc.shuffledSubarray(sites, { minLength: sites.length });
  return orders.map((order): [Plan, number[]] => [plan, sortEquals(plan, order)]);
});

const follow = (plan: Plan, order: readonly number[]): { compiled: Compiled; course: Course } => {
  const compiled = compile(plan);
  const course = courseOf(compiled as Machine);
  followOrder(course, order);
  run(compiled, order);
  return { compiled, course };
};

const listOf = (course: Course): Float64Array => {
  const list = new Float64Array(6);
  sumUp(course, list);
  return list;
};

describe('a course', () => {
  test('comes to what the engine makes of the same order', () => {
    fc.assert(
      fc.property(ordered, ([plan, order]) => {
        const { compiled, course } = follow(plan, order);
        expect(listOf(course)).toEqual(compiled.list);
      }),
      { numRuns: 2000 },
    );
  });

  test('has a first order that leads to it too', () => {
    fc.assert(
      fc.property(ordered, ([plan, order]) => {
        const { compiled, course } = follow(plan, order);
        const starts = compiled.starts.slice();
        const first = new Int32Array(order.length);
        firstOrder(course, first);
        expect(first.slice().sort()).toEqual(compiled.given);
        expect(compareLists(first, order)).toBeLessThanOrEqual(0);
        run(compiled, first);
        expect(compiled.starts).toEqual(starts);
        expect(compiled.list).toEqual(listOf(course));
        // And it is its own first order.
        followOrder(course, first);
        firstOrder(course, Int32Array.from(order));
        const again = new Int32Array(order.length);
        firstOrder(course, again);
        expect(again).toEqual(first);
      }),
      { numRuns: 1000 },
    );
  });

  test('that no order changes has the order of the plan', () => {
    const plan = planOf([siteOf('a', '0/0/0 9/0/0'), siteOf('b', '5/0/0 3/0/0'), siteOf('c', '0/0/0 2/0/0')]);
    const { course } = follow(plan, [2, 1, 0]);
    const first = new Int32Array(3);
    firstOrder(course, first);
    // All three start at once, but the list is kept: whoever comes first has the choice of what is free.
    expect(first).toEqual(Int32Array.of(2, 1, 0));
  });

  test('of more than 30 sites is no set of bits any more', () => {
    const plan = planOf(Array.from({ length: 31 }, (_, index) => siteOf(`s${index}`, '0/0/0 1/0/0')));
    expect(() => courseOf(compile(plan) as Machine)).toThrow(RangeError);
  });
});
