export { ofElements, ofFiles, ofProvider } from './made/options.js';

/** As long as the value of an option may be, in characters. */
export const LONGEST = 500;
