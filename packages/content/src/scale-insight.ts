import type { Evidence } from './citation.js';
import type { Entry } from './entry.js';

/** One of the nine insights on scale and grain. Points: what softens it (`nuance`) and what follows from it (`means`). */
export interface ScaleInsight extends Entry<'nuance' | 'means'> {
  /** 1..9, as the kennisfundament numbers them. */
  readonly number: number;
  readonly evidence: Evidence;
}
