import { sayNumber } from '@mengwijzer/words/numbers';
import type { FilesMessages } from './files.nl.js';

const n = (number: number): string => sayNumber(number, 'en');
const sites = (count: number): string => (count === 1 ? '1 site' : `${n(count)} sites`);
const list = (parts: readonly (string | number)[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : `${parts[0]}`;

/** The same in English. */
export const filesEn: FilesMessages = {
  csv: {
    name: 'phasing',
    columns: {
      name: 'Site',
      'existing/social': 'Now social',
      'existing/mid': 'Now mid-priced',
      'existing/owner': 'Now owned',
      'planned/social': 'Later social',
      'planned/mid': 'Later mid-priced',
      'planned/owner': 'Later owned',
      earliest: 'From',
      demolition: 'Demolition (quarters)',
      construction: 'Building (quarters)',
      stayPercent: 'Want to stay (%)',
      id: 'Code',
    },
    read: (count) => `${sites(count)} read, in place of what was there. You can undo this.`,
    refusals: {
      tooLarge: 'This file is larger than 10 MB. We do not read that much. Nothing was changed.',
      empty: 'There is no site in this file. Nothing was changed.',
      workbook:
        'This is an Excel file, which we do not read. Save it in Excel as CSV, or copy the cells and paste them in the table.',
      noHeader:
        'We find no line with names of columns in this file. Put them above it, such as Site, Now social and Later social. Nothing was changed.',
      tooMany: (count) => `There are ${n(count)} sites in this file. The table holds 500. Nothing was changed.`,
      longCell: (line) =>
        `Line ${line} has a cell of more than 50,000 characters. We do not read that much. See whether a quotation mark is missing there. Nothing was changed.`,
      strayQuotes: (line) =>
        `Line ${line} has many quotation marks where none can stand. Take them out, or save the file as CSV again. Nothing was changed.`,
    },
    fault: (line, column, fault) => `Line ${line}, column ‘${column}’: ${fault}`,
    moreFaults: (count) =>
      count === 1 ? '1 more cell has no good value.' : `${n(count)} more cells have no good value.`,
    missing: (names) =>
      `${names.length === 1 ? 'This column is' : 'These columns are'} not in the file: ${list(names)}. ${names.length === 1 ? 'It is' : 'They are'} empty in the table.`,
    blank: (cells) =>
      cells === 1
        ? '1 cell of the file holds nothing. It is empty in the table.'
        : `${n(cells)} cells of the file hold nothing. They are empty in the table.`,
    unnamed: 'The file has no names of sites. We call them Site 1, Site 2, and so on.',
    unknown: (names) =>
      `${names.length === 1 ? 'We do not know this column, and it was' : 'We do not know these columns, and they were'} not read: ${list(names)}.`,
    nth: (number) => `column ${number}`,
    others: (count) => `${n(count)} more`,
    duplicate: (id, first, line) =>
      `The code ‘${id}’ stands on line ${first} and on line ${line}. The site of line ${line} got a new code.`,
    sums: (lines) =>
      `${lines.length === 1 ? 'Line' : 'Lines'} ${list(lines)} ${lines.length === 1 ? 'holds' : 'hold'} totals. These do not count as sites.`,
    cut: (count) =>
      count === 1
        ? '1 text was longer than 200 characters and was cut off.'
        : `${n(count)} texts were longer than 200 characters and were cut off.`,
    quotes: (lines) =>
      `A quotation mark stands where none can. Look at ${lines.length === 1 ? 'line' : 'lines'} ${list(lines)}.`,
  },

  plan: {
    opened: (count) => `The plan was opened, with ${sites(count)}.`,
    'too-large': 'This file is larger than 10 MB. We do not read that much. Nothing was changed.',
    'not-json': 'We cannot read this file. Nothing was changed.',
    'not-plan': 'There is no phasing plan in this file. Nothing was changed.',
    'no-plan': 'There is no phasing plan in this dossier. Nothing was changed.',
    newer: 'This file was made with a newer version. We show what we can read of it.',
    'too-many': (count) => `There are ${n(count)} sites in this plan. The table holds 500. Nothing was changed.`,
    duplicate: (id, first, row) =>
      `Sites ${first} and ${row} have the same code: ‘${id}’. Give one of them another code. Nothing was changed.`,
    replaced: (place) => `${place}: what the file holds cannot be here. It is marked in its field.`,
    defaulted: (place) => `${place}: this is not in the file. There is now what a new plan has.`,
    unfilled: (place) => `${place}: this is not in the file. The cell is empty.`,
    'left-out': (place) => `${place}: we cannot read this. It was left out.`,
    inRow: (row, column) => `Row ${row}, ${column}`,
    row: (row) => `Row ${row}`,
    parts: {
      plan: 'The plan',
      variants: 'A variant',
      costs: 'The costs',
      spread: 'The bounds of what is uncertain',
      drafts: 'What had no good value yet',
    },
    more: (count) => `And ${n(count)} more of such messages.`,
  },
};
