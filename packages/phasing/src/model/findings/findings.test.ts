import fc from 'fast-check';
import { phasingCautions } from '@mengwijzer/content/phasing-cautions';
import { describe, expect, test } from 'vitest';
import { freezeDeeply, planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { explain, type Finding } from './findings.js';
import { simulate, type Simulation } from '../engine/simulate.js';
import type { Plan, Site } from '../plan/plan.js';

type Kind = Finding['kind'];

const findIn = <Name extends Kind>(
  findings: readonly Finding[],
  kind: Name,
): Extract<Finding, { kind: Name }> | undefined =>
  findings.find((each): each is Extract<Finding, { kind: Name }> => each.kind === kind);

const find = <Name extends Kind>(plan: Plan, kind: Name): Extract<Finding, { kind: Name }> | undefined =>
  findIn(explain(simulate(plan)), kind);

const kindsOf = (plan: Plan): readonly Kind[] => explain(simulate(plan)).map(({ kind }) => kind);

describe('the worked example', () => {
  const plan = defaultPlan();

  test('its findings, those that weigh most for people first', () =>
    expect(kindsOf(plan)).toEqual(['away', 'forces', 'moves', 'too-late', 'gone', 'social-lowest', 'who-pays']));

  test('who has to leave, and for how long', () =>
    expect(find(plan, 'away')).toEqual({
      kind: 'away',
      caution: 'network-lost',
      households: 133,
      sites: [
        { site: 'a', households: 42 },
        { site: 'b', households: 67 },
        { site: 'c', households: 24 },
      ],
      returned: 133,
      still: 0,
      stays: { households: 133, shortest: 6, median: 8, longest: 8, typical: 8 },
      tenures: ['social'],
      straight: 31,
      temporary: 80,
      last: 79,
    }));

  test('what forces them', () =>
    expect(find(plan, 'forces')).toEqual({
      kind: 'forces',
      caution: 'gradual',
      site: 'b',
      start: 0,
      away: 67,
      others: 66,
      stay: 67,
      direct: 0,
      local: 0,
      temporary: 0,
      temporaryHomes: 40,
      takenBy: [{ site: 'a', households: 40 }],
      underWay: ['a'],
    }));

  test('how often they move', () =>
    expect(find(plan, 'moves')).toEqual({
      kind: 'moves',
      caution: 'build-before-demolition',
      initial: 366,
      not: 0,
      once: 31,
      pending: 0,
      twice: 213,
      gone: 122,
      stuck: { site: 'b', households: 67, isAll: true, because: 'nothing-built' },
    }));

  test('the open land stood too late', () =>
    expect(find(plan, 'too-late')).toEqual({
      kind: 'too-late',
      caution: 'open-land-first',
      site: 'veld',
      households: 60,
      origins: [{ site: 'c', households: 60 }],
      shortest: 6,
      longest: 6,
      isOpenLand: true,
      canBeEarlier: true,
      others: [{ site: 'b', households: 2 }],
    }));

  test('who leaves for good', () =>
    expect(find(plan, 'gone')).toMatchObject({ households: 122, choice: 105, turnover: 17 }));

  test('how far social rent drops', () =>
    expect(find(plan, 'social-lowest')).toMatchObject({
      before: 972,
      lowest: 485,
      after: 500,
      at: 8,
      homes: { before: 356, after: 340, fewest: 140, from: 0, quarters: 8 },
    }));

  test('what the three groups get and bear', () =>
    expect(find(plan, 'who-pays')).toMatchObject({
      stayers: { households: 111, inPlace: 0, once: 31, temporary: 80 },
      leavers: { households: 255, away: 133, returned: 133, awayQuarters: 1016, gone: 122 },
      arrivals: { households: 440, delivered: 680, reserved: 0 },
    }));
});

/** One site of ten that all want to stay. */
const block = (id: string, change = '10/0/0 10/0/0', more: Partial<Site> = {}): Site => siteOf(id, change, more);

describe('what is there to say', () => {
  test.each<[string, Plan, readonly Kind[]]>([
    ['no sites', emptyPlan(2026), []],
    ['open land only', planOf([block('a', '0/0/0 5/5/0')]), ['social-lowest', 'who-pays']],
    ['open land without social rent', planOf([block('a', '0/0/0 0/5/0')], { reserveQuarters: 0 }), ['who-pays']],
    [
      'nobody wants to stay',
      planOf([block('a', undefined, { stayPercent: 0 })]),
      ['moves', 'gone', 'social-lowest', 'who-pays'],
    ],
    [
      'nothing comes of it',
      planOf([block('a', undefined, { earliest: 99 })]),
      ['moves', 'horizon', 'social-lowest', 'who-pays'],
    ],
    [
      'renovation with room for all',
      planOf([block('a')], { temporaryHomes: 10 }),
      ['away', 'moves', 'social-lowest', 'who-pays'],
    ],
    ['renovation with no room', planOf([block('a')]), ['away', 'forces', 'moves', 'social-lowest', 'who-pays']],
  ])('%s', (_, plan, kinds) => expect(kindsOf(plan)).toEqual(kinds));
});

describe('how long they are away', () => {
  const stays = (sites: readonly Site[], more: Partial<Plan> = {}) => find(planOf(sites, more), 'away')!.stays;

  test.each([
    ['all as long', [block('a')], { shortest: 2, median: 2, longest: 2, typical: 2 }],
    [
      'half shorter, half longer: no span is that of most',
      [block('a'), block('b', undefined, { construction: 4 })],
      { shortest: 2, median: 2, longest: 4, typical: null },
    ],
    [
      'most longer',
      [block('a'), block('b', '11/0/0 11/0/0', { construction: 4 })],
      { shortest: 2, median: 4, longest: 4, typical: 4 },
    ],
  ])('%s', (_, sites, expected) => expect(stays(sites)).toMatchObject(expected));

  test('nobody came back', () => {
    const finding = find(planOf([block('a', '10/0/0 0/10/0')]), 'away');
    expect(finding).toMatchObject({ caution: 'way-back', households: 10, returned: 0, still: 10, stays: null });
  });
});

describe('why they could not move on', () => {
  const land = block('land', '0/0/0 4/0/0', { construction: 1 });

  test.each([
    ['nothing stands', [block('a')], 'nothing-built', 10],
    ['too few are left', [land, block('a', undefined, { earliest: 2 })], 'all-taken', 6],
    ['too few come in the same quarter', [land, block('a', undefined, { earliest: 1 })], 'all-taken', 6],
    ['not of their kind', [land, block('a', '0/0/10 0/0/10', { earliest: 2 })], 'none-of-tenure', 10],
  ] as const)('%s', (_, sites, because, households) =>
    expect(find(planOf(sites), 'moves')!.stuck).toMatchObject({ site: 'a', because, households }),
  );

  test('a site of which nobody can goes before one of which more cannot', () => {
    const sites = [land, block('a', '20/0/0 20/0/0', { earliest: 2 }), block('b', '3/0/0 3/0/0', { earliest: 2 })];
    expect(find(planOf(sites), 'moves')!.stuck).toMatchObject({ site: 'b', households: 3, isAll: true });
  });
});

describe('who lives in the temporary homes', () => {
  test.each([
    ['a site that was emptied before it in the list', 0, [{ site: 'a', households: 8 }]],
    ['one that was emptied earlier', 1, [{ site: 'a', households: 8 }]],
    ['nobody, where those of another are back', 4, []],
  ])('%s', (_, earliest, takenBy) => {
    const plan = planOf([block('a', '8/0/0 8/0/0'), block('b', '20/0/0 20/0/0', { earliest })], { temporaryHomes: 8 });
    expect(find(plan, 'forces')).toMatchObject({ site: 'b', temporary: takenBy.length === 0 ? 8 : 0, takenBy });
  });
});

describe('what falls outside the horizon', () => {
  test('why a site has not started', () => {
    const plan = planOf(
      [
        block('gate', undefined),
        block('late', undefined, { earliest: 8 }),
        block('land', '0/0/0 0/1/0', { construction: 20 }),
        block('room', '0/0/0 0/1/0'),
      ],
      { gate: { percent: 100, maxWait: 100 }, maxParallel: 1 },
    );
    expect(find(plan, 'horizon')).toEqual({
      kind: 'horizon',
      caution: 'twenty-years',
      last: 7,
      building: ['land'],
      notStarted: [
        { site: 'gate', because: 'gate' },
        { site: 'late', because: 'earliest' },
        { site: 'room', because: 'room' },
      ],
      waiting: 0,
      inPlace: 20,
    });
  });

  test('twenty years are named only where a plan looks further', () => {
    const far = block('a', undefined, { earliest: 79 });
    expect(find(planOf([far], { horizonQuarters: 80 }), 'twenty-years')).toBeUndefined();
    expect(find(planOf([far], { horizonQuarters: 84 }), 'twenty-years')).toMatchObject({ unfinished: 1, waiting: 10 });
    const just = block('a', undefined, { earliest: 78 });
    expect(find(planOf([just], { horizonQuarters: 84 }), 'twenty-years')).toMatchObject({ unfinished: 1, waiting: 10 });
    expect(find(planOf([block('a')], { horizonQuarters: 84 }), 'twenty-years')).toMatchObject({
      unfinished: 0,
      waiting: 0,
    });
  });
});

describe('what the gate does', () => {
  const gate = { percent: 50, maxWait: 3 };

  test.each([
    ['it lets go without enough homes', [block('a')], { quarters: 3, hasStarted: true, gaveIn: true }],
    ['enough homes come', [block('a'), block('land', '0/0/0 5/0/0')], { quarters: 2, hasStarted: true, gaveIn: false }],
    ['it never lets go', [block('a', undefined, { earliest: 6 })], { quarters: 2, hasStarted: false, gaveIn: false }],
  ])('%s', (_, sites, expected) =>
    expect(find(planOf(sites, { gate }), 'waiting')!.sites).toEqual([{ site: 'a', ...expected }]),
  );

  test('nothing is said where it held nobody back', () =>
    expect(find(planOf([block('a')], { gate: { percent: 100, maxWait: 0 } }), 'waiting')).toBeUndefined());
});

describe('homes that stand empty, or are let', () => {
  const land = block('land', '0/0/0 6/0/0', { construction: 1 });
  const later = (homes: string, earliest: number, id = 'b') => block(id, homes, { earliest });

  test('kept free, and for whom', () =>
    expect(find(planOf([land, later('4/0/0 4/0/0', 3)]), 'kept-empty')).toMatchObject({
      // From quarter 1 on six stand free, for two quarters; then nobody needs the other two.
      homeQuarters: 12,
      peak: { homes: 6, at: 1 },
      left: 0,
      missed: 0,
    }));

  test.each([
    ['to somebody who needs one later', [land, later('4/0/0 4/0/0', 3)], 4],
    ['fewer than need one', [land, later('9/0/0 9/0/0', 3)], 6],
    ['each home counts once', [land, later('4/0/0 0/0/0', 3), later('4/0/0 0/0/0', 4, 'c')], 6],
    ['of another tenure', [land, later('0/4/0 0/4/0', 3)], 0],
    ['after the site was emptied', [block('a', '4/0/0 9/0/0')], 0],
  ])('let: %s', (_, sites, missed) => {
    const finding = find(planOf(sites, { reserveQuarters: 0 }), 'kept-empty');
    expect(finding?.missed ?? 0).toBe(missed);
  });
});

describe('who can never come back', () => {
  test('more want a home of a tenure than are planned', () =>
    expect(find(planOf([block('a', '10/0/5 6/20/1')], { localVacancies: 1 }), 'no-home-of-tenure')).toMatchObject({
      households: 7,
      tenures: [
        { tenure: 'owner', short: 4, seek: 5, planned: 1, newcomers: 0 },
        { tenure: 'social', short: 3, seek: 9, planned: 6, newcomers: 0 },
      ],
    }));

  test('as many are planned, but newcomers live in some', () => {
    const sites = [block('land', '0/0/0 4/0/0', { construction: 1 }), block('a', '10/0/0 6/0/0', { earliest: 3 })];
    expect(find(planOf(sites, { reserveQuarters: 0 }), 'no-home-of-tenure')).toMatchObject({
      tenures: [{ tenure: 'social', short: 4, seek: 10, planned: 10, newcomers: 4 }],
    });
  });

  test('homes that come after the horizon count', () =>
    expect(find(planOf([block('a', undefined, { construction: 20 })]), 'no-home-of-tenure')).toBeUndefined());
});

const everyNumberIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyNumberIn) : [];
};

const sitesNamedIn = (value: unknown, key = ''): readonly string[] => {
  if (typeof value === 'string') return key === 'site' || key === 'underWay' || key === 'building' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => sitesNamedIn(each, key));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => sitesNamedIn(each, name))
    : [];
};

const add = (all: readonly { readonly households: number }[]): number =>
  all.reduce((sum, { households }) => sum + households, 0);

describe('laws', () => {
  const law = (check: (findings: readonly Finding[], result: Simulation) => void, plans = planArbitrary()): void =>
    fc.assert(
      fc.property(plans, (plan) => {
        const result = simulate(plan);
        check(explain(result), result);
      }),
      { numRuns: 1500 },
    );

  test('each kind at most once, with a caution of the source, whole numbers, and sites of the plan', () => {
    const cautions: readonly string[] = phasingCautions.map(({ id }) => id);
    law((findings, { plan }) => {
      const kinds = findings.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const finding of findings) {
        expect(cautions).toContain(finding.caution);
        expect(everyNumberIn(finding).every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
        const ids = plan.sites.map(({ id }) => id);
        expect(sitesNamedIn(finding).every((id) => ids.includes(id))).toBe(true);
      }
    });
  });

  test('households add up', () =>
    law((findings, { plan, outcome, measures }) => {
      const moves = findIn(findings, 'moves');
      if (moves) expect(moves.not + moves.once + moves.pending + moves.twice + moves.gone).toBe(outcome.initial);
      const pays = findIn(findings, 'who-pays');
      if (pays) {
        const { stayers, leavers } = pays;
        expect(stayers.households + leavers.households).toBe(outcome.initial);
        expect(stayers.inPlace + stayers.once + stayers.temporary).toBe(stayers.households);
        expect(leavers.away + leavers.gone).toBe(leavers.households);
      }
      const away = findIn(findings, 'away');
      if (away) {
        expect(away.returned + away.still).toBe(away.households);
        expect(add(away.sites)).toBe(away.households);
        expect(away.stays?.households ?? 0).toBe(away.returned);
        expect(away.households + away.straight + away.temporary).toBe(
          outcome.direct + outcome.local + measures.doubleMoves,
        );
      }
      const forces = findIn(findings, 'forces');
      expect(forces === undefined).toBe((away?.households ?? 0) === 0);
      if (forces) {
        expect(forces.away + forces.others).toBe(away!.households);
        expect(forces.direct + forces.local + forces.temporary + forces.away).toBe(forces.stay);
        // Somebody is sent away only when there is no temporary home left.
        expect(forces.temporary + add(forces.takenBy)).toBe(plan.temporaryHomes);
      }
      const late = findIn(findings, 'too-late');
      if (late) {
        expect(add(late.origins)).toBe(late.households);
        expect(late.shortest).toBeGreaterThan(0);
        expect(late.longest).toBeGreaterThanOrEqual(late.shortest);
      }
      const gone = findIn(findings, 'gone');
      expect(gone?.households ?? 0).toBe(outcome.turnover + outcome.choice);
      const horizon = findIn(findings, 'horizon');
      if (horizon) {
        expect(horizon.building.length + horizon.notStarted.length).toBe(measures.unfinished);
        expect(horizon.waiting).toBe(outcome.stillAway + outcome.stillTemporary);
      } else expect(measures.unfinished + outcome.stillAway + outcome.stillTemporary).toBe(0);
      const noHome = findIn(findings, 'no-home-of-tenure');
      if (noHome) {
        expect(noHome.households).toBeLessThanOrEqual(outcome.stillAway + outcome.stillTemporary);
        for (const { short, seek, planned, newcomers } of noHome.tenures)
          expect(short).toBe(seek - planned + newcomers);
      }
    }));

  test('who can never come back does not, however long it takes', () =>
    law(
      (findings, { plan }) => {
        const households = findIn(findings, 'no-home-of-tenure')?.households ?? 0;
        const { outcome } = simulate({ ...plan, horizonQuarters: 160 });
        expect(outcome.stillAway + outcome.stillTemporary).toBeGreaterThanOrEqual(households);
      },
      planArbitrary({ maxSites: 4 }),
    ));

  test('the social stock is nowhere lower than it says', () =>
    law((findings, { quarters, measures }) => {
      const social = findIn(findings, 'social-lowest');
      if (social === undefined) return;
      expect(social.lowest).toBe(measures.socialLowest);
      const { stock } = quarters[social.at]!;
      expect(Math.floor((stock.social * 1000) / (stock.social + stock.mid + stock.owner))).toBe(social.lowest);
      const { fewest, from, quarters: long } = social.homes;
      expect(Math.min(...quarters.map((each) => each.stock.social))).toBe(fewest);
      for (let at = from; at < from + long; at += 1) expect(quarters[at]!.stock.social).toBe(fewest);
      expect(quarters[from + long]?.stock.social).not.toBe(fewest);
    }));

  test('homes that are kept free are missed by nobody', () =>
    law(
      (findings) => expect(findIn(findings, 'kept-empty')?.missed ?? 0).toBe(0),
      planArbitrary().map((plan) => ({ ...plan, reserveQuarters: 1000 })),
    ));

  test('the same result gives the same findings, and is left as it was', () =>
    law((findings, result) => {
      expect(explain(freezeDeeply(result))).toEqual(findings);
    }));
});
