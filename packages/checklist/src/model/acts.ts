import { fieldName, fieldPath, rowsOf, type Answers, type ListName } from '@mengwijzer/core/dossier';
import { confirmAnswer, setField } from './edit.js';
import { putBack, takenBy, type Removed } from './removed.js';
import { addRow, maxRows, moveRow, removeRow } from './rows.js';
import type { QuestionId } from '@mengwijzer/content';

export type Act = 'add' | 'remove' | 'put-back' | 'up' | 'down' | 'see' | 'confirm';
export const isAct = (act: string): act is Act =>
  ['add', 'remove', 'put-back', 'up', 'down', 'see', 'confirm'].includes(act);

export interface Acted {
  readonly answers: Answers;
  readonly question: QuestionId;
  /** Name of the field that focus goes to, when the act takes the control away that had it or makes a new one. */
  readonly focus: string | undefined;
  /** What can be put back until the next act on the same question. */
  readonly removed?: Removed;
}

/** Id of the button that puts back what was removed from a list. */
export const backOf = (list: string): string => fieldName(...fieldPath(list), 'put-back');

/**
 * What a small button does: to a row of a list, to a hint, or to a question.
 * @param list name of the list that the row is in; for `see`, that of the hints put aside
 * @param row id of the row, the hint (`see`) or the question (`confirm`)
 * @param removed what was removed last in each question: for `put-back`
 */
export const applyAct = (
  answers: Answers,
  act: Act,
  list: string,
  row: string,
  removed: Readonly<Partial<Record<QuestionId, Removed>>> = {},
): Acted => {
  if (act === 'see') {
    const question = fieldPath(list)[0] as QuestionId;
    const seen = answers[question]?.seen?.includes(row) ?? false;
    return { answers: setField(answers, list, row, !seen), question, focus: undefined };
  }
  if (act === 'confirm')
    return { answers: confirmAnswer(answers, row as QuestionId), question: row as QuestionId, focus: `q-${row}` };
  const name = list as ListName;
  const question = (fieldPath(list)[0] ?? 'theory') as QuestionId;
  const field = (id: string): string => fieldName(...fieldPath(list), id, list === 'theory/rows' ? 'action' : 'label');
  if (act === 'add') {
    if (rowsOf(answers, name).length >= maxRows[name]) return { answers, question, focus: undefined };
    const added = addRow(answers, name);
    return { answers: added.answers, question, focus: field(added.id) };
  }
  if (act === 'remove') {
    const taken = takenBy(answers, name, row);
    if (taken === undefined) return { answers, question, focus: undefined };
    return { answers: removeRow(answers, name, row), question, focus: backOf(list), removed: taken };
  }
  if (act === 'put-back') {
    const taken = removed[question];
    if (taken === undefined) return { answers, question, focus: undefined };
    const next = putBack(answers, taken);
    // A list that is full meanwhile has no room for it yet.
    if (next === answers) return { answers, question, focus: backOf(list), removed: taken };
    return { answers: next, question, focus: field(taken.row.id) };
  }
  return { answers: moveRow(answers, name, row, act === 'up' ? -1 : 1), question, focus: field(row) };
};
