import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planArbitrary } from '../../testing/plans.js';
import { programmeArbitrary } from '../../testing/programmes.js';
import type { Machine } from './compile.js';
import { courseOf, sumUp } from './course.js';
import { compile, run } from './engine.js';
import { firstOrder, followOrder } from './first-order.js';
import { compareLists } from './lexicographic.js';
import type { Plan } from './plan.js';

/** A plan with an order that has sites that are the same in the order of the plan. */
const ordered = fc
  .oneof(planArbitrary({ maxSites: 8 }), programmeArbitrary(0, 12))
  .chain((plan) =>
    fc.tuple(
      fc.constant(plan),
      fc.shuffledSubarray([...plan.sites.keys()], { minLength: plan.sites.length, maxLength: plan.sites.length }),
    ),
  )
  .map(([plan, order]): [Plan, number[]] => {
    const { equals } = courseOf(compile(plan) as Machine);
    return [plan, order.toSorted((one, other) => ((equals[one]! & (1 << other)) !== 0 ? 1 : (equals[other]! & (1 << one)) !== 0 ? -1 : 0))];
  });

test('a course comes to what the engine makes of the same order', () => {
  fc.assert(
    fc.property(ordered, ([plan, order]) => {
      const compiled = compile(plan);
      const course = courseOf(compiled as Machine);
      const list = new Float64Array(6);
      followOrder(course, order);
      sumUp(course, list);
      run(compiled, order);
      expect(list).toEqual(compiled.list);
    }),
    { numRuns: 2000 },
  );
});
