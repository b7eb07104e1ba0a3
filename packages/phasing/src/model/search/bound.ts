import { TENURES } from '../engine/compile.js';
import {
  ACTIVE,
  AWAY,
  AWAY_QUARTERS,
  BACK,
  BUILT,
  DOUBLE_MOVES,
  FINISH,
  firstOf,
  GONE,
  HEAD,
  LATE,
  QUARTER,
  RESERVED_QUARTERS,
  UNDERWAY,
  UNSTARTED,
  WAITING,
  type Course,
} from '../engine/course.js';

/** What can still become of a course, whatever is chosen from here on: no number of its comparison list will be lower. */
export interface Bound {
  readonly course: Course;
  /** All sites, those that take least time first. */
  readonly bySpan: Int32Array;
  /** Sites that may still deliver, and when that is at the soonest, in that order. */
  readonly sites: Int32Array;
  readonly soonest: Int32Array;
  unfinished: number;
  finish: number;
}

export const boundOf = (course: Course): Bound => {
  const { count, given, spans } = course.machine;
  return {
    course,
    bySpan: Int32Array.from(given).sort((one, other) => spans[one]! - spans[other]!),
    sites: new Int32Array(count),
    soonest: new Int32Array(count),
    unfinished: 0,
    finish: 0,
  };
};

/**
 * How many sites will not deliver before the end, and when the last one will if all do.
 *
 * Sound, since a site without a start begins in this quarter or later and not before its `earliest`; and since at most `maxParallel` are under way
 * in any quarter. So until the last quarter there are so many quarters of work to be had, less those of the sites under way, and what delivers
 * takes its span of them. Most fit in when the shortest go first. The last one delivers when all work is done at the soonest, at full strength.
 */
const boundTime = (bound: Bound): void => {
  const { bySpan, course } = bound;
  const { machine, state, due } = course;
  const { count, horizon, maxParallel, spans, earliest } = machine;
  const quarter = state[QUARTER]!;
  const last = horizon - 1;
  // Summed over places for sites: when each is free. Of those who are late that is never.
  let free = (maxParallel - state[ACTIVE]!) * quarter + state[LATE]! * last;
  for (let rest = state[UNDERWAY]!; rest !== 0; rest &= rest - 1) free += due[firstOf(rest)]!;
  const room = maxParallel * last - free;
  let work = 0;
  let unfinished = state[LATE]!;
  let finish = state[FINISH]!;
  for (let at = 0; at < count; at += 1) {
    const site = bySpan[at]!;
    if ((state[UNSTARTED]! & (1 << site)) === 0) continue;
    const soonest = Math.max(quarter, earliest[site]!) + spans[site]!;
    if (soonest <= last) work += spans[site]!;
    if (soonest > last || work > room) unfinished += 1;
    else finish = Math.max(finish, soonest);
  }
  bound.unfinished = unfinished;
  bound.finish = Math.max(finish, Math.ceil((free + work) / maxParallel));
};

/**
 * How many households will have no home at the end.
 *
 * Sound, since by tenure each household that waits, or will find no home at once, needs one that is free now or that comes, and no more come than
 * all sites that have not delivered plan. Where all sites are to start, so that all of their households leave: they are at least as many as stay
 * once the notice has run, and of the social ones each start brings no more than the vacancies of a quarter to a home elsewhere.
 */
const boundStill = ({ course, unfinished }: Bound): number => {
  const { machine, state } = course;
  const { planned, lateStay, localVacancies } = machine;
  let still = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    let short = state[WAITING + tenure]! - (state[BUILT + tenure]! - state[GONE + tenure]!);
    for (let rest = state[UNDERWAY]! | state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
      short -= planned[firstOf(rest) * TENURES + tenure]!;
    }
    if (unfinished === 0) {
      const local = tenure === 0 ? localVacancies : 0;
      for (let rest = state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
        short += Math.max(0, lateStay[firstOf(rest) * TENURES + tenure]! - local);
      }
    }
    still += Math.max(0, short);
  }
  return still;
};

/** Lists the sites that may still deliver, by the quarter in which they do so at the soonest. Returns how many there are. */
const listDeliveries = ({ course, sites, soonest }: Bound): number => {
  const { machine, state, due } = course;
  const { horizon, spans, earliest } = machine;
  let length = 0;
  for (let rest = state[UNDERWAY]! | state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    const isUnderWay = (state[UNDERWAY]! & (1 << site)) !== 0;
    const when = isUnderWay ? due[site]! : Math.max(state[QUARTER]!, earliest[site]!) + spans[site]!;
    if (when >= horizon) continue;
    let at = length;
    for (; at > 0 && soonest[at - 1]! > when; at -= 1) {
      soonest[at] = soonest[at - 1]!;
      sites[at] = sites[at - 1]!;
    }
    soonest[at] = when;
    sites[at] = site;
    length += 1;
  }
  return length;
};

/**
 * The household-quarters of those who are away now.
 *
 * Sound, since nobody overtakes in the line for a tenure: a household comes back when as many homes were delivered as there are households up to
 * and with it, and homes come no sooner than if every site without a start began now, or in its `earliest`. Until then it is away.
 */
const boundAway = (bound: Bound): number => {
  const { course, sites, soonest } = bound;
  const { machine, state, groups } = course;
  const { horizon, planned } = machine;
  const quarter = state[QUARTER]!;
  const deliveries = listDeliveries(bound);
  let awayQuarters = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    let line = state[WAITING + tenure]!;
    let head = state[HEAD + tenure]!;
    let group = line > 0 ? groups[head]! - state[BACK + tenure]! : 0;
    let next = 0;
    while (line > 0) {
      const homes = next < deliveries ? planned[sites[next]! * TENURES + tenure]! : line;
      const until = next < deliveries ? soonest[next]! : horizon;
      next += 1;
      for (let left = Math.min(homes, line); left > 0;) {
        const some = Math.min(group, left);
        if (head % 2 === 0) awayQuarters += some * (until - quarter);
        group -= some;
        left -= some;
        line -= some;
        if (group === 0 && line > 0) {
          head += 1;
          group = groups[head]!;
        }
      }
    }
  }
  return awayQuarters;
};

/**
 * Compares what can still become of a course with a list: positive when it will be worse, 0 when it will not be better, negative when it may be.
 *
 * Each number of its own list will be at least its bound, so that the first difference decides here as well. In the bounds that come after the
 * number of sites that are not delivered, that number may be taken to be the lowest possible: if it is higher, the list is worse anyway.
 */
export const compareBound = (bound: Bound, list: Float64Array): number => {
  const { state } = bound.course;
  boundTime(bound);
  const { unfinished } = bound;
  if (unfinished !== list[0]) return unfinished - list[0]!;
  const still = boundStill(bound);
  if (still !== list[1]) return still - list[1]!;
  let awayQuarters = state[AWAY_QUARTERS]!;
  if (state[AWAY]! > 0 && awayQuarters <= list[2]!) awayQuarters += boundAway(bound);
  if (awayQuarters !== list[2]) return awayQuarters - list[2]!;
  if (state[DOUBLE_MOVES] !== list[3]) return state[DOUBLE_MOVES]! - list[3]!;
  // Where a site is not delivered, the last delivery counts as infinite in both.
  if (unfinished === 0 && bound.finish !== list[4]) return bound.finish - list[4]!;
  return state[RESERVED_QUARTERS]! - list[5]!;
};
