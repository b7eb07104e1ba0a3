import { bounded } from '../plan/file-limits.js';
import { blankSite, blankText } from './blank.js';
import { columns, placeOf, siteField, siteFields, type Column } from '../plan/fields.js';
import { MAX_NAME, MAX_SITES } from '../plan/parse-plan.js';
import { freeIds } from '../plan/site-id.js';
import { fieldsToFill, unfilledOf, unfilledWhere, withoutSite, withUnfilled } from '../plan/unfilled.js';
import { withoutTakenOver } from '../plan/untouched.js';
import { typeAll, type Typed } from './typing.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Site } from '../plan/plan.js';

type Lang = 'nl' | 'en';

const words = { nl: { site: 'Locatie', copy: 'kopie' }, en: { site: 'Site', copy: 'copy' } };

/** Names that no site has yet: "Locatie 5" of the fifth. */
export const freeNames = (sites: readonly Pick<Site, 'name'>[], lang: Lang): ((place: number) => string) => {
  const taken = new Set(sites.map(({ name }) => name));
  return (place) => {
    let number = place;
    while (taken.has(`${words[lang].site} ${number}`)) number += 1;
    const name = `${words[lang].site} ${number}`;
    taken.add(name);
    return name;
  };
};

const idsOf = ({ plan }: PlanFile): readonly Site['id'][] => plan.sites.map(({ id }) => id);

/** So many new sites at the end of the list, of which nothing is known but that they are there. */
export const withUnfilledSites = (file: PlanFile, count: number, lang: Lang): PlanFile => {
  const { sites } = file.plan;
  const [nextId, nextName] = [freeIds(idsOf(file)), freeNames(sites, lang)];
  const added = Array.from({ length: count }, (_, at): Site => {
    return { id: nextId(), name: nextName(sites.length + at + 1), ...blankSite };
  });
  return count === 0
    ? file
    : withUnfilled(withSites(file, [...sites, ...added]), new Set([...unfilledOf(file), ...fieldsToFill(added)]));
};

const withSites = (file: PlanFile, sites: readonly Site[]): PlanFile => ({ ...file, plan: { ...file.plan, sites } });

const inserted = (file: PlanFile, site: Site, afterId: Site['id'] | undefined): PlanFile => {
  const { sites } = file.plan;
  const found = sites.findIndex(({ id }) => id === afterId);
  const at = found === -1 ? sites.length : found + 1;
  return withSites(file, [...sites.slice(0, at), site, ...sites.slice(at)]);
};

/** Adds a site after another one, or at the end. A full table, of 500, stays as it is. */
export const addSite = (file: PlanFile, afterId?: Site['id'], lang: Lang = 'nl'): PlanFile => {
  const { sites } = file.plan;
  if (sites.length >= MAX_SITES) return file;
  const name = freeNames(sites, lang)(sites.length + 1);
  return inserted(file, { id: freeIds(idsOf(file))(), name, ...blankSite }, afterId);
};

/** Puts a copy of a site behind it, with what was typed there and is no value. A full table, of 500, stays as it is. */
export const copySite = (file: PlanFile, id: Site['id'], lang: Lang = 'nl'): PlanFile => {
  const { sites } = file.plan;
  const site = sites.find((each) => each.id === id);
  if (site === undefined || sites.length >= MAX_SITES) return file;
  const mark = ` (${words[lang].copy})`;
  const copy: Site = {
    ...site,
    id: freeIds(idsOf(file))(),
    name: `${bounded(site.name, MAX_NAME - mark.length)}${mark}`,
  };
  const drafts = columns.flatMap((column): readonly Typed[] => {
    const draft = file.drafts[siteField(id, column)];
    return draft === undefined ? [] : [[siteField(copy.id, column), draft]];
  });
  const marks = columns.flatMap((column) =>
    unfilledOf(file).has(siteField(id, column)) ? [siteField(copy.id, column)] : [],
  );
  const next = withUnfilled(inserted(file, copy, id), new Set([...unfilledOf(file), ...marks]));
  return drafts.length === 0 ? next : { ...next, drafts: { ...file.drafts, ...Object.fromEntries(drafts) } };
};

const draftsWithout = (drafts: PlanFile['drafts'], isGone: (field: string) => boolean): PlanFile['drafts'] => {
  const kept = Object.entries(drafts).filter(([field]) => !isGone(field));
  return kept.length === Object.keys(drafts).length ? drafts : Object.fromEntries(kept);
};

/** Takes a site out, and what was typed there. */
export const removeSite = (file: PlanFile, id: Site['id']): PlanFile => {
  const sites = file.plan.sites.filter((site) => site.id !== id);
  if (sites.length === file.plan.sites.length) return file;
  const start = siteFields(id);
  return withoutSite(
    { ...withSites(file, sites), drafts: draftsWithout(file.drafts, (field) => field.startsWith(start)) },
    id,
  );
};

/**
 * Takes all sites out, to begin with an empty table, and what the user took over with them: name, variants, amounts, ranges. The assumptions stay.
 *
 * @returns the very same file when there was nothing of it
 */
export const emptyFile = (file: PlanFile): PlanFile => {
  const own = withoutTakenOver(file);
  return own.plan.sites.length === 0
    ? own
    : withUnfilled(
        { ...withSites(own, []), drafts: draftsWithout(own.drafts, (field) => field.startsWith('sites/')) },
        new Set(),
      );
};

/**
 * Puts sites in another order. Ids that are not in the plan are passed over; sites that are not named come last, as they were.
 *
 * @returns the very same file when it is the order that they have
 */
export const orderSites = (file: PlanFile, ids: readonly Site['id'][]): PlanFile => {
  const { sites } = file.plan;
  const left = new Map(sites.map((site) => [site.id, site]));
  const named = ids.flatMap((id) => {
    const site = left.get(id);
    left.delete(id);
    return site ?? [];
  });
  const ordered = [...named, ...left.values()];
  return ordered.every((site, at) => site === sites[at]) ? file : withSites(file, ordered);
};

/** Moves a site to another place, counted from 0; a place before the first or after the last is that one. */
export const moveSite = (file: PlanFile, id: Site['id'], toIndex: number): PlanFile => {
  const ids = idsOf(file);
  if (!ids.includes(id)) return file;
  const others = ids.filter((each) => each !== id);
  const at = Math.min(Math.max(toIndex, 0), others.length);
  return orderSites(file, [...others.slice(0, at), id, ...others.slice(at)]);
};

/** Types in one field, see `typeAll`. */
export const type = (file: PlanFile, field: string, text: string, lang: Lang): PlanFile =>
  typeAll(file, [[field, text]], lang);

/** Empties cells: homes become 0 and names empty; another number then misses, which is told at its field. What never had a value stays so. */
export const clearCells = (file: PlanFile, fields: readonly string[]): PlanFile =>
  typeAll(
    file,
    fields.map((field): Typed => [field, '']),
    // Nothing is the same in both.
    'nl',
  );

/** Fills the empty cells of a column that never had a value with what a new site has; what was typed there stays. */
export const fillColumn = (file: PlanFile, column: Column, lang: Lang): PlanFile => {
  const fields = unfilledWhere(file, (field) => placeOf(field)?.column === column && file.drafts[field] === undefined);
  const text = blankText(column, file, lang);
  return typeAll(
    file,
    [...fields].map((field): Typed => [field, text]),
    lang,
  );
};

/** Names the plan; at most 200 characters are kept. */
export const setName = (file: PlanFile, name: string): PlanFile => type(file, 'name', name, 'nl');
