import { hintsNl } from '@mengwijzer/content/hints.nl';
import { labelsNl } from '@mengwijzer/content/labels.nl';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { nl } from './messages/nl.js';
import type { ChecklistTexts } from './model/texts.js';

export const textsNl: ChecklistTexts = {
  lang: 'nl',
  questions: questionsNl,
  hints: hintsNl,
  sections: labelsNl.sections,
  evidence: labelsNl.evidence,
  messages: nl,
};
