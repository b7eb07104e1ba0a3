/** Longest text of a file or of the clipboard that is read, in UTF-16 units: some 10 MB. */
export const MAX_TEXT = 10_485_760;

/** Longest text that can be a number, a date or a quarter: what is longer is none, and is not looked at. */
export const MAX_VALUE = 200;

/** Of a cell no more is read than this: some times what any cell holds, so that one that is cut is still too long. */
export const MAX_CELL = 2_000;

/** A text without the spaces around it; one that is too long as it is, which is not looked at. */
export const trimmed = (text: string): string => (text.length > MAX_CELL ? text : text.trim());

/** Longest cell of a table that is read: Excel holds 32,767 characters in one, and Google Sheets this many. */
export const MAX_SHEET_CELL = 50_000;

/** At most so many characters, and no half of one at the end. */
export const bounded = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/\p{Surrogate}$/u, '');
