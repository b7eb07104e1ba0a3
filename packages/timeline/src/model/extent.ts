import { bounds, type Bounds } from '@mengwijzer/content/moment';
import type { When } from '@mengwijzer/content';
import type { Item, Lane } from './entries.js';

/** Where the account of the kennisfundament begins: after the war. */
export const ORIGIN = 1945;

/** Between which years an entry lies, no surer than its dates are. Years are as in `bounds`: 2022.5 is 1 July 2022. */
export interface Extent {
  /** When it starts, at the earliest and at the latest. */
  readonly from: Bounds;
  /** When it ends, at the earliest and at the latest; `undefined` where nothing says so, and for an event. */
  readonly to: Bounds | undefined;
  /** `event`: it has no end. `dated`: its end is known. `open`: its end is not named. `running`: it ran when it was written down. */
  readonly end: 'event' | 'dated' | 'open' | 'running';
  /** Whether no start is named: `from` is then no more than its place among the dated ones of its lane. */
  readonly isAdrift: boolean;
  /** Whether the kennisfundament names more than one start or end. */
  readonly isDisputed: boolean;
}

const joined = (all: readonly Bounds[]): Bounds => ({
  earliest: Math.min(...all.map(({ earliest }) => earliest)),
  latest: Math.max(...all.map(({ latest }) => latest)),
});

const known = (whens: readonly When[], start?: Bounds): Bounds | undefined => {
  const all = whens.flatMap((when) => bounds(when, start) ?? []);
  return all.length === 0 ? undefined : joined(all);
};

/** When an entry starts, where that is named. */
export const startOf = ({ starts }: Pick<Item, 'starts'>): Bounds | undefined =>
  starts === 'not-named' ? undefined : known(starts);

/** A date as exact as it is written. */
export const whenOf = (date: string): When => ({
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
  date,
});

/** Until when a date lasts: that of a fact is the last moment at which it was so. */
export const lastOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : bounds(whenOf(date))?.latest;

const endOf = ({ ends, asOf }: Item, from: Bounds, isAdrift: boolean, today: number): Pick<Extent, 'to' | 'end'> => {
  if (ends === undefined) return { to: undefined, end: 'event' };
  if (ends === 'not-named') return { to: undefined, end: 'open' };
  if (ends === 'ongoing') {
    // What ran when it was written down may have stopped since.
    const seen = Math.max(from.latest, lastOf(asOf) ?? from.latest);
    return { to: { earliest: seen, latest: Math.max(seen, today) }, end: 'running' };
  }
  // So many years after a start that nobody names is no end.
  const to = known(ends, isAdrift ? undefined : from);
  return to === undefined ? { to, end: 'open' } : { to, end: 'dated' };
};

/** What ends did not end before it began. Of the two, the one that is named holds. */
const inTime = (from: Bounds, to: Bounds | undefined, isAdrift: boolean): Pick<Extent, 'from' | 'to'> => {
  if (to === undefined) return { from, to };
  return isAdrift
    ? { from: { earliest: Math.min(from.earliest, to.earliest), latest: Math.min(from.latest, to.latest) }, to }
    : { from, to: { earliest: Math.max(from.earliest, to.earliest), latest: Math.max(from.latest, to.latest) } };
};

/** Between two years, each as much room; where there is none, all of them in the year that follows. */
const spread = (items: readonly Item[], last: number, next: number): readonly (readonly [Item, Bounds])[] => {
  const step = (next - last) / items.length;
  return items.map((item, at) => [
    item,
    step > 0 ? { earliest: last + at * step, latest: last + (at + 1) * step } : { earliest: last, latest: last + 1 },
  ]);
};

/** Room for those of a lane whose start is not named: after the last one that is dated, and before the next. */
const rooms = (items: readonly Item[], today: number): ReadonlyMap<Item, Bounds> => {
  const found: (readonly [Item, Bounds])[] = [];
  const byLane = new Map<Lane, { last: number | undefined; waiting: Item[] }>();
  for (const item of items) {
    const lane = byLane.get(item.lane) ?? { last: undefined, waiting: [] };
    byLane.set(item.lane, lane);
    const start = startOf(item);
    if (start === undefined) lane.waiting.push(item);
    else {
      const next = start.earliest;
      found.push(...spread(lane.waiting, lane.last ?? Math.min(ORIGIN, next - 1), next));
      lane.waiting = [];
      lane.last = next;
    }
  }
  for (const { last = ORIGIN, waiting } of byLane.values()) {
    const seen = waiting.flatMap(({ asOf }) => lastOf(asOf) ?? []);
    found.push(...spread(waiting, last, seen.length === 0 ? today : Math.max(...seen)));
  }
  return new Map(found);
};

/**
 * Between which years each of the entries lies.
 *
 * @param items in reading order
 * @param today in years, as in `bounds`
 */
export const extentsOf = (items: readonly Item[], today: number): ReadonlyMap<string, Extent> => {
  const adrift = rooms(items, today);
  return new Map(
    items.map((item) => {
      const start = startOf(item);
      const isAdrift = start === undefined;
      const from = start ?? adrift.get(item)!;
      const { to, end } = endOf(item, from, isAdrift, today);
      const isDisputed = [item.starts, item.ends].some((whens) => Array.isArray(whens) && whens.length > 1);
      return [item.id, { ...inTime(from, to, isAdrift), end, isAdrift, isDisputed }];
    }),
  );
};

/** The first and the last year that an extent can touch. */
export const reachOf = ({ from, to }: Extent): Bounds => ({
  earliest: from.earliest,
  latest: Math.max(from.latest, to?.latest ?? from.latest),
});

/** Less than a day: parts of years do not add up to the last bit. */
const SLACK = 1 / 1000;

/** Whether there is a moment of a stretch of time between two years. */
export const touches = ({ earliest, latest }: Bounds, from: number, to: number): boolean =>
  earliest < to && latest - SLACK > from;

/** Whether a stretch of time is over when a year begins. */
export const isOverBy = ({ latest }: Pick<Bounds, 'latest'>, year: number): boolean => latest - SLACK <= year;

/** The last calendar year that a stretch of time is in. */
export const lastYearOf = ({ latest }: Pick<Bounds, 'latest'>): number => Math.ceil(latest - SLACK) - 1;

/** The date of a day that `yearOf` put in years: "2026-11-25". */
export const dateOf = (year: number): string => {
  const days = Math.round((year - Math.floor(year)) * 372);
  const parts = [Math.floor(year), Math.floor(days / 31) + 1, (days % 31) + 1];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

/** A day as a point in time, in years as `bounds` has them. */
export const yearOf = (day: Date): number => day.getFullYear() + day.getMonth() / 12 + (day.getDate() - 1) / 372;
