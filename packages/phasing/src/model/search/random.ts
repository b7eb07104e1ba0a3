import type { Range } from '../plan/plan-file.js';

/** Gives the next whole number from 0 to 4,294,967,295. */
export type Random = () => number;

/**
 * Numbers as if drawn by lot, the same for the same seed in every browser: sfc32, the "small fast counting" generator of Chris Doty-Humphrey's
 * PractRand, with its state of four words, its shifts (9, 3, 21) and its twelve rounds to begin with. Not for secrets.
 *
 * @param seed whole, 0 to 4,294,967,295
 */
export const randomOf = (seed: number): Random => {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next: Random = () => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
};

/** A whole number of a range, each as likely as the others: to less than one in four million for ranges of a thousand numbers. */
export const drawIn = ({ low, high }: Range, random: Random): number =>
  low + Math.floor((random() / 4_294_967_296) * (high - low + 1));
