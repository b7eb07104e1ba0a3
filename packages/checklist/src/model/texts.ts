import type { Evidence, HintText, QuestionId, QuestionText, SectionId, TermsInQuestions } from '@mengwijzer/content';
import type { FirstMessages } from '../messages/first.nl.js';
import type { Messages } from '../messages/nl.js';

export { capitalise, list, locale } from '@mengwijzer/words/text';

interface Words {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: string;
  /** The language of the questions and of what the source says, where that is another. */
  readonly contentLang?: 'nl' | 'en';
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  /** Loads what the source says, in the same language. */
  readonly background: () => Promise<Background>;
}

/** The words that the checklist starts with, in one language: of its first question, and of the others what they ask. */
export interface FirstTexts extends Words {
  readonly messages: FirstMessages;
  /** Loads all of them. */
  readonly whole: () => Promise<ChecklistTexts>;
}

/** All words of the checklist, in one language. What the source says back comes with the first answer. */
export interface ChecklistTexts extends Words {
  readonly messages: Messages;
  readonly whole?: undefined;
}

export type AnyTexts = FirstTexts | ChecklistTexts;

/** What the source says, in one language: reasons for each question, hints, the terms in both, and the names of their sections and evidence. */
export interface Background {
  readonly reasons: Readonly<Record<QuestionId, readonly string[]>>;
  readonly hints: Readonly<Record<string, HintText>>;
  readonly terms: TermsInQuestions;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** A choice inside a sentence; an id that the content does not know stands for itself. */
export const inline = (texts: AnyTexts, question: QuestionId, part: string, choice: string): string =>
  texts.questions[question].parts[part]?.choices[choice]?.inline ?? choice;
