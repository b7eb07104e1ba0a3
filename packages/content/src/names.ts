import type { CollectionId } from './entry.js';

/**
 * What each entry is called in a link to it, in one language, by collection and id: so that a page that shows one collection can name
 * what belongs to it without loading the others. A question has its title, a hint its heading, a source its authors and year, which are
 * the same in both languages.
 */
export type Names = Readonly<Record<CollectionId, Readonly<Record<string, string>>>>;
