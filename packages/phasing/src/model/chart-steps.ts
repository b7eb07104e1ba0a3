import { area, curveStepAfter, stack } from 'd3-shape';
import type { Plot } from './chart-plot.js';
import type { Area, Curve, Tone } from './drawing.js';

/** Values that hold from one quarter until the next step; -1 is the time before quarter 0. */
export interface Step {
  readonly from: number;
  readonly values: readonly number[];
}

export interface Level {
  readonly from: number;
  readonly value: number | null;
}

/** Those of a row of values that differ from the ones before. */
export const stepsOf = (rows: readonly (readonly number[])[], from: number): readonly Step[] =>
  rows.flatMap((values, at) => {
    const before = rows[at - 1];
    return before !== undefined && values.every((value, index) => value === before[index])
      ? []
      : [{ from: from + at, values }];
  });

/** A rectangle of a layer, in which its value and those below it stay the same. */
export interface Piece {
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
  readonly bottom: number;
  readonly value: number;
}

export interface Layer {
  readonly tone: Tone;
  /** From left to right, those of no value left out. */
  readonly pieces: readonly Piece[];
}

const placeOf = ({ left, years }: Plot, from: number): number => (from < 0 ? left : years.x(from));
const endOf = (steps: readonly { readonly from: number }[], at: number, plot: Plot): number => {
  const next = steps[at + 1];
  return next === undefined ? plot.right : placeOf(plot, next.from);
};

/** Layers on each other, the first at the bottom; each step lasts until the next, the last until the end of the plot. */
export const layersOf = (steps: readonly Step[], tones: readonly Tone[], plot: Plot): readonly Layer[] =>
  stack<unknown, Step, number>()
    .keys(tones.keys())
    .value(({ values }, index) => values[index]!)([...steps])
    .map((series, index) => {
      const pieces: Piece[] = [];
      series.forEach(([low, high], at) => {
        const x1 = placeOf(plot, steps[at]!.from);
        const x2 = endOf(steps, at, plot);
        const [top, bottom] = [plot.y(high), plot.y(low)];
        const last = pieces.at(-1);
        if (high === low || x2 <= x1) return;
        if (last?.top === top && last.bottom === bottom && last.x2 === x1 && last.value === high - low)
          pieces[pieces.length - 1] = { ...last, x2 };
        else pieces.push({ x1, x2, top, bottom, value: high - low });
      });
      return { tone: tones[index]!, pieces };
    });

type Edge = Pick<Piece, 'x1' | 'top' | 'bottom'>;

const body = area<Edge>(
  ({ x1 }) => x1,
  ({ bottom }) => bottom,
  ({ top }) => top,
).curve(curveStepAfter);
const upper = body.lineY1();

/** Pieces that touch go in one outline, with a last edge where they end. */
const outlinesOf = (pieces: readonly Piece[]): readonly Edge[][] => {
  const outlines: Edge[][] = [];
  let end: number | undefined;
  for (const piece of pieces) {
    if (piece.x1 === end) outlines.at(-1)!.pop();
    else outlines.push([]);
    end = piece.x2;
    outlines.at(-1)!.push(piece, { ...piece, x1: end });
  }
  return outlines;
};

export const areaOf = ({ tone, pieces }: Layer): Area => ({
  d: outlinesOf(pieces).map(body).join(''),
  tone,
});

/** A line along the top of a layer. */
export const curveOf = ({ tone, pieces }: Layer): Curve => ({
  d: outlinesOf(pieces).map(upper).join(''),
  tone,
});

/** A line that steps through values; where there is none (`null`) it is broken. */
export const levelsOf = (steps: readonly Level[], tone: Tone, plot: Plot): Layer => ({
  tone,
  pieces: steps.flatMap(({ from, value }, at) => {
    if (value === null) return [];
    const y = plot.y(value);
    return { x1: placeOf(plot, from), x2: endOf(steps, at, plot), top: y, bottom: y, value };
  }),
});
