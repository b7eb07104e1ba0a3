import { isExact, middleOf, type Edge, type Frame } from './layout-frame.js';
import type { Bounds } from '@mengwijzer/content/moment';
import type { Extent } from './extent.js';

/** A part of a bar. `sure`: it ran then. `maybe`: it may have, the dates are not exact, or are in dispute. */
export interface BarPart {
  readonly kind: 'sure' | 'maybe';
  readonly x1: number;
  readonly x2: number;
}

/** A period in view, without its place from top to bottom. */
export interface BarShape {
  readonly kind: 'bar';
  readonly x1: number;
  readonly x2: number;
  readonly parts: readonly BarPart[];
  readonly start: Edge;
  readonly end: Edge;
}

/** An event in view, without its place from top to bottom. */
export interface MarkShape {
  readonly kind: 'mark';
  readonly x: number;
  readonly doubt: { readonly x1: number; readonly x2: number } | undefined;
}

export type Shape = BarShape | MarkShape;

/** How much of a period without an end is drawn. */
const STUB = 26;
/** The smallest bar. */
const LEAST = 8;
/** Half of the largest mark. */
export const MARK = 6.5;

/** A part of a bar in years. */
interface Years {
  readonly kind: BarPart['kind'];
  readonly from: number;
  readonly to: number;
}

/** A date that is exact to the year stands at its start: 2006 at the line of 2006. */
const drawn = (bounds: Bounds): Bounds =>
  isExact(bounds) ? { earliest: bounds.earliest, latest: bounds.earliest } : bounds;

const isKnown = ({ earliest, latest }: Bounds): boolean => earliest === latest;

/** When a period may and must have run. Without an end, a stub says that it did run. */
const yearsOf = ({ from, to, end, isAdrift }: Extent, { scale, right }: Frame): readonly Years[] => {
  const starts = isAdrift ? from : drawn(from);
  const ends = to === undefined ? undefined : end === 'running' ? to : drawn(to);
  const last = Math.max(starts.latest, ends?.latest ?? -Infinity);
  if (isAdrift) return [{ kind: 'maybe', from: starts.earliest, to: ends?.latest ?? starts.latest }];
  const stop = ends?.earliest ?? scale.year(Math.min(scale.x(starts.latest) + STUB, right));
  if (starts.latest > stop) return [{ kind: 'maybe', from: starts.earliest, to: last }];
  return [
    { kind: 'maybe', from: starts.earliest, to: starts.latest },
    { kind: 'sure', from: starts.latest, to: stop },
    { kind: 'maybe', from: stop, to: Math.max(stop, last) },
  ];
};

const isUnsureEnd = ({ to, end }: Extent): boolean => to === undefined || end === 'running' || !isKnown(drawn(to));

/** What is in view of the parts of a bar. No bar is too small to see. */
const partsOf = (all: readonly Years[], { range, scale, left, right }: Frame): readonly BarPart[] => {
  const x = (year: number): number => (year <= range.from ? left : year >= range.to ? right : scale.x(year));
  const parts = all.map(({ kind, from, to }): BarPart => ({ kind, x1: x(from), x2: x(to) }));
  const shown = parts.filter(({ x1, x2 }) => x2 > x1);
  const [start, end] = [parts[0]!.x1, parts.at(-1)!.x2];
  if (end - start >= LEAST) return shown;
  const x1 = Math.max(left, Math.min(start, right - LEAST));
  const seen = shown.length > 0 ? shown : parts;
  return [{ kind: seen.some(({ kind }) => kind === 'sure') ? 'sure' : 'maybe', x1, x2: x1 + LEAST }];
};

const barOf = (extent: Extent, frame: Frame): BarShape | 'before' | 'after' => {
  const { range } = frame;
  const all = yearsOf(extent, frame);
  const from = all[0]!.from;
  const to = all.at(-1)!.to;
  // Where no end is named, nobody knows whether it still ran later than its start.
  const seen = extent.to === undefined && !extent.isAdrift ? drawn(extent.from).latest : to;
  if (seen < range.from || (to === range.from && from < to)) return 'before';
  if (from > range.to) return 'after';
  const parts = partsOf(all, frame);
  return {
    kind: 'bar',
    x1: parts[0]!.x1,
    x2: parts.at(-1)!.x2,
    parts,
    start: from < range.from ? 'beyond' : extent.isAdrift || !isKnown(drawn(extent.from)) ? 'unsure' : 'sure',
    end: to > range.to ? 'beyond' : isUnsureEnd(extent) ? 'unsure' : 'sure',
  };
};

/** At least so far to both sides of a mark without a year, its doubt is drawn. */
const ADRIFT = 14;

const markOf = ({ from, isAdrift, isDisputed }: Extent, frame: Frame): MarkShape | 'before' | 'after' => {
  const { range, scale, left, right } = frame;
  const year = isExact(from) && !isAdrift ? from.earliest : middleOf(from);
  if (year < range.from) return 'before';
  if (year > range.to) return 'after';
  const x = Math.max(left, Math.min(scale.x(year), right));
  // Where no year is named at all, that is seen however little room there is.
  const least = isAdrift ? ADRIFT : 0;
  const x1 = Math.max(left, Math.min(scale.x(from.earliest), x - least));
  const x2 = Math.min(right, Math.max(scale.x(from.latest), x + least));
  const isWide = x1 < x - MARK || x2 > x + MARK;
  return { kind: 'mark', x, doubt: isWide && (isAdrift || isDisputed || !isExact(from)) ? { x1, x2 } : undefined };
};

/** What is seen of an entry, or on which side it lies outside the years in view. */
export const shapeOf = (extent: Extent, frame: Frame): Shape | 'before' | 'after' =>
  extent.end === 'event' ? markOf(extent, frame) : barOf(extent, frame);
