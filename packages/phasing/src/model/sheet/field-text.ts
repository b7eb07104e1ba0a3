import { sayDate } from '@mengwijzer/words/dates';
import { placeOf, siteField, type Column, type Cost, type End, type Single, type SpreadOf } from '../plan/fields.js';
import { quarterText } from '../plan/quarter.js';
import { unfilledOf } from '../plan/unfilled.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Plan, Site, Tenure } from '../plan/plan.js';

type Lang = 'nl' | 'en';

/** What a site holds in a column. */
export const siteValue = (site: Site, column: Column): number | string => {
  const [group, tenure] = column.split('/');
  return tenure === undefined
    ? site[column as 'name' | 'earliest' | 'demolition' | 'construction' | 'stayPercent']
    : site[group as 'existing' | 'planned'][tenure as Tenure];
};

/** What the file holds in a field that there is one of. */
export const singleValue = ({ name, plan, costs, spread }: PlanFile, single: Single): number | string | null => {
  const [group, key, end] = single.split('/');
  if (single === 'name') return name;
  if (group === 'costs') return costs[key as Cost];
  if (single === 'spread/seed') return spread.seed;
  if (group === 'spread') return spread[key as SpreadOf]?.[end as End] ?? null;
  if (group === 'gate') return plan.gate[key as 'percent' | 'maxWait'];
  return plan[single as Exclude<keyof Plan, 'sites' | 'gate'>];
};

/** A value as a control shows it: plain digits, a quarter and a date in words. */
export const textOf = (
  field: Column | Single,
  value: number | string | null,
  { startYear }: Plan,
  lang: Lang,
): string => {
  if (value === null) return '';
  if (field === 'earliest') return quarterText(value as number, startYear, lang);
  return field === 'costs/asOf' ? sayDate(value as string, lang) : String(value);
};

/** What a cell of a site shows: what was typed there and is no value, or else the value; nothing where it never had one. */
export const cellText = (file: PlanFile, site: Site, column: Column, lang: Lang): string => {
  const field = siteField(site.id, column);
  return (
    file.drafts[field] ?? (unfilledOf(file).has(field) ? '' : textOf(column, siteValue(site, column), file.plan, lang))
  );
};

const byId = new WeakMap<readonly Site[], ReadonlyMap<Site['id'], Site>>();

/** The site with an id; asked many times of the same plan. */
export const siteOf = ({ sites }: Plan, id: Site['id']): Site | undefined => {
  const found = byId.get(sites) ?? new Map(sites.map((site) => [site.id, site]));
  byId.set(sites, found);
  return found.get(id);
};

/**
 * What a control shows: what was typed there and is no value, or else the value. Empty for a site or a field that does not exist. Whoever has
 * the site at hand asks `cellText`.
 *
 * @param field its name, see `fields.ts`
 */
export const valueText = (file: PlanFile, field: string, lang: Lang): string => {
  const place = placeOf(field);
  if (place === undefined) return '';
  const { single } = place;
  if (single !== undefined) return file.drafts[field] ?? textOf(single, singleValue(file, single), file.plan, lang);
  const site = siteOf(file.plan, place.site);
  return site === undefined ? '' : cellText(file, site, place.column, lang);
};
