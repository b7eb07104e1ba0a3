import { splitRef } from '@mengwijzer/content/relations';
import { saySources, sayState, type Spoken } from './say.js';
import type { Citation, Evidence, Names, Point, Ref, Source } from '@mengwijzer/content';
import type { Reading } from './reading.js';

/** One thing that an entry says, as it is shown. */
export interface PointView {
  readonly id: string;
  readonly text: string;
  /** Language of the text, where that is not the page's. */
  readonly lang: 'nl' | undefined;
  readonly evidence: Evidence | undefined;
  /** "gemengd"; empty where the source says nothing about that. */
  readonly evidenceWord: string;
  /** The publications that it rests on; how far a rule or plan had come, and when that was so. */
  readonly note: string;
}

/** @param of id of the entry that says it */
export const viewPoint = (of: string, point: Point, reading: Reading, texts: Spoken): PointView => ({
  id: point.id,
  text: reading.words[of]?.points[point.id] ?? '',
  lang: reading.dutch.has(`${of}/${point.id}`) ? 'nl' : undefined,
  evidence: point.evidence,
  evidenceWord: point.evidence === undefined ? '' : reading.evidence[point.evidence],
  note: [saySources(point.cites, texts, reading), sayState(point, texts, reading)]
    .filter((part) => part !== '')
    .join('; '),
});

/** The publications that citations name, each once. */
export const sourcesOf = (
  cites: readonly Pick<Citation, 'sources'>[],
  { sources }: Pick<Reading, 'sources'>,
): readonly Source[] =>
  [...new Set(cites.flatMap((cite) => cite.sources))].flatMap((source) => sources.get(source) ?? []);

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
