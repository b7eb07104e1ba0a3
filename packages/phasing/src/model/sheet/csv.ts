import { csvOf } from '@mengwijzer/words/csv';
import { cellText } from './field-text.js';
import { columns } from '../plan/fields.js';
import type { FilesMessages } from '../../files/messages/files.nl.js';
import type { PlanFile } from '../plan/plan-file.js';

/**
 * The sites as Dutch Excel opens them: semicolons, a byte order mark, a line per site, and what the controls show, so that nothing that was typed
 * is lost. A cell that a spreadsheet would take for a formula gets an apostrophe before it. `fromCsv` reads it back.
 */
export const toCsv = (file: PlanFile, lang: 'nl' | 'en', { csv }: FilesMessages): string => {
  const rows = file.plan.sites.map((site) => [...columns.map((column) => cellText(file, site, column, lang)), site.id]);
  const head = [...columns.map((column) => csv.columns[column]), csv.columns.id];
  return csvOf([head, ...rows]);
};
