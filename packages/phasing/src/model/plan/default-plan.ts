import type { Homes, Plan, Site } from './plan.js';

const homes = (social: number, mid: number, owner: number): Homes => Object.freeze({ social, mid, owner });

const assumptions = {
  horizonQuarters: 80,
  maxParallel: 2,
  temporaryHomes: 40,
  localVacancies: 2,
  turnoverPermille: 80,
  noticeQuarters: 6,
  reserveQuarters: 4,
  gate: Object.freeze({ percent: 0, maxWait: 12 }),
};

const planOf = (startYear: number, sites: readonly Site[]): Plan => {
  const { horizonQuarters, ...others } = assumptions;
  return Object.freeze({ startYear, horizonQuarters, sites: Object.freeze(sites), ...others });
};

const block = { earliest: 0, demolition: 2, construction: 6, stayPercent: 70 };

const example = planOf(2026, [
  Object.freeze({ id: 'a', name: 'Locatie A', existing: homes(120, 0, 0), planned: homes(80, 40, 60), ...block }),
  Object.freeze({ id: 'b', name: 'Locatie B', existing: homes(96, 0, 0), planned: homes(90, 40, 40), ...block }),
  Object.freeze({
    id: 'veld',
    name: 'Open veld',
    existing: homes(0, 0, 0),
    planned: homes(60, 20, 20),
    earliest: 0,
    demolition: 0,
    construction: 6,
    stayPercent: 0,
  }),
  Object.freeze({ id: 'c', name: 'Locatie C', existing: homes(140, 0, 10), planned: homes(110, 60, 60), ...block }),
]);

/** A made-up programme to begin with: three blocks and a piece of open land. */
export const defaultPlan = (): Plan => example;

/** No sites yet, with the assumptions of the example. */
export const emptyPlan = (startYear: number): Plan => planOf(startYear, []);
