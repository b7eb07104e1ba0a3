import type { SourceId } from './data/sources.js';

/**
 * Sections of the kennisfundament that texts cite. `1` to `4` are the openings of the chapters, before their first section;
 * the summing up that many hints rest on stands in the opening of chapter 4.
 */
export type SectionId =
  | 'introduction'
  | '1' // a short history
  | '1.1' // reconstruction
  | '1.2' // urban renewal
  | '1.3' // big-cities policy
  | '1.4' // standstill
  | '1.5' // the return
  | '2' // motives
  | '2.1' // segregation
  | '2.2' // concentrations of vulnerable households
  | '2.3' // neighbourhood effects
  | '2.4' // better scores
  | '3' // instruments
  | '3.1' // physical
  | '3.2' // social
  | '3.3' // economic
  | '4' // mixing with precision
  | 'step-1'
  | 'seven-questions'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'closing';

/** Where a claim comes from: the section of the kennisfundament and the publications behind it. */
export interface Citation {
  /** Absent where a partner cites publications of its own. */
  readonly section?: SectionId;
  /** Ids of sources; empty where the section speaks for itself. */
  readonly sources: readonly string[];
}

/** A citation in one line; a source that is not there does not compile. */
export const cite = (section: SectionId, ...sources: readonly SourceId[]): Citation => ({ section, sources });

/** Every citation of an entry: its own, and those of its points, parts and dates. */
export const citationsIn = (entry: unknown): readonly Citation[] =>
  entry === null || typeof entry !== 'object'
    ? []
    : Object.entries(entry).flatMap(([key, each]) =>
        key === 'cites' ? (each as readonly Citation[]) : citationsIn(each),
      );

/** How well a claim is supported, as the source itself puts it. `advice`: the source recommends it without research behind it. */
export type Evidence = 'well-founded' | 'mixed' | 'disputed' | 'unproven' | 'advice';
