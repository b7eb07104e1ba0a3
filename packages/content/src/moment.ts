import type { Citation } from './citation.js';
import type { PartialDate } from './entry.js';

/**
 * When something was, no more exact than the kennisfundament says. `about`: "around 2012". `decade`: "mid-nineties".
 * `span`: so many years, at least and at most, after the start of the same entry.
 */
export type When = DatedWhen | SeasonWhen | DecadeWhen | SpanWhen;

/** When something was, and where that comes from. */
export type Moment = When & {
  /** At least one. */
  readonly cites: readonly Citation[];
};

interface DatedWhen {
  readonly precision: 'day' | 'month' | 'year' | 'about';
  readonly date: PartialDate;
}

interface SeasonWhen {
  readonly precision: 'season';
  /** A year. */
  readonly date: PartialDate;
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
}

interface DecadeWhen {
  readonly precision: 'decade';
  /** Its first year: "1990". */
  readonly date: PartialDate;
  readonly part: 'whole' | 'early' | 'middle' | 'late';
}

interface SpanWhen {
  readonly precision: 'span';
  readonly years: readonly [least: number, most: number];
}

/** Between which points in time a moment lies, in years: 2022.5 is 1 July 2022. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

const SEASONS = { winter: 0, spring: 0.25, summer: 0.5, autumn: 0.75 } as const;
const PARTS = { whole: [0, 10], early: [0, 4], middle: [3, 7], late: [6, 10] } as const;
/** How far "around 2012" can be off, in years either way. */
const ABOUT = 1;

const startOf = (date: PartialDate): number => {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
};

/**
 * Between which years a moment lies. A `span` counts from `start`, the bounds of the entry's own start; without it, it has none.
 *
 * @returns `undefined` for a `span` without a start
 */
export function bounds(moment: When, start?: Bounds): Bounds | undefined {
  if (moment.precision === 'span')
    return start && { earliest: start.earliest + moment.years[0], latest: start.latest + moment.years[1] };
  const from = startOf(moment.date);
  switch (moment.precision) {
    case 'day':
      return { earliest: from, latest: from + 1 / 372 };
    case 'month':
      return { earliest: from, latest: from + 1 / 12 };
    case 'year':
      return { earliest: from, latest: from + 1 };
    case 'about':
      return { earliest: from - ABOUT, latest: from + 1 + ABOUT };
    case 'season':
      return { earliest: from + SEASONS[moment.season], latest: from + SEASONS[moment.season] + 0.25 };
    case 'decade': {
      const [first, last] = PARTS[moment.part];
      return { earliest: from + first, latest: from + last };
    }
  }
}
