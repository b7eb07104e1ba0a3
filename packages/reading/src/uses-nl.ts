import { facetsNl } from '@mengwijzer/content/facets.nl';
import { namesNl } from '@mengwijzer/content/names.nl';
import { sourcesRelations } from '@mengwijzer/content/sources.relations';
import type { Uses } from './model/sources.js';

export const usesNl: Omit<Uses, 'partner'> = {
  relations: sourcesRelations,
  names: namesNl,
  collections: facetsNl.collections,
};
