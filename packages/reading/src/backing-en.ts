import { facetsEn } from '@mengwijzer/content/facets.en';
import { sectionsEn } from '@mengwijzer/content/labels.en';
import type { BackingTexts } from './backing.js';

export const backingEn: BackingTexts = {
  sections: sectionsEn,
  statuses: facetsEn.statuses,
  collections: facetsEn.collections,
};
