import { quarterText } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';
import type { Table } from './drawing.js';
import type { Plan } from '../plan/plan.js';

/** A table of which the first column is text, and all others are numbers. */
export const numberTable = (names: readonly string[], rows: Table['rows']): Table => ({
  columns: names.map((name, at) => ({ name, isNumber: at > 0 })),
  rows,
});

/**
 * Each quarter up to the last that differs from the one before. Where more follow, the last row says that it holds from then on.
 *
 * @param cells of a row
 */
export const quarterRows = (
  { startYear, horizonQuarters }: Pick<Plan, 'startYear' | 'horizonQuarters'>,
  last: number,
  { lang, charts }: ChartTexts,
  cells: (quarter: number) => readonly string[],
): Table['rows'] =>
  Array.from({ length: last + 1 }, (_, quarter) => {
    const name = quarterText(quarter, startYear, lang);
    return [quarter === last && last < horizonQuarters - 1 ? charts.from(name) : name, ...cells(quarter)];
  });
