import { tenures, type Site, type Tenure } from './plan.js';

/** Columns of the table of sites, in order. */
export const columns = [
  'name',
  ...tenures.map((tenure) => `existing/${tenure}` as const),
  ...tenures.map((tenure) => `planned/${tenure}` as const),
  'earliest',
  'demolition',
  'construction',
  'stayPercent',
] as const;
export type Column = 'name' | `${'existing' | 'planned'}/${Tenure}` | 'earliest' | 'demolition' | 'construction' | 'stayPercent';

/** Assumptions of a plan, in the order in which they are asked. */
export const assumptions = [
  'startYear',
  'horizonQuarters',
  'maxParallel',
  'temporaryHomes',
  'localVacancies',
  'turnoverPermille',
  'noticeQuarters',
  'reserveQuarters',
  'gate/percent',
  'gate/maxWait',
] as const;
export type Assumption = (typeof assumptions)[number];

/** The name of a form control is its place in the plan file: `sites/veld/planned/mid`, `gate/percent`, `costs/perMove`, `spread/stay/low`. */
export const siteField = (site: Site['id'], column: Column): string => `sites/${encodeURIComponent(site)}/${column}`;
