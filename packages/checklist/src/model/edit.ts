import { fieldPath, type Answers } from '@mengwijzer/core/dossier';
import { changeAnswer } from './change-answer.js';
import type { QuestionId } from '@mengwijzer/content';

/**
 * What a control says, put into the answers.
 * @param name the control's name, see {@link fieldName}
 * @param value text, choice or year; a list takes the value in or out, as `checked` says
 */
export const setField = (answers: Answers, name: string, value: string, checked?: boolean): Answers =>
  changeAnswer(answers, fieldPath(name), (old) =>
    checked === undefined
      ? value
      : [...(Array.isArray(old) ? old.filter((item) => item !== value) : []), ...(checked ? [value] : [])],
  );

/** A year as typed: a number of 1900..2200, `undefined` for nothing, `null` for anything else. */
export const parseYear = (value: string): number | undefined | null => {
  const text = value.trim();
  if (text === '') return undefined;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= 1900 && year <= 2200 ? year : null;
};
export const setYear = (answers: Answers, year: number | undefined): Answers =>
  changeAnswer(answers, ['time', 'year'], () => year);

/** Says that the answer still holds under the question's present text. */
export const confirmAnswer = (answers: Answers, id: QuestionId): Answers =>
  changeAnswer(answers, [id, 'state'], (state) => state);
