import type { CollectionId } from './entry.js';

/**
 * What each entry is called in a link to it, in one language, by collection and id: so that a page that shows one collection can name
 * what belongs to it without loading the others. A question has its title, a hint its heading; a source is named by `sayWork`.
 */
export type Names = Readonly<Record<Exclude<CollectionId, 'sources'>, Readonly<Record<string, string>>>>;
