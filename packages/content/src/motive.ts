import type { Evidence } from './citation.js';
import type { Entry } from './entry.js';

/** A reason to mix. Points: what speaks `for` it, what `against`, since when (`since`), and who doubts it (`doubt`). */
export interface Motive extends Entry<'for' | 'against' | 'since' | 'doubt'> {
  /** Its section: 2.1 to 2.4 as 1..4. */
  readonly number: number;
  /** How strong the evidence behind it is, as a whole. */
  readonly evidence: Evidence;
}
