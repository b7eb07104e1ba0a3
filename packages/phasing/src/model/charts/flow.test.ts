import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import { flowOf } from './flow.js';
import { simulate } from '../engine/simulate.js';

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

test('the worked example', () =>
  expect(flowOf(simulate(defaultPlan()))).toEqual({
    origins: [
      { places: [0], counts: [0, 2, 0, 40, 42, 36] },
      { places: [1], counts: [0, 0, 0, 0, 67, 29] },
      { places: [3], counts: [27, 2, 0, 40, 24, 57] },
    ],
    led: [
      [27, 0, 0, 0, 0],
      [4, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [80, 0, 0, 0, 0],
      [133, 0, 0, 0, 0],
      [0, 0, 0, 0, 122],
    ],
  }));

it('loses nobody, and takes the small ones of many sites together', () => {
  fc.assert(
    fc.property(planArbitrary({ maxSites: 30 }), (plan) => {
      const result = simulate(plan);
      const { origins, led } = flowOf(result);
      expect(total(origins.map(({ counts }) => total(counts)))).toBe(result.outcome.initial);
      led.forEach((row, way) => expect(total(row)).toBe(total(origins.map(({ counts }) => counts[way]!))));
      expect(origins.length).toBeLessThanOrEqual(12);
      const places = origins.flatMap((origin) => origin.places);
      expect(new Set(places).size).toBe(places.length);
      const joined = origins.find((origin) => origin.places.length > 1);
      if (!joined) return;
      const lived = (place: number): number => total(Object.values(plan.sites[place]!.existing));
      const alone = origins.filter((origin) => origin !== joined).flatMap((origin) => origin.places);
      expect(Math.max(...joined.places.map(lived))).toBeLessThanOrEqual(Math.min(...alone.map(lived)));
    }),
    { numRuns: 200 },
  );
});
