/**
 * The value that so many percent of all values do not exceed: the nearest rank. Unlike what `d3-array` gives it is always one of the values, so
 * that a number of households stays whole; and at least eighty percent of the values lie from the tenth to the ninetieth.
 *
 * @param sorted the values from low to high, one or more
 * @param percent 1 to 100
 */
export const quantileOf = (sorted: ArrayLike<number>, percent: number): number =>
  sorted[Math.ceil((percent * sorted.length) / 100) - 1]!;
