import type { Citation } from './citation.js';

/** The seven questions, in their order. */
export type QuestionId = 'what' | 'who' | 'theory' | 'role' | 'objectives' | 'scale' | 'time';

/** One of the seven questions, without its words. */
export interface Question {
  readonly id: QuestionId;
  /** Its place, 1..7. */
  readonly number: number;
  /** From 1; goes up when a change of text can change what an answer means. */
  readonly revision: number;
  /** At least one. */
  readonly cites: readonly Citation[];
  readonly parts: readonly QuestionPart[];
}

/** A sub-question that is answered by choosing from a list. */
export interface QuestionPart {
  /** Unique within its question: a kebab-case slug that saved dossiers hold, at most 80 characters. */
  readonly id: string;
  /** At least one. */
  readonly cites: readonly Citation[];
  /** Ids as above, in the order in which they are shown; empty where people answer in their own words. */
  readonly choices: readonly string[];
}

/** The words of a question, in one language. */
export interface QuestionText {
  /** At most 60 characters. */
  readonly title: string;
  /** What the question is about, inside a sentence: "nog niets gezegd over {topic}". At most 80 characters. */
  readonly topic: string;
  /** What the question asks, in one sentence of at most 90 characters: what stands beside its title while it is closed. */
  readonly asks?: string;
  /** At most 320 characters. */
  readonly explanation: string;
  /** By id of the part. */
  readonly parts: Readonly<Record<string, PartText>>;
}

/** The words of a sub-question. */
export interface PartText {
  /** At most 120 characters. */
  readonly legend: string;
  /** How to answer, at most 200 characters. */
  readonly note?: string;
  /** By id of the choice. */
  readonly choices: Readonly<Record<string, ChoiceText>>;
}

/** The words of a choice. */
export interface ChoiceText {
  /** At most 80 characters. */
  readonly label: string;
  /** One line under the label, at most 160 characters. */
  readonly hint?: string;
  /** The choice inside a running sentence, with its article where the language wants one. At most 80 characters. */
  readonly inline: string;
}

/** What stands behind "why this question?", in one language: 1..4 paragraphs for each, of at most 500 characters. */
export type Reasons = Readonly<Record<QuestionId, readonly string[]>>;

/** The words that a page with the questions begins with: of the first one all, of the others what they are called and ask. */
export type QuestionTextsFirst = Readonly<Record<QuestionId, QuestionText>>;
