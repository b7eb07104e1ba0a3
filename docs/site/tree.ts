import { facetsNl } from '../../packages/content/src/data/facets.nl.js';
import type { CollectionId } from '../../packages/content/src/entry.js';
import { pageOf } from '../content/book.js';
import { contentPage, navigation, type Section } from './navigation.js';

/** The navigation, with a page for each collection of the content. */
export const tree: readonly Section[] = navigation.map((section) => ({
  ...section,
  pages: section.pages.map((page) =>
    page === contentPage
      ? {
          ...page,
          pages: Object.entries(facetsNl.collections).map(([id, title]) => ({
            title,
            file: `content/${pageOf(id as CollectionId)}`,
          })),
        }
      : page,
  ),
}));
