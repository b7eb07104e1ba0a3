import { fieldName, positionOf, rowsOf, type Answers, type ListName } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { applyAct, isAct, type Act } from './acts.js';
import { setField } from './edit.js';
import { addRow, maxRows, removeRow } from './rows.js';

const idsOf = (answers: Answers, list: ListName): string =>
  rowsOf(answers, list)
    .map(({ id }) => id)
    .join(' ');
const row = (id: string) => ({ id, action: id, mechanism: '', kind: '', outcome: '' });
const abc: Answers = { theory: { rows: ['a', 'b', 'c'].map(row), revision: 1 } };

describe('rows', () => {
  test.each<[Act, string, string, string]>([
    ['add', '', 'a b c r4', 'r4'],
    ['up', 'a', 'a b c', 'a'],
    ['up', 'c', 'a c b', 'c'],
    ['down', 'a', 'b a c', 'a'],
    ['down', 'c', 'a b c', 'c'],
  ])('%s %s gives %s, with focus on %s', (act, id, rows, focus) => {
    const acted = applyAct(abc, act, 'theory/rows', id);
    expect(idsOf(acted.answers, 'theory/rows')).toBe(rows);
    expect(acted).toMatchObject({ question: 'theory', focus: `theory/rows/${focus}/action` });
  });

  test('begin with one blank row, which comes back when the last one goes', () => {
    expect(idsOf({}, 'theory/rows')).toBe('r1');
    const acted = applyAct({ theory: { rows: [row('a')] } }, 'remove', 'theory/rows', 'a');
    expect(acted.answers).toEqual({});
  });

  test.each([
    ['a', 'b c'],
    ['b', 'a c'],
    ['c', 'a b'],
  ])('that are removed can be put back: %s', (id, left) => {
    const acted = applyAct(abc, 'remove', 'theory/rows', id);
    expect(idsOf(acted.answers, 'theory/rows')).toBe(left);
    expect(acted).toMatchObject({ question: 'theory', focus: 'theory/rows/put-back', removed: { row: row(id) } });
    const removed = { theory: acted.removed! };
    const back = applyAct(acted.answers, 'put-back', 'theory/rows', '', removed);
    expect(idsOf(back.answers, 'theory/rows')).toBe('a b c');
    expect(back).toMatchObject({ question: 'theory', focus: `theory/rows/${id}/action` });
    expect(back.removed).toBeUndefined();
    // Any other act gives that up.
    expect(applyAct(acted.answers, 'add', 'theory/rows', '', removed).removed).toBeUndefined();
  });

  test('that are removed wait for room in a full list', () => {
    const acted = applyAct(abc, 'remove', 'theory/rows', 'a');
    let full = acted.answers;
    while (rowsOf(full, 'theory/rows').length < maxRows['theory/rows']) full = addRow(full, 'theory/rows').answers;
    const removed = { theory: acted.removed! };
    expect(applyAct(full, 'put-back', 'theory/rows', '', removed)).toMatchObject({
      answers: full,
      removed: removed.theory,
    });
  });

  test('that are not there are not removed, nor is nothing put back', () => {
    for (const act of ['remove', 'put-back'] as const)
      expect(applyAct(abc, act, 'theory/rows', 'x')).toEqual({ answers: abc, question: 'theory', focus: undefined });
  });

  test('get an id that no other has', () => {
    const { answers, id } = addRow({ theory: { rows: ['r3', 'r4'].map(row) } }, 'theory/rows');
    expect(id).toBe('r5');
    expect(idsOf(answers, 'theory/rows')).toBe('r3 r4 r5');
  });

  test('of parties begin with those of the content, and get a name', () => {
    const acted = applyAct({}, 'add', 'objectives/parties', '');
    expect(idsOf(acted.answers, 'objectives/parties')).toBe('municipality housing-corporation welfare residents r5');
    expect(acted).toMatchObject({ question: 'objectives', focus: 'objectives/parties/r5/label' });
  });

  test.each<[ListName, string, object]>([
    ['objectives/parties', 'residents', { contact: { welfare: 'main' } }],
    ['objectives/objectives', 'contact', { facilities: { residents: 'against' } }],
  ])('of %s take their positions with them', (list, id, left) => {
    const positions = { contact: { welfare: 'main', residents: 'counts' }, facilities: { residents: 'against' } };
    expect(removeRow({ objectives: { positions } }, list, id).objectives?.positions).toEqual(left);
  });

  test('that come later inherit nothing', () => {
    const before = addRow({}, 'objectives/parties', 'VvE');
    const said = setField(before.answers, fieldName('objectives', 'positions', 'contact', before.id), 'main');
    const after = addRow(removeRow(said, 'objectives/parties', before.id), 'objectives/parties', 'Winkeliers');
    expect(positionOf(after.answers, 'contact', after.id)).toBe('');
  });
});

test('that an answer still holds is said with focus on the question', () => {
  const old: Answers = { what: { choices: ['incomes'], revision: -1 } };
  const acted = applyAct(old, 'confirm', '', 'what');
  expect(acted).toMatchObject({ question: 'what', focus: 'q-what' });
  expect(acted.answers.what?.revision).toBeGreaterThan(0);
});

test('a hint is put aside, and back', () => {
  const aside = applyAct({ what: { seen: ['a'] } }, 'see', 'what/seen', 'b');
  expect(aside).toMatchObject({ answers: { what: { seen: ['a', 'b'] } }, question: 'what', focus: undefined });
  expect(applyAct(aside.answers, 'see', 'what/seen', 'a').answers.what?.seen).toEqual(['b']);
});

test.each([
  ['add', true],
  ['confirm', true],
  ['fold', false],
  ['constructor', false],
])('"%s" is an act: %s', (act, expected) => expect(isAct(act)).toBe(expected));
