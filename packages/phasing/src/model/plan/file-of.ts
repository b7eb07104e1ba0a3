import type { Costs, PlanFile, Spread } from './plan-file.js';
import type { Plan } from './plan.js';

export const noCosts: Costs = { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' };
const noSpread: Spread = { turnover: null, stay: null, delay: null, seed: 1 };

/** A file around a plan. */
export const fileOf = (plan: Plan): PlanFile => ({
  format: 'mengwijzer-plan',
  version: 1,
  name: '',
  plan,
  drafts: {},
  variants: [],
  costs: noCosts,
  spread: noSpread,
});
