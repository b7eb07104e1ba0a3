import { MAX_SHEET_CELL } from '../plan/file-limits.js';

/** A quoted cell, which may hold tabs and line ends; or a cell as it is. Of neither more is read than of one that is too long. */
const cell = new RegExp(
  `"((?:[^"]|""){0,${MAX_SHEET_CELL}})"(?=[\\t\\r\\n]|$)|"(?:[^"]|""){${MAX_SHEET_CELL + 1}}|[^\\t\\r\\n]{0,${MAX_SHEET_CELL + 1}}`,
  'uy',
);
/** A row with nothing in it: a text may have millions. */
const blank: readonly string[] = [''];

/**
 * Cells as a spreadsheet puts them on the clipboard: tabs between them, a line end after each row. A cell that starts with a quotation mark and
 * does not end with one is taken as it is.
 *
 * @returns one row or more; of an empty text none. They end with the first cell that is longer than `MAX_SHEET_CELL`
 */
export const readTable = (text: string): readonly (readonly string[])[] => {
  if (text === '') return [];
  const rows: (readonly string[])[] = [];
  let row: string[] = [];
  for (let at = 0; ;) {
    cell.lastIndex = at;
    const [whole, quoted] = cell.exec(text)!;
    const content = quoted?.replaceAll('""', '"') ?? whole;
    row.push(content);
    at += whole.length;
    const end = text[at];
    if (end === '\t' && content.length <= MAX_SHEET_CELL) {
      at += 1;
      continue;
    }
    rows.push(row.length === 1 && content === '' ? blank : row);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length || content.length > MAX_SHEET_CELL) return rows;
    row = [];
  }
};

/** The text that a spreadsheet takes for these cells. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells.map((text) => (/["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    )
    .join('\n');
