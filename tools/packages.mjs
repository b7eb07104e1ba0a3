// Which packages there are, in the order in which they depend on each other. What concerns all of them reads it here.
import { elements } from './elements.mjs';

/** Those that are installed from a registry. */
export const libraries = [
  'words',
  'content',
  'core',
  'checklist',
  'instruments',
  'timeline',
  'phasing',
  'dossier',
  'reading',
];

/** Those that one puts on a page, without what they stand on. */
export const elementPackages = libraries.filter((name) => elements.some((element) => element.package === name));

/** Those that define elements: the provider is core's. */
export const withElements = ['core', ...elementPackages];
