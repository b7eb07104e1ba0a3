import { drawIn, type Random } from '../search/random.js';
import type { SpreadOf } from '../plan/fields.js';
import type { Plan, Site } from '../plan/plan.js';
import type { Range, Spread } from '../plan/plan-file.js';

const none: Range = { low: 0, high: 0 };

const siteWith = (site: Site, shift: number, delay: number): Site => ({
  ...site,
  stayPercent: Math.max(0, Math.min(100, site.stayPercent + shift)),
  construction: site.construction + delay,
});

/**
 * The plan as it could go: with a turnover, one shift of `stayPercent` for all sites (which stays between 0 and 100), and for each site quarters of
 * building that come on top, also where nothing is demolished.
 *
 * It takes one number from `random` for each of these, also where there is no range. So with the same seed the turnovers that are drawn are the same,
 * whatever else varies.
 */
export const drawPlan = (plan: Plan, { turnover, stay, delay }: Spread, random: Random): Plan => {
  const turnoverPermille = drawIn(turnover ?? { low: plan.turnoverPermille, high: plan.turnoverPermille }, random);
  const shift = drawIn(stay ?? none, random);
  return {
    ...plan,
    turnoverPermille,
    sites: plan.sites.map((site) => siteWith(site, shift, drawIn(delay ?? none, random))),
  };
};

/** The assumptions that may vary. */
export { spreadFields as varying } from '../plan/fields.js';

/** The spread with only one of its ranges. */
export const onlyOf = (spread: Spread, one: SpreadOf): Spread => ({
  turnover: null,
  stay: null,
  delay: null,
  seed: spread.seed,
  [one]: spread[one],
});

/**
 * Ranges to start from. They are ours, wide enough to see something and no finding of anybody: a turnover of a quarter lower or higher, 15
 * percentage points fewer or more who want to stay, and up to a year of delay for each site.
 */
export const defaultSpread = ({ turnoverPermille }: Pick<Plan, 'turnoverPermille'>): Spread => ({
  turnover: {
    low: Math.round(turnoverPermille * 0.75),
    high: Math.min(1000, Math.round(turnoverPermille * 1.25)),
  },
  stay: { low: -15, high: 15 },
  delay: { low: 0, high: 4 },
  seed: 1,
});
