import { bounded } from '../plan/file-limits.js';
import { readField, withRange, withSingleValue, withSiteValue } from './field-value.js';
import { singleValue, siteValue, textOf } from './field-text.js';
import { ends, placeOf, siteField, type Column, type End, type Single, type SpreadOf } from '../plan/fields.js';
import { unfilledOf, withUnfilled } from '../plan/unfilled.js';
import { touch } from '../plan/untouched.js';
import type { PlanFile, Range } from '../plan/plan-file.js';
import type { Plan, Site } from '../plan/plan.js';

type Lang = 'nl' | 'en';
/** What was typed where: the name of a field, and the text. */
export type Typed = readonly [field: string, text: string];
type Drafts = Map<string, string>;

/** Longest text that is kept of a field that has no such value. */
export const MAX_DRAFT = 200;

/** What is kept of such a text. One that is cut off says so: what is left of it could be a value that nobody typed. */
export const draftOf = (text: string): string => (text.length <= MAX_DRAFT ? text : `${bounded(text, MAX_DRAFT - 1)}…`);

/** The range that a field is an end of. */
export const rangeOf = (single: Single): SpreadOf | undefined =>
  /^spread\/(\w+)\/(?:low|high)$/u.exec(single)?.[1] as SpreadOf | undefined;

/**
 * Both ends of a range as they stand in the controls. A range needs both, and the low one at most the high one; two empty ends are none.
 *
 * @param textAt what the control of an end shows
 */
export const readRange = (
  of: SpreadOf,
  textAt: (end: End) => string,
  plan: Plan,
  lang: Lang,
): { readonly range: Range | null } | { readonly code: 'order' | 'needsOther' } => {
  const [low, high] = ends.map((end) => {
    const read = readField(`spread/${of}/${end}`, textAt(end), plan, lang);
    return 'fault' in read ? undefined : read.value;
  });
  if (low === null && high === null) return { range: null };
  if (typeof low !== 'number' || typeof high !== 'number') return { code: 'needsOther' };
  return low > high ? { code: 'order' } : { range: { low, high } };
};

const typeEnd = (file: PlanFile, drafts: Drafts, of: SpreadOf, lang: Lang): PlanFile => {
  const fieldOf = (end: End) => `spread/${of}/${end}` as const;
  const textAt = (end: End): string =>
    drafts.get(fieldOf(end)) ?? textOf(fieldOf(end), singleValue(file, fieldOf(end)), file.plan, lang);
  const read = readRange(of, textAt, file.plan, lang);
  if ('code' in read) return file;
  for (const end of ends) drafts.delete(fieldOf(end));
  return withRange(file, of, read.range);
};

const typeSingle = (file: PlanFile, drafts: Drafts, single: Single, text: string, lang: Lang): PlanFile => {
  const of = rangeOf(single);
  drafts.set(single, draftOf(text));
  if (of !== undefined) return typeEnd(file, drafts, of, lang);
  const read = readField(single, text, file.plan, lang);
  if ('fault' in read) return file;
  drafts.delete(single);
  return read.value === singleValue(file, single) ? file : withSingleValue(file, single, read.value);
};

/** What was typed and is no value, and the fields that never had one. */
interface Open {
  readonly drafts: Drafts;
  readonly unfilled: Set<string>;
}

const typeInSite = (
  site: Site,
  texts: ReadonlyMap<Column, string>,
  plan: Plan,
  { drafts, unfilled }: Open,
  lang: Lang,
): Site => {
  let next = site;
  for (const [column, text] of texts) {
    const field = siteField(site.id, column);
    const read = readField(field, text, plan, lang);
    if (unfilled.has(field) && text.trim() === '') {
      // No homes is what somebody says with a 0: of a cell that was never filled nothing is known.
      drafts.delete(field);
    } else if ('fault' in read) {
      drafts.set(field, draftOf(text));
    } else {
      drafts.delete(field);
      unfilled.delete(field);
      if (read.value !== siteValue(next, column)) next = withSiteValue(next, column, read.value!);
    }
  }
  return next;
};

const isSame = (drafts: Drafts, before: PlanFile['drafts']): boolean =>
  drafts.size === Object.keys(before).length && [...drafts].every(([field, text]) => before[field] === text);

/**
 * Types in many fields at once. A text that is a value of its field changes the plan; another is kept as a draft, and the plan stays as it was.
 * A field that never had a value keeps its mark until it gets one. With another `startYear` quarters keep their index, and drafts of them are read anew. Fields that do not exist are passed over.
 *
 * @returns the very same file when nothing changed
 */
export const typeAll = (file: PlanFile, typed: Iterable<Typed>, lang: Lang): PlanFile => {
  const drafts: Drafts = new Map(Object.entries(file.drafts));
  const bySite = new Map<string, Map<Column, string>>();
  const typeInCell = (site: string, column: Column, text: string): void => {
    const texts = bySite.get(site) ?? new Map<Column, string>();
    bySite.set(site, texts.set(column, text));
  };
  const singles = new Set<string>();
  let next = file;
  for (const [field, text] of typed) {
    const place = placeOf(field);
    if (place?.site !== undefined) typeInCell(place.site, place.column, text);
    else if (place) {
      next = typeSingle(next, drafts, place.single, text, lang);
      singles.add(place.single);
      const of = rangeOf(place.single);
      for (const end of of ? ends : []) singles.add(`spread/${of}/${end}`);
    }
  }
  // What is no value leaves what stood there.
  next = touch(next, new Set([...singles].filter((single) => !drafts.has(single))));
  if (next.plan.startYear !== file.plan.startYear) {
    for (const [field, text] of drafts) {
      const place = placeOf(field);
      const isTyped = place?.site !== undefined && bySite.get(place.site)?.has(place.column);
      if (place?.site !== undefined && place.column === 'earliest' && !isTyped)
        typeInCell(place.site, 'earliest', text);
    }
  }
  const { plan } = next;
  const unfilled = new Set(unfilledOf(file));
  const sites = plan.sites.map((site) => {
    const texts = bySite.get(site.id);
    return texts === undefined ? site : typeInSite(site, texts, plan, { drafts, unfilled }, lang);
  });
  if (sites.some((site, at) => site !== plan.sites[at])) next = { ...next, plan: { ...plan, sites } };
  next = withUnfilled(next, unfilled);
  return isSame(drafts, file.drafts) ? next : { ...next, drafts: Object.fromEntries(drafts) };
};
