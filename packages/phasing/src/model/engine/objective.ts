import type { Simulation } from './simulate.js';

/**
 * What orders of the same sites are compared by, the first difference decides and lower is better: sites that are not delivered, households still in
 * temporary homes or away, household-quarters away, households that move twice, quarter of the last delivery (`Infinity` if there is none), home-quarters reserved.
 */
export type Objective = readonly [
  unfinished: number,
  still: number,
  awayQuarters: number,
  doubleMoves: number,
  finish: number,
  reservedQuarters: number,
];

export const objectiveOf = ({ outcome, measures }: Pick<Simulation, 'outcome' | 'measures'>): Objective => [
  measures.unfinished,
  outcome.stillTemporary + outcome.stillAway,
  measures.awayQuarters,
  measures.doubleMoves,
  measures.finish ?? Infinity,
  measures.reservedQuarters,
];

type Comparable = Objective | Pick<Simulation, 'outcome' | 'measures'>;

const listOf = (one: Comparable): Objective => ('measures' in one ? objectiveOf(one) : one);

/**
 * For sorting, the best first: negative when `a` is better, 0 when neither is.
 *
 * @param a a list, or a result of `simulate`
 * @param b likewise
 */
export const compareObjective = (a: Comparable, b: Comparable): number => {
  const other = listOf(b);
  for (const [index, one] of listOf(a).entries()) {
    // Not the difference: that of twice Infinity is no number.
    if (one !== other[index]) return one < other[index]! ? -1 : 1;
  }
  return 0;
};
