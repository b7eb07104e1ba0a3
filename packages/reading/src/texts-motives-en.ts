import { evidenceEn } from '@mengwijzer/content/labels.en';
import { motivesEn } from '@mengwijzer/content/motives.en';
import { motivesMessagesEn } from './messages/motives.en.js';
import type { MotivesTexts } from './texts-motives-nl.js';

export const motivesTextsEn: MotivesTexts = {
  lang: 'en',
  words: motivesEn,
  evidence: evidenceEn,
  messages: motivesMessagesEn,
};
