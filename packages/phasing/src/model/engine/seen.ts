import { TENURES } from './compile.js';
import {
  AWAY_QUARTERS,
  BACK,
  BEFORE,
  BUILT,
  DELIVERED,
  DOUBLE_MOVES,
  ELIGIBLE,
  firstOf,
  GONE,
  HEAD,
  LATE,
  QUARTER,
  RESERVED_QUARTERS,
  UNDERWAY,
  UNSTARTED,
  VACANCIES,
  WAITING,
  type Course,
} from './course.js';

/**
 * Where a search has been. Two courses that have come to the same quarter in the same situation go on in the same ways, whatever order led them
 * there; so the one that cost more until then need not be followed.
 *
 * A situation is all that anything from here on depends on: who has not started and what the list must look like for them, when sites deliver,
 * which homes are free and how old they are, and who stands in line. Not which site a household in line comes from.
 */
export interface Seen {
  readonly course: Course;
  /** The situation that was looked for last, its length, and its place in `heads`. */
  readonly key: Int32Array;
  length: number;
  hash: number;
  /** By hash, the last one that was put in `pool`, or 0. */
  readonly heads: Int32Array;
  /** One after the other: the numbers below, then the situation. */
  pool: Int32Array;
  used: number;
}

// What `pool` holds of each: the one before it with the same hash, the length of the situation, what it cost, and whether it is `worse`.
const NEXT = 0;
const LENGTH = 1;
const COST = 2;
const WORSE = 5;
const KEY = 6;

/** A power of two. */
const HEADS = 2048;
/** When the pool is full, at 16 MB, what comes next is not remembered. */
const MOST_NUMBERS = 2 ** 22;

export const seenOf = (course: Course): Seen => ({
  course,
  // Five numbers, and for each site one for when it delivers or is eligible, one for who stands before it, four for its homes, and six in line.
  key: new Int32Array(16 + course.machine.count * 12),
  length: 0,
  hash: 0,
  heads: new Int32Array(HEADS),
  pool: new Int32Array(2 ** 12),
  used: 1,
});

export const forget = (seen: Seen): void => {
  seen.heads.fill(0);
  seen.used = 1;
};

/** Who waits for the gate since when. Says no more than anything depends on, so that more situations are the same. */
const writeGate = ({ course, key }: Seen, from: number): number => {
  const { machine, state, equals, eligible } = course;
  const { maxWait, horizon, gatePercent } = machine;
  if (gatePercent === 0) return from;
  let at = from;
  let isBound = false;
  for (let rest = state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
    const site = firstOf(rest);
    // One that has not waited long enough before the end need not have begun.
    const hasBegun = (state[ELIGIBLE]! & (1 << site)) !== 0 && eligible[site]! + maxWait < horizon;
    key[at++] = hasBegun ? Math.max(eligible[site]!, state[QUARTER]! - maxWait) : -1;
    if ((state[BEFORE + site]! & ~equals[site]! & state[UNSTARTED]!) !== 0) isBound = true;
  }
  if (!isBound) return at;
  for (let rest = state[UNSTARTED]!; rest !== 0; rest &= rest - 1) {
    key[at++] = state[BEFORE + firstOf(rest)]! & state[UNSTARTED]!;
  }
  return at;
};

/** Free homes by their age: the oldest went first, so those that are left are of the last lots. */
const writeHomes = ({ course, key }: Seen, from: number): number => {
  const { machine, state, due, lots } = course;
  const { planned } = machine;
  let at = from;
  let social = state[BUILT]! - state[GONE]!;
  let mid = state[BUILT + 1]! - state[GONE + 1]!;
  let owner = state[BUILT + 2]! - state[GONE + 2]!;
  let dated = -1;
  for (let lot = state[DELIVERED]! - 1; social + mid + owner > 0; lot -= 1) {
    const site = lots[lot]!;
    const someSocial = Math.min(social, planned[site * TENURES]!);
    const someMid = Math.min(mid, planned[site * TENURES + 1]!);
    const someOwner = Math.min(owner, planned[site * TENURES + 2]!);
    if (someSocial + someMid + someOwner === 0) continue;
    social -= someSocial;
    mid -= someMid;
    owner -= someOwner;
    if (due[site] === dated) {
      key[at - 3]! += someSocial;
      key[at - 2]! += someMid;
      key[at - 1]! += someOwner;
      continue;
    }
    dated = due[site]!;
    key[at++] = dated;
    key[at++] = someSocial;
    key[at++] = someMid;
    key[at++] = someOwner;
  }
  return at;
};

/** For each tenure with a line: away and temporary by turns, from its head on. */
const writeLines = ({ course, key }: Seen, from: number): number => {
  const { state, groups } = course;
  let at = from;
  for (let tenure = 0; tenure < TENURES; tenure += 1) {
    let line = state[WAITING + tenure]!;
    if (line === 0) continue;
    // No quarter or number of homes is that low.
    key[at++] = -2 - tenure;
    let back = state[BACK + tenure]!;
    let kind = 0;
    let sum = 0;
    for (let head = state[HEAD + tenure]!; line > 0; head += 1) {
      const group = groups[head]! - back;
      back = 0;
      if (group === 0) continue;
      if (head % 2 !== kind) {
        key[at++] = sum;
        sum = 0;
        kind = head % 2;
      }
      sum += group;
      line -= group;
    }
    key[at++] = sum;
  }
  return at;
};

const write = (seen: Seen): void => {
  const { course, key } = seen;
  const { state, due } = course;
  key[0] = state[QUARTER]!;
  key[1] = state[UNSTARTED]!;
  key[2] = state[UNDERWAY]!;
  key[3] = state[LATE]!;
  key[4] = state[VACANCIES]!;
  let at = 5;
  for (let rest = state[UNDERWAY]!; rest !== 0; rest &= rest - 1) key[at++] = due[firstOf(rest)]!;
  at = writeGate(seen, at);
  at = writeHomes(seen, at);
  at = writeLines(seen, at);
  let hash = at;
  for (let index = 0; index < at; index += 1) {
    hash = Math.imul(hash ^ key[index]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  seen.length = at;
  seen.hash = hash & (HEADS - 1);
};

/** Writes what the course has cost, in what of the comparison list adds up. */
const setCost = ({ course, pool }: Seen, entry: number): void => {
  const { state } = course;
  pool[entry + COST] = state[AWAY_QUARTERS]!;
  pool[entry + COST + 1] = state[DOUBLE_MOVES]!;
  pool[entry + COST + 2] = state[RESERVED_QUARTERS]!;
  pool[entry + WORSE] = 0;
};

const add = (seen: Seen): number => {
  const { heads, key, length, hash, used } = seen;
  if (used + KEY + length > seen.pool.length) {
    if (seen.pool.length === MOST_NUMBERS) return 0;
    const larger = new Int32Array(seen.pool.length * 2);
    larger.set(seen.pool);
    seen.pool = larger;
  }
  const { pool } = seen;
  pool[used + NEXT] = heads[hash]!;
  pool[used + LENGTH] = length;
  for (let at = 0; at < length; at += 1) pool[used + KEY + at] = key[at]!;
  heads[hash] = used;
  seen.used = used + KEY + length;
  setCost(seen, used);
  return used;
};

/** Finds the situation in which the course is: the place where it is remembered, or 0. */
export const find = (seen: Seen): number => {
  write(seen);
  const { key, length, heads, hash, pool } = seen;
  for (let entry = heads[hash]!; entry !== 0; entry = pool[entry + NEXT]!) {
    if (pool[entry + LENGTH] !== length) continue;
    let at = 0;
    while (at < length && pool[entry + KEY + at] === key[at]) at += 1;
    if (at === length) return entry;
  }
  return 0;
};

/**
 * Compares what the course has cost with what is remembered: negative when it is less. The rest of their lists can become the same, and the last
 * delivery too, as that is still to come; so the one that is lower now has the lower list.
 */
export const compareCost = ({ course: { state }, pool }: Seen, entry: number): number =>
  state[AWAY_QUARTERS]! - pool[entry + COST]! ||
  state[DOUBLE_MOVES]! - pool[entry + COST + 1]! ||
  state[RESERVED_QUARTERS]! - pool[entry + COST + 2]!;

/**
 * Remembers the situation that was looked for last, as one that is being followed.
 *
 * @param entry where it is remembered already, or 0
 * @returns where it is remembered, or 0 when there is no room
 */
export const remember = (seen: Seen, entry: number): number => {
  if (entry === 0) return add(seen);
  setCost(seen, entry);
  return entry;
};

/** Whether all orders that come from a situation are known to be worse than the best, at the cost that is remembered. */
export const isWorse = ({ pool }: Seen, entry: number): boolean => pool[entry + WORSE] === 1;

export const setWorse = ({ pool }: Seen, entry: number): void => {
  pool[entry + WORSE] = 1;
};
