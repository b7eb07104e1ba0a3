import { describe, expect, test } from 'vitest';
import { rowsOf, startOf, stateOf } from './answers.js';
import type { Answers } from './dossier.js';

const row = { id: 'r1', action: '', mechanism: '', kind: '', outcome: '' };

describe('a question stands', () => {
  test.each<[string, Answers, keyof Answers, string]>([
    ['open when it is absent', {}, 'what', 'open'],
    ['open when nothing is chosen', { what: { choices: [], revision: 1 } }, 'what', 'open'],
    ['answered by a choice', { what: { choices: ['incomes'] } }, 'what', 'answered'],
    ['answered by one’s own words', { what: { words: 'huur en koop' } }, 'what', 'answered'],
    ['open with blanks', { what: { words: ' \n ' } }, 'what', 'open'],
    ['open with no more than a note and a hint put aside', { what: { note: 'vraag na', seen: ['a'] } }, 'what', 'open'],
    ['open with a reason or a dispute that is not in force', { what: { reason: 'a', dispute: 'b' } }, 'what', 'open'],
    ['answered by who benefits', { who: { benefitsWords: 'iedereen' } }, 'who', 'answered'],
    ['open with a blank row', { theory: { rows: [row] } }, 'theory', 'open'],
    ['answered by a kind of mechanism', { theory: { rows: [row, { ...row, kind: 'contact' }] } }, 'theory', 'answered'],
    ['answered by a role', { role: { choices: ['means'], eyes: { means: 'ons' } } }, 'role', 'answered'],
    ['open when a role is taken back', { role: { choices: [], eyes: { means: 'ons' } } }, 'role', 'open'],
    ['open with names of parties', { objectives: { parties: [{ id: 'r5', label: 'VvE' }] } }, 'objectives', 'open'],
    ['open without positions', { objectives: { positions: { contact: {} } } }, 'objectives', 'open'],
    ['answered by a position', { objectives: { positions: { contact: { r5: 'none' } } } }, 'objectives', 'answered'],
    ['answered by a year', { time: { year: 2035 } }, 'time', 'answered'],
    ['as the user says, whatever is chosen', { what: { choices: ['incomes'], state: 'open' } }, 'what', 'open'],
    ['as the user says, whatever is missing', { what: { state: 'not-relevant' } }, 'what', 'not-relevant'],
  ])('%s', (_, answers, id, state) => expect(stateOf(answers[id])).toBe(state));
});

describe('rows', () => {
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

  test('are one blank row, and those of the content, before anyone changes them', () => {
    expect(rowsOf({}, 'theory/rows')).toEqual([row]);
    expect(rowsOf({ objectives: {} }, 'objectives/parties')).toContainEqual({ id: 'residents', label: '' });
    expect(ids(rowsOf({}, 'objectives/objectives'))).toContain('contact');
  });

  test('are those of the answers, once there are any', () => {
    const parties = [{ id: 'r5', label: 'VvE' }];
    expect(rowsOf({ objectives: { parties } }, 'objectives/parties')).toEqual(parties);
  });

  test.each(['what/choices', 'theory', 'constructor'])('are not what %s is', (name) =>
    expect(startOf(name)).toBeUndefined(),
  );
});
