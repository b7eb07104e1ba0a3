import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { termsNl } from '@mengwijzer/content/terms.nl';
import type { TermTexts } from './model/term.js';

export const termTextsNl: TermTexts = { lang: 'nl', terms: termsNl, sections: sectionsNl };
