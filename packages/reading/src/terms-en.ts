import { sectionsEn } from '@mengwijzer/content/labels.en';
import { termsEn } from '@mengwijzer/content/terms.en';
import type { TermTexts } from './model/term.js';

export const termTextsEn: TermTexts = { lang: 'en', terms: termsEn, sections: sectionsEn };
