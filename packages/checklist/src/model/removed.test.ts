import { fieldName, positionOf, rowsOf, type Answers, type ListName } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAct, type Act } from './acts.js';
import { setField } from './edit.js';
import { textsNl } from '../texts-nl.js';
import { isBack, putBack, sayRemoved, takenBy, type Removed } from './removed.js';
import { addRow, maxRows, removeRow } from './rows.js';

const lists: ListName[] = ['theory/rows', 'objectives/parties', 'objectives/objectives'];
const idsOf = (answers: Answers, list: ListName): string[] => rowsOf(answers, list).map(({ id }) => id);
const row = (id: string, action = id) => ({ id, action, mechanism: '', kind: '', outcome: '' });
const abc: Answers = { theory: { rows: [row('a'), row('b'), row('c')], revision: 1 } };

/** Without the revision of the text of a question: an act stamps the present one. */
const said = (answers: Answers): unknown =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]: [string, object]) => [id, { ...answer, revision: undefined }]),
  );

/** What goes with an item, and the answers without it. */
const remove = (answers: Answers, list: ListName, id: string): { taken: Removed; left: Answers } => ({
  taken: takenBy(answers, list, id)!,
  left: removeRow(answers, list, id),
});

describe('an item that was removed', () => {
  test.each(['a', 'b', 'c'])('comes back where it stood: %s', (id) => {
    const { taken, left } = remove(abc, 'theory/rows', id);
    expect(isBack(left, taken)).toBe(false);
    const back = putBack(left, taken);
    expect(said(back)).toEqual(said(abc));
    expect(isBack(back, taken)).toBe(true);
  });

  test('is nothing where there is no such item', () => expect(takenBy(abc, 'theory/rows', 'd')).toBeUndefined());

  test('comes back alone where it was the only one', () => {
    const only: Answers = { theory: { rows: [row('x')], note: 'n', revision: 1 } };
    const { taken, left } = remove(only, 'theory/rows', 'x');
    expect(idsOf(left, 'theory/rows')).toEqual(['r1']);
    expect(said(putBack(left, taken))).toEqual(said(only));
  });

  test('fills the blank one that came in its place', () => {
    const only: Answers = { theory: { rows: [row('r1', 'bouwen')], note: 'n' } };
    const { taken, left } = remove(only, 'theory/rows', 'r1');
    const typed = setField(left, 'theory/rows/r1/outcome', 'rust');
    expect(rowsOf(putBack(typed, taken), 'theory/rows')).toEqual([{ ...row('r1', 'bouwen'), outcome: 'rust' }]);
  });

  test('gets another id where its own is taken, once', () => {
    const { taken, left } = remove(abc, 'theory/rows', 'c');
    const other = { theory: { ...left.theory, rows: [...left.theory!.rows!, row('c', 'anders')] } };
    const back = putBack(other, taken);
    expect(rowsOf(back, 'theory/rows')).toEqual([row('a'), row('b'), { ...row('c'), id: 'r4' }, row('c', 'anders')]);
    expect(putBack(back, taken)).toEqual(back);
  });

  test('stays away from a full list', () => {
    const { taken, left } = remove(abc, 'theory/rows', 'b');
    let full = left;
    while (rowsOf(full, 'theory/rows').length < maxRows['theory/rows']) full = addRow(full, 'theory/rows').answers;
    expect(putBack(full, taken)).toBe(full);
  });

  const positions = { contact: { welfare: 'main', residents: 'counts' }, facilities: { residents: 'against' } };
  test.each<[ListName, string, Removed['positions']]>([
    [
      'objectives/parties',
      'residents',
      [
        ['contact', 'residents', 'counts'],
        ['facilities', 'residents', 'against'],
      ],
    ],
    [
      'objectives/objectives',
      'contact',
      [
        ['contact', 'welfare', 'main'],
        ['contact', 'residents', 'counts'],
      ],
    ],
  ])('of %s comes back with its positions: %s', (list, id, went) => {
    const { taken, left } = remove({ objectives: { positions } }, list, id);
    expect(taken.positions).toEqual(went);
    expect(said(putBack(left, taken))).toEqual({ objectives: { positions } });
  });

  test('comes back without what has no place any more, and leaves what was said since', () => {
    const { taken, left } = remove({ objectives: { positions } }, 'objectives/objectives', 'contact');
    const since = setField(
      removeRow(left, 'objectives/parties', 'welfare'),
      fieldName('objectives', 'positions', 'facilities', 'municipality'),
      'main',
    );
    expect(putBack(since, taken).objectives?.positions).toEqual({
      contact: { residents: 'counts' },
      facilities: { residents: 'against', municipality: 'main' },
    });
  });

  test('takes its positions to its other id', () => {
    const { answers, id } = addRow({}, 'objectives/parties', 'VvE');
    const spoke = setField(answers, fieldName('objectives', 'positions', 'contact', id), 'main');
    const { taken, left } = remove(spoke, 'objectives/parties', id);
    const other = addRow(left, 'objectives/parties', 'Winkeliers');
    expect(other.id).toBe(id);
    const back = putBack(other.answers, taken);
    const party = rowsOf<{ id: string; label: string }>(back, 'objectives/parties').find(
      ({ label }) => label === 'VvE',
    );
    expect([positionOf(back, 'contact', id), positionOf(back, 'contact', party!.id)]).toEqual(['', 'main']);
  });
});

describe('whatever was answered', () => {
  type Edit = (answers: Answers) => Answers;
  const ids = ['r1', 'r2', 'r5', 'contact', 'residents', '__proto__'];
  const typed = fc
    .tuple(
      fc.constantFrom('theory/rows/r1/action', 'theory/rows/r2/kind', 'theory/note', 'objectives/parties/r5/label'),
      fc.constantFrom('', ' ', 'x'),
    )
    .map(
      ([name, value]): Edit =>
        (a) =>
          setField(a, name, value),
    );
  const acted = fc
    .tuple(fc.constantFrom<Act>('add', 'remove', 'up', 'down'), fc.constantFrom(...lists), fc.constantFrom(...ids))
    .map(
      ([act, list, id]): Edit =>
        (a) =>
          applyAct(a, act, list, id).answers,
    );
  /** Says something of an objective for a party: both are there. */
  const placed = fc
    .tuple(fc.nat(), fc.nat(), fc.constantFrom('main', 'against', ''))
    .map(([one, other, position]): Edit => (a) => {
      const [objectives, parties] = [idsOf(a, 'objectives/objectives'), idsOf(a, 'objectives/parties')];
      const [of, by] = [objectives[one % objectives.length]!, parties[other % parties.length]!];
      return setField(a, fieldName('objectives', 'positions', of, by), position);
    });
  const edits = fc.array(fc.oneof(typed, acted, placed), { maxLength: 20 });
  const after = (answers: Answers, list: readonly Edit[]): Answers =>
    list.reduce((next, change) => change(next), answers);
  /** Answers, and one of the items in one of their lists. */
  const chosen = fc.tuple(edits, fc.constantFrom(...lists), fc.nat()).map(([made, list, at]) => {
    const answers = after({}, made);
    const there = idsOf(answers, list);
    return { answers, list, id: there[at % there.length]! };
  });

  test('putting back undoes removing, and once is enough', () => {
    fc.assert(
      fc.property(chosen, ({ answers, list, id }) => {
        const { taken, left } = remove(answers, list, id);
        const back = putBack(left, taken);
        expect(said(back)).toEqual(said(answers));
        expect(idsOf(back, list)).toEqual(idsOf(answers, list));
        expect(putBack(back, taken)).toEqual(back);
      }),
    );
  });

  test('what was done since stays, and what was removed is there', () => {
    fc.assert(
      fc.property(chosen, edits, ({ answers, list, id }, since) => {
        const { taken, left } = remove(answers, list, id);
        const then = after(left, since);
        const back = putBack(then, taken);
        expect(putBack(back, taken)).toEqual(back);
        const beside = (of: Answers): unknown => [of.theory?.note, of.objectives?.degree, of.what];
        expect(beside(back)).toEqual(beside(then));
        for (const each of lists) {
          const rows = new Map(rowsOf<Record<string, string> & { id: string }>(back, each).map((one) => [one.id, one]));
          // Where the last one went, the blank one that stands there by itself makes room.
          const [question, field] = each.split('/') as ['objectives', 'parties'];
          const isStart = each === list && taken.alone && then[question]?.[field] === undefined;
          for (const one of isStart ? [] : rowsOf<Record<string, string> & { id: string }>(then, each))
            for (const [key, value] of Object.entries(one))
              if (value.trim() !== '') expect(rows.get(one.id)?.[key]).toBe(value);
        }
        for (const [objective, parties] of Object.entries(then.objectives?.positions ?? {}))
          for (const [party, position] of Object.entries(parties))
            expect(positionOf(back, objective, party)).toBe(position);
        const texts = Object.entries(taken.row).filter(([key, value]) => key !== 'id' && String(value).trim() !== '');
        for (const [key, value] of texts)
          expect(rowsOf<Record<string, string> & { id: string }>(back, list).map((one) => one[key])).toContain(value);
      }),
    );
  });
});

test.each<[ListName, string, Answers, string]>([
  ['theory/rows', 'b', abc, 'Regel 2 is weggehaald.'],
  ['objectives/parties', 'welfare', {}, 'Welzijn is weggehaald.'],
  [
    'objectives/objectives',
    'r1',
    { objectives: { objectives: [{ id: 'r1', label: 'Groen' }] } },
    'Groen is weggehaald.',
  ],
  ['objectives/parties', 'r1', { objectives: { parties: [{ id: 'r1', label: '' }] } }, 'Nieuwe partij is weggehaald.'],
])('of %s, %s is named as it was', (list, id, answers, says) => {
  expect(sayRemoved(takenBy(answers, list, id)!, textsNl)).toBe(says);
});
