import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileOf } from './quantiles.js';

test.each([
  [[7], 10, 7],
  [[7], 90, 7],
  [[1, 2], 50, 1],
  [[1, 2], 51, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, 1],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 11, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 50, 5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 100, 10],
  [[0, 0, 0, 5, Infinity], 90, Infinity],
])('of %j, %d percent do not exceed %d', (sorted, percent, quantile) =>
  expect(quantileOf(sorted, percent)).toBe(quantile),
);

test('is one of the values, and so many of them do not exceed it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const sorted = Int32Array.from(values).sort();
        const quantile = quantileOf(sorted, percent);
        expect(values).toContain(quantile);
        expect(values.filter((value) => value <= quantile).length * 100).toBeGreaterThanOrEqual(
          percent * values.length,
        );
        expect(values.filter((value) => value < quantile).length * 100).toBeLessThan(percent * values.length);
      },
    ),
  );
});
