import { own, positionOf, rowsOf, type Answers, type Labelled, type ListName } from '@mengwijzer/core/dossier';
import { changeAnswer } from './change-answer.js';
import { namesOf } from './objectives.js';
import { changeRows, freeId, maxRows, removeRow } from './rows.js';
import type { ChecklistTexts } from './texts.js';

/** What went with an item of a list, and where it stood. */
export interface Removed {
  readonly list: ListName;
  readonly row: { readonly id: string } & Readonly<Record<string, unknown>>;
  /** Its place in the list. */
  readonly at: number;
  /** Whether it was the only one. */
  readonly alone: boolean;
  /** What was said in its column or its row of the table: objective, party and position. */
  readonly positions: readonly (readonly [objective: string, party: string, position: string])[];
}

/** What goes when an item of a list is removed; to be asked before that. `undefined` when it is not in the list. */
export const takenBy = (answers: Answers, list: ListName, id: string): Removed | undefined => {
  const rows = rowsOf<Row>(answers, list);
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (row === undefined) return undefined;
  const left = removeRow(answers, list, id);
  const positions = Object.entries(answers.objectives?.positions ?? {}).flatMap(([objective, said]) =>
    Object.entries(said)
      .filter(([party]) => positionOf(left, objective, party) === '')
      .map(([party, position]) => [objective, party, position] as const),
  );
  return { list, row, at, alone: rows.length === 1, positions };
};

type Row = Removed['row'];

const blank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
/** Whether two items say the same, whatever their ids. */
const isSame = (one: Row, other: Row): boolean =>
  Object.keys({ ...one, ...other }).every((key) => key === 'id' || own(one, key) === own(other, key));

/** One item of two with the same id, when neither says anything that the other contradicts. */
const joined = (now: Row, then: Row): Row | undefined => {
  const next: Record<string, unknown> = { ...now };
  for (const [key, value] of Object.entries(then)) {
    if (blank(value)) continue;
    if (!(own(now, key) === undefined || blank(own(now, key)) || own(now, key) === value)) return undefined;
    next[key] = value;
  }
  return next as Row;
};

const insert = (rows: readonly Row[], row: Row, at: number): readonly Row[] => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];

/** The list with the item in it, and the id that it has there; `undefined` when the list is full. */
const withRow = (
  answers: Answers,
  { list, row, at, alone }: Removed,
): { readonly rows: readonly Row[]; readonly id: string } | undefined => {
  const [question = '', field = ''] = list.split('/');
  const rows = rowsOf<Row>(answers, list);
  // After the last one went, the list stands as it does before anybody changes it.
  if (alone && own(own(answers, question), field) === undefined) return { rows: [row], id: row.id };
  const now = rows.find(({ id }) => id === row.id);
  const both = now && joined(now, row);
  if (both) return { rows: rows.map((each) => (each === now ? both : each)), id: row.id };
  const back = now && rows.find((each) => isSame(each, row));
  if (back) return { rows, id: back.id };
  if (rows.length >= maxRows[list]) return undefined;
  // Another one got its id meanwhile.
  const id = now ? freeId(rows) : row.id;
  return { rows: insert(rows, { ...row, id }, at), id };
};

/** Whether what was removed stands there again, whoever put it back. */
export const isBack = (answers: Answers, { list, row }: Removed): boolean =>
  rowsOf<Row>(answers, list).some((each) => each.id === row.id && isSame(each, row));

/** Puts back what was removed, where it stood. What was said or changed since stays, and what has no place any more is left out. A full list stays. */
export const putBack = (answers: Answers, removed: Removed): Answers => {
  const { list, row, positions } = removed;
  const put = withRow(answers, removed);
  if (put === undefined) return answers;
  const next = changeRows(answers, list, () => put.rows);
  const isThere = (name: ListName, id: string): boolean => rowsOf(next, name).some((each) => each.id === id);
  const renamed = (of: ListName, id: string): string => (of === list && id === row.id ? put.id : id);
  return positions.reduce((said, [objective, party, position]) => {
    const of = renamed('objectives/objectives', objective);
    const by = renamed('objectives/parties', party);
    const hasPlace = isThere('objectives/objectives', of) && isThere('objectives/parties', by);
    return hasPlace && positionOf(said, of, by) === ''
      ? changeAnswer(said, ['objectives', 'positions', of, by], () => position)
      : said;
  }, next);
};

/** What was removed, by the name that it had. */
export const sayRemoved = ({ list, row, at }: Removed, texts: ChecklistTexts): string => {
  const { theory, removed } = texts.messages;
  if (list === 'theory/rows') return removed(theory.row(at + 1));
  const part = list === 'objectives/parties' ? 'parties' : 'objectives';
  return removed(namesOf([row as Row & Labelled], part, texts)[0]?.label ?? row.id);
};
