import { hintsEn } from '@mengwijzer/content/hints.en';
import { labelsEn } from '@mengwijzer/content/labels.en';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { en } from './messages/en.js';
import type { ChecklistTexts } from './model/texts.js';

export const textsEn: ChecklistTexts = {
  lang: 'en',
  questions: questionsEn,
  hints: hintsEn,
  sections: labelsEn.sections,
  evidence: labelsEn.evidence,
  messages: en,
};
