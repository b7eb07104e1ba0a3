import type { Distribution, SpreadMeasure } from './spread-sample.js';
import type { SpreadOf } from '../plan/fields.js';

/** What comes out when only one assumption varies, and the others are as in the plan. */
export interface Influence {
  readonly assumption: SpreadOf;
  readonly runs: number;
  readonly measures: Readonly<Record<SpreadMeasure, Distribution>>;
}

/** From the tenth to the ninetieth percentile: how much an assumption matters. `Infinity` where it decides whether all is finished within the horizon. */
export const widthOf = ({ p10, p90 }: Pick<Distribution, 'p10' | 'p90'>): number => {
  if (p10 === null) return 0;
  return p90 === null ? Infinity : p90 - p10;
};

/** The assumptions by how much they matter for a measure, the widest first; those that matter as much stay in their order. */
export const rankMatters = (matters: readonly Influence[], measure: SpreadMeasure): readonly Influence[] => {
  const widths = new Map(matters.map((each) => [each, widthOf(each.measures[measure])]));
  return [...matters].sort((one, other) => {
    const [a, b] = [widths.get(one)!, widths.get(other)!];
    return a === b ? 0 : b > a ? 1 : -1;
  });
};
