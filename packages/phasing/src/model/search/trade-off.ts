import type { SearchOptions } from './best-order.js';
import {
  finderOf,
  findOrder,
  idsOf,
  objectiveIn,
  sizeOf,
  type Effort,
  type FindStep,
  type FoundOrder,
} from './find-order.js';
import { objectiveOf } from '../engine/objective.js';
import type { Plan, Site } from '../plan/plan.js';
import { simulate, type Simulation } from '../engine/simulate.js';
import { inSlices } from './slices.js';
import { withOrder } from '../plan/with-order.js';

/** What a gate comes to, in the best order for it. */
export interface TradeOffPoint {
  /** Of the gate: 0, 10, 20 … 100. */
  readonly percent: number;
  /** Ids of all sites. */
  readonly order: readonly Site['id'][];
  /** Of the plan with this gate, in this order. */
  readonly result: Simulation;
  /** Quarter of the last delivery; `null` when a site is not delivered, or there is none. */
  readonly finish: number | null;
  /** Households that want to stay and never had to leave the neighbourhood, and all that want to stay; of the sites that were emptied. */
  readonly stayed: { readonly households: number; readonly of: number };
  /** The same as a share, 0 to 1; `null` when nobody wants to stay. */
  readonly share: number | null;
  /** Whether no order is better for this gate. */
  readonly proven: boolean;
}

const percents = Array.from({ length: 11 }, (_, index) => index * 10);

const pointOf = (plan: Plan, percent: number, found: FoundOrder): TradeOffPoint => {
  const { proven } = found;
  const order = idsOf(plan, found);
  const result = simulate(withOrder({ ...plan, gate: { ...plan.gate, percent } }, order));
  let households = 0;
  let away = 0;
  for (const site of result.sites) {
    const { direct, local, temporary } = site.households;
    households += direct + local + temporary;
    away += site.households.away;
  }
  const of = households + away;
  const share = of === 0 ? null : households / of;
  return { percent, order, result, finish: result.measures.finish, stayed: { households, of }, share, proven };
};

interface FoundPoints {
  readonly points: readonly TradeOffPoint[];
  readonly isStopped: boolean;
  /** The most work that there can be. */
  readonly size: number;
}

/** Finds one point after the other. When it is stopped, the points that are left have the better of two orders: that of the plan, and of the last point. */
function* findPoints(plan: Plan, effort: Effort): Generator<FindStep, FoundPoints, boolean> {
  const finder = finderOf(plan);
  const size = sizeOf(finder, effort);
  const points: TradeOffPoint[] = [];
  let start: Int32Array | null = null;
  let isStopped = false;
  for (const [index, percent] of percents.entries()) {
    finder.compiled.gatePercent = percent;
    const work: Generator<FindStep, FoundOrder, boolean> = findOrder(finder, effort, start);
    let step = work.next();
    while (step.done !== true) {
      const { done, list } = step.value;
      if (!isStopped) isStopped = yield { done: index * size + done, of: percents.length * size, list };
      step = work.next(isStopped);
    }
    start = step.value.order;
    points.push(pointOf(plan, percent, step.value));
  }
  return { points, isStopped, size: percents.length * size };
}

/**
 * What it takes to let people stay: for gates of 0, 10 … 100% the best order, when it is finished, and how many of those who want to stay never had to leave
 * the neighbourhood. Whatever gate the plan has itself, with its `maxWait`. Each order is found as by `findBestOrder`, with that effort for each.
 *
 * @param options progress is of all points together, and its `best` of the one that it is at
 * @returns eleven points; of a search that was stopped too, with what was found by then
 */
export const tradeOff = async (plan: Plan, options: SearchOptions = {}): Promise<readonly TradeOffPoint[]> => {
  const { signal, onProgress, effort = 'normal' } = options;
  const onStep = ({ done, of, list }: FindStep): void => onProgress?.({ done, of, best: objectiveIn(list) });
  const { points, isStopped, size } = await inSlices(findPoints(plan, effort), { signal, onStep });
  if (!isStopped) onProgress?.({ done: size, of: size, best: objectiveOf(points.at(-1)!.result) });
  return points;
};
