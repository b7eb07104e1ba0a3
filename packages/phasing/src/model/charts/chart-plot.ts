import { ticks } from 'd3-array';
import { textWidth } from '@mengwijzer/core/drawing';
import { isWide, middleOf, tenth, type Sketch } from './chart-sketch.js';
import { drawYears, UNDER, yearsOf, type Years } from './chart-years.js';

/** A field in which values stand upright above quarters. */
export interface Plot {
  readonly years: Years;
  /** Where what is now ends and quarter 0 begins, lies at `years.left`. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The height of nought. */
  readonly bottom: number;
  readonly y: (value: number) => number;
  /** The bottom of the names of its years. */
  readonly end: number;
}

export interface PlotScale {
  readonly ticks: readonly number[];
  readonly max: number;
  readonly say: (value: number) => string;
}

/** Round whole values from nought, some lines of text apart, up to the highest. */
export const scaleOf = (highest: number, height: number, size: number, say: PlotScale['say']): PlotScale => {
  const max = Math.max(1, highest);
  const count = Math.max(1, height / (4.5 * size));
  return { ticks: ticks(0, max, count).filter(Number.isInteger), max, say };
};

/** Room for the values at the left of plots. */
export const gutterOf = (scales: readonly Pick<PlotScale, 'ticks' | 'say'>[], size: number): number =>
  Math.max(...scales.flatMap(({ ticks: all, say }) => all.map((tick) => textWidth(say(tick), size)))) + 0.6 * size;

/** Lines for values, with their names at the left. */
export const drawGrid = (
  { lines, write, text: size }: Sketch,
  { ticks: all, say }: Pick<PlotScale, 'ticks' | 'say'>,
  { left, right, y }: Pick<Plot, 'left' | 'right' | 'y'>,
): void => {
  for (const tick of all) {
    const at = y(tick);
    lines.push({ x1: left, y1: at, x2: right, y2: at, tone: 'rule' });
    write({ x: left - 0.6 * size, y: middleOf(at, size), text: say(tick), anchor: 'end', tone: 'muted' });
  }
};

export interface PlotOptions {
  readonly scale: PlotScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly startYear: number;
  readonly shown: number;
  /** What stands under the time before quarter 0, where there is room; without it there is no such time. */
  readonly now?: string;
}

/** Draws the lines and names of a field. */
export const drawPlot = (sketch: Sketch, options: PlotOptions): Plot => {
  const { scale, left, right, top, height, startYear, shown, now } = options;
  const { text: size, write } = sketch;
  const bottom = top + height;
  const wide = isWide(sketch);
  const slot = now === undefined ? 0 : wide ? textWidth(now, size) + 0.8 * size : 0.7 * size;
  const years = yearsOf(startYear, shown, left + slot, right);
  const y = (value: number): number => tenth(bottom - (value / scale.max) * height);
  drawGrid(sketch, scale, { left, right, y });
  drawYears(sketch, years, left, right, bottom);
  if (now !== undefined && wide)
    write({ x: left + slot / 2, y: bottom + UNDER * size, text: now, anchor: 'middle', tone: 'muted' });
  return { years, left, right, top, bottom, y, end: bottom + 1.85 * size };
};
