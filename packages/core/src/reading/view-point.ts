import { saySources, sayState, type Spoken } from './say.js';
import type { Citation, Evidence, Point, Source } from '@mengwijzer/content';
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
export const viewPoint = (
  of: string,
  point: Point,
  reading: Pick<Reading, 'words' | 'dutch' | 'evidence' | 'sources' | 'facets'>,
  texts: Spoken,
): PointView => ({
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
