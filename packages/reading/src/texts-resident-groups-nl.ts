import { evidenceNl } from '@mengwijzer/content/labels.nl';
import { residentGroupsNl } from '@mengwijzer/content/resident-groups.nl';
import { groupsMessagesNl } from './messages/resident-groups.nl.js';
import type { EntryTexts } from './model/entry-view.js';
import type { GroupsMessages } from './messages/resident-groups.nl.js';

export interface GroupsTexts extends EntryTexts {
  readonly messages: GroupsMessages;
}

export const groupsTextsNl: GroupsTexts = {
  lang: 'nl',
  words: residentGroupsNl,
  evidence: evidenceNl,
  messages: groupsMessagesNl,
};
