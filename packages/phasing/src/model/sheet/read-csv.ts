import { unguardFormula } from '@mengwijzer/words/csv';
import { blankSite } from './blank.js';
import { emptyFile, freeNames } from './edit.js';
import { lineEndOf, splitRows, type CsvStop } from './csv-rows.js';
import { columns, siteField, type Column } from '../plan/fields.js';
import { MAX_CELL, MAX_TEXT } from '../plan/file-limits.js';
import { MAX_NAME, MAX_SITES } from '../plan/parse-plan.js';
import { findHeader, isSumsName, type Header, type HeaderColumn } from './read-header.js';
import { freeIds, isSiteId } from '../plan/site-id.js';
import { MAX_DRAFT, typeAll, type Typed } from './typing.js';
import { fieldsToFill, withUnfilled } from '../plan/unfilled.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Site } from '../plan/plan.js';

type Lang = 'nl' | 'en';

/** Why nothing was read. `count` is how many sites there are, of too many; `line` is where a cell cannot be read. */
export interface CsvRefusal {
  readonly code: 'tooLarge' | 'empty' | 'workbook' | 'noHeader' | 'tooMany' | CsvStop['code'];
  readonly count?: number;
  readonly line?: number;
}

/** What is to be told of a file that was read. Lines are rows as a spreadsheet counts them, from 1. */
export interface CsvReport {
  /** The line of each site, in order. */
  readonly lines: readonly number[];
  /** What the file calls the columns that it has. */
  readonly heads: Readonly<Partial<Record<Column, string>>>;
  /** Columns that it does not have: they are empty, and names are made. */
  readonly missing: readonly Column[];
  /** Columns that hold something and that we do not know, by name; a column without a name by its number, from 1. */
  readonly unknown: readonly (string | number)[];
  /** Ids that stand twice: the later line got another. */
  readonly duplicates: readonly { readonly id: string; readonly first: number; readonly line: number }[];
  /** Lines with sums of others, by their name: those are no sites. */
  readonly sums: readonly number[];
  /** Texts that were longer than a cell holds. */
  readonly cut: number;
  /** Lines in which a quotation mark stands where none can. */
  readonly quotes: readonly number[];
}

export type CsvReading =
  | { readonly file: PlanFile; readonly report: CsvReport; readonly refusal?: undefined }
  | { readonly file?: undefined; readonly report?: undefined; readonly refusal: CsvRefusal };

type Rows = readonly (readonly string[])[];

const delimiters = [';', ',', '\t', '|'];
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Characters among which the names of columns are looked for: a file of one line is not read once for each mark. */
const HEAD = 32_000;

/** The mark between cells: what the first line says ("sep=;"), or with which most names of columns are known. */
const delimiterOf = (text: string, newline: string): string | undefined => {
  const head = text.slice(0, HEAD);
  const known = delimiters.map((delimiter) => {
    const header = findHeader(splitRows(head, delimiter, newline, 10).rows);
    return { delimiter, count: header?.columns.filter((column) => column !== undefined).length ?? 0 };
  });
  const best = known.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count > 0 ? best.delimiter : undefined;
};

/** A line of the table: its number in a spreadsheet, and its cells by what they hold. */
interface Line {
  readonly line: number;
  readonly cellOf: (column: HeaderColumn) => string;
}

const linesIn = (rows: Rows, header: Header): readonly Line[] => {
  const lines: Line[] = [];
  for (let at = header.row + 1; at < rows.length; at += 1) {
    const cells = rows[at]!;
    if (isBlank(cells)) continue;
    const cellOf = (column: HeaderColumn): string =>
      unguardFormula((cells[header.columns.indexOf(column)] ?? '').slice(0, MAX_CELL));
    lines.push({ line: at + 1, cellOf });
  }
  return lines;
};

/** Whether a line holds the sums of others, as its name says. One with an id is a site that is called so. */
const isSums = ({ cellOf }: Line): boolean => isSumsName(cellOf('name')) && cellOf('id') === '';

/** Ids as the file gives them; another for those that it does not, or that stand there before. */
const withIds = (
  lines: readonly Line[],
): { readonly ids: readonly Site['id'][]; readonly duplicates: CsvReport['duplicates'] } => {
  const given = lines.map(({ cellOf }) => cellOf('id'));
  const next = freeIds(given);
  const firsts = new Map<string, number>();
  const duplicates: { id: string; first: number; line: number }[] = [];
  const ids = lines.map(({ line }, at) => {
    const id = given[at]!;
    const first = firsts.get(id);
    if (first !== undefined) duplicates.push({ id, first, line });
    if (first !== undefined || !isSiteId(id)) return next();
    firsts.set(id, line);
    return id;
  });
  return { ids, duplicates };
};

const unknownIn = (rows: Rows, { row, columns: known }: Header): CsvReport['unknown'] => {
  const found = new Set<number>();
  for (const cells of rows.slice(row + 1))
    for (const [at, cell] of cells.entries()) if (known[at] === undefined && cell.trim() !== '') found.add(at);
  return [...found].sort((one, other) => one - other).map((at) => rows[row]![at]?.trim() || at + 1);
};

const readRows = (rows: Rows, header: Header, file: PlanFile, lang: Lang): CsvReading => {
  const found = linesIn(rows, header);
  const lines = found.filter((each) => !isSums(each));
  if (lines.length === 0) return { refusal: { code: 'empty' } };
  if (lines.length > MAX_SITES) return { refusal: { code: 'tooMany', count: lines.length } };

  const { ids, duplicates } = withIds(lines);
  const name = freeNames([], lang);
  const sites = ids.map((id, at): Site => ({ id, name: name(at + 1), ...blankSite }));
  const has = new Set(header.columns);
  const mine = columns.filter((column) => has.has(column));
  const typed = lines.flatMap(({ cellOf }, at) =>
    mine.map((column): Typed => [siteField(ids[at]!, column), cellOf(column)]),
  );
  const empty = emptyFile(file);
  const headAt = (column: Column): string => rows[header.row]![header.columns.indexOf(column)]!.trim();
  return {
    file: typeAll(
      withUnfilled({ ...empty, plan: { ...empty.plan, sites } }, new Set(fieldsToFill(sites))),
      typed,
      lang,
    ),
    report: {
      lines: lines.map(({ line }) => line),
      heads: Object.fromEntries(mine.map((column) => [column, headAt(column)])),
      missing: columns.filter((column) => !has.has(column)),
      unknown: unknownIn(rows, header),
      duplicates,
      sums: found.filter(isSums).map(({ line }) => line),
      cut: typed.filter(([field, text]) => text.length > (field.endsWith('/name') ? MAX_NAME : MAX_DRAFT)).length,
      quotes: [],
    },
  };
};

/**
 * Reads sites from a CSV file, in place of those that the plan has; the assumptions stay. Semicolons, commas or tabs; columns in any order, with names in
 * Dutch or English; empty lines are passed over. A cell without a value is empty. What is no value of its cell is kept as a draft. Never throws.
 *
 * @param text see `decodeCsv`
 */
export const fromCsv = (text: string, file: PlanFile, lang: Lang): CsvReading => {
  if (text.length > MAX_TEXT) return { refusal: { code: 'tooLarge' } };
  // What Excel itself saves is a ZIP file.
  if (text.startsWith('PK\u0003\u0004')) return { refusal: { code: 'workbook' } };
  const [sep = '', said] = /^sep=(.)(?:\r\n|\n|\r)/iu.exec(text.replace(/^\uFEFF/u, '')) ?? [];
  const body = text.replace(/^\uFEFF/u, '').slice(sep.length);
  if (body.trim() === '') return { refusal: { code: 'empty' } };
  const newline = lineEndOf(body, HEAD);
  const { rows, quotes, stop } = splitRows(body, said ?? delimiterOf(body, newline) ?? ';', newline);
  if (stop) return { refusal: stop };
  const header = findHeader(rows);
  if (header === undefined) return { refusal: { code: 'noHeader' } };
  const read = readRows(rows, header, file, lang);
  if (read.file === undefined) return read;
  return { ...read, report: { ...read.report, quotes } };
};
