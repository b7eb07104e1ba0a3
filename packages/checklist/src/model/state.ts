import { questions } from '@mengwijzer/content/questions';
import type { QuestionId } from '@mengwijzer/content';
import type { AnswerBase, Answers, StatedState } from '@mengwijzer/core/dossier';

/** What an answer can hold without answering the question; in whose eyes says nothing once its choice is taken back. */
const aside = new Set(['state', 'reason', 'dispute', 'note', 'seen', 'revision', 'eyes', 'parties', 'objectives']);

const says = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.some(
          (item) =>
            typeof item !== 'object' ||
            item === null ||
            Object.entries(item).some(([key, v]) => key !== 'id' && says(v)),
        )
      : typeof value === 'object' && value !== null
        ? Object.values(value).some(says)
        : value !== undefined && value !== null;

/** Whether an answer says anything on the question itself, notes and state apart. */
export const isAnswered = (answer: AnswerBase | undefined): boolean =>
  answer !== undefined && Object.entries(answer).some(([key, value]) => !aside.has(key) && says(value));

/** How a question stands: as the user said, else as it follows from the answer. */
export const stateOf = (answer: AnswerBase | undefined): StatedState =>
  answer?.state ?? (isAnswered(answer) ? 'answered' : 'open');

/** Numbers of the questions that still stand open, in order. */
export const openQuestions = (answers: Answers): readonly number[] =>
  questions.filter(({ id }) => stateOf(answers[id]) === 'open').map(({ number }) => number);

/** Whether the question's text changed since it was answered. */
export const isOutdated = (id: QuestionId, answer: AnswerBase | undefined): boolean => {
  const now = questions.find((question) => question.id === id)?.revision ?? 1;
  return answer?.revision !== undefined && answer.revision < now && isAnswered(answer);
};
