import { sectionsEn } from '@mengwijzer/content/labels.en';
import { phasingCautionsEn } from '@mengwijzer/content/phasing-cautions.en';
import { chartsEn } from './messages/charts.en.js';
import { findingsEn } from './messages/findings.en.js';
import { outcomeEn as messages } from './messages/outcome.en.js';
import type { OutcomeTexts } from '../model/texts.js';

export const outcomeEn: OutcomeTexts = {
  lang: 'en',
  messages,
  findings: findingsEn,
  charts: chartsEn,
  cautions: phasingCautionsEn,
  sections: sectionsEn,
};
