import type { Messages } from '../messages/nl.js';

/** The words of the frame, in one language. The sections bring theirs. */
export interface DossierTexts {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: 'nl' | 'en';
  readonly messages: Messages;
}
