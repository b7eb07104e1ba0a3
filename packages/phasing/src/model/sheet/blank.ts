import { siteValue, textOf } from './field-text.js';
import type { Column } from '../plan/fields.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Homes, Site } from '../plan/plan.js';

const nobody: Homes = { social: 0, mid: 0, owner: 0 };

/** What a new site starts with: no homes, two quarters of demolition and six of building, and seven in ten who want to stay. */
export const blankSite: Omit<Site, 'id' | 'name'> = {
  existing: nobody,
  planned: nobody,
  earliest: 0,
  demolition: 2,
  construction: 6,
  stayPercent: 70,
};

/** What a new site has in a column, as the user would type it. */
export const blankText = (column: Column, { plan }: PlanFile, lang: 'nl' | 'en'): string =>
  textOf(column, siteValue({ ...blankSite, id: '', name: '' }, column), plan, lang);
