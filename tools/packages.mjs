// Which packages there are, in the order in which they depend on each other. What concerns all of them reads it here.

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

/** Those that define elements. */
export const withElements = libraries.filter((name) => name !== 'words' && name !== 'content');

/** Those that one puts on a page, without what they stand on. */
export const elementPackages = withElements.filter((name) => name !== 'core');
