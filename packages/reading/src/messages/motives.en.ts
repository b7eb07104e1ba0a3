import { missingEn } from '@mengwijzer/core/missing.en';
import type { MotivesMessages } from './motives.nl.js';

export const motivesMessagesEn: MotivesMessages = {
  notLoaded: missingEn,
  heading: 'Why mix?',
  lead: 'Four reasons to mix a neighbourhood. With each stands what speaks for it and what against.',
  more: 'What speaks for it and against',
  kinds: {
    for: 'What speaks for it',
    against: 'What speaks against it',
    since: 'Since when this is a reason',
    doubt: 'What is in doubt',
  },
  sources: 'Sources',
  evidence: (word) => `Evidence: ${word}`,
  asOf: (date) => `as of ${date}`,
  unknown: (id, known) => `“${id}” is not a motive. Choose from: ${known}.`,
};
