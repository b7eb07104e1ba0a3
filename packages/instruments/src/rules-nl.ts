import { fitsNl } from '@mengwijzer/content/fits.nl';
import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { shortlistChecksNl } from '@mengwijzer/content/shortlist-checks.nl';
import { pictureNl } from './messages/picture.nl.js';
import type { RuleTexts } from './model/texts.js';

export const rulesNl: RuleTexts = {
  fits: fitsNl,
  checks: shortlistChecksNl,
  picture: pictureNl,
  questions: questionsNl,
  sections: sectionsNl,
};
