import { facetsNl } from '@mengwijzer/content/facets.nl';
import { instrumentListNl } from '@mengwijzer/content/instrument-list.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { residentGroupsNl } from '@mengwijzer/content/resident-groups.nl';
import { groupsNl as messages } from './messages/groups.nl.js';
import { nl } from '../messages/nl.js';
import type { GroupsTexts } from '../model/groups/groups-texts.js';

export const groupsNl: GroupsTexts = {
  lang: 'nl',
  messages,
  voices: { lang: 'nl', unnamed: nl.unnamed, dated: nl.dated },
  questions: questionsNl,
  groups: residentGroupsNl,
  instruments: instrumentListNl,
  details: async () => {
    const [{ instruments }, { instrumentsNl }] = await Promise.all([
      import('@mengwijzer/content/instruments'),
      import('@mengwijzer/content/instruments.nl'),
    ]);
    return { entries: instruments, words: instrumentsNl };
  },
  sections: sectionsNl,
  evidence: evidenceNl,
  facets: facetsNl,
};
