import { facetsEn } from '@mengwijzer/content/facets.en';
import { instrumentListEn } from '@mengwijzer/content/instrument-list.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { residentGroupsEn } from '@mengwijzer/content/resident-groups.en';
import { groupsEn as messages } from './messages/groups.en.js';
import { en } from '../messages/en.js';
import type { GroupsTexts } from '../model/groups/groups-texts.js';

export const groupsEn: GroupsTexts = {
  lang: 'en',
  messages,
  voices: { lang: 'en', unnamed: en.unnamed, dated: en.dated },
  questions: questionsEn,
  groups: residentGroupsEn,
  instruments: instrumentListEn,
  details: async () => {
    const [{ instruments }, { instrumentsEn }] = await Promise.all([
      import('@mengwijzer/content/instruments'),
      import('@mengwijzer/content/instruments.en'),
    ]);
    return { entries: instruments, words: instrumentsEn };
  },
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
};
