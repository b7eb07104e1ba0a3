import { missingEn } from '@mengwijzer/core/missing.en';
import type { TermMessages } from './term.nl.js';

export const termMessagesEn: TermMessages = {
  notLoaded: missingEn,
  close: 'Close the explanation',
  from: (section) => `From the source document: ${section}`,
};
