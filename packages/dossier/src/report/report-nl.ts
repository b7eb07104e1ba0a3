import { textsNl } from '@mengwijzer/checklist/texts.nl';
import { hintsNl } from '@mengwijzer/content/hints.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { stepsNl } from '@mengwijzer/content/steps.nl';
import { reportNl as messages } from './messages/report.nl.js';
import type { ReportTexts } from '../model/report/report-input.js';

export const reportNl: ReportTexts = {
  lang: 'nl',
  messages,
  checklist: textsNl,
  background: { hints: hintsNl, sections: sectionsNl, evidence: evidenceNl },
  steps: stepsNl,
};
