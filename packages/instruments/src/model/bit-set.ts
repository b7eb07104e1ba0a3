/**
 * A set of positions in a list, one bit each: 10,000 instruments are 313 numbers, so that counting what is left of every choice takes a
 * fraction of a millisecond. Sets that are combined belong to a list of the same length.
 */
export type BitSet = Uint32Array;

const words = (size: number): number => (size + 31) >>> 5;

export const none = (size: number): BitSet => new Uint32Array(words(size));

/** All positions below `size`; the bits beyond it stay off, so that they are never counted. */
export const all = (size: number): BitSet => {
  const set = none(size).fill(0xffffffff);
  if (size % 32 !== 0) set[set.length - 1] = 2 ** (size % 32) - 1;
  return set;
};

export const of = (size: number, positions: Iterable<number>): BitSet => {
  const set = none(size);
  for (const position of positions) add(set, position);
  return set;
};

/** Puts a position in the set itself: for whoever is still making it. */
export const add = (set: BitSet, position: number): void => {
  set[position >>> 5]! |= 1 << (position & 31);
};

export const has = (set: BitSet, position: number): boolean => (set[position >>> 5]! & (1 << (position & 31))) !== 0;

const combine =
  (bits: (one: number, other: number) => number) =>
  (one: BitSet, other: BitSet): BitSet =>
    one.map((word, index) => bits(word, other[index]!));

export const and = combine((one, other) => one & other);
export const or = combine((one, other) => one | other);
export const without = combine((one, other) => one & ~other);

/** How many bits of 32 are on, by adding neighbours. Source: Warren, Hacker's Delight, 2nd ed., section 5-1. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many positions are in the set. */
export const count = (set: BitSet): number => {
  let sum = 0;
  for (const word of set) sum += ones(word);
  return sum;
};

/** How many positions are in both, without making the set of them. */
export const countBoth = (one: BitSet, other: BitSet): number => {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += ones(one[index]! & other[index]!);
  return sum;
};

/** The positions in the set, going up; at most `most` of them. */
export const positions = (set: BitSet, most = Infinity): number[] => {
  const found: number[] = [];
  for (let index = 0; index < set.length; index += 1) {
    let word = set[index]!;
    while (word !== 0) {
      if (found.length >= most) return found;
      found.push(index * 32 + (31 - Math.clz32(word & -word)));
      word &= word - 1;
    }
  }
  return found;
};
