import { csvOf } from '@mengwijzer/words/csv';
import { capitalise, list, type PickerTexts } from './texts.js';
import type { ChosenView } from './shortlist.js';

/**
 * The shortlist as Dutch Excel opens it: semicolons, a byte order mark, a line per instrument. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export const toCsv = (chosen: readonly ChosenView[], texts: PickerTexts): string => {
  const { facets, evidence, messages } = texts;
  const words = (ids: readonly string[] = [], labels: Readonly<Record<string, string>>): string =>
    list(
      ids.map((id) => labels[id] ?? id),
      texts,
    );
  const rows = chosen.map(({ entry, item }) => [
    item?.name ?? entry.id,
    entry.why,
    entry.who,
    entry.when,
    item === undefined ? '' : capitalise(facets.domains[item.domain]),
    words(item?.scales, facets.scales),
    words(item?.decides, facets.actors),
    item === undefined ? '' : evidence[item.evidence],
    words(item?.sideEffects, facets.sideEffects),
    entry.id,
  ]);
  const { csv } = messages;
  const head = [
    csv.instrument,
    messages.shortlist.why,
    messages.shortlist.who,
    messages.shortlist.when,
    messages.facets.domain,
    messages.facets.scale,
    messages.facets.decides,
    messages.facets.evidence,
    csv.sideEffects,
    csv.id,
  ];
  return csvOf([head, ...rows]);
};
