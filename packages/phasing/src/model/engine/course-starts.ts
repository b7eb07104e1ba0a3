import { TENURES } from './compile.js';
import {
  ACTIVE,
  AWAY,
  BEFORE,
  BUILT,
  DOUBLE_MOVES,
  ELIGIBLE,
  FINISH,
  firstOf,
  GONE,
  HELD,
  LATE,
  NEXT_DUE,
  PASSING,
  QUARTER,
  STANDING,
  STARTED,
  STAY,
  TEMPORARY,
  UNDERWAY,
  UNSTARTED,
  VACANCIES,
  WAITING,
  type Course,
} from './course.js';

/**
 * Looks whom the gate lets through. Within a quarter each start leaves as many homes and vacancies or fewer, so that nobody whom it held back passes
 * later in the same quarter.
 *
 * @param among whom to look at; the others of this quarter are in `HELD` already
 */
export const look = ({ machine, state, stays, eligible }: Course, among: number): void => {
  const { count, notice, maxWait, gatePercent, earliest } = machine;
  const quarter = state[QUARTER]!;
  const base = Math.min(quarter, notice) * count;
  const social = state[BUILT]! - state[GONE]! + state[VACANCIES]!;
  const mid = state[BUILT + 1]! - state[GONE + 1]!;
  const owner = state[BUILT + 2]! - state[GONE + 2]!;
  let passing = 0;
  let held = 0;
  for (let rest = among; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    if (quarter < earliest[site]!) continue;
    const bit = 1 << site;
    const at = (base + site) * STAY;
    const coverable = Math.min(stays[at]!, social) + Math.min(stays[at + 1]!, mid) + Math.min(stays[at + 2]!, owner);
    const waited = (state[ELIGIBLE]! & bit) === 0 ? 0 : quarter - eligible[site]!;
    // Both are whole, so that the share need not be rounded up.
    if (coverable * 100 < gatePercent * stays[at + 3]! && waited < maxWait) held |= bit;
    else passing |= bit;
  }
  state[PASSING] = passing;
  state[HELD]! |= held;
};

/** Gives sites an eligible quarter, this one, where they have none. */
export const note = ({ state, eligible }: Course, sites: number): void => {
  const fresh = sites & ~state[ELIGIBLE]!;
  for (let rest = fresh; rest !== 0; rest &= rest - 1) eligible[firstOf(rest)] = state[QUARTER]!;
  state[ELIGIBLE]! |= fresh;
};

/** Splits the households of a site and starts it, as `run` does. */
const empty = ({ machine, state, stays, line, due, groups }: Course, site: number): void => {
  const { count, horizon, notice, temporaryHomes, spans, existing } = machine;
  const quarter = state[QUARTER]!;
  const started = state[STARTED]!;
  const at = (Math.min(quarter, notice) * count + site) * STAY;
  let room = temporaryHomes - state[TEMPORARY]!;
  let temporary = 0;
  let away = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    const staying = stays[at + tenure]!;
    const straight = Math.min(staying, state[BUILT + tenure]! - state[GONE + tenure]!);
    const local = tenure === 0 ? Math.min(staying - straight, state[VACANCIES]!) : 0;
    const others = staying - straight - local;
    const housed = Math.min(others, room);
    const group = (tenure * count + started) * 2;
    room -= housed;
    state[VACANCIES]! -= local;
    state[STANDING + tenure]! -= existing[site * TENURES + tenure]!;
    state[GONE + tenure]! += straight;
    state[WAITING + tenure]! += others;
    groups[group] = others - housed;
    groups[group + 1] = housed;
    temporary += housed;
    away += others - housed;
  }
  state[TEMPORARY]! += temporary;
  state[AWAY]! += away;
  state[DOUBLE_MOVES]! += temporary + away;
  state[UNSTARTED]! &= ~(1 << site);
  state[ACTIVE]! += 1;
  state[STARTED] = started + 1;
  line[started] = site;
  const delivery = quarter + spans[site]!;
  due[site] = delivery;
  if (delivery >= horizon) {
    state[LATE]! += 1;
    return;
  }
  state[UNDERWAY]! |= 1 << site;
  state[NEXT_DUE] = Math.min(state[NEXT_DUE]!, delivery);
  state[FINISH] = Math.max(state[FINISH]!, delivery);
};

/**
 * The sites for which it matters whether the list has them before the site that starts next: when this one takes the last place, those before it are
 * still looked at, and wait from now on. Only where somebody can have waited long enough before the end.
 */
export const undecided = ({ machine, state }: Course): number => {
  const { maxParallel, maxWait, horizon } = machine;
  const isLast = state[ACTIVE]! + 1 === maxParallel && state[QUARTER]! + maxWait < horizon;
  return isLast ? state[HELD]! & ~state[ELIGIBLE]! : 0;
};

/** Sites without a start that the list has before a site, when it has `earlier` before it. */
const beforeOf = ({ state }: Course, site: number, earlier: number): number => {
  let before = state[BEFORE + site]! | earlier;
  for (let rest = earlier; rest !== 0; rest &= rest - 1) before |= state[BEFORE + firstOf(rest)]!;
  return before & state[UNSTARTED]!;
};

/** Whether there is a list in which a site stands before all others of `PASSING`, and before `later`, and after `earlier`, given what was chosen. */
export const canChoose = (course: Course, site: number, earlier: number, later: number): boolean => {
  const { state } = course;
  const after = state[PASSING]! | later;
  const before = beforeOf(course, site, earlier);
  if ((before & after) !== 0) return false;
  for (let rest = before; rest !== 0; rest &= rest - 1) {
    if ((state[BEFORE + firstOf(rest)]! & after) !== 0) return false;
  }
  return true;
};

/**
 * Starts a site: of all in `PASSING` the list has it first. What the list must look like for that is kept, and what follows for those that have not
 * started from what they have to do with those that have.
 *
 * @param earlier those of `undecided` that the list has before it
 * @param later the others of them
 */
export const choose = (course: Course, site: number, earlier: number, later: number): void => {
  const { state, leaders, followers } = course;
  const bit = 1 << site;
  const others = (state[PASSING]! & ~bit) | later;
  leaders[site] = earlier;
  followers[site] = others;
  const before = beforeOf(course, site, earlier);
  if (before !== 0) {
    const after = others | bit;
    for (let rest = state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
      const other = firstOf(rest);
      // `before` has nobody of `after`, so that one round is enough.
      if (((state[BEFORE + other]! | (1 << other)) & after) !== 0) state[BEFORE + other]! |= before;
    }
  }
  note(course, earlier);
  empty(course, site);
};
