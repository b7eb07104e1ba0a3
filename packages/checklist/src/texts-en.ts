import { questionsEn } from '@mengwijzer/content/questions.en';
import { en } from './messages/en.js';
import type { ChecklistTexts } from './model/texts.js';

export const textsEn: ChecklistTexts = {
  lang: 'en',
  questions: questionsEn,
  messages: en,
  background: async () => (await import('./background-en.js')).backgroundEn,
};
