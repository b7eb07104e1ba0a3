import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { costKinds, costsAgeOf, costsOf } from './costs.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { sayCosts } from './say-costs.js';
import { simulate } from '../engine/simulate.js';
import { trace } from '../engine/trace.js';
import type { Plan } from '../plan/plan.js';
import type { Costs } from '../plan/plan-file.js';

const nl = { lang: 'nl', improve: improveNl } as const;
const en = { lang: 'en', improve: improveEn } as const;
const languages = { nl, en };
const lang = fc.constantFrom('nl' as const, 'en' as const);
const none: Costs = { perMove: null, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' };
const all: Costs = { perMove: 6000, perTemporaryQuarter: 900, perEmptyQuarter: 2000, asOf: '2026' };
const of = (plan: Plan, costs: Costs) => costsOf(simulate(plan), trace(plan), costs);

const amount = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000 })));
const anyCosts: fc.Arbitrary<Costs> = fc.record({
  perMove: amount,
  perTemporaryQuarter: amount,
  perEmptyQuarter: amount,
  asOf: fc.constant(''),
});

describe('costs', () => {
  // By hand. 105 by choice, 27 + 4 straight, 213 out; 80 back from temporary homes and 133 from outside: 562 moves. Temporary homes: 40 for fourteen
  // quarters, and 4 for two more. At once 36 of A and 29 of B leave by choice, 2 of A go to vacant homes, 40 to temporary ones, 42 of A and 67 of B away.
  test('of the worked example', () => {
    const { total, quarters } = of(defaultPlan(), all);
    expect(total).toEqual({
      parts: {
        moves: { count: 562, euros: 3_372_000 },
        temporary: { count: 568, euros: 511_200 },
        empty: { count: 0, euros: 0 },
      },
      euros: 3_883_200,
    });
    expect(quarters[0]).toEqual({
      parts: {
        moves: { count: 216, euros: 1_296_000 },
        temporary: { count: 40, euros: 36_000 },
        empty: { count: 0, euros: 0 },
      },
      euros: 1_332_000,
    });
    expect(quarters).toHaveLength(80);
  });

  // By hand: its 20 owner-occupied homes wait two quarters for the owners of C.
  test('of the worked example with the open land first', () => {
    const { sites } = defaultPlan();
    const { total } = of({ ...defaultPlan(), sites: [sites[2]!, sites[0]!, sites[1]!, sites[3]!] }, all);
    expect(total.parts.empty).toEqual({ count: 40, euros: 80_000 });
  });

  test('count what has no amount, and charge nothing for it', () => {
    const plan = defaultPlan();
    expect(of(plan, none).total).toEqual({
      parts: {
        moves: { count: 562, euros: null },
        temporary: { count: 568, euros: null },
        empty: { count: 0, euros: null },
      },
      euros: null,
    });
    expect(of(plan, { ...none, perMove: 1 }).total.euros).toBe(562);
    expect(of(plan, { ...none, perMove: 0 }).total.euros).toBe(0);
  });

  test('add up over quarters and kinds, to what the simulation counts', () => {
    fc.assert(
      fc.property(planArbitrary(), anyCosts, (plan, costs) => {
        const { total, quarters } = of(plan, costs);
        const { measures } = simulate(plan);
        expect(costKinds.map((kind) => total.parts[kind].count)).toEqual([
          measures.moves,
          measures.temporaryQuarters,
          measures.reservedQuarters,
        ]);
        for (const kind of costKinds) {
          const sum = quarters.reduce((count, { parts }) => count + parts[kind].count, 0);
          expect(sum).toBe(total.parts[kind].count);
          const euros = quarters.map(({ parts }) => parts[kind].euros);
          expect(total.parts[kind].euros).toBe(
            euros.includes(null) ? null : euros.reduce<number>((most, each) => most + each!, 0),
          );
        }
        const known = [costs.perMove, costs.perTemporaryQuarter, costs.perEmptyQuarter].some((each) => each !== null);
        expect(total.euros).toBe(known ? quarters.reduce((sum, { euros }) => sum + euros!, 0) : null);
      }),
    );
  });

  test.each([
    ['nothing', emptyPlan(2026), 0],
    ['one site', { ...defaultPlan(), sites: defaultPlan().sites.slice(0, 1) }, 200],
  ])('of %s', (_, plan, moves) => {
    const { total } = of(plan, all);
    expect(total.parts.moves.count).toBe(moves);
    expect(total.euros).toBe(moves * 6000 + total.parts.temporary.euros! + total.parts.empty.euros!);
  });
});

describe('the age of amounts', () => {
  test.each([
    ['', '2026-06-01', 'unknown'],
    ['ooit', '2026-06-01', 'unknown'],
    ['2026', '2026-06-01', 'current'],
    ['2025', '2026-06-01', 'current'],
    ['2025', '2026-12-31', 'current'],
    ['2025', '2027-01-01', 'old'],
    ['2025-05', '2026-05-31', 'current'],
    ['2025-05', '2026-06-01', 'old'],
    ['2025-02', '2026-02-28', 'current'],
    ['2025-02', '2026-03-01', 'old'],
    ['2025-05-31', '2026-05-31', 'current'],
    ['2025-05-31', '2026-06-01', 'old'],
    ['2024-02-29', '2025-03-01', 'old'],
    ['2027', '2026-06-01', 'current'],
  ])('of %j on %s is %s', (asOf, today, age) => expect(costsAgeOf(asOf, today)).toBe(age));
});

describe('costs in words', () => {
  test('say what is counted, and what is not', () => {
    expect(sayCosts(of(defaultPlan(), { ...all, perEmptyQuarter: null, asOf: '2024-03' }), '2026-06-01', nl)).toEqual({
      title: 'Samen kost dit €\u00A03.883.200.',
      counted: [
        '562 verhuizingen van €\u00A06.000: €\u00A03.372.000.',
        'Samen 568 kwartalen in een wisselwoning, van €\u00A0900: €\u00A0511.200.',
      ],
      notCounted: [improveNl.costs.moves, improveNl.costs.notInModel, improveNl.costs.notBuiltIn],
      date: 'Deze bedragen zijn van maart 2024, meer dan een jaar geleden. Kijk na of ze nog kloppen.',
    });
  });

  test('name what has no amount, where there is any of it', () => {
    const { notCounted } = sayCosts(of(defaultPlan(), { ...none, perTemporaryQuarter: 900 }), '2026-06-01', nl);
    expect(notCounted[0]).toBe('562 verhuizingen tellen niet mee: daarvoor vulde u geen bedrag in.');
    expect(notCounted).not.toContain(improveNl.costs.moves);
    expect(notCounted).toHaveLength(3);
  });

  test('say nothing of an age without amounts', () => {
    const said = sayCosts(of(defaultPlan(), none), '2026-06-01', nl);
    expect(said).toMatchObject({ title: 'U hebt nog geen bedrag ingevuld.', counted: [], date: '' });
    expect(said.notCounted).toEqual([improveNl.costs.notInModel, improveNl.costs.notBuiltIn]);
  });

  test.each([
    ['', 'U hebt niet gezegd van wanneer deze bedragen zijn.'],
    ['2026-01-15', 'Deze bedragen zijn van 15 januari 2026.'],
    ['2026', 'Deze bedragen zijn van 2026.'],
  ])('of %j', (asOf, date) => expect(sayCosts(of(defaultPlan(), { ...all, asOf }), '2026-06-01', nl).date).toBe(date));

  test('are the same in English', () => {
    const { title, counted, date } = sayCosts(of(defaultPlan(), all), '2026-06-01', en);
    expect(title).toBe('Together this costs €3,883,200.');
    expect(counted[0]).toBe('562 moves at €6,000: €3,372,000.');
    expect(date).toBe('These amounts are from 2026.');
  });

  test('never say what is not there', () => {
    fc.assert(
      fc.property(planArbitrary(), anyCosts, lang, (plan, costs, in_) => {
        const { title, counted, notCounted, date } = sayCosts(of(plan, costs), '2026-06-01', languages[in_]);
        for (const line of [title, ...counted, ...notCounted, ...(date === '' ? [] : [date])])
          expect(line).toMatch(/^(?!.*(?:undefined|NaN|null|\[object))\p{Lu}?.+\.$/u);
      }),
    );
  });
});
