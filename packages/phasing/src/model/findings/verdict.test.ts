import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { explain } from './findings.js';
import { simulate } from '../engine/simulate.js';
import { verdictOf, type Verdict } from './verdict.js';
import type { Plan } from '../plan/plan.js';

const verdict = (plan: Plan): Verdict => {
  const result = simulate(plan);
  return verdictOf(result, explain(result));
};

test('the worked example', () =>
  expect(verdict(defaultPlan())).toEqual({
    sites: 4,
    initial: 366,
    home: 244,
    returned: 133,
    stays: { households: 133, shortest: 6, median: 8, longest: 8, typical: 8 },
    still: 0,
    delivered: 680,
    unfinished: 0,
    finish: 16,
    endsWithHome: true,
    last: 79,
  }));

test.each<[string, Plan, Partial<Verdict>]>([
  ['no sites', emptyPlan(2026), { sites: 0, initial: 0, home: 0, finish: null, stays: null }],
  ['nobody is back', planOf([siteOf('a', '9/0/0 0/9/0')]), { home: 0, returned: 0, still: 9, stays: null }],
  ['it ends with demolition', planOf([siteOf('a', '0/1/0 0/0/0')]), { finish: 2, endsWithHome: false }],
  ['one is not ready', planOf([siteOf('a', '0/0/0 1/0/0', { construction: 8 })]), { finish: null, unfinished: 1 }],
])('%s', (_, plan, expected) => expect(verdict(plan)).toMatchObject(expected));

test('who is home, gone or still away is everyone', () =>
  fc.assert(
    fc.property(planArbitrary(), (plan) => {
      const result = simulate(plan);
      const { initial, home, still, returned, stays } = verdictOf(result, explain(result));
      expect(home + still + result.outcome.choice + result.outcome.turnover).toBe(initial);
      expect(stays?.households ?? 0).toBe(returned);
    }),
    { numRuns: 500 },
  ));
