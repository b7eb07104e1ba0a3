import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import { compareObjective, objectiveOf, type Objective } from './objective.js';
import { simulate } from './simulate.js';

test('the list of a result has what orders are compared by', () => {
  expect(objectiveOf(simulate(defaultPlan()))).toEqual([0, 0, 1016, 213, 16, 0]);
  const never = simulate(planOf([siteOf('a', '3/0/0 0/0/0', { construction: 9 })], { temporaryHomes: 1 }));
  expect(objectiveOf(never)).toEqual([1, 3, 16, 3, Infinity, 0]);
});

test.each<[Objective, Objective, number]>([
  [[0, 9, 9, 9, 9, 9], [1, 0, 0, 0, 0, 0], -1],
  [[1, 1, 0, 0, 0, 0], [1, 0, 9, 9, 9, 9], 1],
  [[0, 0, 0, 0, 8, 9], [0, 0, 0, 0, Infinity, 0], -1],
  [[1, 0, 0, 0, Infinity, 2], [1, 0, 0, 0, Infinity, 1], 1],
  [[1, 0, 0, 0, Infinity, 2], [1, 0, 0, 0, Infinity, 2], 0],
])('%j and %j compare as %i', (one, other, expected) => {
  expect(compareObjective(one, other)).toBe(expected);
  expect(compareObjective(other, one)).toBe(0 - expected);
});

test('results compare as their lists do', () => {
  fc.assert(
    fc.property(planArbitrary(), planArbitrary(), (one, other) => {
      const results = [simulate(one), simulate(other)] as const;
      const expected = compareObjective(objectiveOf(results[0]), objectiveOf(results[1]));
      expect(compareObjective(...results)).toBe(expected);
      expect(compareObjective(results[0], objectiveOf(results[1]))).toBe(expected);
      expect(compareObjective(results[0], results[0])).toBe(0);
    }),
  );
});
