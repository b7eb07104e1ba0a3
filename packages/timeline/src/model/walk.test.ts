import { describe, expect, test } from 'vitest';
import { stepTo } from './walk.js';
import type { Drawn, LaneDrawing } from './layout.js';

const box = { x: 0, y: 0, width: 24, height: 24 };
const mark = (id: string, x: number): Drawn => ({
  kind: 'mark',
  id,
  x,
  y: 0,
  row: 0,
  doubt: undefined,
  label: undefined,
  hit: box,
});
const bar = (id: string, x1: number, x2: number): Drawn => ({
  kind: 'bar',
  id,
  parts: [{ kind: 'sure', x1, x2 }],
  y: 0,
  height: 18,
  start: 'sure',
  end: 'sure',
  row: 0,
  label: undefined,
  hit: box,
});
const lane = (lane: LaneDrawing['lane'], ...drawn: readonly Drawn[]): LaneDrawing => ({
  lane,
  y: 0,
  height: 30,
  label: { text: '', year: '', x: 0, y: 0, anchor: 'start', box },
  mark: { x: 0, y: 0 },
  drawn,
});
const lanes = [
  lane('policy', bar('a', 0, 90), mark('b', 100), mark('c', 200)),
  lane('law'),
  lane('context', mark('d', 20), mark('e', 110)),
];

describe('a key', () => {
  test.each([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', 'c'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'a'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
    ['a', 'ArrowDown', 'd'],
    ['c', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'b'],
    ['e', 'ArrowDown', 'e'],
    ['a', 'ArrowUp', 'a'],
    ['a', 'x', undefined],
    ['nowhere', 'ArrowRight', undefined],
  ])('from %s with %s leads to %s, past a lane that is empty', (id, key, to) =>
    expect(stepTo(lanes, id, key)?.id).toBe(to),
  );
});
