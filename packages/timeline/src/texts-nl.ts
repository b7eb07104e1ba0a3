import { facetsNl } from '@mengwijzer/content/facets.nl';
import { sectionsNl } from '@mengwijzer/content/labels.nl';
import { timelineListNl } from '@mengwijzer/content/timeline-list.nl';
import { nl } from './messages/nl.js';
import type { TimelineTexts } from './model/texts.js';

export const textsNl: TimelineTexts = {
  lang: 'nl',
  list: timelineListNl,
  facets: facetsNl,
  sections: sectionsNl,
  messages: nl,
  names: async () => (await import('@mengwijzer/content/names.nl')).namesNl,
  later: async () => (await import('./messages/later.nl.js')).laterNl,
  details: async () => (await import('./details-nl.js')).detailsNl,
};
