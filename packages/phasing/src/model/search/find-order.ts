import { beginSearch, goOnSearch, searchOf, type Ranked, type Search } from './branch.js';
import { MOST_SITES, type Course } from '../engine/course.js';
import { compile, run, type Compiled } from '../engine/engine.js';
import { firstOrder, followOrder } from './first-order.js';
import { improveOrder } from './improve-order.js';
import { compareLists } from './lexicographic.js';
import type { Objective } from '../engine/objective.js';
import type { Plan, Site } from '../plan/plan.js';

/**
 * How much work a search for the best order may be, in orders that are simulated, and in choices by which all orders are gone through at once to prove
 * which one is best. Plans of up to 8 sites take as many choices as they need; those of more than 16 no choices.
 */
export const efforts = {
  quick: { orders: 2_000, choices: 10_000 },
  normal: { orders: 20_000, choices: 100_000 },
  thorough: { orders: 200_000, choices: 1_000_000 },
} as const;
export type Effort = keyof typeof efforts;

/** Up to so many sites the best order is always proven, and up to so many it may be. */
const ALWAYS_PROVEN = 8;
const MAYBE_PROVEN = 16;
/** Choices from one pause to the next. */
const PAUSE = 512;
/** Of the orders that may be simulated, those that go first, so that the proof begins with a good one. */
const FIRST = 0.1;

/** What finds the best order of one plan, for one gate after another. */
export interface Finder {
  readonly compiled: Compiled;
  /** `null` for plans of more than 30 sites. */
  readonly search: Search | null;
}

export interface FindStep {
  /** Orders and choices so far, and at most. */
  readonly done: number;
  readonly of: number;
  /** Comparison list of the best order so far. */
  readonly list: Float64Array;
}

/** Indices of sites with their comparison list. */
export interface FoundOrder extends Ranked {
  readonly proven: boolean;
  readonly stopped: boolean;
  /** Orders that were simulated. */
  readonly tried: number;
}

/** @param list six numbers */
export const objectiveIn = (list: Float64Array): Objective => Array.from(list) as readonly number[] as Objective;

export const idsOf = ({ sites }: Plan, { order }: Ranked): readonly Site['id'][] =>
  Array.from(order, (site) => sites[site]!.id);

export const finderOf = (plan: Plan): Finder => {
  const compiled = compile(plan);
  return { compiled, search: compiled.count > MOST_SITES ? null : searchOf(compiled) };
};

const choicesOf = ({ compiled: { count } }: Finder, effort: Effort): number => {
  if (count <= ALWAYS_PROVEN) return Infinity;
  return count <= MAYBE_PROVEN ? efforts[effort].choices : 0;
};

const ordersOf = ({ compiled: { count } }: Finder, effort: Effort): number =>
  count <= ALWAYS_PROVEN ? 0 : efforts[effort].orders;

/** The most that a search can take: for few sites as many choices as there would be if all orders were gone through one by one. */
export const sizeOf = (finder: Finder, effort: Effort): number => {
  const choices = choicesOf(finder, effort);
  if (choices !== Infinity) return choices + ordersOf(finder, effort);
  let size = 1;
  for (let sites = 1; sites <= finder.compiled.count; sites += 1) size = size * sites + 1;
  return size;
};

/** Puts sites that are the same in all but name in the order of the plan. */
const sortEquals = ({ equals }: Course, order: Int32Array): void => {
  let placed = 0;
  // Sets of those that are equal to a site and not after it: of two equal sites they both have the first one.
  const classOf = (site: number): number => equals[site]! | (1 << site);
  for (const [place, site] of order.entries()) {
    let first = 0;
    while ((placed & (1 << first)) !== 0 || (classOf(first) & classOf(site)) === 0) first += 1;
    order[place] = first;
    placed |= 1 << first;
  }
};

/** Keeps the order of the plan where that makes no difference to what comes of an order. */
const tidy = ({ search }: Finder, { order }: Ranked): void => {
  if (search === null) return;
  sortEquals(search.course, order);
  followOrder(search.course, order);
  firstOrder(search.course, order);
};

/**
 * Finds the best order for the gate that `finder.compiled` has.
 *
 * @param start another order to begin with, besides that of the plan
 * @returns begins with a pause, pauses often, and stops when it is told `next(true)`. The same for the same input
 */
export function* findOrder(
  finder: Finder,
  effort: Effort,
  start: Int32Array | null = null,
): Generator<FindStep, FoundOrder, boolean> {
  const { compiled, search } = finder;
  const of = sizeOf(finder, effort);
  const best: Ranked = { order: Int32Array.from(compiled.given), list: new Float64Array(6) };
  let orders = 1;
  run(compiled, best.order);
  best.list.set(compiled.list);
  if (start !== null) {
    orders += 1;
    run(compiled, start);
    if (compareLists(compiled.list, best.list) < 0) {
      best.order.set(start);
      best.list.set(compiled.list);
    }
  }

  let choices = 0;
  let ends = 0;
  // Nothing to prove.
  let proven = compiled.count < 2;
  const pause = (): FindStep => ({ done: Math.min(of, orders + choices), of, list: best.list });
  let stopped = yield pause();
  if (stopped) proven = false;

  const improve = function* (most: number): Generator<FindStep, void, boolean> {
    const before = orders;
    for (const tried of improveOrder(compiled, best, most)) {
      orders = before + tried;
      stopped = yield pause();
      if (stopped) return;
    }
    orders = before + most;
  };
  const prove = function* (most: number): Generator<FindStep, void, boolean> {
    if (search === null) return;
    beginSearch(search, best);
    while (!stopped && choices < most) {
      proven = goOnSearch(search, Math.min(PAUSE, most - choices));
      ({ branches: choices, ends } = search);
      best.order.set(search.best.order);
      best.list.set(search.best.list);
      if (proven) return;
      stopped = yield pause();
    }
  };

  const mostOrders = ordersOf(finder, effort);
  const mostChoices = choicesOf(finder, effort);
  const first = mostChoices > 0 ? Math.floor(mostOrders * FIRST) : 0;
  if (!stopped) yield* improve(first);
  if (!stopped && !proven) yield* prove(mostChoices);
  if (!stopped && !proven) yield* improve(mostOrders - first);
  if (!proven) tidy(finder, best);
  return { ...best, proven, stopped, tried: orders + ends };
}
