import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { drawPlot, scaleOf, type Plot } from './chart-plot.js';
import { sketchOf } from './chart-sketch.js';
import { areaOf, curveOf, layersOf, levelsOf, stepsOf } from './chart-steps.js';

const plotOf = (highest: number, shown: number): Plot =>
  drawPlot(sketchOf({ width: 700, text: 13 }), {
    scale: scaleOf(highest, 200, 13, String),
    left: 40,
    right: 600,
    top: 10,
    height: 200,
    startYear: 2026,
    shown,
    now: 'nu',
  });

test('steps are where a row differs from the one before', () =>
  expect(
    stepsOf(
      [
        [1, 2],
        [1, 2],
        [1, 3],
        [1, 3],
        [0, 3],
      ],
      -1,
    ),
  ).toEqual([
    { from: -1, values: [1, 2] },
    { from: 1, values: [1, 3] },
    { from: 3, values: [0, 3] },
  ]));

test('areas go up and down only at steps, and have no edge where there is nothing', () => {
  const plot = plotOf(100, 4);
  const [low, high] = layersOf(
    stepsOf(
      [
        [50, 0],
        [50, 50],
        [50, 50],
        [0, 100],
      ],
      0,
    ),
    ['home', 'gone'],
    plot,
  );
  const { x } = plot.years;
  expect(areaOf(low!).d).toBe(`M${x(0)} 110H${x(3)}V210H${x(0)}Z`);
  expect(areaOf(high!).d).toBe(`M${x(1)} 10H600V210H${x(3)}V110H${x(1)}Z`);
});

test('a line is broken where it has no value', () => {
  const plot = plotOf(100, 4);
  const { x } = plot.years;
  const levels = [100, null, 50, 100].map((value, from) => ({ from, value }));
  expect(curveOf(levelsOf(levels, 'share', plot)).d).toBe(`M${x(0)} 10H${x(1)}M${x(2)} 110H${x(3)}V10H600`);
});

/** Twice the area within an outline that goes along the axes. */
const surfaceOf = (d: string): number => {
  let sum = 0;
  for (const outline of d.split('Z')) {
    const places: [number, number][] = [];
    for (const [, command, text = ''] of outline.matchAll(/([MLHV])([^MLHV]*)/gu)) {
      const [x, y] = places.at(-1) ?? [0, 0];
      const [one = 0, other = 0] = text.split(' ').map(Number);
      places.push(command === 'H' ? [one, y] : command === 'V' ? [x, one] : [one, other]);
    }
    places.forEach(([x, y], at) => {
      const [nextX, nextY] = places[(at + 1) % places.length]!;
      sum += x * nextY - nextX * y;
    });
  }
  return Math.abs(sum);
};

describe('any layers', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 40,
  });
  it('cover what their values are, and no more', () => {
    fc.assert(
      fc.property(rows, (values) => {
        const plot = plotOf(
          Math.max(...values.map((row) => row.reduce((sum, value) => sum + value, 0))),
          values.length - 1,
        );
        const layers = layersOf(stepsOf(values, -1), ['home', 'away', 'gone'], plot);
        layers.forEach((layer, at) => {
          const pieces = layer.pieces.reduce((sum, { x1, x2, top, bottom }) => sum + (x2 - x1) * (bottom - top), 0);
          expect(surfaceOf(areaOf(layer).d)).toBeCloseTo(2 * pieces, 2);
          for (const [quarter, row] of values.entries()) {
            const x = quarter === 0 ? plot.left : plot.years.x(quarter - 1);
            const piece = layer.pieces.find(({ x1, x2 }) => x1 <= x && x < x2);
            expect(piece?.value ?? 0).toBe(row[at]);
          }
        });
      }),
    );
  });
});
