import { facetsEn } from '@mengwijzer/content/facets.en';
import { instrumentListEn } from '@mengwijzer/content/instrument-list.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { shortlistChecksEn } from '@mengwijzer/content/shortlist-checks.en';
import { stepsEn as steps } from '@mengwijzer/content/steps.en';
import { en } from '../messages/en.js';
import { stepsEn as messages } from './messages/steps.en.js';
import type { StepsTexts } from '../model/steps/steps-texts.js';

export const stepsEn: StepsTexts = {
  lang: 'en',
  messages,
  voices: { lang: 'en', unnamed: en.unnamed, dated: en.dated },
  questions: questionsEn,
  steps,
  instruments: instrumentListEn,
  domains: facetsEn.domains,
  checks: shortlistChecksEn,
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
};
