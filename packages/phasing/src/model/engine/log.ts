import type { Compiled } from './compile.js';
import { tenures } from '../plan/plan.js';

/** What happens in the course of a run, where somebody wants to know. */
export interface Log {
  /** Eight numbers for each quarter: stock social, mid and owner, inPlace, temporary, away, reserved, active. */
  readonly records: Int32Array;
  /** Who moved into new homes, in the order in which they did, five numbers each: one of `takers`, site (-1 for newcomers), tenure, quarter, homes. */
  readonly events: Int32Array | null;
  /** Numbers of `events` that are in use. */
  length: number;
}

/** Numbers for each quarter in `records`, and for each event. */
export const RECORD = 8;
export const EVENT = 5;

/** Who takes new homes. A group that comes back has its number from its place in `groups`. */
export const takers = { away: 0, temporary: 1, direct: 2, newcomers: 3 } as const;

/**
 * Room to log runs in.
 *
 * @param withEvents whether to log who moved into new homes as well
 */
export const logFor = ({ count, plan: { horizonQuarters } }: Compiled, withEvents = false): Log => {
  // For each tenure a site goes straight once; of those who come back each empties one of two groups or takes the last of what a site delivers.
  const most = tenures.length * (count * 4 + horizonQuarters);
  return {
    records: new Int32Array(horizonQuarters * RECORD),
    events: withEvents ? new Int32Array(most * EVENT) : null,
    length: 0,
  };
};

export const note = (log: Log, by: number, site: number, tenure: number, quarter: number, homes: number): void => {
  const { events, length } = log;
  if (events === null) return;
  events[length] = by;
  events[length + 1] = site;
  events[length + 2] = tenure;
  events[length + 3] = quarter;
  events[length + 4] = homes;
  log.length = length + EVENT;
};
