import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { phasingCautionsNl } from '@mengwijzer/content/phasing-cautions.nl';
import { chartsNl } from './messages/charts.nl.js';
import { findingsNl } from './messages/findings.nl.js';
import { outcomeNl as messages } from './messages/outcome.nl.js';
import type { OutcomeTexts } from '../model/texts.js';

export const outcomeNl: OutcomeTexts = {
  lang: 'nl',
  messages,
  findings: findingsNl,
  charts: chartsNl,
  cautions: phasingCautionsNl,
  sections: sectionsNl,
};
