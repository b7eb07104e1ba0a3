import { guardFormula, unguardFormula } from '@mengwijzer/words/csv';
import { readTable, writeTable } from './clipboard-table.js';
import { withUnfilledSites } from './edit.js';
import { cellText } from './field-text.js';
import { columns, siteField, type Column } from '../plan/fields.js';
import { MAX_CELL, MAX_SHEET_CELL, MAX_TEXT } from '../plan/file-limits.js';
import { MAX_NAME, MAX_SITES } from '../plan/parse-plan.js';
import { columnOf, findHeader, headerOf, isSumsName, type HeaderColumn } from './read-header.js';
import { MAX_DRAFT, typeAll, type Typed } from './typing.js';
import { unfilledOf, valueColumns, withUnfilled } from '../plan/unfilled.js';
import type { PlanFile } from '../plan/plan-file.js';

type Lang = 'nl' | 'en';

/** A cell of the table of sites: the row and the column by number, from 0, see `columns`. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}
/** Cells from the first to the last, which lies below or to the right of it, or is the same. */
export interface CellRange {
  readonly first: CellAt;
  readonly last: CellAt;
}

/** What was pasted. */
export interface Pasted {
  /** `undefined` when there was nothing to paste, or it would make too many sites. */
  readonly file: PlanFile | undefined;
  /** Cells that were filled. */
  readonly cells: number;
  /** Sites that came. */
  readonly added: number;
  /** Cells of which the text is no value; it is kept as a draft. */
  readonly unreadable: number;
  /** Cells for which there is no column, by row; empty when all fitted. */
  readonly left: readonly (readonly string[])[];
  /** Names of columns that we do not surely know: what is under them was not pasted. */
  readonly unknown: readonly string[];
  /** Columns that a table with names does not have: they are empty for its new sites. */
  readonly missing: readonly Column[];
  /** Rows with sums of others, by their name: those are no sites, and were not pasted. */
  readonly sums: number;
  /** Texts that were longer than a cell holds. */
  readonly cut: number;
  /** How many sites there would be; 0 when they fit. */
  readonly tooMany: number;
  /** In which row, from 1, a cell is longer than a spreadsheet holds; 0 when none is. */
  readonly tooLong: number;
}

const nothing: Pasted = {
  file: undefined,
  cells: 0,
  added: 0,
  unreadable: 0,
  left: [],
  unknown: [],
  missing: [],
  sums: 0,
  cut: 0,
  tooMany: 0,
  tooLong: 0,
};

const isEmpty = (cells: readonly string[]): boolean => cells.every((text) => text.trim() === '');

/** The rows to paste, and in which column of ours each of their columns goes. */
interface Block {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly HeaderColumn[];
  readonly unknown: readonly string[];
  /** Whether the names of columns decide what goes where, and not the place. */
  readonly isNamed: boolean;
}

const isWord = (cell: string): boolean => /\p{L}/u.test(cell) && !/\d/u.test(cell);
const isNumber = (cell: string): boolean => /^[\s€+-]*\d[\d.,\s%]*$/u.test(cell.slice(0, 100));

/** Whether the first row has names and no values: words, with numbers under at least one of them. */
const isNames = ([first = [], ...rows]: readonly (readonly string[])[]): boolean =>
  first.every((cell) => cell.trim() === '' || isWord(cell)) &&
  first.some((cell, at) => {
    const under = rows.map((cells) => cells[at] ?? '').filter((text) => text.trim() !== '');
    return cell.trim() !== '' && under.length > 0 && under.every(isNumber);
  });

const blockIn = (rows: readonly (readonly string[])[], at: number): Block => {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  // The name of one column, with its numbers. A name above names could be a name.
  const isHeaded = rows.length > 1 && width === 1 && columns[at] !== 'name' && columnOf(rows[0]![0]!) === columns[at];
  const header = findHeader(rows) ?? (!isHeaded && isNames(rows) ? { row: 0, columns: headerOf(rows[0]!) } : undefined);
  if (header) {
    const unknown = rows[header.row]!.filter(
      (name, column) => name.trim() !== '' && header.columns[column] === undefined,
    );
    return { rows: rows.slice(header.row + 1), columns: header.columns, unknown, isNamed: true };
  }
  return {
    rows: isHeaded ? rows.slice(1) : rows,
    columns: Array.from({ length: width }, (_, index) => columns[at + index]),
    unknown: [],
    isNamed: false,
  };
};

/** Repeats what is pasted, where a selection has room for it a whole number of times: one value fills it all. */
const filling = (block: Block, { first, last }: CellRange): Block => {
  const { rows, columns: into, isNamed } = block;
  const [high, wide] = [last.row - first.row + 1, last.column - first.column + 1];
  if (isNamed || rows.length === 0 || high % rows.length !== 0 || wide % into.length !== 0) return block;
  const tiled = Array.from({ length: high }, (_, row) => {
    const cells = rows[row % rows.length]!;
    return Array.from({ length: wide }, (__, column) => cells[column % into.length] ?? '');
  });
  return { rows: tiled, columns: columns.slice(first.column, last.column + 1), unknown: [], isNamed };
};

/**
 * Pastes cells of a spreadsheet, down and to the right of the first cell of a range; sites are added as they are needed, and what is not pasted of them
 * is empty, as is a cell in which nothing is pasted. A row with names of columns is
 * recognised, and decides what goes where. What is no value of its cell is kept as a draft.
 *
 * @param range where; a row below the last adds sites
 * @param text as a spreadsheet puts it on the clipboard
 */
export const paste = (file: PlanFile, range: CellRange, text: string, lang: Lang): Pasted => {
  const read = text.length > MAX_TEXT ? [] : readTable(text);
  if (read.length === 0) return nothing;
  if (read.at(-1)!.at(-1)!.length > MAX_SHEET_CELL) return { ...nothing, tooLong: read.length };
  const { sites } = file.plan;
  const start = Math.min(range.first.row, sites.length);
  const block = filling(blockIn(read, range.first.column), range);
  // An empty row clears a site that there is, but makes none.
  const filled = block.rows.filter((cells, at) => start + at < sites.length || !isEmpty(cells));
  const name = block.columns.indexOf('name');
  // One cell by itself may be a site that is called so.
  const rows = filled.filter((cells) => block.columns.length === 1 || !isSumsName(cells[name] ?? ''));
  const sums = filled.length - rows.length;
  const isKnown = block.columns.some((column) => column !== undefined && column !== 'id' && column !== 'order');
  if (rows.length === 0 || (block.isNamed && !isKnown)) return { ...nothing, unknown: block.unknown, sums };
  const total = Math.max(sites.length, start + rows.length);
  if (total > MAX_SITES) return { ...nothing, tooMany: total };

  const wide = withUnfilledSites(file, total - sites.length, lang);
  const typed: Typed[] = [];
  const unfilled = new Set(unfilledOf(wide));
  const left: string[][] = [];
  let cut = 0;
  for (const [at, cells] of rows.entries()) {
    const { id } = wide.plan.sites[start + at]!;
    const rest: string[] = [];
    for (const [index, guarded] of cells.entries()) {
      const column = block.columns[index];
      if (column === undefined) rest.push(unguardFormula(guarded));
      if (column === undefined || column === 'id' || column === 'order') continue;
      const content = unguardFormula(guarded.slice(0, MAX_CELL));
      if (content.length > (column === 'name' ? MAX_NAME : MAX_DRAFT)) cut += 1;
      const field = siteField(id, column);
      typed.push([field, content]);
      // Nothing is not 0: whoever pastes an empty cell did not say how many.
      if (column !== 'name' && content.trim() === '') unfilled.add(field);
    }
    if (!isEmpty(rest)) left.push(rest);
  }
  const next = typeAll(withUnfilled(wide, unfilled), typed, lang);
  const unreadable = typed.filter(([field]) => next.drafts[field] !== undefined).length;
  return {
    file: next,
    cells: typed.length,
    added: total - sites.length,
    unreadable,
    left,
    unknown: block.unknown,
    missing:
      total > sites.length && block.isNamed ? valueColumns.filter((column) => !block.columns.includes(column)) : [],
    sums,
    cut,
    tooMany: 0,
    tooLong: 0,
  };
};

/** Cells as a text that a spreadsheet takes for them, and `paste` too: what the controls show. */
export const copyCells = (file: PlanFile, { first, last }: CellRange, lang: Lang): string =>
  writeTable(
    file.plan.sites
      .slice(first.row, last.row + 1)
      .map((site) =>
        columns
          .slice(first.column, last.column + 1)
          .map((column: Column) => guardFormula(cellText(file, site, column, lang))),
      ),
  );
