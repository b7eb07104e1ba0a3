import { curveStepAfter } from 'd3-shape';
import { areaPath, linePath, type Place } from './chart-path.js';
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
export const layersOf = (steps: readonly Step[], tones: readonly Tone[], plot: Plot): readonly Layer[] => {
  const layers = tones.map((tone) => ({ tone, pieces: [] as Piece[] }));
  steps.forEach(({ from, values }, at) => {
    const [x1, x2] = [placeOf(plot, from), endOf(steps, at, plot)];
    let low = 0;
    layers.forEach(({ pieces }, index) => {
      const value = values[index]!;
      const [top, bottom] = [plot.y(low + value), plot.y(low)];
      low += value;
      const last = pieces.at(-1);
      if (value === 0 || x2 <= x1) return;
      if (last?.x2 === x1 && last.top === top && last.bottom === bottom && last.value === value)
        pieces[pieces.length - 1] = { ...last, x2 };
      else pieces.push({ x1, x2, top, bottom, value });
    });
  });
  return layers;
};

/** Pieces that touch. */
const outlinesOf = (pieces: readonly Piece[]): readonly Piece[][] => {
  const outlines: Piece[][] = [];
  pieces.forEach((piece, at) => {
    if (pieces[at - 1]?.x2 === piece.x1) outlines.at(-1)!.push(piece);
    else outlines.push([piece]);
  });
  return outlines;
};

/** Where an edge of an outline steps, and where it ends. */
const edgeOf = (outline: readonly Piece[], side: 'top' | 'bottom'): readonly Place[] => [
  ...outline
    .filter((piece, at) => piece[side] !== outline[at - 1]?.[side])
    .map((piece): Place => [piece.x1, piece[side]]),
  [outline.at(-1)!.x2, outline.at(-1)![side]],
];

export const areaOf = ({ tone, pieces }: Layer): Area => ({
  d: outlinesOf(pieces)
    .map((outline) => areaPath(curveStepAfter, edgeOf(outline, 'top'), edgeOf(outline, 'bottom')))
    .join(''),
  tone,
});

/** A line along the top of a layer. */
export const curveOf = ({ tone, pieces }: Layer): Curve => ({
  d: outlinesOf(pieces)
    .map((outline) => linePath(curveStepAfter, edgeOf(outline, 'top')))
    .join(''),
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
