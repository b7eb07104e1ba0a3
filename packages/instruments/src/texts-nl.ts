import { facetsNl } from '@mengwijzer/content/facets.nl';
import { instrumentListNl } from '@mengwijzer/content/instrument-list.nl';
import { evidenceNl } from '@mengwijzer/content/labels.nl';
import { nl } from './messages/nl.js';
import type { PickerTexts } from './model/texts.js';

export const textsNl: PickerTexts = {
  lang: 'nl',
  list: instrumentListNl,
  facets: facetsNl,
  evidence: evidenceNl,
  messages: nl,
  details: async () => (await import('./details-nl.js')).detailsNl,
  rules: async () => (await import('./rules-nl.js')).rulesNl,
};
