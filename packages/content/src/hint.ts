import type { Citation, Evidence } from './citation.js';
import type { QuestionId } from './question.js';

/** What the source says back to an answer, without its words. */
export interface Hint {
  /** Kebab-case slug that saved dossiers hold, at most 80 characters. */
  readonly id: string;
  readonly question: QuestionId;
  /** Id of the part of the question that it stands beside. */
  readonly part: string;
  /** All of these hold; at least one. */
  readonly when: readonly Test[];
  /** Of what the hint says, not of the answer. */
  readonly evidence: Evidence;
  /** At least one. */
  readonly cites: readonly Citation[];
}

/** The words of a hint, in one language. */
export interface HintText {
  /** Names the answer it belongs to: "Kanttekening bij stadsdeel en stad". At most 80 characters. */
  readonly heading: string;
  /** At most 320 characters. Its first sentence carries the point by itself, so that it can stand alone where there is little room. */
  readonly says: string;
  /** What softens or sharpens it, at most 320 characters. */
  readonly nuance?: string;
}

/** One test on a fact; exactly one of the four, with at least one id. `only`: something is said, and nothing outside the list. */
export type Test =
  | { readonly fact: Fact; readonly anyOf: readonly string[] }
  | { readonly fact: Fact; readonly allOf: readonly string[] }
  | { readonly fact: Fact; readonly noneOf: readonly string[] }
  | { readonly fact: Fact; readonly only: readonly string[] };

/**
 * What a set of answers can say, as sets of ids. A fact without an answer is the empty set. Most hold ids of the part that they are
 * named after. `theory.kinds` holds those of `kind`, the first three `scale.*` those of `levels`; `scale.span` holds `effect-wider`,
 * `effect-narrower` or `effect-same` (widest wanted effect against widest intervention) and `unwanted-wider` (an unwanted effect wider
 * than any intervention). `states` holds `{question}:{state}`, with the states `open`, `answered`, `not-agreed` and `not-relevant`.
 */
export type Fact =
  | 'what.choices'
  | 'who.choices'
  | 'who.benefits'
  | 'who.burdens'
  | 'theory.kinds'
  | 'role.choices'
  | 'objectives.main' // objectives that some party puts first
  | 'objectives.against' // those that some party rejects
  | 'objectives.disputed' // those on which parties differ
  | 'objectives.named' // those that some party puts first or lets count
  | 'scale.intervention'
  | 'scale.wanted'
  | 'scale.unwanted'
  | 'scale.span'
  | 'time.term'
  | 'states';
