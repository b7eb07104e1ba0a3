/** Stands in saved dossiers, so that a later version can tell which texts were read. Goes up with the package. */
export const CONTENT_VERSION = '0.1.0';

/** The day on which the texts were last checked against the source. */
export const contentDate = '2026-11-24';

/** The document that every section in a citation belongs to. It carries no title of its own; this is how it calls itself. */
export const sourceDocument = {
  name: { nl: 'Kennisfundament over de gemengde wijk', en: 'Knowledge document on mixed neighbourhoods' },
  publisher: 'WijkWijzer',
  url: 'https://www.wijkwijzer.org/',
} as const;
