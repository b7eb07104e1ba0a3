import { questions } from '@mengwijzer/content/questions';
import type { QuestionId } from '@mengwijzer/content';
import type { AnswerBase, Answers, Labelled, StatedState, TheoryRow } from './dossier.js';
import { own } from './json.js';

/** Place in the answers of a list of rows. */
export type ListName = 'theory/rows' | 'objectives/parties' | 'objectives/objectives';
interface Row {
  readonly id: string;
}

export const blankRow = (id: string): TheoryRow => ({ id, action: '', mechanism: '', kind: '', outcome: '' });

/** Whether this is the id of one of the seven. */
export const isQuestion = (key: string): key is QuestionId => questions.some(({ id }) => id === key);

/** Ids of the choices that the content gives for a part of a question. */
export const choicesOf = (question: QuestionId, part: string): readonly string[] =>
  questions.find(({ id }) => id === question)?.parts.find(({ id }) => id === part)?.choices ?? [];

const unlabelled = (part: string): readonly Labelled[] =>
  choicesOf('objectives', part).map((id) => ({ id, label: '' }));

/** What stands in a list of rows before the user changes anything; `undefined` when the name is of something else. */
export const startOf = (name: string): readonly Row[] | undefined => {
  switch (name) {
    case 'theory/rows':
      return [blankRow('r1')];
    case 'objectives/parties':
      return unlabelled('parties');
    case 'objectives/objectives':
      return unlabelled('objectives');
    default:
      return undefined;
  }
};

/** The rows of a list, or what stands there before the user changes anything. */
export const rowsOf = <T extends Row>(answers: Answers, name: ListName): readonly T[] => {
  const [id = '', field = ''] = name.split('/');
  return (own(own(answers, id), field) ?? startOf(name) ?? []) as readonly T[];
};

/** What an answer can hold without answering the question; in whose eyes says nothing once its choice is taken back. */
const aside = new Set(['state', 'reason', 'dispute', 'note', 'seen', 'revision', 'eyes', 'parties', 'objectives']);

/** Whether a value says something; the id of a row does not. */
export const says = (value: unknown, isRow = false): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null;
  return Object.entries(value).some(([key, each]) => !(isRow && key === 'id') && says(each, Array.isArray(value)));
};

/** Whether an answer says anything on the question itself, notes and state apart. */
export const isAnswered = (answer: AnswerBase = {}): boolean =>
  Object.entries(answer).some(([key, value]) => !aside.has(key) && says(value));

/** How a question stands: as the user said, else as it follows from the answer. */
export const stateOf = (answer: AnswerBase | undefined): StatedState =>
  answer?.state ?? (isAnswered(answer) ? 'answered' : 'open');
