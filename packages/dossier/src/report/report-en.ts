import { textsEn } from '@mengwijzer/checklist/texts.en';
import { hintsEn } from '@mengwijzer/content/hints.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { stepsEn } from '@mengwijzer/content/steps.en';
import { reportEn as messages } from './messages/report.en.js';
import type { ReportTexts } from '../model/report/report-input.js';

export const reportEn: ReportTexts = {
  lang: 'en',
  messages,
  checklist: textsEn,
  background: { hints: hintsEn, sections: sectionsEn, evidence: evidenceEn },
  steps: stepsEn,
};
