import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulateNaively } from '../../../testing/naive.js';
import { freezeDeeply, planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan } from '../plan/default-plan.js';
import { objectiveOf } from './objective.js';
import { tenures, type Homes, type Plan } from '../plan/plan.js';
import { simulate, type Households, type Simulation } from './simulate.js';

const example = defaultPlan();
const inOrder = (plan: Plan, ids: string): readonly Plan['sites'][number][] =>
  ids.split(' ').map((id) => plan.sites.find((site) => site.id === id)!);

describe('the worked example', () => {
  test.each<[percent: number, order: string, starts: number[], list: number[], peakAway: number]>([
    [0, 'a b veld c', [0, 0, 8, 8], [0, 0, 1016, 213, 16, 0], 109],
    [0, 'veld a b c', [0, 0, 6, 8], [0, 0, 602, 225, 16, 40], 45],
    [25, 'a b veld c', [6, 12, 0, 14], [0, 0, 270, 145, 22, 80], 35],
    [100, 'a b veld c', [12, 6, 0, 14], [0, 0, 226, 139, 22, 80], 32],
  ])('gate %i, order %s', (percent, order, starts, list, peakAway) => {
    const result = simulate({ ...example, sites: inOrder(example, order), gate: { ...example.gate, percent } });
    expect(result.sites.map(({ id }) => id).join(' ')).toBe(order);
    expect(result.sites.map(({ start }) => start)).toEqual(starts);
    expect(objectiveOf(result)).toEqual(list);
    expect(result.measures.peakAway).toBe(peakAway);
  });

  test('ends, in the order given, as the specification says', () => {
    const { outcome, measures } = simulate(example);
    expect(outcome).toEqual({
      initial: 366,
      inPlace: 0,
      turnover: 17,
      choice: 105,
      direct: 27,
      local: 4,
      returnedFromTemporary: 80,
      returnedFromAway: 133,
      stillTemporary: 0,
      stillAway: 0,
      newcomers: 440,
      reserved: 0,
    });
    expect(measures).toEqual({
      moves: 105 + 27 + 4 + 213 + 80 + 133,
      doubleMoves: 213,
      awayQuarters: 1016,
      // 40 for 8 quarters, 40 more for 6, of whom 4 wait 2 quarters longer.
      temporaryQuarters: 568,
      reservedQuarters: 0,
      peakTemporary: 40,
      peakAway: 109,
      unfinished: 0,
      finish: 16,
      // 356 of 366, 340 of 680, and 170 of 350 when A and B have come and C is gone.
      socialBefore: 972,
      socialAfter: 500,
      socialLowest: 485,
    });
  });
});

const blank: Households = { turnover: 0, choice: 0, direct: 0, local: 0, temporary: 0, away: 0 };
const startsOf = ({ sites }: Simulation): unknown => sites.map(({ start }) => start);
const course = ({ quarters }: Simulation, name: 'inPlace' | 'temporary' | 'away' | 'reserved' | 'active'): unknown =>
  quarters.map((quarter) => quarter[name]);

describe('a delivery', () => {
  test.each([
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [2, 3, 5],
  ])('after %i quarters of demolition and %i of construction comes after %i', (demolition, construction, after) => {
    const site = siteOf('a', '1/0/0 1/0/0', { demolition, construction, earliest: 1 });
    const [result] = simulate(planOf([site])).sites;
    expect(result).toMatchObject({ start: 1, delivered: 1 + after });
  });

  test('that lies beyond the horizon is none', () => {
    const result = simulate(planOf([siteOf('a', '3/0/0 3/0/0', { construction: 8 })]));
    expect(result.sites).toEqual([{ id: 'a', start: 0, delivered: null, households: { ...blank, away: 3 } }]);
    expect(result.outcome).toMatchObject({ stillAway: 3, returnedFromAway: 0 });
    expect(result.measures).toMatchObject({ unfinished: 1, finish: null, awayQuarters: 24, socialAfter: null });
  });

  test('in the very last quarter is one', () => {
    const result = simulate(planOf([siteOf('a', '3/0/0 3/0/0', { construction: 7 })]));
    expect(result.sites[0]).toMatchObject({ delivered: 7 });
    expect(result.measures).toMatchObject({ unfinished: 0, finish: 7, awayQuarters: 21, socialLowest: 1000 });
  });
});

describe('a return', () => {
  test('is to a home of the same tenure', () => {
    const result = simulate(planOf([siteOf('a', '2/3/4 9/2/0')]));
    expect(result.outcome).toMatchObject({ returnedFromAway: 4, stillAway: 5, newcomers: 7 });
  });

  test('goes by the quarter of leaving, then by place in the list, then away before temporary', () => {
    const first = siteOf('first', '2/0/0 0/0/0', { earliest: 1, construction: 9 });
    const second = siteOf('second', '4/0/0 0/0/0', { construction: 9 });
    const third = siteOf('third', '2/0/0 0/0/0', { construction: 9 });
    const lots = [3, 4, 5, 6].map((earliest) =>
      siteOf(`lot-${earliest}`, '0/0/0 2/0/0', { earliest: earliest - 1, construction: 1 }),
    );
    const { quarters } = simulate(planOf([first, second, third, ...lots], { temporaryHomes: 3 }));
    // Second has three in temporary homes and one away; third and first are away.
    expect(quarters.map(({ temporary, away }) => [temporary, away])).toEqual([
      [3, 3],
      [3, 5],
      [3, 5],
      [2, 4],
      [0, 4],
      [0, 2],
      [0, 0],
      [0, 0],
    ]);
  });

  test('makes room in temporary homes for a site that starts in the same quarter', () => {
    const sites = [siteOf('a', '3/0/0 3/0/0'), siteOf('b', '3/0/0 3/0/0')];
    const result = simulate(planOf(sites, { temporaryHomes: 3, maxParallel: 1 }));
    expect(startsOf(result)).toEqual([0, 2]);
    expect(course(result, 'temporary')).toEqual([3, 3, 3, 3, 0, 0, 0, 0]);
    expect(result.measures.peakAway).toBe(0);
  });
});

describe('a start', () => {
  test('waits for its earliest quarter, and lets others go first', () => {
    const sites = [siteOf('a', '1/0/0 1/0/0', { earliest: 1 }), siteOf('b', '1/0/0 1/0/0')];
    expect(startsOf(simulate(planOf(sites, { maxParallel: 1 })))).toEqual([2, 0]);
  });

  test('waits until fewer sites are under way than may be', () => {
    const sites = ['a', 'b', 'c', 'd'].map((id) => siteOf(id, '1/0/0 1/0/0'));
    const result = simulate(planOf(sites, { maxParallel: 2 }));
    expect(startsOf(result)).toEqual([0, 0, 2, 2]);
    expect(course(result, 'active')).toEqual([2, 2, 2, 2, 0, 0, 0, 0]);
  });

  test('of open land moves nobody and waits for no gate', () => {
    const result = simulate(planOf([siteOf('veld', '0/0/0 3/2/1')], { gate: { percent: 100, maxWait: 100 } }));
    expect(result.sites).toEqual([{ id: 'veld', start: 0, delivered: 2, households: blank }]);
    expect(result.outcome).toMatchObject({ initial: 0, newcomers: 6 });
    expect(result.measures).toMatchObject({
      moves: 0,
      finish: 2,
      socialBefore: null,
      socialAfter: 500,
      socialLowest: 500,
    });
  });

  test('of a renovation sends people away and back again, all of them', () => {
    const result = simulate(
      planOf([siteOf('a', '4/2/1 4/2/1', { demolition: 0, construction: 3 })], { temporaryHomes: 5 }),
    );
    expect(result.sites[0]!.households).toEqual({ ...blank, temporary: 5, away: 2 });
    expect(result.outcome).toMatchObject({ returnedFromTemporary: 5, returnedFromAway: 2, newcomers: 0, reserved: 0 });
    expect(result.measures).toMatchObject({ temporaryQuarters: 15, awayQuarters: 6, moves: 14 });
  });

  test('of a site where nothing is planned ends it all the same', () => {
    const result = simulate(planOf([siteOf('a', '2/0/0 0/0/0')]));
    expect(result.sites[0]).toMatchObject({ delivered: 2 });
    expect(result.outcome).toMatchObject({ stillAway: 2 });
    expect(result.measures).toMatchObject({ unfinished: 0, finish: 2, socialAfter: null, socialLowest: null });
  });

  test.each<[what: string, homes: number, permille: number, notice: number, quarter: number, turnover: number]>([
    ['counts the quarters that have been', 100, 80, 6, 3, 6],
    ['counts no more than the notice', 100, 80, 6, 7, 12],
    ['counts nothing in the first quarter', 100, 1000, 6, 0, 0],
    ['counts nothing without notice', 100, 1000, 0, 7, 0],
    ['is rounded down', 99, 80, 6, 3, 5],
    ['is at most everybody', 100, 1000, 6, 6, 100],
  ])('leaves out turnover, which %s', (_, homes, turnoverPermille, noticeQuarters, earliest, turnover) => {
    const site = siteOf('a', `${homes}/0/0 0/0/0`, { earliest });
    const [result] = simulate(planOf([site], { turnoverPermille, noticeQuarters })).sites;
    expect(result!.households).toEqual({ ...blank, turnover, away: homes - turnover });
  });

  test('leaves out turnover of each tenure by itself', () => {
    // 12 × 0.02 of one tenure would be none, of three together one.
    const site = siteOf('a', '49/49/49 0/0/0', { earliest: 1 });
    const [result] = simulate(planOf([site], { turnoverPermille: 80, noticeQuarters: 1 })).sites;
    expect(result!.households.turnover).toBe(0);
  });

  test.each([
    [3, 50, 2],
    [1, 49, 0],
    [1, 50, 1],
    [7, 70, 5],
    [5, 70, 4],
    [9, 0, 0],
    [9, 100, 9],
  ])('of %i households at %i percent leaves %i, a half rounded up', (homes, stayPercent, stay) => {
    const [result] = simulate(planOf([siteOf('a', `${homes}/0/0 0/0/0`, { stayPercent })])).sites;
    expect(result!.households).toEqual({ ...blank, choice: homes - stay, away: stay });
  });

  test('has all tenures go straight before any goes elsewhere, and temporary homes go to social, mid and owner in turn', () => {
    const lot = siteOf('lot', '0/0/0 1/1/4', { construction: 1 });
    const site = siteOf('a', '4/4/4 0/0/0', { earliest: 1 });
    const result = simulate(planOf([lot, site], { localVacancies: 2, temporaryHomes: 2 }));
    // Social: 1 straight, 2 local, 1 temporary. Mid: 1 straight, 1 temporary, 2 away. Owner: 4 straight.
    expect(result.sites[1]!.households).toEqual({ ...blank, direct: 6, local: 2, temporary: 2, away: 2 });
  });

  test('shares the vacancies of a quarter, which do not last', () => {
    const sites = [
      siteOf('a', '2/0/0 0/0/0', { earliest: 3 }),
      siteOf('b', '0/2/0 0/0/0', { earliest: 3 }),
      siteOf('c', '4/0/0 0/0/0', { earliest: 3 }),
    ];
    const result = simulate(planOf(sites, { localVacancies: 3 }));
    expect(result.sites.map(({ households }) => households.local)).toEqual([2, 0, 1]);
  });
});

describe('the gate', () => {
  const gated = (homes: string, percent: number, lot: string, more: Partial<Plan> = {}): unknown => {
    const sites = [siteOf('lot', `0/0/0 ${lot}`, { construction: 1 }), siteOf('a', `${homes} 0/0/0`, { earliest: 1 })];
    return simulate(planOf(sites, { gate: { percent, maxWait: 4 }, ...more })).sites[1]!.start;
  };

  test.each<[what: string, homes: string, percent: number, lot: string, vacancies: number, start: number]>([
    ['opens at the share', '10/0/0', 30, '3/0/0', 0, 1],
    ['not below it', '10/0/0', 30, '2/0/0', 0, 5],
    ['rounds the share up', '10/0/0', 31, '3/0/0', 0, 5],
    ['takes the tenures together', '5/5/0', 30, '1/2/0', 0, 1],
    ['but not homes of another tenure', '10/0/0', 30, '2/9/9', 0, 5],
    ['nor more homes than there are households', '2/8/0', 30, '9/0/0', 0, 5],
    ['counts vacancies', '10/0/0', 30, '2/0/0', 1, 1],
    ['only for social households that find no new home', '2/8/0', 30, '2/0/0', 9, 5],
    ['and no temporary homes', '10/0/0', 100, '9/0/0', 0, 5],
  ])('%s', (_, homes, percent, lot, localVacancies, start) =>
    expect(gated(homes, percent, lot, { localVacancies, temporaryHomes: 99 })).toBe(start),
  );

  test('holds no longer than it may, from the first quarter in which the site could have started', () => {
    const sites = [
      siteOf('a', '1/0/0 1/0/0', { earliest: 2 }),
      siteOf('b', '1/0/0 1/0/0', { earliest: 2 }),
      siteOf('c', '1/0/0 1/0/0'),
    ];
    const gate = { percent: 100, maxWait: 1 };
    // B is eligible together with A, but finds the slot taken when its wait is over.
    expect(startsOf(simulate(planOf(sites.slice(0, 2), { gate, maxParallel: 1 })))).toEqual([3, 5]);
    // C waits from quarter 0 on, so that the slot is taken when A and B may first start.
    expect(startsOf(simulate(planOf(sites, { gate, maxParallel: 1, horizonQuarters: 12 })))).toEqual([4, 6, 1]);
  });

  test('that may not hold back at all does not', () =>
    expect(gated('10/0/0', 100, '0/0/0', { gate: { percent: 100, maxWait: 0 } })).toBe(1));

  test('of one site lets another go first', () => {
    const sites = [siteOf('a', '3/0/0 3/0/0'), siteOf('b', '1/0/0 3/0/0')];
    const result = simulate(planOf(sites, { gate: { percent: 50, maxWait: 9 }, maxParallel: 1, localVacancies: 1 }));
    expect(startsOf(result)).toEqual([2, 0]);
  });

  test('sees only the vacancies that sites before it in the list left', () => {
    const sites = ['a', 'b', 'c'].map((id) => siteOf(id, '1/0/0 1/0/0'));
    const result = simulate(planOf(sites, { gate: { percent: 100, maxWait: 9 }, localVacancies: 1 }));
    // From quarter 2 on there are the homes of A.
    expect(startsOf(result)).toEqual([0, 1, 2]);
  });

  test('opens as the notice thins out who wants to stay', () => {
    const site = siteOf('a', '100/0/0 0/0/0');
    const gate = { percent: 40, maxWait: 100 };
    const more = { gate, localVacancies: 34, turnoverPermille: 200, noticeQuarters: 100 };
    // 40% of 90 is 36, of 85 is 34.
    expect(startsOf(simulate(planOf([site], more)))).toEqual([3]);
  });
});

describe('letting', () => {
  const withLot = (reserveQuarters: number): Simulation =>
    simulate(
      planOf(
        [
          siteOf('lot', '0/0/0 5/0/0', { construction: 1 }),
          siteOf('a', '2/0/0 2/0/0', { earliest: 5, construction: 1 }),
        ],
        { reserveQuarters },
      ),
    );

  test.each([
    [0, [0, 0, 0, 0, 0, 0, 0, 0], 0],
    [1, [0, 5, 0, 0, 0, 0, 0, 0], 0],
    [3, [0, 5, 5, 5, 0, 0, 0, 0], 0],
    [4, [0, 5, 5, 5, 5, 0, 0, 0], 2],
    [100, [0, 5, 5, 5, 5, 0, 0, 0], 2],
  ])('of a lot comes after %i quarters, or when nobody can need it', (reserveQuarters, reserved, direct) => {
    const result = withLot(reserveQuarters);
    expect(course(result, 'reserved')).toEqual(reserved);
    expect(result.outcome).toMatchObject({ direct, returnedFromAway: 2 - direct, newcomers: 5 });
  });

  test('starts with what is left of the oldest lot', () => {
    const lots = [1, 2].map((earliest) => siteOf(`lot-${earliest}`, '0/0/0 4/0/0', { earliest, construction: 1 }));
    const one = siteOf('one', '3/0/0 0/0/0', { earliest: 3 });
    const never = siteOf('never', '1/0/0 0/0/0', { earliest: 100 });
    const result = simulate(planOf([...lots, one, never], { reserveQuarters: 2 }));
    // The lots come in quarters 2 and 3: of the first 3 are taken in quarter 3 and 1 is let in 4, of the second all 4 in 5.
    expect(course(result, 'reserved')).toEqual([0, 0, 4, 5, 4, 0, 0, 0]);
  });

  test('goes by tenure', () => {
    const sites = [siteOf('lot', '0/0/0 5/6/7', { construction: 1 }), siteOf('a', '0/1/0 0/0/0', { earliest: 100 })];
    const result = simulate(planOf(sites));
    expect(result.outcome).toMatchObject({ newcomers: 12, reserved: 6, inPlace: 1 });
    expect(result.measures).toMatchObject({ reservedQuarters: 42, unfinished: 1, finish: null });
  });
});

describe('the social share', () => {
  test('is of what stands there, rounded down', () => {
    const sites = [siteOf('a', '2/1/0 1/2/0'), siteOf('b', '0/0/4 4/0/0', { earliest: 4 })];
    const { measures } = simulate(planOf(sites));
    // 2 of 7; without A 0 of 4; 1 of 7; without B 1 of 3; 5 of 7.
    expect(measures).toMatchObject({ socialBefore: 285, socialLowest: 0, socialAfter: 714 });
  });
});

describe('nothing', () => {
  test('to build leaves nothing to tell', () => {
    const result = simulate(planOf([]));
    expect(result.sites).toEqual([]);
    expect(result.quarters).toHaveLength(8);
    expect(result.measures).toMatchObject({
      moves: 0,
      unfinished: 0,
      finish: null,
      socialBefore: null,
      socialLowest: null,
    });
  });

  test('happens to a site that never starts', () => {
    const result = simulate(planOf([siteOf('a', '5/0/0 9/0/0', { earliest: 8 })]));
    expect(result.sites).toEqual([{ id: 'a', start: null, delivered: null, households: blank }]);
    expect(result.outcome).toMatchObject({ initial: 5, inPlace: 5 });
    expect(result.measures).toMatchObject({ unfinished: 1, socialAfter: 1000 });
  });
});

const total = (homes: Homes): number => homes.social + homes.mid + homes.owner;
const always = (law: (plan: Plan, result: Simulation) => void, numRuns = 1000): void =>
  fc.assert(
    fc.property(planArbitrary(), (plan) => law(plan, simulate(plan))),
    { numRuns },
  );

describe('whatever the plan', () => {
  test('another implementation, one household at a time, comes to the same', () =>
    always((plan, { plan: given, ...result }) => {
      const { eligible, ...naive } = simulateNaively(plan);
      void eligible;
      expect(given).toBe(plan);
      expect(result).toEqual(naive);
    }, 2500));

  test('no household is lost or made', () =>
    always((plan, { sites, outcome, quarters }) => {
      const { initial, newcomers, reserved, ...ends } = outcome;
      void newcomers;
      void reserved;
      expect(Object.values(ends).reduce((sum, count) => sum + count, 0)).toBe(initial);
      sites.forEach(({ start, households }, index) => {
        const homes = start === null ? 0 : total(plan.sites[index]!.existing);
        expect(Object.values(households).reduce((sum, count) => sum + count, 0)).toBe(homes);
      });
      for (const quarter of quarters) {
        expect([quarter.temporary, quarter.away, quarter.reserved, quarter.inPlace].every((count) => count >= 0)).toBe(
          true,
        );
        expect(quarter.temporary).toBeLessThanOrEqual(plan.temporaryHomes);
        expect(quarter.active).toBeLessThanOrEqual(plan.maxParallel);
      }
    }));

  test('every home that was delivered is lived in, or kept free', () =>
    always((plan, { sites, outcome }) => {
      const delivered = sites.map((site, index) => (site.delivered === null ? 0 : total(plan.sites[index]!.planned)));
      const { direct, returnedFromTemporary, returnedFromAway, newcomers, reserved } = outcome;
      expect(direct + returnedFromTemporary + returnedFromAway + newcomers + reserved).toBe(
        delivered.reduce((sum, homes) => sum + homes, 0),
      );
    }));

  test('measures are sums over what else is told', () =>
    always((plan, { quarters, sites, outcome, measures }) => {
      const sum = (name: 'away' | 'temporary' | 'reserved'): number =>
        quarters.reduce((so, quarter) => so + quarter[name], 0);
      expect(quarters).toHaveLength(plan.horizonQuarters);
      expect(measures.awayQuarters).toBe(sum('away'));
      expect(measures.temporaryQuarters).toBe(sum('temporary'));
      expect(measures.reservedQuarters).toBe(sum('reserved'));
      const { choice, direct, local, returnedFromTemporary, returnedFromAway, stillTemporary, stillAway } = outcome;
      const returned = returnedFromTemporary + returnedFromAway;
      expect(measures.doubleMoves).toBe(returned + stillTemporary + stillAway);
      expect(measures.moves).toBe(choice + direct + local + measures.doubleMoves + returned);
      expect(measures.unfinished).toBe(sites.filter(({ delivered }) => delivered === null).length);
    }));

  test('a gate of nothing holds nobody back: without limits all start at their earliest', () =>
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const { sites } = simulate({ ...plan, maxParallel: 500, gate: { ...plan.gate, percent: 0 } });
        const starts = plan.sites.map(({ earliest }) => (earliest < plan.horizonQuarters ? earliest : null));
        expect(sites.map(({ start }) => start)).toEqual(starts);
      }),
    ));

  test('a gate holds a site back no longer than it may: without limits', () =>
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        for (const [index, { start }] of simulate({ ...plan, maxParallel: 500 }).sites.entries()) {
          const latest = plan.sites[index]!.earliest + plan.gate.maxWait;
          if (start === null) expect(latest).toBeGreaterThanOrEqual(plan.horizonQuarters);
          else expect(start).toBeLessThanOrEqual(latest);
        }
      }),
    ));

  test('years, names and ids change nothing, nor does the plan', () =>
    fc.assert(
      fc.property(planArbitrary(), fc.string(), (plan, name) => {
        const before = structuredClone(plan);
        const { plan: given, sites, ...others } = simulate(freezeDeeply(plan));
        expect(plan).toEqual(before);
        const renamed = plan.sites.map((site, index) => ({ ...site, name, id: `${name}${index}` }));
        const { plan: again, sites: named, ...same } = simulate({ ...plan, startYear: 2100, sites: renamed });
        expect(given).not.toBe(again);
        expect(same).toEqual(others);
        expect(named).toEqual(sites.map((site, index) => ({ ...site, id: `${name}${index}` })));
      }),
    ));

  test('a longer horizon changes nothing in the quarters before it', () =>
    fc.assert(
      fc.property(planArbitrary(), fc.nat(20), (plan, more) => {
        const longer = simulate({ ...plan, horizonQuarters: plan.horizonQuarters + more });
        expect(longer.quarters.slice(0, plan.horizonQuarters)).toEqual(simulate(plan).quarters);
      }),
    ));

  test('a site that comes after all others in time and list changes nothing before it', () =>
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const open = siteOf('last', '0/0/0 0/0/0', { earliest: plan.horizonQuarters });
        const { quarters, outcome } = simulate({ ...plan, sites: [...plan.sites, open] });
        expect({ quarters, outcome }).toEqual(
          (({ quarters: q, outcome: o }) => ({ quarters: q, outcome: o }))(simulate(plan)),
        );
      }),
    ));

  test('large numbers stay exact', () => {
    const big = tenures.map(() => 100_000).join('/');
    const sites = Array.from({ length: 500 }, (_, index) =>
      siteOf(`s${index}`, `${big} 0/0/0`, { construction: 1000, stayPercent: 99 }),
    );
    const { outcome, measures } = simulate(planOf(sites, { horizonQuarters: 160, maxParallel: 500 }));
    expect(outcome).toMatchObject({ initial: 150_000_000, choice: 1_500_000, stillAway: 148_500_000 });
    expect(measures).toMatchObject({ awayQuarters: 148_500_000 * 160, moves: 150_000_000, unfinished: 500 });
  });
});
