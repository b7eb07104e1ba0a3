import { questionsNl } from '@mengwijzer/content/questions.nl';
import { nl } from './messages/nl.js';
import type { ChecklistTexts } from './model/texts.js';

export const textsNl: ChecklistTexts = {
  lang: 'nl',
  questions: questionsNl,
  messages: nl,
  background: async () => (await import('./background-nl.js')).backgroundNl,
};
