import { compile, FATE, logFor, run, type Compiled } from '../engine/engine.js';
import { RECORD } from '../engine/log.js';
import type { Plan } from '../plan/plan.js';
import { quantileOf } from './quantiles.js';

/**
 * What is measured of each run: households that had to leave the neighbourhood, their quarters away together, households that move twice, the quarter
 * of the last delivery, and the lowest social share in permille.
 */
export const spreadMeasures = ['sentAway', 'awayQuarters', 'doubleMoves', 'finish', 'socialLowest'] as const;
export type SpreadMeasure = (typeof spreadMeasures)[number];

/** How a measure is spread over the runs. Half of the runs lie at `p50` or lower, at least eight in ten from `p10` to `p90`. All `null` without runs. */
export interface Distribution {
  /** Of the plan as it is; it may lie outside of the others. */
  readonly own: number | null;
  /** Of `finish`: `null` where so many runs are not finished by then. */
  readonly min: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly max: number | null;
  /** Runs without a value: not finished within the horizon, or without homes. */
  readonly without: number;
}

/** For each quarter of the horizon. The numbers of one quarter need not come from the same run as those of the next. */
export interface Band {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/** Runs that were done, by measure: `Infinity` for a finish beyond the horizon, `NaN` where there is no value. */
export interface Sample {
  readonly values: Readonly<Record<SpreadMeasure, Float64Array>>;
  /** Households away and in temporary homes, with the runs of a quarter side by side; `null` where nobody asks for the bands. */
  readonly away: Int32Array | null;
  readonly temporary: Int32Array | null;
  /** Runs that fit. */
  readonly size: number;
}

export const sampleOf = (size: number, horizon: number, withBands: boolean): Sample => {
  const values = (): Float64Array => new Float64Array(size);
  return {
    values: {
      sentAway: values(),
      awayQuarters: values(),
      doubleMoves: values(),
      finish: values(),
      socialLowest: values(),
    },
    away: withBands ? new Int32Array(size * horizon) : null,
    temporary: withBands ? new Int32Array(size * horizon) : null,
    size,
  };
};

const sentAwayIn = ({ fates }: Compiled): number => {
  let sum = 0;
  for (let at = FATE - 1; at < fates.length; at += FATE) sum += fates[at]!;
  return sum;
};

const socialLowestIn = (records: Int32Array): number => {
  let lowest = Infinity;
  for (let at = 0; at < records.length; at += RECORD) {
    const social = records[at]!;
    const all = social + records[at + 1]! + records[at + 2]!;
    if (all > 0) lowest = Math.min(lowest, Math.floor((social * 1000) / all));
  }
  return lowest === Infinity ? Number.NaN : lowest;
};

/** Runs a plan and writes down what came of it, at a place of the sample. */
export const take = (plan: Plan, at: number, { values, away, temporary, size }: Sample): void => {
  const compiled = compile(plan);
  const log = logFor(compiled);
  run(compiled, compiled.given, null, log);
  const { list } = compiled;
  const { records } = log;
  values.sentAway[at] = sentAwayIn(compiled);
  values.awayQuarters[at] = list[2]!;
  values.doubleMoves[at] = list[3]!;
  values.finish[at] = compiled.count === 0 ? Number.NaN : list[4]!;
  values.socialLowest[at] = socialLowestIn(records);
  if (away === null || temporary === null) return;
  for (let quarter = 0; quarter < plan.horizonQuarters; quarter += 1) {
    temporary[quarter * size + at] = records[quarter * RECORD + 4]!;
    away[quarter * size + at] = records[quarter * RECORD + 5]!;
  }
};

const known = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/**
 * @param runs how many of the values are there
 * @param own of the plan as it is
 */
export const distributionOf = (values: Float64Array, runs: number, own: number | undefined): Distribution => {
  // Typed arrays sort numbers by size, and NaN behind Infinity.
  const sorted = values.slice(0, runs).sort();
  let count = runs;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count -= 1;
  let finite = count;
  while (finite > 0 && sorted[finite - 1] === Infinity) finite -= 1;
  const there = sorted.subarray(0, count);
  const at = (percent: number): number | null => (count === 0 ? null : known(quantileOf(there, percent)));
  return {
    own: known(own),
    min: known(there[0]),
    p10: at(10),
    p50: at(50),
    p90: at(90),
    max: known(there.at(-1)),
    without: runs - finite,
  };
};

/** @param runs how many of the runs of each quarter are there */
export const bandOf = (counts: Int32Array, size: number, runs: number): Band => {
  const band = { p10: [] as number[], p50: [] as number[], p90: [] as number[] };
  for (let from = 0; runs > 0 && from < counts.length; from += size) {
    const sorted = counts.slice(from, from + runs).sort();
    band.p10.push(quantileOf(sorted, 10));
    band.p50.push(quantileOf(sorted, 50));
    band.p90.push(quantileOf(sorted, 90));
  }
  return band;
};
