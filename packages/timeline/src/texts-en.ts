import { facetsEn } from '@mengwijzer/content/facets.en';
import { sectionsEn } from '@mengwijzer/content/labels.en';
import { timelineListEn } from '@mengwijzer/content/timeline-list.en';
import { en } from './messages/en.js';
import type { TimelineTexts } from './model/texts.js';

export const textsEn: TimelineTexts = {
  lang: 'en',
  list: timelineListEn,
  facets: facetsEn,
  sections: sectionsEn,
  messages: en,
  names: async () => (await import('@mengwijzer/content/names.en')).namesEn,
  later: async () => (await import('./messages/later.en.js')).laterEn,
  details: async () => (await import('./details-en.js')).detailsEn,
};
