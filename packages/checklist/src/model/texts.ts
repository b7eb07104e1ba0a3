import type { Evidence, HintText, QuestionId, QuestionText, SectionId } from '@mengwijzer/content';
import type { Messages } from '../messages/nl.js';

/** The words that the checklist starts with, in one language. What the source says back comes with the first answer. */
export interface ChecklistTexts {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: 'nl' | 'en';
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
  readonly messages: Messages;
  /** Loads what the source says, in the same language. */
  readonly background: () => Promise<Background>;
}

/** What the source says, in one language: reasons for each question, hints, and the names of their sections and evidence. */
export interface Background {
  readonly reasons: Readonly<Record<QuestionId, readonly string[]>>;
  readonly hints: Readonly<Record<string, HintText>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** British English: the day comes first, and no comma before "and", as in Dutch. */
export const locale = ({ lang }: Pick<ChecklistTexts, 'lang'>): string => (lang === 'en' ? 'en-GB' : lang);

/** "a, b en c". Written out, since the first `Intl.ListFormat` of a page takes 20 ms on a fast computer, and 90 on a slow one. */
export const list = (items: readonly string[], { lang }: Pick<ChecklistTexts, 'lang'>): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${lang === 'nl' ? 'en' : 'and'} ${last}`;
};

/** The first letter as a capital, for a sentence that starts with a list. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A choice inside a sentence; an id that the content does not know stands for itself. */
export const inline = (texts: ChecklistTexts, question: QuestionId, part: string, choice: string): string =>
  texts.questions[question].parts[part]?.choices[choice]?.inline ?? choice;
