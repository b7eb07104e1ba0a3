import { bounded } from '../plan/file-limits.js';
import { writeJson } from '@mengwijzer/core/dossier';
import { defaultPlan } from '../plan/default-plan.js';
import { blankSite } from '../sheet/blank.js';
import { boundsOf, withSiteValue } from '../sheet/field-value.js';
import { siteValue } from '../sheet/field-text.js';
import { assumptions, columns, placeOf, siteField, type Assumption } from '../plan/fields.js';
import { MAX_NAME, MAX_SITES, ranges } from '../plan/parse-plan.js';
import { freeIds, isSiteId } from '../plan/site-id.js';
import { draftOf } from '../sheet/typing.js';
import type { Plan, Site } from '../plan/plan.js';

/** What is told about a file that is opened. */
export interface FileFault {
  /**
   * The first five say why nothing was opened. `newer`: a later version wrote it. `replaced`: the value is none of its field, and stands there as a draft.
   * `defaulted`: it is missing; an assumption has what a new plan has, a cell of a site is empty. `left-out`: it cannot be used.
   */
  readonly code:
    | 'too-large'
    | 'not-json'
    | 'not-plan'
    | 'no-plan'
    | 'too-many'
    | 'duplicate'
    | 'newer'
    | 'replaced'
    | 'defaulted'
    | 'left-out';
  /** JSON Pointer in the file or plan, such as "/variants/1"; empty for the whole. */
  readonly path: string;
  /** Where it is shown, see `fields.ts`. */
  readonly field?: string;
  /** Of too many sites: how many there are. */
  readonly count?: number;
  /** Of an id that stands twice: the id, and both sites by their place, from 1. */
  readonly id?: string;
  readonly first?: number;
  readonly row?: number;
}

type Raw = Readonly<Record<string, unknown>>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object itself holds at a place: "gate/percent". */
export const at = (value: unknown, place: string): unknown =>
  place
    .split('/')
    .reduce<unknown>((inner, key) => (isRaw(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

/** A value as somebody could have typed it. */
export const typedFor = (value: unknown): string =>
  draftOf(typeof value === 'string' ? value : value === undefined ? '' : writeJson(value));

/** What was found wrong, and what was there. */
export interface Found {
  readonly faults: FileFault[];
  readonly drafts: Map<string, string>;
  /** Fields of sites without a value. */
  readonly unfilled: Set<string>;
}

/** A number of a field; what is none becomes a draft, and another number stands in for it, which of a site is marked as nobody's. */
export const wholeIn = (
  value: unknown,
  {
    field,
    path,
    min,
    max,
  }: { readonly field: string; readonly path: string; readonly min: number; readonly max: number },
  other: number,
  found: Found,
): number => {
  // Some programs write numbers as texts.
  const number = typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number + 0;
  found.faults.push({ code: number === undefined ? 'defaulted' : 'replaced', path, field });
  if (number !== undefined) found.drafts.set(field, typedFor(value));
  if (placeOf(field)?.site !== undefined) found.unfilled.add(field);
  return other;
};

const nameIn = (value: unknown, path: string, found: Found): string => {
  if (typeof value === 'string' && value.length <= MAX_NAME) return value;
  if (value !== undefined) found.faults.push({ code: 'left-out', path });
  return typeof value === 'string' ? bounded(value, MAX_NAME) : '';
};

const siteIn = (raw: unknown, id: Site['id'], path: string, found: Found): Site => {
  const blank: Site = { ...blankSite, id, name: nameIn(at(raw, 'name'), `${path}/name`, found) };
  let site = blank;
  for (const column of columns) {
    if (column === 'name') continue;
    const field = siteField(id, column);
    const bounds = boundsOf(field) ?? ranges.earliest;
    const place = { field, path: `${path}/${column}`, ...bounds };
    const other = siteValue(blank, column) as number;
    site = withSiteValue(site, column, wholeIn(at(raw, column), place, other, found));
  }
  return site;
};

/** Where the same id stands twice, by place from 1. */
const twice = (raws: readonly unknown[]): Pick<FileFault, 'id' | 'first' | 'row'> | undefined => {
  const firsts = new Map<string, number>();
  for (const [index, raw] of raws.entries()) {
    const id = at(raw, 'id');
    if (!isSiteId(id)) continue;
    const first = firsts.get(id);
    if (first !== undefined) return { id, first, row: index + 1 };
    firsts.set(id, index + 1);
  }
  return undefined;
};

/**
 * Makes a plan of what is not quite one: a number that is none, or none of its field, becomes a draft with the number of a new plan in its place; what
 * is missing gets that number too. Of a site both are found `unfilled`. A site without an id that can be used gets another.
 *
 * @param raw an object with a list of sites
 * @param path JSON Pointer of the plan in its file
 * @returns `undefined` when it has more than 500 sites, or an id twice
 */
export const mendPlan = (raw: unknown, path: string, found: Found): Plan | undefined => {
  const raws = at(raw, 'sites') as readonly unknown[];
  const { faults } = found;
  if (raws.length > MAX_SITES) {
    faults.push({ code: 'too-many', path: `${path}/sites`, count: raws.length });
    return undefined;
  }
  const duplicate = twice(raws);
  if (duplicate) {
    faults.push({ code: 'duplicate', path: `${path}/sites/${duplicate.row! - 1}/id`, ...duplicate });
    return undefined;
  }
  const nextId = freeIds(raws.map((each) => at(each, 'id')).filter(isSiteId));
  const sites = raws.flatMap((each, index): readonly Site[] => {
    const place = `${path}/sites/${index}`;
    const id = at(each, 'id');
    if (isRaw(each)) return [siteIn(each, isSiteId(id) ? id : nextId(), place, found)];
    faults.push({ code: 'left-out', path: place });
    return [];
  });
  const assumed = (assumption: Assumption): number => {
    const place = { field: assumption, path: `${path}/${assumption}`, ...boundsOf(assumption)! };
    return wholeIn(at(raw, assumption), place, at(defaultPlan(), assumption) as number, found);
  };
  const {
    'gate/percent': percent,
    'gate/maxWait': maxWait,
    ...others
  } = Object.fromEntries(assumptions.map((assumption) => [assumption, assumed(assumption)])) as Record<
    Assumption,
    number
  >;
  return { ...others, sites, gate: { percent, maxWait } };
};
