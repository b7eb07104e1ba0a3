import { describe, expect, test } from 'vitest';
import { defaultPlan, emptyPlan } from './default-plan.js';
import { parsePlan } from './parse-plan.js';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('the plan to begin with', () => {
  test('is the example of the specification', () => {
    const { sites, ...assumptions } = defaultPlan();
    expect(assumptions).toEqual({
      startYear: 2026,
      horizonQuarters: 80,
      maxParallel: 2,
      temporaryHomes: 40,
      localVacancies: 2,
      turnoverPermille: 80,
      noticeQuarters: 6,
      reserveQuarters: 4,
      gate: { percent: 0, maxWait: 12 },
    });
    const rows = sites.map(({ id, name, existing: e, planned: p, earliest, demolition, construction, stayPercent }) =>
      [
        id,
        name,
        e.social,
        e.mid,
        e.owner,
        p.social,
        p.mid,
        p.owner,
        earliest,
        demolition,
        construction,
        stayPercent,
      ].join(' '),
    );
    expect(rows).toEqual([
      'a Locatie A 120 0 0 80 40 60 0 2 6 70',
      'b Locatie B 96 0 0 90 40 40 0 2 6 70',
      'veld Open veld 0 0 0 60 20 20 0 0 6 0',
      'c Locatie C 140 0 10 110 60 60 0 2 6 70',
    ]);
  });

  test('without sites has the same assumptions, from another year on', () => {
    expect(emptyPlan(2031)).toEqual({ ...defaultPlan(), startYear: 2031, sites: [] });
  });

  test.each([defaultPlan(), emptyPlan(2031)])('cannot be changed, and is read as it is written', (plan) => {
    expect(isDeeplyFrozen(plan)).toBe(true);
    const written = JSON.stringify(plan);
    expect(JSON.stringify(parsePlan(written).plan)).toBe(written);
  });
});
