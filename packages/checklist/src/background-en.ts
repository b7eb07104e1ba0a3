import { hintsEn } from '@mengwijzer/content/hints.en';
import { labelsEn } from '@mengwijzer/content/labels.en';
import { questionTermsEn } from '@mengwijzer/content/question-terms.en';
import { reasonsEn } from '@mengwijzer/content/reasons.en';
import type { Background } from './model/texts.js';

export const backgroundEn: Background = {
  reasons: reasonsEn,
  hints: hintsEn,
  terms: questionTermsEn,
  sections: labelsEn.sections,
  evidence: labelsEn.evidence,
};
