import { tenures, type Tenure } from '../plan/plan.js';
import type { Column } from './fields.js';

/** What a column of somebody's table holds; `order` is the number of a row, which says nothing; `undefined` is unknown to us. */
export type HeaderColumn = Column | 'id' | 'order' | undefined;

export interface Header {
  /** Of the row with the names, from 0. */
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

/** Rows in which the names may stand: a title or the names of groups may come before them. */
const MOST_ROWS = 10;

const tenureWords: Readonly<Record<Tenure, RegExp>> = {
  social: /\bsoci/u,
  mid: /\b(?:mid|intermediate)/u,
  owner: /\b(?:koop|eigen|own|for sale\b)/u,
};
const whenWords = {
  existing: /\b(?:nu|huidige?|bestaande?|existing|current|now|today|present)\b/u,
  planned: /\b(?:straks|toekomst|toekomstige?|geplande?|plan|nieuwe?|nieuwbouw|planned|future|later|new)\b/u,
} as const;
const nameWords = /^(?:(?:naam|locatie|plek|complex|project|site|name|location|van|de|het|of|the)(?: |$))+$/u;
const demolitionWords = /\b(?:sloop|slopen|sloopduur|slooptijd|sloopkwartalen|demolition|demolish)\b/u;
const constructionWords = /\b(?:bouw|bouwen|bouwduur|bouwtijd|bouwkwartalen|build|building|construction)\b/u;
const earliestWords = /\b(?:vanaf|vroegste?|start\w*|begin\w*|earliest|from)\b/u;
const stayWords = /\b(?:blijven|blijvers|blijft|terugkeer|terugkeren|stay|stays|staying|staypercent|return)\b/u;

const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

const matching = <Key extends string>(text: string, words: Readonly<Record<Key, RegExp>>): readonly Key[] =>
  (Object.keys(words) as Key[]).filter((key) => words[key].test(text));

/** A column of homes: of both kinds of neighbours at once it is none, without a moment it is of the kind only. */
const homesColumn = (text: string): Column | Tenure | undefined => {
  const [tenure, ...otherTenures] = matching(text, tenureWords);
  const [when, ...others] = matching(text, whenWords);
  if (tenure === undefined || otherTenures.length > 0 || others.length > 0) return undefined;
  return when === undefined ? tenure : `${when}/${tenure}`;
};

const otherColumn = (text: string): HeaderColumn => {
  if (nameWords.test(text)) return 'name';
  if (/^(?:id|code)$/u.test(text)) return 'id';
  if (/^(?:volgorde|nr|nummer|rij|order|row|no|number)$/u.test(text)) return 'order';
  if (stayWords.test(text)) return 'stayPercent';
  const [isBuilding, isDemolition] = [constructionWords.test(text), demolitionWords.test(text)];
  if (earliestWords.test(text)) return isBuilding ? undefined : 'earliest';
  if (isBuilding === isDemolition) return undefined;
  return isBuilding ? 'construction' : 'demolition';
};

/** What the name of one column says, in Dutch or English: "Sociale huur nu", "existing social"; a kind of homes where it does not say when. */
export const columnOf = (header: string): HeaderColumn | Tenure => {
  const text = plain(header);
  return Object.values(tenureWords).some((words) => words.test(text)) ? homesColumn(text) : otherColumn(text);
};

const isTenure = (column: HeaderColumn | Tenure): column is Tenure => (tenures as readonly unknown[]).includes(column);

/** What each column holds. Where a name does not say when, the first of its kind is what stands there now. A second column of the same is unknown. */
export const headerOf = (cells: readonly string[]): readonly HeaderColumn[] => {
  const read = cells.map(columnOf);
  const taken = new Set<HeaderColumn>(
    read.filter((column): column is Column => !isTenure(column) && column !== undefined),
  );
  const seen = new Set<HeaderColumn>();
  const once = (column: HeaderColumn): HeaderColumn => {
    if (column === undefined || column === 'order' || !seen.has(column)) {
      seen.add(column);
      return column;
    }
    return undefined;
  };
  return read.map((column) => {
    if (!isTenure(column)) return once(column);
    const free = (['existing', 'planned'] as const)
      .map((when) => `${when}/${column}` as const)
      .find((each) => !taken.has(each));
    if (free !== undefined) taken.add(free);
    return free === undefined ? undefined : once(free);
  });
};

/**
 * Finds the row with the names of columns: the one with the most that we know, two at least.
 *
 * @param rows cells of a table
 */
export const findHeader = (rows: readonly (readonly string[])[]): Header | undefined => {
  const found = rows.slice(0, MOST_ROWS).map((cells, row) => {
    const columns = headerOf(cells);
    return { row, columns, known: columns.filter((column) => column !== undefined && column !== 'order').length };
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, each) => (each.known > (most?.known ?? 1) ? each : most),
    undefined,
  );
  return best && { row: best.row, columns: best.columns };
};
