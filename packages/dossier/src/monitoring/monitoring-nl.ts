import { facetsNl } from '@mengwijzer/content/facets.nl';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { questionsNl } from '@mengwijzer/content/questions.nl';
import { monitoringNl as messages } from './messages/monitoring.nl.js';
import { nl } from '../messages/nl.js';
import type { MonitoringTexts } from '../model/monitoring/monitoring-texts.js';

export const monitoringNl: MonitoringTexts = {
  lang: 'nl',
  messages,
  voices: { lang: 'nl', unnamed: nl.unnamed, dated: nl.dated },
  questions: questionsNl,
  sections: sectionsNl,
  evidence: evidenceNl,
  facets: facetsNl,
};
