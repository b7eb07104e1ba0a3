import type { Evidence, SectionId } from '../citation.js';
import type { Source } from '../source.js';

/** Short names beside a text. Evidence and source types are in lower case, to stand inside a line ("Bewijs: gemengd beeld"). */
export interface Labels {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  readonly sourceTypes: Readonly<Record<NonNullable<Source['type']>, string>>;
}
