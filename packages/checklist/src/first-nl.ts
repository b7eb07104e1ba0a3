import { questionsFirstNl } from '@mengwijzer/content/questions-first.nl';
import { firstMessagesNl } from './messages/first.nl.js';
import type { FirstTexts } from './model/texts.js';

/** What one reads before anything was opened; the words of the other questions come with what draws them. */
export const firstNl: FirstTexts = {
  lang: 'nl',
  questions: questionsFirstNl,
  messages: firstMessagesNl,
  background: async () => (await import('./background-nl.js')).backgroundNl,
  whole: async () => (await import('./texts-nl.js')).textsNl,
};
