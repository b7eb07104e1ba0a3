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
export const singles = [
  'name',
  ...assumptions,
  ...costFields.map((cost) => `costs/${cost}` as const),
  ...spreadFields.flatMap((of) => ends.map((end) => `spread/${of}/${end}` as const)),
  'spread/seed',
] as const;
/** Its name is its place in the plan file, without `plan/`: `gate/percent`, `costs/perMove`, `spread/stay/low`; `name` is that of the plan. */
export type Single = (typeof singles)[number];

/** As `fieldName` of core does: this is asked for every cell whenever the table is drawn. */
const step = (site: Site['id']): string =>
  /[~/]/u.test(site) ? site.replaceAll('~', '~0').replaceAll('/', '~1') : site;

/** The name of a form control is its place in the plan file: `sites/veld/planned/mid`. See decision 1. */
export const siteField = (site: Site['id'], column: Column): string => `sites/${step(site)}/${column}`;

/** What all fields of a site start with. */
export const siteFields = (site: Site['id']): string => `sites/${step(site)}/`;

/** What a field is about: a column of a site, or the one thing that it is the field of. */
export type FieldPlace =
  | { readonly site: Site['id']; readonly column: Column; readonly single?: undefined }
  | { readonly site?: undefined; readonly column?: undefined; readonly single: Single };

const singleNames: ReadonlySet<string> = new Set(singles);
const columnNames: ReadonlySet<string> = new Set(columns);

/** What a field is about, by its name; `undefined` when there is no such field. The site need not be in a plan. */
export const placeOf = (field: string): FieldPlace | undefined => {
  if (!field.startsWith('sites/')) return singleNames.has(field) ? { single: field as Single } : undefined;
  const end = field.indexOf('/', 'sites/'.length);
  const column = field.slice(end + 1);
  if (end === -1 || !columnNames.has(column)) return undefined;
  const site = field.slice('sites/'.length, end).replaceAll('~1', '/').replaceAll('~0', '~');
  // One name for one field: `~` may be written in other ways that mean the same.
  return siteField(site, column as Column) === field ? { site, column: column as Column } : undefined;
};
