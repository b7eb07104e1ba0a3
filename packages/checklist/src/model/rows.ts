import { blankRow, fieldPath, rowsOf, type Answers, type ListName } from '@mengwijzer/core/dossier';
import { changeAnswer } from './change-answer.js';

/** Changes a list as a whole. */
export const changeRows = (
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

/** An id that no row of a list has. */
export const freeId = (rows: readonly { readonly id: string }[]): string => {
  const taken = new Set(rows.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
};

/** Adds a row at the end; its id is one that no other row has. */
export const addRow = (
  answers: Answers,
  name: ListName,
  label = '',
): { readonly answers: Answers; readonly id: string } => {
  const id = freeId(rowsOf(answers, name));
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
