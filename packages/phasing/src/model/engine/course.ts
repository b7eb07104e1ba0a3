import { rightOf, stayOf, TENURES, type Machine } from './compile.js';
import type { Site } from '../plan/plan.js';

/**
 * A programme in which the order of the list is not given, but chosen on the way, as far as anything depends on it: where more sites may start than
 * there is room for, where one takes homes that another one needs, and where it decides from when on a site waits for the gate.
 *
 * All that changes and cannot be written over is in `state`: a search goes back by putting an earlier copy in its place. What a step adds to the other
 * arrays lies behind what earlier steps have put there.
 *
 * A set of sites is a number with a bit for each: bit 3 is site 3.
 */
export interface Course {
  readonly machine: Machine;
  /** See the numbers below; then for each site those without a start that the list has before it. */
  readonly state: Int32Array;
  /** For each quarter until the notice has run, for each site: the households that stay, by tenure, and their sum. */
  readonly stays: Int32Array;
  /** By site, the earlier ones that are the same in all but name. They can change places, so that the list has them in the order that they have. */
  readonly equals: Int32Array;
  /** Sites in the order in which they started, and in which they delivered. */
  readonly line: Int32Array;
  readonly lots: Int32Array;
  /** By site, of those that started: when it delivers, and the sites that the list must have before and after it for this course. */
  readonly due: Int32Array;
  readonly leaders: Int32Array;
  readonly followers: Int32Array;
  /** By site, of those in the set `ELIGIBLE`: the first quarter in which it was not skipped. */
  readonly eligible: Int32Array;
  /** Households that wait, for each tenure: away and temporary of each site of `line`, as they were when it started. */
  readonly groups: Int32Array;
  /** By site: for whoever works something out. */
  readonly scratch: Int32Array;
}

/** So that the sets are small whole numbers. */
export const MOST_SITES = 30;
/** Numbers for each site and quarter in `stays`. */
export const STAY = TENURES + 1;

// What `state` holds. A quarter, and sets of sites: without a start, under way, with an eligible quarter.
export const QUARTER = 0;
export const UNSTARTED = 1;
export const UNDERWAY = 2;
export const ELIGIBLE = 3;
/** Of those that may start in this quarter: whom the gate lets through, and whom it holds back. */
export const PASSING = 4;
export const HELD = 5;
/** Numbers of sites: not delivered, started, delivered; and of lots that are no longer reserved for their age. */
export const ACTIVE = 6;
export const STARTED = 7;
export const DELIVERED = 8;
export const OLD = 9;
/** Sites that started and do not deliver before the end. */
export const LATE = 10;
/** The next quarter in which a site delivers; the horizon if there is none. */
export const NEXT_DUE = 11;
/** Local vacancies that are left in this quarter. */
export const VACANCIES = 12;
/** As in `Machine`. */
export const TEMPORARY = 13;
export const AWAY = 14;
export const AWAY_QUARTERS = 15;
export const RESERVED_QUARTERS = 16;
export const DOUBLE_MOVES = 17;
export const FINISH = 18;
/** By tenure, as in `Machine`. */
export const STANDING = 19;
export const BUILT = 22;
export const AGED = 25;
export const GONE = 28;
export const WAITING = 31;
/** By tenure, the group that is first in line, and how many of it have come back. */
export const HEAD = 34;
export const BACK = 37;
/** By site. */
export const BEFORE = 40;

/** The first site of a set that is not empty. */
export const firstOf = (set: number): number => 31 - Math.clz32(set & -set);

const staysOf = ({ plan, count, horizon, notice }: Machine): Int32Array => {
  const quarters = Math.min(notice, horizon) + 1;
  const stays = new Int32Array(quarters * count * STAY);
  let at = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    for (const { existing, stayPercent } of plan.sites) {
      const social = stayOf(rightOf(existing.social, plan.turnoverPermille, quarter), stayPercent);
      const mid = stayOf(rightOf(existing.mid, plan.turnoverPermille, quarter), stayPercent);
      const owner = stayOf(rightOf(existing.owner, plan.turnoverPermille, quarter), stayPercent);
      stays[at] = social;
      stays[at + 1] = mid;
      stays[at + 2] = owner;
      stays[at + 3] = social + mid + owner;
      at += STAY;
    }
  }
  return stays;
};

const areSame = (one: Site, other: Site): boolean =>
  one.existing.social === other.existing.social &&
  one.existing.mid === other.existing.mid &&
  one.existing.owner === other.existing.owner &&
  one.planned.social === other.planned.social &&
  one.planned.mid === other.planned.mid &&
  one.planned.owner === other.planned.owner &&
  one.earliest === other.earliest &&
  Math.max(1, one.demolition + one.construction) === Math.max(1, other.demolition + other.construction) &&
  one.stayPercent === other.stayPercent;

const equalsOf = ({ plan: { sites } }: Machine): Int32Array =>
  Int32Array.from(sites, (site, index) => {
    let same = 0;
    for (let other = 0; other < index; other += 1) if (areSame(site, sites[other]!)) same |= 1 << other;
    return same;
  });

/** @throws {RangeError} for a plan of more than 30 sites */
export const courseOf = (machine: Machine): Course => {
  const { count } = machine;
  if (count > MOST_SITES) throw new RangeError(`Too many sites: ${count}`);
  return {
    machine,
    state: new Int32Array(BEFORE + count),
    stays: staysOf(machine),
    equals: equalsOf(machine),
    line: new Int32Array(count),
    lots: new Int32Array(count),
    due: new Int32Array(count),
    leaders: new Int32Array(count),
    followers: new Int32Array(count),
    eligible: new Int32Array(count),
    groups: new Int32Array(count * TENURES * 2),
    scratch: new Int32Array(count),
  };
};

/** Puts a course at the beginning of quarter 0. */
export const begin = ({ machine, state, equals }: Course): void => {
  const { count, horizon, localVacancies, initial } = machine;
  state.fill(0);
  state[UNSTARTED] = 2 ** count - 1;
  state[NEXT_DUE] = horizon;
  state[VACANCIES] = localVacancies;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    state[STANDING + tenure] = initial[tenure]!;
    state[HEAD + tenure] = tenure * 2 * count;
  }
  state.set(equals, BEFORE);
};

/** Writes the comparison list of a course that is at its end. */
export const sumUp = ({ machine, state }: Course, list: Float64Array): void => {
  const unfinished = machine.count - state[DELIVERED]!;
  list[0] = unfinished;
  list[1] = state[AWAY]! + state[TEMPORARY]!;
  list[2] = state[AWAY_QUARTERS]!;
  list[3] = state[DOUBLE_MOVES]!;
  list[4] = unfinished > 0 || machine.count === 0 ? Infinity : state[FINISH]!;
  list[5] = state[RESERVED_QUARTERS]!;
};
