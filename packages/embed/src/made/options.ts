// Made by `npm run manifest` of scripts/elements.mjs and tools/options.mjs.
/** Options that belong to the provider around an element. */
export const ofProvider = ['area', 'dossier'] as const;

/** Options that name a file: of this site, or from where our own files come. */
export const ofFiles = ['content', 'src'] as const;

/**
 * What an editor may set where tags are stripped, in `data-*` and in the query of a page: attributes of the elements, and no other. An element
 * says itself what is wrong with a value.
 */
export const ofElements = [
  'heading-level',
  'lang',
  'storage',
  'mode',
  'open',
  'question',
  'current',
  'instruments',
  'domain',
  'motive',
  'from',
  'to',
  'lanes',
  'view',
  'section',
  'entry',
  'entries',
  'readonly',
  'show',
  'worker',
  'group',
  'check',
  'of',
  'order',
] as const;
