import { bounded } from '../plan/file-limits.js';

/** Longest name of a column that a sentence says whole. */
const LONGEST = 80;
/** Of more columns than this the rest is not named. */
export const MOST_HEADINGS = 20;

/** The name that somebody gave a column, as a sentence says it. */
export const sayHeading = (name: string): string => {
  const said = name.trim();
  return `‘${said.length <= LONGEST ? said : `${bounded(said, LONGEST - 1)}…`}’`;
};
