import fc from 'fast-check';
import { bestOfEveryOrder } from '../../../../packages/phasing/testing/every-order.js';
import { simulateNaively } from '../../../../packages/phasing/testing/naive.js';
import { freezeDeeply, planArbitrary } from '../../../../packages/phasing/testing/plans.js';
import { programmeArbitrary, queueArbitrary } from '../../../../packages/phasing/testing/programmes.js';
import { findBestOrder, objectiveOf, parsePlan, simulate, type Plan } from '@mengwijzer/phasing/model';
import { same } from '../../../../packages/core/src/dossier/json.js';
import { withOrder } from '../../../../packages/phasing/src/model/plan/with-order.js';
import { claim, type Target } from '../target.js';

/** Mostly small and tight; of a programme as it occurs each household takes its time. */
const plan = fc.oneof(
  { weight: 30, arbitrary: planArbitrary() },
  { weight: 15, arbitrary: queueArbitrary(1, 8) },
  { weight: 4, arbitrary: planArbitrary({ maxSites: 12, maxHorizon: 60 }) },
  { weight: 1, arbitrary: programmeArbitrary(1, 5) },
);

/** Held against the model once more, household by household. */
export const plans: Target<Plan> = {
  name: 'plans',
  share: 4,
  inputs: plan,
  law(drawn) {
    claim('what is drawn is a plan', same(parsePlan(JSON.stringify(drawn)).plan, drawn));
    const { plan: given, ...result } = simulate(freezeDeeply(drawn));
    const { eligible: _, ...naive } = simulateNaively(drawn);
    claim('a simulation is of the plan it was given', given === drawn);
    claim('both engines come to the same, to the last number', same(result, naive));
  },
};

/** Held against every order there is. */
export const orders: Target<Plan> = {
  name: 'orders',
  share: 4,
  inputs: fc.oneof(
    { weight: 3, arbitrary: planArbitrary({ maxSites: 5 }) },
    { weight: 3, arbitrary: queueArbitrary(2, 5) },
    { weight: 1, arbitrary: queueArbitrary(6, 6) },
    { weight: 1, arbitrary: programmeArbitrary(1, 5) },
  ),
  async law(drawn) {
    const { order, result, proven } = await findBestOrder(freezeDeeply(drawn));
    const best = bestOfEveryOrder(drawn);
    claim('up to eight sites the best order is proven', proven);
    claim('no order is better, and none as good comes before it', same(order, best.order));
    claim('its list is that of the best', same(objectiveOf(result), best.list));
    claim('its result is that of the plan in that order', same(result, simulate(withOrder(drawn, order))));
  },
};
