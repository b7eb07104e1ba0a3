import { readingOf, type Collection, type Reading, type ReadingTexts } from '@mengwijzer/core/reading';
import type { Entry, Evidence, Facets, SectionId } from '@mengwijzer/content';

/** The words around what the source says, in one language. */
export interface SourceTexts {
  readonly lang: 'nl' | 'en';
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly facets: Pick<Facets, 'statuses' | 'collections'>;
}

/** What belongs to an entry is not shown here, so none of it is named. */
const names: ReadingTexts['names'] = {
  questions: {},
  hints: {},
  motives: {},
  instruments: {},
  timeline: {},
  steps: {},
  residentGroups: {},
  scaleInsights: {},
  meetingPlaces: {},
  phasingCautions: {},
  terms: {},
};

/** What there is to read of the points of a collection. */
export const pointsOf = <E extends Entry>(
  id: Collection<E>['id'],
  entries: readonly E[],
  words: Collection<E>['words'],
  { lang, sections, evidence, facets }: SourceTexts,
): Reading<E> =>
  readingOf<E>({ id, entries, words, relations: {} }, { names, sections, evidence, facets, summaries: {} }, lang);
