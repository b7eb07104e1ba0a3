import type { Ranked } from './branch.js';
import { run, type Compiled } from '../engine/engine.js';
import { compareLists } from './lexicographic.js';
import { randomOf, type Random } from './random.js';

/** What looks for better orders: where it is, and the best that it met. */
interface Walk {
  readonly compiled: Compiled;
  readonly random: Random;
  readonly best: Ranked;
  readonly here: Ranked;
  readonly trial: Int32Array;
  readonly limit: Float64Array;
  /** How many of the first places of `here` decide all that happens. */
  depth: number;
  /** Orders that were simulated, and how many may be. */
  tried: number;
  most: number;
}

/** Always the same, so that the same plan gives the same order. */
const SEED = 1;
/** How much worse than where it is an order may be at first, as a share, on average. */
const SLACK = 0.3;
/** Of all simulations, how many go by with that; the others climb. */
const LOOSE = 0.5;
/** Sites that are put elsewhere when nothing is better nearby. */
const KICKS = 4;
/** Simulations from one pause to the next, roughly. */
const PAUSE = 64;

/** A number from 0 up to 1, without 1: with the arithmetic that is the same on every machine. */
const share = (random: Random): number => random() / 4_294_967_296;
const placeUpTo = (most: number, random: Random): number => Math.floor(share(random) * most);

/** Writes an order in which the site at one place stands at another. */
const move = (from: Int32Array, to: Int32Array, place: number, target: number): void => {
  to.set(from);
  if (place < target) to.copyWithin(place, place + 1, target + 1);
  else to.copyWithin(target + 1, target, place);
  to[target] = from[place]!;
};

/** Simulates an order, and says whether it is better than a list. */
const isBetter = (walk: Walk, order: Int32Array, list: Float64Array): boolean => {
  const { compiled } = walk;
  walk.tried += 1;
  return run(compiled, order, list) && compareLists(compiled.list, list) < 0;
};

const goTo = (walk: Walk, order: Int32Array): void => {
  const { compiled, here, best } = walk;
  here.order.set(order);
  here.list.set(compiled.list);
  walk.depth = compiled.depth;
  if (compareLists(here.list, best.list) >= 0) return;
  best.order.set(order);
  best.list.set(compiled.list);
};

/** Goes back to the best order. */
const goHome = (walk: Walk): void => {
  const { compiled, best } = walk;
  run(compiled, best.order);
  goTo(walk, best.order);
};

/** Puts two sites in each other's place, or one elsewhere; at least one where it decides something. */
const shuffle = ({ compiled: { count }, random, here, trial, depth }: Walk): void => {
  const near = placeUpTo(Math.min(count, depth + 1), random);
  const far = placeUpTo(count, random);
  const way = random() % 4;
  if (way > 1) {
    move(here.order, trial, way === 2 ? near : far, way === 2 ? far : near);
    return;
  }
  trial.set(here.order);
  trial[near] = here.order[far]!;
  trial[far] = here.order[near]!;
};

/** Goes to one order after the other that is better or not much worse; less and less is allowed. */
function* anneal(walk: Walk): Generator<void> {
  const { random, here, trial, limit, tried: begin } = walk;
  const most = begin + Math.floor((walk.most - begin) * LOOSE);
  while (walk.tried < most) {
    const warmth = 1 - (walk.tried - begin) / (most - begin);
    const chance = share(random);
    const slack = 1 + SLACK * warmth * warmth * 3 * chance * chance;
    // What is not delivered is not traded for anything.
    for (let at = 0; at < limit.length; at += 1) limit[at] = here.list[at]! * (at === 0 ? 1 : slack);
    limit[5]! += 1;
    shuffle(walk);
    if (isBetter(walk, trial, limit)) goTo(walk, trial);
    if (walk.tried % PAUSE === 0) yield;
  }
}

/** Puts a site where it is best. Returns whether that is elsewhere. */
const place = (walk: Walk, site: number): boolean => {
  const { compiled, here, trial, limit } = walk;
  const { count } = compiled;
  const from = here.order.indexOf(site);
  let best = -1;
  limit.set(here.list);
  for (let target = 0; target < count && walk.tried < walk.most; target += 1) {
    if (target === from) continue;
    // Of these sites nothing depends on the order.
    if (target >= walk.depth && from >= walk.depth) break;
    move(here.order, trial, from, target);
    if (isBetter(walk, trial, limit)) {
      best = target;
      limit.set(compiled.list);
    } else if (compiled.depth <= target) break;
  }
  if (best < 0) return false;
  move(here.order, trial, from, best);
  run(compiled, trial);
  goTo(walk, trial);
  return true;
};

/** Puts each site where it is best until none is better elsewhere; then shakes the best order, and begins again from there. */
function* climb(walk: Walk): Generator<void> {
  const { compiled, random, here, trial } = walk;
  const { count } = compiled;
  const sites = Int32Array.from(compiled.given);
  let paused = walk.tried;
  for (goHome(walk); walk.tried < walk.most;) {
    for (let left = count - 1; left > 0; left -= 1) {
      const other = placeUpTo(left + 1, random);
      const site = sites[left]!;
      sites[left] = sites[other]!;
      sites[other] = site;
    }
    let still = 0;
    for (let at = 0; still < count && walk.tried < walk.most; at = (at + 1) % count) {
      still = place(walk, sites[at]!) ? 0 : still + 1;
      if (walk.tried - paused < PAUSE) continue;
      paused = walk.tried;
      yield;
    }
    goHome(walk);
    for (let kick = 0; kick < KICKS; kick += 1) {
      move(here.order, trial, placeUpTo(count, random), placeUpTo(Math.min(count, walk.depth + 1), random));
      here.order.set(trial);
    }
    walk.tried += 1;
    run(compiled, trial);
    goTo(walk, trial);
  }
}

/**
 * Looks for a better order by trying what is near: first it takes some that are worse too (simulated annealing), then only those that are better
 * (iterated local search). The same for the same plan, order and number.
 *
 * @param best the order to begin with; it is replaced by better ones
 * @param most orders that may be simulated
 * @returns pauses after some 64 of them, with how many there were
 */
export function* improveOrder(compiled: Compiled, best: Ranked, most: number): Generator<number, number> {
  if (compiled.count < 2) return 0;
  const walk: Walk = {
    compiled,
    random: randomOf(SEED),
    best,
    here: { order: Int32Array.from(best.order), list: Float64Array.from(best.list) },
    trial: Int32Array.from(best.order),
    limit: new Float64Array(6),
    depth: compiled.count,
    tried: 0,
    most,
  };
  for (const part of [anneal(walk), climb(walk)]) {
    for (const _pause of part) yield walk.tried;
  }
  return walk.tried;
}
