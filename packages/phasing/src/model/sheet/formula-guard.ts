/** A spreadsheet takes such a text for a formula, of more than one line too; or, with an apostrophe before it, for one that we made safe. */
export const FORMULA = /^'*[=+\-@\t\r\n]/u;

/** A text that a spreadsheet takes for a text, whatever somebody typed: an apostrophe before what it would take for a formula. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text before it was made safe. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
