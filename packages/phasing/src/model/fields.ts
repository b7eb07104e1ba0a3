import { fieldName, fieldPath } from '@mengwijzer/core/dossier';
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
export type Column =
  | 'name'
  | `${'existing' | 'planned'}/${Tenure}`
  | 'earliest'
  | 'demolition'
  | 'construction'
  | 'stayPercent';

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

/** What a move, a wait and an empty home cost, and when that held. */
export const costFields = ['perMove', 'perTemporaryQuarter', 'perEmptyQuarter', 'asOf'] as const;
export type Cost = (typeof costFields)[number];

/** Assumptions that could be off. */
export const spreadFields = ['turnover', 'stay', 'delay'] as const;
export type SpreadOf = (typeof spreadFields)[number];
export const ends = ['low', 'high'] as const;
export type End = (typeof ends)[number];

/** The fields that there is one of. */
const singles = [
  'name',
  ...assumptions,
  ...costFields.map((cost) => `costs/${cost}` as const),
  ...spreadFields.flatMap((of) => ends.map((end) => `spread/${of}/${end}` as const)),
  'spread/seed',
] as const;
/** Its name is its place in the plan file, without `plan/`: `gate/percent`, `costs/perMove`, `spread/stay/low`; `name` is that of the plan. */
export type Single = (typeof singles)[number];

/** The name of a form control is its place in the plan file: `sites/veld/planned/mid`. See decision 1. */
export const siteField = (site: Site['id'], column: Column): string => fieldName('sites', site, ...column.split('/'));

/** What a field is about: a column of a site, or the one thing that it is the field of. */
export type FieldPlace =
  | { readonly site: Site['id']; readonly column: Column; readonly single?: undefined }
  | { readonly site?: undefined; readonly column?: undefined; readonly single: Single };

const singleNames: ReadonlySet<string> = new Set(singles);
const columnNames: ReadonlySet<string> = new Set(columns);

/** What a field is about, by its name; `undefined` when there is no such field. The site need not be in a plan. */
export const placeOf = (field: string): FieldPlace | undefined => {
  if (singleNames.has(field)) return { single: field as Single };
  const [sites, site, ...rest] = fieldPath(field);
  const column = rest.join('/');
  if (sites !== 'sites' || site === undefined || !columnNames.has(column)) return undefined;
  // One name for one field: `~` may be written in other ways that mean the same.
  return siteField(site, column as Column) === field ? { site, column: column as Column } : undefined;
};
