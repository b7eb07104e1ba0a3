import { finderOf, findOrder, idsOf, objectiveIn, sizeOf, type Effort, type FindStep } from './find-order.js';
import type { Objective } from '../engine/objective.js';
import type { Plan, Site } from '../plan/plan.js';
import { simulate, type Simulation } from '../engine/simulate.js';
import { inSlices } from './slices.js';
import { withOrder } from '../plan/with-order.js';

export { efforts, type Effort } from './find-order.js';

export interface SearchOptions {
  /** Stops the search: it gives the best order that it found by then. */
  readonly signal?: AbortSignal;
  /** Called at most some twenty times a second, and at the end of a search that was not stopped. */
  readonly onProgress?: (progress: SearchProgress) => void;
  /** How much work it may be, for plans of more than 8 sites: see `efforts`. `normal` when not said. */
  readonly effort?: Effort;
}

export interface SearchProgress {
  /** Whole numbers: work that is done, and the most that there can be. Never less than before; it may be done sooner. */
  readonly done: number;
  readonly of: number;
  /** Comparison list of the best order so far. */
  readonly best: Objective;
}

export interface BestOrder {
  /** Ids of all sites. */
  readonly order: readonly Site['id'][];
  /** Of the plan in this order. */
  readonly result: Simulation;
  /** Whether no order is better. */
  readonly proven: boolean;
  /** Orders that were simulated, one by one, some only until it was clear that they were not better. A proof excludes all others. */
  readonly tried: number;
  /** Whether it was stopped before it was done. */
  readonly stopped: boolean;
}

/**
 * Finds the order of the sites that is best by the comparison list of the model. Up to 8 sites it is the best of all orders, and proven; of more sites that
 * may be so, where it is soon clear. Otherwise it is the best that was found: never worse than the order of the plan, which stays when it is as good.
 * Of orders that are equally good a proof gives the first one, by the places that sites have in the plan. The same for the same plan and effort.
 *
 * Works in slices of some 8 ms, so that a page stays responsive.
 */
export const findBestOrder = async (plan: Plan, options: SearchOptions = {}): Promise<BestOrder> => {
  const { signal, onProgress, effort = 'normal' } = options;
  const finder = finderOf(plan);
  const onStep = ({ done, of, list }: FindStep): void => onProgress?.({ done, of, best: objectiveIn(list) });
  const found = await inSlices(findOrder(finder, effort), { signal, onStep });
  const { list, proven, tried, stopped } = found;
  const of = sizeOf(finder, effort);
  if (!stopped) onStep({ done: of, of, list });
  const order = idsOf(plan, found);
  return { order, result: simulate(withOrder(plan, order)), proven, tried, stopped };
};
