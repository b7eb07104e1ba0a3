import type { Citation } from './citation.js';
import type { Ref } from './entry.js';

/** A word that the texts use in its own meaning. */
export interface Term {
  /** Kebab-case English slug, at most 80 characters. */
  readonly id: string;
  /** At least one. */
  readonly cites: readonly Citation[];
  /** Ids of terms that are close to it or its opposite. */
  readonly terms?: readonly string[];
}

/** The words of a term, in one language. */
export interface TermText {
  /** At most 80 characters. */
  readonly name: string;
  /** What it means here, at most 280 characters. */
  readonly summary: string;
  /** How it stands in running text, in lower case, each at least three characters: "waterbedeffect", "waterbedeffecten". At least one. */
  readonly forms: readonly string[];
}

/** The terms in the words of questions and hints, in one language. */
export interface TermsInQuestions {
  /** Ids of terms, by the question or hint in whose words they stand. */
  readonly of: Readonly<Partial<Record<Ref, readonly string[]>>>;
  /** By id of the term. */
  readonly terms: Readonly<Record<string, Pick<TermText, 'name' | 'summary'>>>;
}
