import type { TermMessages } from './term.nl.js';

export const termMessagesEn: TermMessages = {
  close: 'Close the explanation',
  from: (section) => `From the source document: ${section}`,
};
