import { faultsOf } from './faults.js';
import { emptyColumns } from '../plan/unfilled.js';
import { MOST_HEADINGS, sayHeading } from './say-heading.js';
import type { Column } from '../plan/fields.js';
import type { CsvReading } from './read-csv.js';
import type { FilesMessages } from '../../files/messages/files.nl.js';
import type { PhasingTexts } from '../texts.js';

/** What became of a file, in sentences: what was read first, then what is to be looked at, with its line and column. */
export interface SaidCsv {
  readonly summary: string;
  readonly notes: readonly string[];
}

/** Of more faults than this the number is said. */
const MOST = 20;

/** What became of a CSV file. */
export const sayCsv = (
  read: CsvReading,
  texts: Pick<PhasingTexts, 'lang' | 'messages'>,
  { csv: words }: FilesMessages,
): SaidCsv => {
  if (read.file === undefined) {
    const { code, count = 0, line = count } = read.refusal;
    const says = words.refusals[code];
    return { summary: typeof says === 'string' ? says : says(line), notes: [] };
  }
  const { lines, heads, missing, unknown, duplicates, sums, cut, quotes } = read.report;
  const { table } = texts.messages;
  const isMissing = new Set<Column>(missing);
  const blank = emptyColumns(read.file).reduce(
    (all, { column, count }) => all + (isMissing.has(column) ? 0 : count),
    0,
  );
  const empty = missing.filter((column) => column !== 'name');
  const faults = faultsOf(read.file, texts).flatMap(({ row, column, says }) =>
    row === undefined || column === undefined
      ? []
      : [words.fault(lines[row - 1]!, heads[column] || table.said[column], says)],
  );
  const named = [
    ...unknown.slice(0, MOST_HEADINGS).map((name) => (typeof name === 'number' ? words.nth(name) : sayHeading(name))),
    ...(unknown.length > MOST_HEADINGS ? [words.others(unknown.length - MOST_HEADINGS)] : []),
  ];
  return {
    summary: words.read(lines.length),
    notes: [
      ...faults.slice(0, MOST),
      ...(faults.length > MOST ? [words.moreFaults(faults.length - MOST)] : []),
      ...(empty.length > 0 ? [words.missing(empty.map((column) => `‘${words.columns[column]}’`))] : []),
      ...(blank > 0 ? [words.blank(blank)] : []),
      ...(missing.includes('name') ? [words.unnamed] : []),
      ...(unknown.length > 0 ? [words.unknown(named)] : []),
      ...duplicates.slice(0, MOST).map(({ id, first, line }) => words.duplicate(id, first, line)),
      ...(sums.length > 0 ? [words.sums(sums.slice(0, MOST))] : []),
      ...(cut > 0 ? [words.cut(cut)] : []),
      ...(quotes.length > 0 ? [words.quotes(quotes.slice(0, MOST))] : []),
    ],
  };
};
