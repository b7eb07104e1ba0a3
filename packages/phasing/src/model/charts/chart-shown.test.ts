import { expect, test } from 'vitest';
import { planOf, siteOf } from '../../../testing/plans.js';
import { shownQuarters, untilAfter } from './chart-shown.js';
import { defaultPlan } from '../plan/default-plan.js';
import { simulate } from '../engine/simulate.js';
import { trace } from '../engine/trace.js';
import type { Plan } from '../plan/plan.js';

test.each([
  [0, 80, 4],
  [2, 80, 4],
  [3, 80, 8],
  [14, 80, 16],
  [15, 80, 20],
  [79, 80, 80],
  [0, 1, 1],
])('after quarter %i of %i comes %i', (quarter, horizon, shown) => expect(untilAfter(quarter, horizon)).toBe(shown));

test.each<[string, Plan, number]>([
  ['the worked example', defaultPlan(), 20],
  [
    'a site under way until the end',
    planOf([siteOf('a', '5/0/0 5/0/0', { construction: 9 })], { horizonQuarters: 9 }),
    9,
  ],
  ['a site that never starts', planOf([siteOf('a', '5/0/0 5/0/0', { earliest: 99 })], { horizonQuarters: 90 }), 4],
  [
    'homes that are let long after all is ready',
    planOf([siteOf('a', '1/0/0 5/0/0'), siteOf('b', '1/0/0 1/0/0', { earliest: 99 })], {
      horizonQuarters: 90,
      reserveQuarters: 20,
    }),
    24,
  ],
])('%s', (_, plan, shown) => expect(shownQuarters({ result: simulate(plan), trace: trace(plan) })).toBe(shown));
