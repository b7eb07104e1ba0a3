import { missingNl } from '@mengwijzer/core/missing.nl';

export const groupsMessagesNl = {
  notLoaded: missingNl,
  heading: 'Om wie gaat het?',
  lead: 'Drie groepen bewoners merken het als een wijk verandert. Wat hebben zij nodig, en wat kan hen treffen?',
  kinds: {
    need: 'Wat zij nodig hebben',
    risk: 'Wat hen kan treffen',
    limit: 'Waar de grens ligt',
  },
  sources: 'Bronnen',
  evidence: (word: string) => `Bewijs: ${word}`,
  asOf: (date: string) => `stand van ${date}`,
};
export type GroupsMessages = typeof groupsMessagesNl;
