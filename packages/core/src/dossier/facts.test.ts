import { questions } from '@mengwijzer/content/questions';
import { expect, test } from 'vitest';
import type { Fact } from '@mengwijzer/content';
import type { Answers, TheoryRow } from './dossier.js';
import { factsOf } from './facts.js';

const row = (kind: string): TheoryRow => ({ id: kind || 'blank', action: '', mechanism: '', kind, outcome: '' });

test.each<[Fact, Answers, string[]]>([
  ['what.choices', { what: { choices: ['incomes', 'x-partner'] } }, ['incomes', 'x-partner']],
  ['who.benefits', { who: { benefits: ['stayers'], burdens: ['leavers'] } }, ['stayers']],
  ['who.burdens', { who: { benefits: ['stayers'], burdens: ['leavers'] } }, ['leavers']],
  ['theory.kinds', { theory: { rows: [row(''), row('contact'), { ...row('contact'), id: 'r2' }] } }, ['contact']],
  [
    'objectives.main',
    { objectives: { positions: { contact: { welfare: 'main' }, facilities: { welfare: 'counts' } } } },
    ['contact'],
  ],
  [
    'objectives.named',
    {
      objectives: {
        positions: {
          contact: { welfare: 'main' },
          facilities: { welfare: 'counts' },
          'area-figures': { welfare: 'none' },
        },
      },
    },
    ['contact', 'facilities'],
  ],
  [
    'objectives.against',
    { objectives: { positions: { contact: { welfare: 'against' }, facilities: { gone: 'against' } } } },
    ['contact'],
  ],
  [
    'objectives.disputed',
    {
      objectives: {
        positions: {
          contact: { welfare: 'main', residents: 'none' },
          facilities: { welfare: 'main', residents: 'main' },
        },
      },
    },
    ['contact'],
  ],
  ['scale.span', { scale: { intervention: ['street'] } }, []],
  ['scale.span', { scale: { intervention: ['street'], unwanted: ['street'] } }, []],
  ['scale.span', { scale: { intervention: ['street'], wanted: ['porch'], unwanted: ['porch'] } }, ['effect-narrower']],
  [
    'scale.span',
    { scale: { intervention: ['street'], wanted: ['street'], unwanted: ['city'] } },
    ['effect-same', 'unwanted-wider'],
  ],
  ['scale.span', { scale: { intervention: ['street'], wanted: ['city'] } }, ['effect-wider']],
  ['time.term', { time: { year: 2035 } }, []],
  ['time.term', { time: { term: 'longer' } }, ['longer']],
  [
    'states',
    { what: { choices: ['incomes'] }, who: { state: 'not-agreed' } },
    ['what:answered', 'who:not-agreed', 'theory:open', 'role:open', 'objectives:open', 'scale:open', 'time:open'],
  ],
])('%s of %j are %j', (fact, answers, expected) => expect(factsOf(answers)[fact]).toEqual(new Set(expected)));

test('of nothing are no more than that all is open', () => {
  const { states, ...others } = factsOf({});
  expect(states).toEqual(new Set(questions.map(({ id }) => `${id}:open`)));
  expect(Object.values(others).filter((ids) => ids.size > 0)).toEqual([]);
});
