import Papa from 'papaparse';
import { MAX_SHEET_CELL } from '../plan/file-limits.js';

/** Characters that are read at once; of a row that has more, twice as many, and so on. */
const STRETCH = 4_096;
/** Quotation marks in one row that stand where none can: of a row with more, the library takes its time over each. */
const MOST_QUOTES = 20;

/** Why no more was read: at which line, from 1. */
export interface CsvStop {
  readonly code: 'longCell' | 'strayQuotes';
  readonly line: number;
}

export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** Lines, from 1, in which a quotation mark stands where none can. */
  readonly quotes: readonly number[];
  readonly stop?: CsvStop;
}

/** A row with nothing in it: a file may have millions. */
const blank: readonly string[] = [''];

const isLong = (cell: string): boolean => cell.length > MAX_SHEET_CELL;

/** What ends a line: the first that stands in no quoted cell. */
export const lineEndOf = (text: string, most: number): string =>
  (/\r\n|\n|\r/u.exec(text.slice(0, most).replaceAll(/"[^"]*"/gu, '')) ?? /\r\n|\n|\r/u.exec(text))?.[0] ?? '\n';

/**
 * The rows of a CSV file, a stretch at a time: so no more is read of a cell that is too long than its beginning.
 *
 * @param most rows
 */
export const splitRows = (text: string, delimiter: string, newline: string, most = Infinity): CsvRows => {
  const parser = new Papa.Parser({ delimiter, newline: newline as '\n' });
  const parse = (from: number, to: number, isPart: boolean): Papa.ParseResult<string[]> =>
    parser.parse(text.slice(from, to), from, isPart) as Papa.ParseResult<string[]>;
  const rows: (readonly string[])[] = [];
  const quotes: number[] = [];
  const stopAt = (code: CsvStop['code'], row: number): CsvRows => ({ rows, quotes, stop: { code, line: row + 1 } });
  let room = STRETCH;
  for (let at = 0; at < text.length && rows.length < most;) {
    const end = Math.min(at + room, text.length);
    const { data, errors, meta } = parse(at, end, end < text.length);
    const stray = new Map<number, number>();
    for (const { row = 0 } of errors) stray.set(row, (stray.get(row) ?? 0) + 1);
    for (const [row, count] of stray) {
      if (count > MOST_QUOTES) return stopAt('strayQuotes', rows.length + row);
      if (row < data.length) quotes.push(rows.length + row + 1);
    }
    const couldBeLong = end - at > MAX_SHEET_CELL;
    if (data.length === 0 && couldBeLong && isLong(parse(at, end, false).data[0]!.at(-1)!))
      return stopAt('longCell', rows.length);
    const long = couldBeLong ? data.findIndex((cells) => cells.some(isLong)) : -1;
    if (long !== -1) return stopAt('longCell', rows.length + long);
    for (const cells of data) rows.push(cells.length === 1 && cells[0] === '' ? blank : cells);
    room = data.length === 0 ? room * 2 : STRETCH;
    at = data.length === 0 ? at : meta.cursor;
  }
  return { rows, quotes };
};
