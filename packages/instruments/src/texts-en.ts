import { facetsEn } from '@mengwijzer/content/facets.en';
import { instrumentListEn } from '@mengwijzer/content/instrument-list.en';
import { evidenceEn } from '@mengwijzer/content/labels.en';
import { en } from './messages/en.js';
import type { PickerTexts } from './model/texts.js';

export const textsEn: PickerTexts = {
  lang: 'en',
  list: instrumentListEn,
  facets: facetsEn,
  evidence: evidenceEn,
  messages: en,
  details: async () => (await import('./details-en.js')).detailsEn,
  rules: async () => (await import('./rules-en.js')).rulesEn,
};
