import { tenures, type Tenure } from '../plan/plan.js';
import type { Column } from '../plan/fields.js';

/** What a column of somebody's table holds; `order` is the number of a row, which says nothing; `undefined` is unknown to us. */
export type HeaderColumn = Column | 'id' | 'order' | undefined;

export interface Header {
  /** Of the row with the names, from 0. */
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

/** Rows in which the names may stand: a title or the names of groups may come before them. */
const MOST_ROWS = 10;
/** Columns that are looked at, and the longest name of one that can be known. */
const MOST_COLUMNS = 200;
const LONGEST = 80;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const tenureWords: Readonly<Record<Tenure, ReadonlySet<string>>> = {
  social: set('soc social sociaal sociale'),
  mid: set('mid midden middeldure middenhuur middenhuurwoning middenhuurwoningen intermediate'),
  owner: set('koop koopwoning koopwoningen owned owner'),
};
const whenWords = {
  existing: set('nu huidig huidige bestaand bestaande existing current now present'),
  planned: set('straks toekomstig toekomstige gepland geplande nieuw nieuwe nieuwbouw planned future later new'),
} as const;
/** Words that say nothing more of homes that are rented, or of any. */
const rentWords = set('huur huurwoning huurwoningen rent rental rented');
const homeWords = set('aantal won woning woningen priced occupied homes number of');
const timeWords = set('in tijd time aantal duur duration number of');
const quarterWords = set('kwartalen quarters');
const durationWords = {
  demolition: set('sloop slopen demolition demolish'),
  construction: set('bouw bouwen building build construction'),
} as const;
const stayWords = set('blijven blijvers blijfwens stay staying');
const stayFillers = set('wil willen want wants to in de wijk the neighbourhood');
const percentWords = set('procent percentage percent pct');

/** From the name that is surest, for a table that has more of them. */
const names: readonly (readonly string[])[] = [
  [
    'naam',
    'name',
    'naam van de plek',
    'naam plek',
    'plek naam',
    'naam locatie',
    'naam van de locatie',
    'site name',
    'name of the site',
  ],
  ['locatie', 'plek', 'site', 'location'],
  ['complex', 'project'],
];
const earliest = set('vanaf from earliest vroegst startkwartaal');
const earliestPhrases: readonly string[] = [
  'vroegste start',
  'earliest start',
  'start vanaf',
  'vanaf kwartaal',
  'vanaf kw',
  'first quarter',
  'eerste kwartaal',
];

const plain = (header: string): string =>
  header.length > LONGEST
    ? ''
    : header
        .replaceAll('%', ' percent ')
        // An amount, a share or a change of it is not it.
        .replaceAll(/[\p{Sc}\p{Sm}‰]/gu, ' unknown ')
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\d]+/gu, ' ')
        .trim();

/** What all words of a name say together: each is of one of the kinds, and of each kind that must be there is one. */
const isOf = (
  words: readonly string[],
  must: readonly ReadonlySet<string>[],
  ...may: readonly ReadonlySet<string>[]
): boolean =>
  must.every((kind) => words.filter((word) => kind.has(word)).length === 1) &&
  words.every((word) => [...must, ...may].some((kind) => kind.has(word)));

const homesColumn = (words: readonly string[]): Column | undefined => {
  for (const tenure of tenures)
    for (const when of ['existing', 'planned'] as const) {
      const fillers = tenure === 'owner' ? [homeWords] : [homeWords, rentWords];
      if (isOf(words, [tenureWords[tenure], whenWords[when]], ...fillers)) return `${when}/${tenure}`;
    }
  return undefined;
};

/**
 * What the name of one column says, in Dutch or English: "Sociale huur nu", "existing social". A name is known only where every word of it is: what is
 * not surely known is `undefined`, so that no number is taken for what it is not.
 */
export const columnOf = (header: string): HeaderColumn => {
  const text = plain(header);
  const words = text.split(' ');
  if (names.flat().includes(text)) return 'name';
  if (text === 'id' || text === 'code') return 'id';
  if (/^(?:volgorde|nr|nummer|rij|order|row|no|number)$/u.test(text)) return 'order';
  if (earliest.has(text) || earliestPhrases.includes(text)) return 'earliest';
  if (text === 'staypercent' || isOf(words, [stayWords, percentWords], stayFillers)) return 'stayPercent';
  for (const column of ['demolition', 'construction'] as const)
    if (isOf(words, [durationWords[column], quarterWords], timeWords)) return column;
  if (/^(?:sloop|bouw)kwartalen$|^(?:sloop|bouw)(?:duur|tijd)(?: in)? kwartalen$/u.test(text))
    return text.startsWith('sloop') ? 'demolition' : 'construction';
  return homesColumn(words);
};

/** Whether a row that is called so holds the sums of others, wherever it stands. */
export const isSumsName = (name: string): boolean =>
  /^(?:(?:sub|eind|grand )?tot(?:aal|alen|als?)|samen|together|sum|som)$/u.test(plain(name));

/** How sure a name is; the lowest is the surest. */
const rankOf = (header: string): number => names.findIndex((same) => same.includes(plain(header)));

/**
 * What each column holds. One that is not known by itself may be with the group that stands above it. Of two that say the same neither is known, since
 * nobody can tell which is meant; of names the surest is.
 */
export const headerOf = (cells: readonly string[], groups: readonly string[] = []): readonly HeaderColumn[] => {
  const above = groups.filter((group) => group.trim() !== '').length > 1 ? groups : [];
  let group = '';
  const read = cells.slice(0, MOST_COLUMNS).map((cell, at) => {
    group = above[at]?.trim() || group;
    return columnOf(cell) ?? (cell.trim() === '' ? undefined : columnOf(`${group} ${cell}`));
  });
  const ranks = read.map((column, at) => (column === 'name' ? rankOf(cells[at]!) : 0));
  const surest = Math.min(...ranks.filter((_, at) => read[at] === 'name'));
  const isMeant = (column: HeaderColumn, at: number): boolean => column !== 'name' || ranks[at] === surest;
  return read.map((column, at) => {
    if (column === undefined || column === 'order' || !isMeant(column, at))
      return column === 'order' ? column : undefined;
    return read.filter((other, index) => other === column && isMeant(other, index)).length === 1 ? column : undefined;
  });
};

/**
 * Finds the row with the names of columns: the one with the most that we know, two at least.
 *
 * @param rows cells of a table
 */
export const findHeader = (rows: readonly (readonly string[])[]): Header | undefined => {
  const found = rows.slice(0, MOST_ROWS).map((cells, row) => {
    const columns = headerOf(cells, rows[row - 1]);
    return { row, columns, known: columns.filter((column) => column !== undefined && column !== 'order').length };
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (most, each) => (each.known > (most?.known ?? 1) ? each : most),
    undefined,
  );
  return best && { row: best.row, columns: best.columns };
};
