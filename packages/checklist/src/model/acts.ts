import { blankRow, fieldName, fieldPath, rowsOf, type Answers, type ListName } from '@mengwijzer/core/dossier';
import { changeAnswer } from './change-answer.js';
import { confirmAnswer, setField } from './edit.js';
import type { QuestionId } from '@mengwijzer/content';

const changeRows = (
  answers: Answers,
  name: ListName,
  to: (rows: readonly { readonly id: string }[]) => unknown,
): Answers => changeAnswer(answers, fieldPath(name), (rows) => to(rows as readonly { readonly id: string }[]));

/** As many rows as a dossier holds, see `parseDossier`. */
export const maxRows: Readonly<Record<ListName, number>> = {
  'theory/rows': 50,
  'objectives/parties': 20,
  'objectives/objectives': 50,
};

/** Adds a row at the end; its id is one that no other row has. */
export const addRow = (
  answers: Answers,
  name: ListName,
  label = '',
): { readonly answers: Answers; readonly id: string } => {
  const taken = new Set(rowsOf(answers, name).map((row) => row.id));
  let number = taken.size + 1;
  while (taken.has(`r${number}`)) number += 1;
  const id = `r${number}`;
  const row = name === 'theory/rows' ? blankRow(id) : { id, label };
  return { id, answers: changeRows(answers, name, (rows) => [...rows, row]) };
};

/** Takes a row away; with a party or an objective go its positions, or the next one that gets its id would inherit them. */
export const removeRow = (answers: Answers, name: ListName, id: string): Answers => {
  const left = changeRows(answers, name, (rows) => rows.filter((row) => row.id !== id));
  const positions = Object.keys(left.objectives?.positions ?? {});
  const places = {
    'theory/rows': [],
    'objectives/objectives': [[id]],
    'objectives/parties': positions.map((of) => [of, id]),
  };
  return places[name].reduce<Answers>(
    (next, place) => changeAnswer(next, ['objectives', 'positions', ...place], () => undefined),
    left,
  );
};

/** Moves a row one place; at the end of the list it stays. */
export const moveRow = (answers: Answers, name: ListName, id: string, by: -1 | 1): Answers =>
  changeRows(answers, name, (rows) => {
    const from = rows.findIndex((row) => row.id === id);
    const row = rows[from];
    const other = rows[from + by];
    if (row === undefined || other === undefined) return rows;
    return rows.map((each, index) => (index === from ? other : index === from + by ? row : each));
  });

export type Act = 'add' | 'remove' | 'up' | 'down' | 'see' | 'confirm';
export const isAct = (act: string): act is Act => ['add', 'remove', 'up', 'down', 'see', 'confirm'].includes(act);

export interface Acted {
  readonly answers: Answers;
  readonly question: QuestionId;
  /** Name of the field that focus goes to, when the act takes the control away that had it or makes a new one. */
  readonly focus: string | undefined;
}

/**
 * What a small button does: to a row of a list, to a hint, or to a question.
 * @param list name of the list that the row is in; for `see`, that of the hints put aside
 * @param row id of the row, the hint (`see`) or the question (`confirm`)
 */
export const applyAct = (answers: Answers, act: Act, list: string, row: string): Acted => {
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
    const at = rowsOf(answers, name).findIndex(({ id }) => id === row);
    const next = removeRow(answers, name, row);
    // After the last one, what stood there before the user changed anything is back.
    const left = rowsOf(next, name);
    const neighbour = left[at] ?? left.at(-1);
    return { answers: next, question, focus: neighbour && field(neighbour.id) };
  }
  return { answers: moveRow(answers, name, row, act === 'up' ? -1 : 1), question, focus: field(row) };
};
