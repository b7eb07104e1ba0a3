import { questions } from '@mengwijzer/content/questions';
import { isAnswered, stateOf, type AnswerBase, type Answers } from '@mengwijzer/core/dossier';
import type { QuestionId } from '@mengwijzer/content';

/** Numbers of the questions that still stand open, in order. */
export const openQuestions = (answers: Answers): readonly number[] =>
  questions.filter(({ id }) => stateOf(answers[id]) === 'open').map(({ number }) => number);

/** Whether the question's text changed since it was answered. */
export const isOutdated = (id: QuestionId, answer: AnswerBase | undefined): boolean => {
  const now = questions.find((question) => question.id === id)?.revision ?? 1;
  return answer?.revision !== undefined && answer.revision < now && isAnswered(answer);
};
