import { fitsEn } from '@mengwijzer/content/fits.en';
import { sectionsEn } from '@mengwijzer/content/labels.en';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { shortlistChecksEn } from '@mengwijzer/content/shortlist-checks.en';
import { pictureEn } from './messages/picture.en.js';
import type { RuleTexts } from './model/texts.js';

export const rulesEn: RuleTexts = {
  fits: fitsEn,
  checks: shortlistChecksEn,
  picture: pictureEn,
  questions: questionsEn,
  sections: sectionsEn,
};
