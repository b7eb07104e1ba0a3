/** What an element says when a part of it, or a file that the page named, does not come: it cannot be loaded then any more. */
export const missingNl = {
  lost: 'Een deel van deze pagina laadt niet. Misschien is uw verbinding weg. Wat u invulde, staat er nog.',
  gone: 'Deze pagina is vernieuwd. Bewaar uw werk als bestand, en laad de pagina daarna opnieuw.',
  /** The same where one only reads. */
  lostToRead: 'Een deel van deze pagina laadt niet. Misschien is uw verbinding weg.',
  goneToRead: 'Deze pagina is vernieuwd. Laad de pagina opnieuw.',
  content: 'Wat deze website zelf toevoegt, laadt niet. De rest staat er wel.',
  retry: 'Probeer het nog eens',
  save: 'Bewaar als bestand',
};

export type MissingMessages = typeof missingNl;
