import { evidenceEn } from '@mengwijzer/content/labels.en';
import { residentGroupsEn } from '@mengwijzer/content/resident-groups.en';
import { groupsMessagesEn } from './messages/resident-groups.en.js';
import type { GroupsTexts } from './texts-resident-groups-nl.js';

export const groupsTextsEn: GroupsTexts = {
  lang: 'en',
  words: residentGroupsEn,
  evidence: evidenceEn,
  messages: groupsMessagesEn,
};
