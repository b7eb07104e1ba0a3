/*
 * What opens a dossier that comes from elsewhere, and brings two of them together. It comes with the first that is to be read, see `reader.ts`:
 * a visitor who begins has nothing to read yet.
 */
export { mergeDossiers } from './merge.js';
export { parseDossier } from './parse.js';
export { readNote } from './read-note.js';
