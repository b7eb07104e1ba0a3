import { findBestOrder, type SearchProgress } from '../search/best-order.js';
import { runSpread, type SpreadResult } from '../improve/spread.js';
import { tradeOff, type TradeOffPoint } from '../search/trade-off.js';
import type { Plan, Site } from '../plan/plan.js';
import type { Spread } from '../plan/plan-file.js';

/** What an order came to: what becomes of the households follows from it. */
export interface FoundOrder {
  readonly order: readonly Site['id'][];
  /** Whether there is no better one. */
  readonly proven: boolean;
  /** How many orders were calculated. */
  readonly tried: number;
}

/** A point of the trade-off, without what becomes of the households: that follows from it. */
export type ChoicePoint = Omit<TradeOffPoint, 'result' | 'share'>;

/** What takes a while: what is asked, and what it gives. Both survive a message to a worker. */
export interface Jobs {
  readonly order: { readonly asks: { readonly plan: Plan }; readonly gives: FoundOrder };
  readonly tradeOff: { readonly asks: { readonly plan: Plan }; readonly gives: readonly ChoicePoint[] };
  readonly spread: {
    readonly asks: { readonly plan: Plan; readonly spread: Spread; readonly runs: number };
    readonly gives: SpreadResult;
  };
}
export type JobKind = keyof Jobs;

export interface JobControl {
  /** Stops it: it gives what it has by then. */
  readonly signal: AbortSignal;
  /** Called between slices of some 10 ms, with how much of the work is done. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Does a job, in slices that keep a page responsive. */
export const work: {
  readonly [Kind in JobKind]: (asks: Jobs[Kind]['asks'], control: JobControl) => Promise<Jobs[Kind]['gives']>;
} = {
  async order({ plan }, { signal, onProgress }) {
    const options = { signal, onProgress: ({ done, of }: SearchProgress) => onProgress(done, of) };
    const { order, proven, tried } = await findBestOrder(plan, options);
    return { order, proven, tried };
  },
  async tradeOff({ plan }, { signal, onProgress }) {
    const points = await tradeOff(plan, { signal, onProgress: ({ done, of }) => onProgress(done, of) });
    return points.map(({ percent, order, finish, stayed, proven }) => ({ percent, order, finish, stayed, proven }));
  },
  spread: ({ plan, spread, runs }, { signal, onProgress }) => runSpread(plan, spread, { runs, signal, onProgress }),
};
