import { facetsNl } from '@mengwijzer/content/facets.nl';
import { sectionsNl } from '@mengwijzer/content/labels.nl';
import type { BackingTexts } from './backing.js';

export const backingNl: BackingTexts = {
  sections: sectionsNl,
  statuses: facetsNl.statuses,
  collections: facetsNl.collections,
};
