import { questionsFirstNl } from '@mengwijzer/content/questions-first.nl';
import { nl } from './messages/nl.js';
import type { ChecklistTexts } from './model/texts.js';

/** What one reads before anything was opened; the words of the other questions come with what draws them. */
export const firstNl: ChecklistTexts = {
  lang: 'nl',
  questions: questionsFirstNl,
  messages: nl,
  background: async () => (await import('./background-nl.js')).backgroundNl,
  whole: async () => (await import('./texts-nl.js')).textsNl,
};
