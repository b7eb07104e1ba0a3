import type { Evidence } from './citation.js';
import type { Entry } from './entry.js';

/** A set of recommendations for places where people meet, as points that one can check in a plan or on the spot. */
export interface MeetingPlace extends Entry<'check'> {
  readonly evidence: Evidence;
}
