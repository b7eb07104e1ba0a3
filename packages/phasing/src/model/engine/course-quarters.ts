import { TENURES } from './compile.js';
import { look, note } from './course-starts.js';
import {
  ACTIVE,
  AGED,
  AWAY,
  AWAY_QUARTERS,
  BACK,
  BUILT,
  DELIVERED,
  firstOf,
  GONE,
  HEAD,
  HELD,
  NEXT_DUE,
  OLD,
  PASSING,
  QUARTER,
  RESERVED_QUARTERS,
  STANDING,
  TEMPORARY,
  UNDERWAY,
  UNSTARTED,
  VACANCIES,
  WAITING,
  type Course,
} from './course.js';

const deliver = ({ machine, state, due, lots }: Course): void => {
  const { horizon, planned } = machine;
  const quarter = state[QUARTER]!;
  let next = horizon;
  for (let rest = state[UNDERWAY]!; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    if (due[site]! > quarter) {
      next = Math.min(next, due[site]!);
      continue;
    }
    lots[state[DELIVERED]!] = site;
    state[DELIVERED]! += 1;
    state[ACTIVE]! -= 1;
    state[UNDERWAY]! &= ~(1 << site);
    for (let tenure = 0; tenure < TENURES; tenure += 1) state[BUILT + tenure]! += planned[site * TENURES + tenure]!;
  }
  state[NEXT_DUE] = next;
};

const giveBack = ({ state, groups }: Course): void => {
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    let homes = Math.min(state[WAITING + tenure]!, state[BUILT + tenure]! - state[GONE + tenure]!);
    if (homes === 0) continue;
    state[WAITING + tenure]! -= homes;
    state[GONE + tenure]! += homes;
    let head = state[HEAD + tenure]!;
    let back = state[BACK + tenure]!;
    for (;;) {
      const some = Math.min(homes, groups[head]! - back);
      // Of each two groups the first is away.
      state[head % 2 === 0 ? AWAY : TEMPORARY]! -= some;
      homes -= some;
      back += some;
      if (homes === 0) break;
      head += 1;
      back = 0;
    }
    state[HEAD + tenure] = head;
    state[BACK + tenure] = back;
  }
};

/** Lets homes as the model does at the end of a quarter. Returns how many stay reserved. */
const letHomes = ({ machine, state, due, lots }: Course, quarter: number): number => {
  const { reserve, planned } = machine;
  while (state[OLD]! < state[DELIVERED]!) {
    const site = lots[state[OLD]!]!;
    if (due[site]! + reserve > quarter) break;
    for (let tenure = 0; tenure < TENURES; tenure += 1) state[AGED + tenure]! += planned[site * TENURES + tenure]!;
    state[OLD]! += 1;
  }
  let reserved = 0;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    const built = state[BUILT + tenure]!;
    const gone = Math.max(state[GONE + tenure]!, state[STANDING + tenure] === 0 ? built : state[AGED + tenure]!);
    state[GONE + tenure] = gone;
    reserved += built - gone;
  }
  return reserved;
};

/** The next quarter in which a site may deliver or start. */
const nextQuarter = ({ machine, state, eligible }: Course): number => {
  const { maxParallel, notice, maxWait, localVacancies, earliest } = machine;
  const quarter = state[QUARTER]!;
  const held = state[HELD]!;
  let next = state[NEXT_DUE]!;
  if (state[ACTIVE]! >= maxParallel) return next;
  // One quarter on fewer may want to stay, and the vacancies that others took are there again.
  if (held !== 0 && (quarter < notice || state[VACANCIES]! < localVacancies)) return quarter + 1;
  for (let rest = state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    const wake = (held & (1 << site)) === 0 ? earliest[site]! : eligible[site]! + maxWait;
    next = Math.min(next, wake);
  }
  return next;
};

/** Ends a quarter, and goes to the start step of the next one in which something may happen. */
const goOn = (course: Course): void => {
  const { machine, state, due, lots } = course;
  const { maxParallel, horizon, reserve, localVacancies } = machine;
  if (state[ACTIVE]! < maxParallel) note(course, state[HELD]!);
  const next = Math.min(horizon, nextQuarter(course));
  let quarter = state[QUARTER]!;
  state[AWAY_QUARTERS]! += state[AWAY]! * (next - quarter);
  while (quarter < next) {
    const reserved = letHomes(course, quarter);
    if (reserved === 0) break;
    const until = Math.min(next, due[lots[state[OLD]!]!]! + reserve);
    state[RESERVED_QUARTERS]! += reserved * (until - quarter);
    quarter = until;
  }
  state[QUARTER] = next;
  state[VACANCIES] = localVacancies;
  state[PASSING] = 0;
  state[HELD] = 0;
  if (next < horizon && next === state[NEXT_DUE]) {
    deliver(course);
    giveBack(course);
  }
};

/**
 * Goes on until a site may start: then `PASSING` has those of which one is to be chosen.
 *
 * @param among whom to look at first: all, or those that passed when the last one was chosen
 * @returns false when the end is reached instead
 */
export const toChoice = (course: Course, among: number): boolean => {
  const { machine, state } = course;
  const { maxParallel, horizon } = machine;
  let those = among;
  for (;;) {
    if (state[ACTIVE]! < maxParallel) {
      look(course, those);
      if (state[PASSING] !== 0) return true;
    }
    goOn(course);
    if (state[QUARTER]! >= horizon) return false;
    those = state[UNSTARTED]!;
  }
};
