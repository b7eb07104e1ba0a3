import { questions } from '@mengwijzer/content/questions';
import { describe, expect, test } from 'vitest';
import { isOutdated, openQuestions } from './state.js';
import type { WhatAnswer } from '@mengwijzer/core/dossier';

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
