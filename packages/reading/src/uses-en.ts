import { facetsEn } from '@mengwijzer/content/facets.en';
import { namesEn } from '@mengwijzer/content/names.en';
import { sourcesRelations } from '@mengwijzer/content/sources.relations';
import type { Uses } from './model/sources.js';

export const usesEn: Omit<Uses, 'partner'> = {
  relations: sourcesRelations,
  names: namesEn,
  collections: facetsEn.collections,
};
