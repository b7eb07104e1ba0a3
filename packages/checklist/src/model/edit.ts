import { questions } from '@mengwijzer/content/questions';
import type { QuestionId } from '@mengwijzer/content';
import type { Answers, Labelled, TheoryRow } from '@mengwijzer/core/dossier';

/**
 * A field is named after its place in the answers, as in a JSON Pointer: `what/choices`, `theory/rows/r2/action`.
 * One listener on the element then handles every control.
 */
export const fieldName = (...path: readonly string[]): string =>
  path.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
export const fieldPath = (name: string): string[] =>
  name.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

export const blankRow = (id: string): TheoryRow => ({ id, action: '', mechanism: '', kind: '', outcome: '' });

const choicesOf = (question: QuestionId, part: string): readonly Labelled[] =>
  (questions.find(({ id }) => id === question)?.parts.find(({ id }) => id === part)?.choices ?? []).map(
    (id: string) => ({ id, label: '' }),
  );

/** Lists of rows, and what stands there before the user changes anything. */
const lists: Readonly<Record<string, () => readonly { readonly id: string }[]>> = {
  'theory/rows': () => [blankRow('r1')],
  'objectives/parties': () => choicesOf('objectives', 'parties'),
  'objectives/objectives': () => choicesOf('objectives', 'objectives'),
};
export type ListName = 'theory/rows' | 'objectives/parties' | 'objectives/objectives';

type Node = Readonly<Record<string, unknown>>;
const own = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Node)[key] : undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (Array.isArray(value)
    ? value.length === 0
    : typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The same value with one place changed; emptied places go, so that a question nobody answered is absent. */
const change = (node: unknown, path: readonly string[], to: (old: unknown) => unknown): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return to(node);
  if (Array.isArray(node))
    return node.map((item: { readonly id?: unknown }) =>
      item.id === head ? { ...item, [rest[0] ?? 'id']: to(own(item, rest[0] ?? 'id')) } : item,
    );
  const next = { ...(node as Node | undefined), [head]: change(own(node, head), rest, to) };
  if (isEmpty(next[head])) delete next[head];
  return next;
};

const asides = new Set(['note', 'seen']);

/** Changes one place in the answers and stamps the revision of the question's text. */
const changeAnswer = (answers: Answers, path: readonly string[], to: (old: unknown) => unknown): Answers => {
  const [id = '', field = ''] = path;
  const question = questions.find((candidate) => candidate.id === id);
  if (question === undefined) return answers;
  const rows = lists[`${id}/${field}`]?.();
  const answer = own(answers, id);
  const start =
    rows !== undefined && own(answer, field) === undefined ? { ...(answer as Node), [field]: rows } : answer;
  const { revision: old, ...changed } = change(start, path.slice(1), to) as Record<string, unknown>;
  // A list as it stood before anyone changed it says nothing.
  if (rows !== undefined && JSON.stringify(changed[field]) === JSON.stringify(rows)) delete changed[field];
  // A note, or a hint put aside, does not answer the question anew.
  const revision = (asides.has(field) ? old : undefined) ?? question.revision;
  const next: Node = { ...answers, [id]: { ...changed, revision } };
  if (Object.keys(changed).length > 0) return next as Answers;
  const { [id]: _gone, ...others } = next;
  return others as Answers;
};

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

/** The rows of a list, or what stands there before the user changes anything. */
export const rowsOf = <T extends { readonly id: string }>(answers: Answers, name: ListName): readonly T[] => {
  const [id = '', field = ''] = fieldPath(name);
  return (own(own(answers, id), field) ?? lists[name]?.() ?? []) as readonly T[];
};

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

/** Takes a choice in or out of a list: puts a hint aside, or back. */
const toggle = (answers: Answers, name: string, value: string): Answers =>
  changeAnswer(answers, fieldPath(name), (old) =>
    Array.isArray(old) && old.includes(value)
      ? old.filter((item) => item !== value)
      : [...((old as string[]) ?? []), value],
  );

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
    return { answers: toggle(answers, list, row), question, focus: undefined };
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
