import { questionsNl } from '@mengwijzer/content/questions.nl';
import { messages } from './messages.js';
import type { ChecklistTexts } from '../../model/texts.js';

/** The interface is in Frisian; what the source says has no Frisian words, and stays Dutch. */
export const textsFy: ChecklistTexts = {
  lang: 'fy',
  contentLang: 'nl',
  questions: questionsNl,
  messages,
  background: async () => (await import('../../background-nl.js')).backgroundNl,
};
