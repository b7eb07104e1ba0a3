import { evidenceNl } from '@mengwijzer/content/labels.nl';
import { motivesNl } from '@mengwijzer/content/motives.nl';
import { motivesMessagesNl } from './messages/motives.nl.js';
import type { EntryTexts } from './model/entry-view.js';
import type { MotivesMessages } from './messages/motives.nl.js';

export interface MotivesTexts extends EntryTexts {
  readonly messages: MotivesMessages;
}

export const motivesTextsNl: MotivesTexts = {
  lang: 'nl',
  words: motivesNl,
  evidence: evidenceNl,
  messages: motivesMessagesNl,
};
