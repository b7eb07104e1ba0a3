import { textWidth } from '@mengwijzer/core/drawing';
import { tenth, type Sketch } from './chart-sketch.js';

/** From quarters to places from left to right. */
export interface Years {
  readonly startYear: number;
  /** Quarters that are shown. */
  readonly shown: number;
  /** Where quarter 0 begins. */
  readonly left: number;
  /** Of a quarter. */
  readonly width: number;
  /** Where a quarter begins. */
  readonly x: (quarter: number) => number;
}

export const yearsOf = (startYear: number, shown: number, left: number, right: number): Years => {
  const width = (right - left) / shown;
  return { startYear, shown, left, width, x: (quarter) => tenth(left + quarter * width) };
};

export interface YearHead {
  readonly quarter: number;
  readonly text: string;
}

type YearWay = (year: number) => string;
const written: readonly YearWay[] = [(year) => `${year}`, (year) => `’${String(year % 100).padStart(2, '0')}`];
const GAP = 0.8;
/** From an axis to the baseline of its names, in sizes of the text; a dot on it is not as large. */
export const UNDER = 1.45;

/**
 * The years that can be named: all, shortened or not, or round ones.
 *
 * @param ways to write a year, the longest first
 */
export const yearHeads = ({ startYear, shown, width }: Years, size: number, ways = written): readonly YearHead[] => {
  const years = Array.from({ length: Math.ceil(shown / 4) }, (_, year) => startYear + year);
  const shortest = ways.at(-1)!;
  const fits = (way: YearWay, step: number): boolean => step * 4 * width >= textWidth(way(2000), size) + GAP * size;
  const round = [1, 2, 5, 10, 20].find((step) => fits(shortest, step)) ?? 40;
  const named = years.filter((year) => year % round === 0);
  const write = ways.find((way) => fits(way, round)) ?? shortest;
  return (named.length === 0 ? years.slice(0, 1) : named).map((year) => ({
    quarter: (year - startYear) * 4,
    text: write(year),
  }));
};

/** The axis under a plot. */
export const drawYears = (sketch: Sketch, years: Years, left: number, right: number, y: number): void => {
  const { text: size, lines, curves, write } = sketch;
  // As a curve: it lies over the edges of areas.
  curves.push({ d: `M${left} ${y}H${right}`, tone: 'axis' });
  for (const { quarter, text } of yearHeads(years, size)) {
    const x = years.x(quarter);
    lines.push({ x1: x, y1: y, x2: x, y2: y + 5, tone: 'axis' });
    write({ x: x + 3, y: y + UNDER * size, text, tone: 'muted' });
  }
};
