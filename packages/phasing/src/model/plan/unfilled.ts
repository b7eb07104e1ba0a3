import { columns, placeOf, siteField, siteFields, type Column } from './fields.js';
import type { PlanFile } from './plan-file.js';
import type { Plan, Site } from './plan.js';

/** Columns whose cells can be unfilled: a name may be any. */
export const valueColumns: readonly Column[] = columns.filter((column) => column !== 'name');

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** Fields of sites that never got a value, see `PlanFile`; asked for every cell. */
export const unfilledOf = ({ unfilled }: PlanFile): ReadonlySet<string> => {
  if (unfilled === undefined) return none;
  const found = sets.get(unfilled) ?? new Set(unfilled);
  sets.set(unfilled, found);
  return found;
};

/** Whether every cell has a value: only then can be calculated what the plan does. */
export const isWhole = ({ unfilled = [] }: PlanFile): boolean => unfilled.length === 0;

/** The same file with these fields as the unfilled ones; the very same where they are those. */
export const withUnfilled = (file: PlanFile, fields: ReadonlySet<string>): PlanFile => {
  const before = unfilledOf(file);
  if (fields.size === before.size && [...fields].every((field) => before.has(field))) return file;
  const { unfilled: _, ...filled } = file;
  return fields.size === 0 ? filled : { ...filled, unfilled: [...fields] };
};

/** The fields of sites of which nothing is known yet. */
export const fieldsToFill = (sites: readonly Pick<Site, 'id'>[]): readonly string[] =>
  sites.flatMap(({ id }) => valueColumns.map((column) => siteField(id, column)));

/** The unfilled fields of some sites. */
export const unfilledWhere = (file: PlanFile, isMeant: (field: string) => boolean): ReadonlySet<string> =>
  new Set([...unfilledOf(file)].filter(isMeant));

/** Without the marks of a site, which goes. */
export const withoutSite = (file: PlanFile, id: Site['id']): PlanFile =>
  withUnfilled(
    file,
    unfilledWhere(file, (field) => !field.startsWith(siteFields(id))),
  );

/** The list of a file that is not to be trusted: fields of sites of the plan, at most ten of each. */
export const unfilledIn = (raw: unknown, { sites }: Plan): ReadonlySet<string> => {
  const fields: ReadonlySet<unknown> = new Set(fieldsToFill(sites));
  const given: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, 2 * fields.size) : [];
  return new Set(given.filter((field): field is string => fields.has(field)));
};

/** A column with cells that are empty, and how many. */
export interface EmptyColumn {
  readonly column: Column;
  readonly count: number;
}

/** What is to be filled in before the plan can be calculated, by column; cells with a text that is no value are told elsewhere. */
export const emptyColumns = (file: PlanFile): readonly EmptyColumn[] => {
  const counts = new Map<Column, number>();
  for (const field of unfilledOf(file)) {
    const column = placeOf(field)?.column;
    if (column !== undefined && file.drafts[field] === undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return valueColumns.flatMap((column) => {
    const count = counts.get(column);
    return count === undefined ? [] : [{ column, count }];
  });
};
