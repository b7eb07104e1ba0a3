import { missingEn } from '@mengwijzer/core/missing.en';
import type { GroupsMessages } from './resident-groups.nl.js';

export const groupsMessagesEn: GroupsMessages = {
  notLoaded: missingEn,
  heading: 'Who is it about?',
  lead: 'Three groups of residents feel it when a neighbourhood changes. What do they need, and what can befall them?',
  kinds: {
    need: 'What they need',
    risk: 'What can befall them',
    limit: 'Where the limit lies',
  },
  sources: 'Sources',
  evidence: (word) => `Evidence: ${word}`,
  asOf: (date) => `as of ${date}`,
};
