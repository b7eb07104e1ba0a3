import { inSlices } from '../search/slices.js';
import type { Plan } from '../plan/plan.js';
import type { Spread } from '../plan/plan-file.js';
import { randomOf } from '../search/random.js';
import { drawPlan, onlyOf } from './spread-draws.js';
import { spreadFields, type SpreadOf } from '../plan/fields.js';
import { rankMatters, type Influence } from './spread-matters.js';
import {
  bandOf,
  distributionOf,
  sampleOf,
  spreadMeasures,
  take,
  type Band,
  type Distribution,
  type Sample,
  type SpreadMeasure,
} from './spread-sample.js';

export interface SpreadOptions {
  /** Whole, 1 to 10,000; 1,000 when not said. Each assumption that varies takes up to 250 runs more. */
  readonly runs?: number;
  /** Stops it: the outcome is that of the runs that are done. */
  readonly signal?: AbortSignal;
  /** Called between slices, with the runs that are done and all that there will be. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How far a plan could be off when its assumptions are. It is no forecast: every value of a range is as likely as the others. */
export interface SpreadResult {
  readonly plan: Plan;
  readonly spread: Spread;
  /** Runs that were done, and that were asked for. */
  readonly runs: number;
  readonly asked: number;
  /** Whether it was stopped before it was done. */
  readonly isStopped: boolean;
  /** Households outside the neighbourhood, and in temporary homes. No quarters when nothing was run. */
  readonly away: Band;
  readonly temporary: Band;
  readonly measures: Readonly<Record<SpreadMeasure, Distribution>>;
  /** The assumptions that vary, first what matters most for `sentAway`; empty when it was stopped. */
  readonly matters: readonly Influence[];
}

const RUNS_EACH = 250;

/** Runs of one spread. */
interface Series {
  /** `null` when all assumptions vary. */
  readonly assumption: SpreadOf | null;
  readonly sample: Sample;
  /** Does the next run. */
  readonly next: (at: number) => void;
}

const seriesOf = (plan: Plan, spread: Spread, size: number, assumption: SpreadOf | null): Series => {
  const random = randomOf(spread.seed);
  const sample = sampleOf(size, plan.horizonQuarters, assumption === null);
  const ranges = assumption === null ? spread : onlyOf(spread, assumption);
  return { assumption, sample, next: (at) => take(drawPlan(plan, ranges, random), at, sample) };
};

const distributionsOf = ({ values }: Sample, runs: number, own: Sample): SpreadResult['measures'] => {
  const of = (measure: SpreadMeasure): Distribution => distributionOf(values[measure], runs, own.values[measure][0]);
  return Object.fromEntries(spreadMeasures.map((measure) => [measure, of(measure)])) as Record<
    SpreadMeasure,
    Distribution
  >;
};

/** How far it is. */
interface Step {
  readonly done: number;
  readonly total: number;
}

/** Does all runs of all series, a step each, until it is told to stop; returns how many were done. */
function* runAll(all: readonly Series[]): Generator<Step, number, boolean> {
  const total = all.reduce((sum, { sample }) => sum + sample.size, 0);
  let done = 0;
  for (const { sample, next } of all) {
    for (let at = 0; at < sample.size; at += 1) {
      if (yield { done, total }) return done;
      next(at);
      done += 1;
    }
  }
  return done;
}

/**
 * Runs a plan many times with assumptions drawn from their ranges; then some with each assumption alone, for what matters most. In slices, so that a
 * page stays responsive. The outcome is the same for the same plan, spread and number of runs, however it was sliced.
 *
 * @throws {RangeError} when `runs` is not a whole number from 1 to 10,000
 */
export const runSpread = async (plan: Plan, spread: Spread, options: SpreadOptions = {}): Promise<SpreadResult> => {
  const { runs: asked = 1000, signal, onProgress } = options;
  if (!Number.isInteger(asked) || asked < 1 || asked > 10_000) throw new RangeError(`Not a number of runs: ${asked}`);
  const all = seriesOf(plan, spread, asked, null);
  const each = spreadFields
    .filter((assumption) => spread[assumption] !== null)
    .map((assumption) => seriesOf(plan, spread, Math.min(asked, RUNS_EACH), assumption));
  const done = await inSlices(runAll([all, ...each]), {
    signal,
    onStep: (step) => onProgress?.(step.done, step.total),
  });

  const own = sampleOf(1, plan.horizonQuarters, false);
  take(plan, 0, own);
  const runs = Math.min(done, asked);
  const isStopped = done < each.reduce((sum, { sample }) => sum + sample.size, asked);
  const matters = each.map(({ assumption, sample }) => ({
    assumption: assumption!,
    runs: sample.size,
    measures: distributionsOf(sample, sample.size, own),
  }));
  return {
    plan,
    spread,
    runs,
    asked,
    isStopped,
    away: bandOf(all.sample.away!, asked, runs),
    temporary: bandOf(all.sample.temporary!, asked, runs),
    measures: distributionsOf(all.sample, runs, own),
    matters: isStopped ? [] : rankMatters(matters, 'sentAway'),
  };
};
