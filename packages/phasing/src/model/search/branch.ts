import { boundOf, compareBound, type Bound } from './bound.js';
import type { Compiled, Machine } from '../engine/compile.js';
import { toChoice } from '../engine/course-quarters.js';
import { canChoose, choose, undecided } from '../engine/course-starts.js';
import { BEFORE, begin, courseOf, firstOf, PASSING, STARTED, sumUp, UNSTARTED, type Course } from '../engine/course.js';
import { firstOrder } from './first-order.js';
import { compareLists } from './lexicographic.js';
import { compareCost, find, forget, isWorse, remember, seenOf, setWorse, type Seen } from '../engine/seen.js';

/** An order with its comparison list. */
export interface Ranked {
  /** Indices of sites. */
  readonly order: Int32Array;
  readonly list: Float64Array;
}

/**
 * A search through all orders of a plan: it goes through their course together for as long as they are the same, and leaves those that cannot be
 * the best. All orders are in exactly one branch, so that what is left at the end is the first of the best, in the order of the plan's list.
 */
export interface Search {
  readonly course: Course;
  readonly bound: Bound;
  readonly seen: Seen;
  readonly best: Ranked;
  /** What a course comes to at its end, or the first of its orders. */
  readonly candidate: Ranked;
  /** By depth: the course, whom to choose still, whom of `undecided` next, its place in `seen`, and `close` as it was. */
  readonly states: Int32Array;
  readonly choices: Int32Array;
  readonly subsets: Int32Array;
  readonly entries: Int32Array;
  readonly closeBefore: Int32Array;
  /** -1 at the end. */
  depth: number;
  /** Choices that were made, and courses that were followed to their end. */
  branches: number;
  ends: number;
  /** How often the best one was met: not worse, and perhaps the same. */
  close: number;
}

/** Below this many sites without a start it costs less to go on than to look whether one has been here. */
const FEW = 2;

const rankedOf = (count: number): Ranked => ({ order: new Int32Array(count), list: new Float64Array(6) });

/** @throws {RangeError} for a plan of more than 30 sites */
export const searchOf = (compiled: Compiled): Search => {
  const course = courseOf(compiled as Machine);
  const depths = compiled.count + 1;
  return {
    course,
    bound: boundOf(course),
    seen: seenOf(course),
    best: rankedOf(compiled.count),
    candidate: rankedOf(compiled.count),
    states: new Int32Array(depths * course.state.length),
    choices: new Int32Array(depths),
    subsets: new Int32Array(depths),
    entries: new Int32Array(depths),
    closeBefore: new Int32Array(depths),
    depth: -1,
    branches: 0,
    ends: 0,
    close: 0,
  };
};

/** Whether the course, which can be no better than as good as the best one, has no order before it either. */
const comesAfter = (search: Search): boolean => {
  const { course, best, candidate } = search;
  firstOrder(course, candidate.order);
  if (compareLists(candidate.order, best.order) < 0) return false;
  search.close += 1;
  return true;
};

const end = (search: Search): void => {
  const { course, best, candidate } = search;
  search.ends += 1;
  sumUp(course, candidate.list);
  const comparison = compareLists(candidate.list, best.list);
  if (comparison > 0) return;
  search.close += 1;
  firstOrder(course, candidate.order);
  if (comparison === 0 && compareLists(candidate.order, best.order) >= 0) return;
  best.list.set(candidate.list);
  best.order.set(candidate.order);
};

/**
 * Whether to leave a course, as one in the same situation was followed before.
 *
 * @param entry where that is remembered
 */
const isNoUse = (search: Search, entry: number): boolean => {
  const cost = compareCost(search.seen, entry);
  if (cost !== 0) return cost > 0;
  return isWorse(search.seen, entry) || comesAfter(search);
};

/** Goes a level deeper, unless nothing can come of it. */
const deepen = (search: Search): void => {
  const { course, bound, seen, best, states } = search;
  const { machine, state } = course;
  const comparison = compareBound(bound, best.list);
  if (comparison > 0 || (comparison === 0 && comesAfter(search))) return;
  let entry = 0;
  if (machine.count - state[STARTED]! >= FEW) {
    entry = find(seen);
    if (entry !== 0 && isNoUse(search, entry)) return;
    entry = remember(seen, entry);
  }
  search.depth += 1;
  const { depth } = search;
  states.set(state, depth * state.length);
  search.choices[depth] = state[PASSING]!;
  search.subsets[depth] = 0;
  search.entries[depth] = entry;
  search.closeBefore[depth] = search.close;
};

const goBack = ({ seen, entries, closeBefore, close, depth }: Search): number => {
  if (entries[depth] !== 0 && closeBefore[depth] === close) setWorse(seen, entries[depth]!);
  return depth - 1;
};

/** Those of a set that the list has after some of `PASSING`. */
const behindOthers = ({ state }: Course, among: number): number => {
  let behind = 0;
  for (let rest = among; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    if ((state[BEFORE + site]! & state[PASSING]!) !== 0) behind |= 1 << site;
  }
  return behind;
};

/** Takes the next choice at this depth. */
const goDown = (search: Search): void => {
  const { course, states, choices, subsets, depth } = search;
  const { state } = course;
  const base = depth * state.length;
  for (let at = 0; at < state.length; at += 1) state[at] = states[base + at]!;
  search.branches += 1;

  const site = firstOf(choices[depth]!);
  const all = undecided(course);
  const must = all & state[BEFORE + site]!;
  const open = all & ~must & ~behindOthers(course, all);
  // All subsets of `open`, one after the other.
  const next = (subsets[depth]! - open) & open;
  const earlier = subsets[depth]! | must;
  const later = all & ~earlier;
  subsets[depth] = next;
  if (next === 0) choices[depth]! &= ~(1 << site);
  if (!canChoose(course, site, earlier, later)) return;
  choose(course, site, earlier, later);
  if (toChoice(course, state[PASSING]! & ~(1 << site))) deepen(search);
  else end(search);
};

/**
 * Begins a search.
 *
 * @param known the best order that is known
 */
export const beginSearch = (search: Search, known: Ranked): void => {
  const { course, seen, best } = search;
  forget(seen);
  best.order.set(known.order);
  best.list.set(known.list);
  search.depth = -1;
  search.branches = 0;
  search.ends = 0;
  search.close = 0;
  begin(course);
  if (toChoice(course, course.state[UNSTARTED]!)) deepen(search);
  else end(search);
};

/**
 * Goes on with a search.
 *
 * @param most number of choices after which it stops
 * @returns whether it is at its end: then `best` is the best of all orders
 */
export const goOnSearch = (search: Search, most: number): boolean => {
  const until = search.branches + most;
  while (search.depth >= 0 && search.branches < until) {
    if (search.choices[search.depth] === 0) search.depth = goBack(search);
    else goDown(search);
  }
  return search.depth < 0;
};
