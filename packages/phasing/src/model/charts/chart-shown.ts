import { lastChange } from './quarter-view.js';
import type { ChartInput } from './chart-input.js';

/** Whole years of quarters, until a little after one of them. */
export const untilAfter = (quarter: number, horizon: number): number =>
  Math.min(horizon, Math.ceil((quarter + 2) / 4) * 4);

/** Quarters that pictures show: until a little after all has settled; all of them where a site is under way until the end. */
export const shownQuarters = ({ result, trace }: ChartInput): number => {
  const { sites, plan } = result;
  const isLate = sites.some(({ start, delivered }) => start !== null && delivered === null);
  return isLate ? plan.horizonQuarters : untilAfter(lastChange(result, trace), plan.horizonQuarters);
};
