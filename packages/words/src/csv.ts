/** A spreadsheet takes such a text for a formula, of more than one line too; or, with an apostrophe before it, for one that we made safe. */
const FORMULA = /^['"]*[=+\-@\t\r\n]/u;
/** Where a reader that splits on commas begins a cell within ours, and takes it for a formula: it does not know our quotation marks for such. */
const PART = /(?<=[,\r\n])(?=['"]*[=+\-@\t])/gu;
const SAFE_PART = /(?<=[,\r\n])'(?=['"]*[=+\-@\t])/gu;

/**
 * A text that a spreadsheet takes for a text, whatever somebody typed: an apostrophe before what it would take for a formula. Excel splits on
 * semicolons or on commas, as the country of its computer has it: what comes after a comma or on a next line is guarded too.
 */
export const guardFormula = (text: string): string => {
  const safe = text.replaceAll(PART, "'");
  return FORMULA.test(safe) ? `'${safe}` : safe;
};

/** The text before it was made safe. */
export const unguardFormula = (text: string): string =>
  (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text).replaceAll(SAFE_PART, '');

const cell = (text: string): string => {
  const safe = guardFormula(text);
  return /[";,\t\r\n\uFEFF]|^ | $/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of cells as Dutch Excel opens them: a byte order mark, semicolons, lines that end as on Windows, and no cell that is a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
