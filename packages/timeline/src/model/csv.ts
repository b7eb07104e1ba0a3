import { saySpan } from '@mengwijzer/content/moment-words';
import { sayDate } from '@mengwijzer/words/dates';
import { csvOf } from '@mengwijzer/words/csv';
import { lastYearOf } from './extent.js';
import { capitalise, list, type TimelineTexts } from './texts.js';
import type { LaterMessages } from '../messages/later.nl.js';
import type { Item, Timeline } from './entries.js';

type Column = keyof LaterMessages['files']['columns'];

/**
 * The entries as Dutch Excel opens them: semicolons, a byte order mark, a line per entry. Years that nothing names are empty. A cell that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @param items of the timeline
 */
export const toCsv = (
  items: readonly Item[],
  { extents, motives, instruments }: Timeline,
  texts: TimelineTexts,
  { files }: LaterMessages,
): string => {
  const { facets, lang, sections } = texts;
  const words = (ids: readonly string[], labels: Readonly<Record<string, string>>): string =>
    list(
      ids.map((id) => (Object.hasOwn(labels, id) ? labels[id]! : id)),
      texts,
    );
  const cellsOf = (item: Item): Readonly<Record<Column, string>> => {
    const { from, to, end, isAdrift } = extents.get(item.id)!;
    return {
      when: capitalise(saySpan(item, lang)),
      from: isAdrift ? '' : `${Math.floor(from.earliest)}`,
      to: to === undefined || end === 'running' ? '' : `${lastYearOf(to)}`,
      name: item.name,
      lane: capitalise(facets.lanes[item.lane]),
      summary: item.summary,
      stance: item.stance === undefined ? '' : facets.stances[item.stance],
      motives: words(item.motives, motives),
      instruments: words(item.instruments, instruments),
      status: item.status === undefined ? '' : facets.statuses[item.status],
      asOf: item.asOf === undefined ? '' : sayDate(item.asOf, lang),
      sections: words(item.sections, sections),
      owner: files.owners[item.owner],
      id: item.id,
    };
  };
  const columns = Object.keys(files.columns) as readonly Column[];
  const rows = items.map(cellsOf).map((cells) => columns.map((column) => cells[column]));
  const head = columns.map((column) => files.columns[column]);
  return csvOf([head, ...rows]);
};
