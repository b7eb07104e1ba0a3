import { hintsNl } from '@mengwijzer/content/hints.nl';
import { labelsNl } from '@mengwijzer/content/labels.nl';
import { questionTermsNl } from '@mengwijzer/content/question-terms.nl';
import { reasonsNl } from '@mengwijzer/content/reasons.nl';
import type { Background } from './model/texts.js';

export const backgroundNl: Background = {
  reasons: reasonsNl,
  hints: hintsNl,
  terms: questionTermsNl,
  sections: labelsNl.sections,
  evidence: labelsNl.evidence,
};
