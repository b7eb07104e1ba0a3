import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearOf } from './layout-clear.js';

const box = (x: number, y: number, width = 20, height = 16) => ({ x, y, width, height });

describe('an upright line', () => {
  test.each<[string, ReturnType<typeof box>[], [number, number][]]>([
    ['is whole where no text is', [], [[0, 100]]],
    ['is whole beside a text', [box(20, 30)], [[0, 100]]],
    [
      'stops at a text',
      [box(0, 30)],
      [
        [0, 30],
        [46, 100],
      ],
    ],
    [
      'stops short of a text beside it',
      [box(11, 30)],
      [
        [0, 30],
        [46, 100],
      ],
    ],
    [
      'stops once at two that touch',
      [box(0, 46), box(0, 30)],
      [
        [0, 30],
        [62, 100],
      ],
    ],
    ['begins below a text at its start', [box(0, -6)], [[10, 100]]],
    ['is not there behind what covers it', [box(0, 0, 20, 100)], []],
  ])('%s', (_, boxes, spans) => expect(clearOf(10, 0, 100, boxes).map(({ y1, y2 }) => [y1, y2])).toEqual(spans));

  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -40, max: 40 }),
      y: fc.integer({ min: -30, max: 130 }),
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.constant(16),
    }),
    { maxLength: 12 },
  );

  test('runs through no text, and is there wherever none is', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 99 }), (all, at) => {
        const y = at + 0.5;
        const isText = all.some((each) => each.x < 12 && each.x + each.width > 8 && each.y < y && each.y + 16 > y);
        expect(clearOf(10, 0, 100, all).some(({ y1, y2 }) => y1 < y && y < y2)).toBe(!isText);
      }),
    );
  });
});
