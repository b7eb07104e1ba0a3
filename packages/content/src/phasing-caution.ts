import type { Citation, Evidence } from './citation.js';
import type { ResidentGroupId } from './data/resident-groups.js';
import type { PartialDate, Ref, Status } from './entry.js';

/** What the source says to watch when sites of a neighbourhood are emptied, demolished and rebuilt in some order. Without its words. */
export interface PhasingCaution {
  /** Kebab-case slug that plans and links hold, at most 80 characters. */
  readonly id: string;
  /** Whom it is about; empty where it is about the plan as a whole. */
  readonly groups: readonly ResidentGroupId[];
  /** Of what it says; only where the kennisfundament tells. */
  readonly evidence?: Evidence;
  /** At least one, each with a section. */
  readonly cites: readonly Citation[];
  /** When what it says of a programme or a market was so. */
  readonly asOf?: PartialDate;
  readonly status?: Status;
  /** Entries of other collections that belong to it, and that no other field names. */
  readonly related?: readonly Ref[];
}

/** The words of a caution, in one language. */
export interface PhasingCautionText {
  /** At most 80 characters. */
  readonly name: string;
  /** What to watch, in one or two sentences of together at most 240 characters. */
  readonly says: string;
}
