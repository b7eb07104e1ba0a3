import { facetsEn } from '@mengwijzer/content/facets.en';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { questionsEn } from '@mengwijzer/content/questions.en';
import { monitoringEn as messages } from './messages/monitoring.en.js';
import { en } from '../messages/en.js';
import type { MonitoringTexts } from '../model/monitoring/monitoring-texts.js';

export const monitoringEn: MonitoringTexts = {
  lang: 'en',
  messages,
  voices: { lang: 'en', unnamed: en.unnamed, dated: en.dated },
  questions: questionsEn,
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
};
