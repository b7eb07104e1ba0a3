import { ticks } from 'd3-array';
import { pan, type Range } from './range.js';

/** From years to places, and back. A later year always lies more to the right; years outside the range lie outside it. */
export interface Scale {
  readonly x: (year: number) => number;
  readonly year: (x: number) => number;
  /** The year at which years become wider; `undefined` where all are as wide. */
  readonly breaksAt: number | undefined;
}

/** Before this year there is less to tell, so that it gets less room. */
export const BREAK = 1995;
/** Part of the width for the years before the break. */
const BEFORE = 0.22;
/** So many years on either side, or there is no break. */
const ENOUGH = 10;

/** A straight line through two points. Multiplied before it is divided, so that both ends come out exactly. */
const line =
  (from: number, to: number, x1: number, x2: number): ((year: number) => number) =>
  (year) =>
    x1 + ((year - from) * (x2 - x1)) / (to - from);

const hasBreak = ({ from, to }: Range, isEven: boolean): boolean =>
  !isEven && BREAK - from >= ENOUGH && to - BREAK >= ENOUGH;

/**
 * @param isEven whether every year is as wide as any other
 * @param x1 where the first year is
 * @param x2 where the last year is
 */
export const scaleOf = (range: Range, isEven: boolean, x1: number, x2: number): Scale => {
  const { from, to } = range;
  if (!hasBreak(range, isEven)) return { x: line(from, to, x1, x2), year: line(x1, x2, from, to), breaksAt: undefined };
  const middle = x1 + (x2 - x1) * BEFORE;
  const [early, late] = [line(from, BREAK, x1, middle), line(BREAK, to, middle, x2)];
  const [earlier, later] = [line(x1, middle, from, BREAK), line(middle, x2, BREAK, to)];
  return {
    x: (year) => (year < BREAK ? early(year) : late(year)),
    year: (x) => (x < middle ? earlier(x) : later(x)),
    breaksAt: BREAK,
  };
};

/**
 * The same number of years, moved so that one of them comes as near to a place as can be: where the scale breaks, zooming moves it away.
 *
 * @param x where `year` is to be
 */
export const heldAt = (range: Range, year: number, x: number, isEven: boolean, x1: number, x2: number): Range =>
  pan(range, (year - scaleOf(range, isEven, x1, x2).year(x)) / (range.to - range.from));

const every = (step: number, first: number, last: number): readonly number[] => {
  const start = Math.ceil(first / step);
  const count = Math.max(0, Math.floor(last / step) - start + 1);
  return Array.from({ length: count }, (_, index) => (start + index) * step);
};

/** In no more years than this, every year has a line. */
const FEW = 12;

/**
 * The years that get a line: whole ones, in order.
 *
 * @param most about how many there is room for
 */
export const tickYears = ({ from, to }: Range, { breaksAt }: Scale, most: number): readonly number[] => {
  if (to - from <= FEW) return every(1, from, to);
  if (breaksAt === undefined) return ticks(from, to, most).filter((year) => Number.isInteger(year));
  // 1945, 1970, 1995, 2000, 2005
  const early = every(25, from - breaksAt, -1).map((years) => breaksAt + years);
  return [...early, ...every(5, breaksAt, to)];
};
