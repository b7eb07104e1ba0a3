import { facetsNl } from '@mengwijzer/content/facets.nl';
import { instrumentListNl } from '@mengwijzer/content/instrument-list.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { shortlistChecksNl } from '@mengwijzer/content/shortlist-checks.nl';
import { stepsNl as steps } from '@mengwijzer/content/steps.nl';
import { nl } from '../messages/nl.js';
import { stepsNl as messages } from './messages/steps.nl.js';
import type { StepsTexts } from '../model/steps/steps-texts.js';

export const stepsNl: StepsTexts = {
  lang: 'nl',
  messages,
  voices: { lang: 'nl', unnamed: nl.unnamed, dated: nl.dated },
  questions: questionsNl,
  steps,
  instruments: instrumentListNl,
  domains: facetsNl.domains,
  checks: shortlistChecksNl,
  sections: sectionsNl,
  evidence: evidenceNl,
  facets: facetsNl,
};
