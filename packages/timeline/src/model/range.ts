import { ORIGIN, reachOf, type Extent } from './extent.js';
import type { Item } from './entries.js';

/** The years in view: 2022.5 is 1 July 2022. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const LEAST_YEARS = 5;
export const MOST_YEARS = 100;
/** No moment lies outside these. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2100;
export { ORIGIN };

/** Less than an hour is no change: sums of years are not exact. */
const SAME = 1e-4;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The very same object where it says the same. */
const same = (old: Range, next: Range): Range =>
  Math.abs(old.from - next.from) < SAME && Math.abs(old.to - next.to) < SAME ? old : next;

/** So many years from a year on, moved to where moments can be. */
const fitted = (from: number, years: number): Range => {
  const start = within(from, FIRST_YEAR, LAST_YEAR - years);
  return { from: start, to: start + years };
};

const isInBounds = ({ from, to }: Range): boolean =>
  from >= FIRST_YEAR && to <= LAST_YEAR && to - from >= LEAST_YEARS && to - from <= MOST_YEARS;

/** A range that can be shown: not too wide or too narrow, around the same middle if that can be. The same object where it could be shown. */
export const clamp = (range: Range): Range => {
  if (isInBounds(range)) return range;
  const from = Number.isNaN(range.from) ? ORIGIN : within(range.from, FIRST_YEAR - MOST_YEARS, LAST_YEAR + MOST_YEARS);
  const to = Number.isNaN(range.to)
    ? from + MOST_YEARS
    : within(range.to, FIRST_YEAR - MOST_YEARS, LAST_YEAR + MOST_YEARS);
  const years = within(to - from, LEAST_YEARS, MOST_YEARS);
  return fitted((from + to - years) / 2, years);
};

/**
 * Fewer or more years, with one year where it was.
 *
 * @param factor 2 shows half as many years, 0.5 twice as many
 * @param around a year that stays in its place; the middle, if it is not given
 * @returns the same object where nothing changes
 */
export const zoom = (range: Range, factor: number, around: number = (range.from + range.to) / 2): Range => {
  if (!(factor > 0) || Number.isNaN(around)) return range;
  const years = range.to - range.from;
  const next = within(years / factor, LEAST_YEARS, MOST_YEARS);
  const still = within(around, range.from, range.to);
  return same(range, fitted(still - ((still - range.from) * next) / years, next));
};

/**
 * Earlier or later years, as many.
 *
 * @param part of the years in view: 0.5 goes half of them forward
 * @returns the same object where nothing changes
 */
export const pan = (range: Range, part: number): Range => {
  if (Number.isNaN(part)) return range;
  const years = range.to - range.from;
  return same(range, fitted(range.from + within(part, -LAST_YEAR, LAST_YEAR) * years, years));
};

/**
 * All years that there is something to tell of, in whole years: from 1945, or earlier, until the last that any entry can touch.
 * Where that is too much, the last ones.
 *
 * @param today in years
 */
export const wholeOf = (items: readonly Item[], extents: ReadonlyMap<string, Extent>, today: number): Range => {
  let from = ORIGIN;
  let to = today;
  for (const { id } of items) {
    const extent = extents.get(id);
    if (extent === undefined) continue;
    const reach = reachOf(extent);
    from = Math.min(from, reach.earliest);
    to = Math.max(to, reach.latest);
  }
  const end = within(Math.ceil(to), FIRST_YEAR + LEAST_YEARS, LAST_YEAR);
  const start = within(Math.floor(from), FIRST_YEAR, end - LEAST_YEARS);
  return { from: Math.max(start, end - MOST_YEARS), to: end };
};
