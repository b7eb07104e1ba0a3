import { splitRef } from '@mengwijzer/content/relations';
import type { Names, Ref } from '@mengwijzer/content';
import type { Reading } from './reading.js';

/** An entry of some collection, and what it is called. */
export interface NamedRef {
  readonly ref: Ref;
  readonly name: string;
  /** Language of its words, where that is not the page's. */
  readonly lang: 'nl' | undefined;
}

/** What belongs to an entry, of one collection. */
export interface RelatedView {
  readonly collection: keyof Names;
  readonly label: string;
  readonly entries: readonly NamedRef[];
}

/** In this order; sources stand by themselves, hints and questions beside their answers, and phasing cautions beside a plan. */
const belonging: readonly (keyof Names)[] = [
  'motives',
  'instruments',
  'timeline',
  'terms',
  'steps',
  'residentGroups',
  'scaleInsights',
  'meetingPlaces',
];

/** Entries of one collection, by name. */
export const nameRefs = (
  collection: keyof Names,
  ids: readonly string[],
  { names, isDutch }: Pick<Reading, 'names' | 'isDutch'>,
): readonly NamedRef[] =>
  ids.map((id) => {
    const ref: Ref = `${collection}/${id}`;
    return { ref, name: names[collection][id] ?? id, lang: isDutch(ref) ? 'nl' : undefined };
  });

/** What belongs to an entry, by collection; a collection without any is left out. */
export const viewRelated = (
  refs: readonly Ref[],
  reading: Pick<Reading, 'names' | 'facets' | 'isDutch'>,
): readonly RelatedView[] => {
  const related = refs.map(splitRef);
  return belonging
    .map((collection) => ({
      collection,
      label: reading.facets.collections[collection],
      entries: nameRefs(
        collection,
        related.filter((each) => each.collection === collection).map(({ id }) => id),
        reading,
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
};
