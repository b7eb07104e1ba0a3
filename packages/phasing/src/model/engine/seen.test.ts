import { expect, test } from 'vitest';
import { bestOfEveryOrder } from '../../../testing/every-order.js';
import { planOf, siteOf } from '../../../testing/plans.js';
import { findBestOrder } from '../search/best-order.js';
import { objectiveOf } from './objective.js';
import type { Plan, Site } from '../plan/plan.js';

/** Homes, first quarter, quarters of building, and share that stays. */
const sitesOf = (...rows: [string, number, number, number][]): Site[] =>
  rows.map(([homes, earliest, construction, stayPercent], index) =>
    siteOf(`s${index}`, homes, { earliest, construction, stayPercent }),
  );

// Found by leaving out one thing of what a situation is, and comparing thousands of plans.
test.each<[string, Plan]>([
  [
    'whom the list must have before whom',
    planOf(
      sitesOf(
        ['11/1/0 0/0/0', 3, 3, 100],
        ['4/2/0 8/3/0', 5, 5, 100],
        ['4/2/0 4/0/0', 5, 5, 51],
        ['11/1/0 0/0/0', 2, 5, 18],
        ['0/1/0 0/0/0', 2, 5, 100],
      ),
      {
        horizonQuarters: 34,
        maxParallel: 1,
        temporaryHomes: 3,
        localVacancies: 2,
        noticeQuarters: 5,
        reserveQuarters: 2,
        gate: { percent: 23, maxWait: 1 },
      },
    ),
  ],
  [
    'when sites that are under way deliver',
    planOf(
      sitesOf(
        ['3/0/0 12/0/0', 6, 3, 100],
        ['12/0/0 1/3/0', 0, 3, 100],
        ['12/0/0 8/2/0', 0, 3, 100],
        ['3/0/0 12/0/0', 1, 4, 100],
        ['3/0/0 12/0/0', 8, 4, 100],
      ),
      { horizonQuarters: 16, maxParallel: 2, reserveQuarters: 5, gate: { percent: 91, maxWait: 1 } },
    ),
  ],
  [
    'how old the homes are that are free',
    planOf(
      sitesOf(
        ['0/0/0 10/0/0', 3, 2, 100],
        ['4/2/0 8/0/0', 5, 3, 100],
        ['2/4/0 7/0/0', 3, 2, 100],
        ['4/2/0 8/0/0', 5, 3, 100],
        ['4/2/0 8/0/0', 2, 3, 100],
      ),
      {
        horizonQuarters: 25,
        maxParallel: 1,
        temporaryHomes: 5,
        localVacancies: 1,
        turnoverPermille: 200,
        noticeQuarters: 2,
        reserveQuarters: 2,
        gate: { percent: 100, maxWait: 2 },
      },
    ),
  ],
  [
    'how many vacancies are left in the quarter',
    planOf(
      sitesOf(
        ['10/4/0 3/0/0', 3, 2, 50],
        ['10/4/0 12/5/0', 8, 5, 50],
        ['10/4/0 3/0/0', 5, 4, 50],
        ['10/4/0 3/0/0', 8, 5, 22],
        ['11/0/0 5/0/0', 0, 5, 100],
        ['11/0/0 5/0/0', 1, 5, 50],
      ),
      {
        horizonQuarters: 11,
        maxParallel: 2,
        localVacancies: 3,
        reserveQuarters: 3,
        gate: { percent: 95, maxWait: 2 },
      },
    ),
  ],
])('a situation is not the same as another one without %s', async (_, plan) => {
  const { order, result, proven } = await findBestOrder(plan);
  expect({ order, list: objectiveOf(result), proven }).toEqual({ ...bestOfEveryOrder(plan), proven: true });
});
