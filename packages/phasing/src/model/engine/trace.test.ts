import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateNaively } from '../../../testing/naive.js';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import type { Plan } from '../plan/plan.js';
import { simulate, type Simulation } from './simulate.js';
import { trace, type Journey, type Trace } from './trace.js';

const short = ({ site, tenure, via, left, returned, home, households }: Journey): string =>
  `${households} ${tenure} of ${site} ${via} ${left}-${returned ?? ''} ${home ?? ''}`.trim();

describe('journeys', () => {
  test('of the example', () => {
    const { journeys, straight, sites } = trace(defaultPlan());
    expect(journeys.map(short)).toEqual([
      '42 social of a away 0-8 a',
      '38 social of a temporary 0-8 a',
      '2 social of a temporary 0-8 b',
      '67 social of b away 0-8 b',
      '24 social of c away 8-14 veld',
      '36 social of c temporary 8-14 veld',
      '4 social of c temporary 8-16 c',
    ]);
    expect(straight).toEqual([
      { site: 'c', tenure: 'social', quarter: 8, home: 'b', households: 21 },
      { site: 'c', tenure: 'owner', quarter: 8, home: 'a', households: 6 },
    ]);
    expect(sites.map(({ eligible }) => eligible)).toEqual([0, 0, 8, 8]);
  });

  test('that have not ended are told too, behind those of the same group that have', () => {
    const sites = [siteOf('a', '5/2/0 0/0/0'), siteOf('lot', '0/0/0 2/1/0', { earliest: 1 })];
    expect(trace(planOf(sites, { temporaryHomes: 4 })).journeys.map(short)).toEqual([
      '1 social of a away 0-3 lot',
      '1 social of a temporary 0-3 lot',
      '3 social of a temporary 0-',
      '1 mid of a away 0-3 lot',
      '1 mid of a away 0-',
    ]);
  });

  test('end in homes of the oldest lot, and of the first in the list of the same quarter', () => {
    const lots = [
      siteOf('late', '0/0/0 2/0/0', { construction: 3, earliest: 2 }),
      siteOf('second', '0/0/0 2/0/0', { construction: 2, earliest: 2 }),
      siteOf('third', '0/0/0 2/0/0', { construction: 4, earliest: 0 }),
    ];
    const site = siteOf('a', '5/0/0 0/0/0', { earliest: 5 });
    const { straight } = trace(planOf([...lots, site]));
    expect(straight.map(({ home, households }) => `${home} ${households}`)).toEqual(['second 2', 'third 2', 'late 1']);
  });

  test('do not end in a home that was let', () => {
    const lots = [1, 2].map((earliest) => siteOf(`lot-${earliest}`, '0/0/0 4/0/0', { earliest, construction: 1 }));
    const one = siteOf('one', '1/0/0 0/0/0', { earliest: 2 });
    const other = siteOf('other', '3/0/0 0/0/0', { earliest: 4 });
    const { straight, quarters } = trace(planOf([...lots, one, other], { reserveQuarters: 2 }));
    expect(straight.map(({ site, home, households }) => `${site} ${home} ${households}`)).toEqual([
      'one lot-1 1',
      // Those of the first lot that were left are let in the same quarter, but later.
      'other lot-1 3',
    ]);
    expect(quarters.map(({ newcomers }) => newcomers)).toEqual([0, 0, 0, 0, 4, 4, 4, 4]);
  });
});

const always = (law: (plan: Plan, result: Simulation, traced: Trace) => void): void =>
  fc.assert(
    fc.property(planArbitrary({ maxSites: 8 }), (plan) => law(plan, simulate(plan), trace(plan))),
    { numRuns: 1000 },
  );
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe('whatever the plan', () => {
  test('in every quarter all households are somewhere', () =>
    always((_, { quarters, outcome: { initial } }, traced) => {
      expect(traced.quarters).toHaveLength(quarters.length);
      traced.quarters.forEach(({ settled, gone }, index) => {
        const { inPlace, temporary, away } = quarters[index]!;
        expect(inPlace + temporary + away + settled + gone).toBe(initial);
      });
    }));

  test('quarters add up to the outcome', () =>
    always((plan, { outcome, measures, quarters }, traced) => {
      expect(sumOf(traced.quarters.map(({ moves }) => moves))).toBe(measures.moves);
      const last = traced.quarters.at(-1)!;
      expect(last.newcomers).toBe(outcome.newcomers);
      expect(last.gone).toBe(outcome.turnover + outcome.choice);
      traced.quarters.forEach(({ delivered, newcomers }, index) => {
        const before = traced.quarters[index - 1]?.newcomers ?? 0;
        expect(newcomers).toBeGreaterThanOrEqual(before);
        expect(delivered).toBeGreaterThanOrEqual(0);
        // All homes that were delivered and are not reserved are lived in.
        expect(sumOf(traced.quarters.slice(0, index + 1).map((quarter) => quarter.delivered))).toBeGreaterThanOrEqual(
          quarters[index]!.reserved + newcomers,
        );
      });
    }));

  test('journeys are of all who were sent away, and end as the outcome says', () =>
    always((_, { sites, outcome }, { journeys, straight }) => {
      const of = (via: Journey['via'], isBack: boolean): number =>
        sumOf(
          journeys
            .filter((each) => each.via === via && (each.returned !== null) === isBack)
            .map((each) => each.households),
        );
      expect([of('away', true), of('temporary', true), of('away', false), of('temporary', false)]).toEqual([
        outcome.returnedFromAway,
        outcome.returnedFromTemporary,
        outcome.stillAway,
        outcome.stillTemporary,
      ]);
      for (const { id, start, households } of sites) {
        const own = journeys.filter(({ site }) => site === id);
        expect(own.every(({ left }) => left === start)).toBe(true);
        for (const via of ['away', 'temporary'] as const) {
          expect(sumOf(own.filter((each) => each.via === via).map((each) => each.households))).toBe(households[via]);
        }
        const direct = straight.filter(({ site }) => site === id);
        expect(direct.every(({ quarter }) => quarter === start)).toBe(true);
        expect(sumOf(direct.map((each) => each.households))).toBe(households.direct);
      }
      expect([...journeys, ...straight].every(({ households }) => households > 0)).toBe(true);
    }));

  test('a home is taken after it was delivered, and once', () =>
    always((plan, { sites }, { journeys, straight }) => {
      const ends = [
        ...journeys.flatMap(({ returned, ...each }) => (returned === null ? [] : [{ ...each, quarter: returned }])),
        ...straight,
      ];
      plan.sites.forEach(({ id, planned }, index) => {
        const here = ends.filter(({ home }) => home === id);
        expect(here.every(({ quarter }) => quarter >= sites[index]!.delivered!)).toBe(true);
        for (const tenure of ['social', 'mid', 'owner'] as const) {
          const taken = here.filter((each) => each.tenure === tenure).map((each) => each.households);
          expect(sumOf(taken)).toBeLessThanOrEqual(planned[tenure]);
        }
      });
    }));

  test('who left first returns first; of the same quarter the first in the list; of those away before temporary', () =>
    always((plan, _, { journeys }) => {
      const places = new Map(plan.sites.map(({ id }, index) => [id, index]));
      for (const tenure of ['social', 'mid', 'owner']) {
        const line = journeys.filter((each) => each.tenure === tenure);
        const keys = line.map(
          ({ left, site, via }) => left * 1000 + places.get(site)! * 2 + Number(via === 'temporary'),
        );
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
        const quarters = line.map(({ returned }) => returned ?? Infinity);
        expect(quarters).toEqual([...quarters].sort((one, other) => (one === other ? 0 : one - other)));
      }
    }));

  test('sites are eligible when another implementation says so', () =>
    always((plan, { sites }, traced) => {
      expect(traced.sites).toEqual(
        simulateNaively(plan).eligible.map((eligible, index) => ({ id: plan.sites[index]!.id, eligible })),
      );
      traced.sites.forEach(({ eligible }, index) => {
        const { start } = sites[index]!;
        if (start !== null) expect(eligible).toBeLessThanOrEqual(start);
      });
    }));
});
