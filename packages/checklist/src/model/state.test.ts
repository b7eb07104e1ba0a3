import { questions } from '@mengwijzer/content/questions';
import { describe, expect, test } from 'vitest';
import { isOutdated, openQuestions, stateOf } from './state.js';
import type { Answers, WhatAnswer } from '@mengwijzer/core/dossier';

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

test('the open questions are told by number, in order', () => {
  expect(openQuestions({})).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(openQuestions({ time: { year: 2035 }, who: { state: 'not-agreed' }, role: { state: 'open' } })).toEqual([
    1, 3, 4, 5, 6,
  ]);
});

describe('an answer is outdated', () => {
  const { id, revision: now } = questions[0];
  test.each<[string, WhatAnswer | undefined, boolean]>([
    ['not when there is none', undefined, false],
    ['not when it is of the present text', { choices: ['incomes'], revision: now }, false],
    ['when it is of an earlier text', { choices: ['incomes'], revision: now - 1 }, true],
    ['not when it is of a text that comes later', { choices: ['incomes'], revision: now + 1 }, false],
    ['not when its text is unknown', { choices: ['incomes'] }, false],
    ['not when it says nothing', { note: 'later', revision: now - 1 }, false],
  ])('%s', (_, answer, expected) => expect(isOutdated(id, answer)).toBe(expected));
});
