import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { improveEn } from '../../improving/messages/improve.en.js';
import { improveNl } from '../../improving/messages/improve.nl.js';
import { compareResults, isShown, measured, measuredIds, measuresIn } from './compare.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { sayCompared, sayDifference, sayMeasure } from './say-compare.js';
import { simulate } from '../engine/simulate.js';
import type { Plan } from '../plan/plan.js';

const nl = { lang: 'nl', improve: improveNl } as const;
const en = { lang: 'en', improve: improveEn } as const;
const languages = { nl, en };
const lang = fc.constantFrom('nl' as const, 'en' as const);
const plan = defaultPlan();
const inOrder = (ids: string, some: Plan = plan): Plan => ({
  ...some,
  sites: ids.split(' ').map((id) => some.sites.find((site) => site.id === id)!),
});
const before = simulate(plan);
const after = simulate(inOrder('b veld a c'));
const unfinished = simulate({ ...plan, horizonQuarters: 12 });
const empty = simulate(emptyPlan(2026));

const rowsIn = (texts: typeof nl | typeof en, one = before, other = after) =>
  sayCompared(compareResults(one, other), texts).map((row) => [row.label, row.before, row.after, row.difference]);

describe('two orders', () => {
  test('of the worked example differ as in the design', () => {
    expect(rowsIn(nl)).toEqual([
      ['Huishoudens die de wijk uit moeten', '133', '94', '39 minder'],
      ['Samen buiten de wijk, in kwartalen', '1.016', '416', '600 minder'],
      ['Meeste tegelijk buiten de wijk', '109', '37', '72 minder'],
      ['Verhuizen twee keer', '213', '209', '4 minder'],
      ['Verhuizen één keer', '31', '25', '6 minder'],
      ['Nieuwe huizen die leegstaan, samen in kwartalen', '0', '40', '40 meer'],
      ['Laagste aandeel sociale huur', '48,5%', '50,0%', '1,5 procentpunt hoger'],
      ['Alles klaar', 'begin 2030', 'begin 2030', 'gelijk'],
    ]);
  });

  test('differ as much in English', () => {
    expect(rowsIn(en).slice(-3)).toEqual([
      ['New homes that stand empty, together in quarters', '0', '40', '40 more'],
      ['Lowest share of social rent', '48.5%', '50.0%', '1.5 percentage points higher'],
      ['All finished', 'early 2030', 'early 2030', 'the same'],
    ]);
  });

  test('show sites that are not finished, and households that wait, where there are any', () => {
    expect(rowsIn(nl, before, unfinished).slice(-3)).toEqual([
      ['Alles klaar', 'begin 2030', 'niet alles klaar', 'niet meer alles klaar'],
      ['Plekken die niet klaar komen', '0', '2', '2 meer'],
      ['Huishoudens die aan het einde nog wachten', '0', '64', '64 meer'],
    ]);
    expect(rowsIn(nl, unfinished, before).at(-3)).toEqual([
      'Alles klaar',
      'niet alles klaar',
      'begin 2030',
      'wel alles klaar',
    ]);
    expect(isShown('waiting', [0, 0])).toBe(false);
    expect(isShown('waiting', [0, 1])).toBe(true);
    expect(isShown('sentAway', [0, 0])).toBe(true);
  });

  test('of which one has no sites cannot be compared in all', () => {
    expect(rowsIn(nl, before, empty).slice(-2)).toEqual([
      ['Laagste aandeel sociale huur', '48,5%', 'geen', 'niet te vergelijken'],
      ['Alles klaar', 'begin 2030', 'geen', 'niet te vergelijken'],
    ]);
    expect(rowsIn(nl, empty, empty).slice(-2)).toEqual([
      ['Laagste aandeel sociale huur', 'geen', 'geen', 'gelijk'],
      ['Alles klaar', 'geen', 'geen', 'gelijk'],
    ]);
  });

  test('that begin in another year finish in another year', () => {
    const later = simulate({ ...plan, startYear: 2027 });
    expect(rowsIn(nl, before, later).at(-1)).toEqual(['Alles klaar', 'begin 2030', 'begin 2031', 'een jaar later']);
    expect(rowsIn(nl, later, before).at(-1)).toEqual(['Alles klaar', 'begin 2031', 'begin 2030', 'een jaar eerder']);
  });
});

describe('a difference in words', () => {
  test.each([
    ['households', 5, 'fewer', '5 minder', '5 fewer'],
    ['quarters', 1200, 'more', '1.200 meer', '1,200 more'],
    ['share', 15, 'fewer', '1,5 procentpunt lager', '1.5 percentage points lower'],
    ['share', 10, 'more', '1 procentpunt hoger', '1 percentage point higher'],
    ['share', 20, 'more', '2 procentpunt hoger', '2 percentage points higher'],
    ['quarter', 6, 'later', 'anderhalf jaar later', 'a year and a half later'],
    ['quarter', 1, 'earlier', 'een kwartaal eerder', 'three months earlier'],
    ['quarter', null, 'later', 'niet meer alles klaar', 'no longer all finished'],
    ['quarter', null, 'earlier', 'wel alles klaar', 'all finished after all'],
    ['quarter', null, 'same', 'gelijk', 'the same'],
    ['share', null, 'unknown', 'niet te vergelijken', 'cannot be compared'],
  ] as const)('in %s of %o %s is %j', (kind, difference, direction, dutch, english) => {
    const row = { measure: 'finish', kind, before: null, after: null, difference, direction } as const;
    expect(sayDifference(row, nl)).toBe(dutch);
    expect(sayDifference(row, en)).toBe(english);
  });
});

describe('laws', () => {
  test('what is measured is what the simulation says', () => {
    fc.assert(
      fc.property(planArbitrary(), (some) => {
        const simulation = simulate(some);
        const { measures, outcome, sites } = simulation;
        const { finish, ...others } = measuresIn(simulation);
        expect(others).toEqual({
          sentAway: sites.map(({ households }) => households.away).reduce((sum, away) => sum + away, 0),
          awayQuarters: measures.awayQuarters,
          peakAway: measures.peakAway,
          doubleMoves: measures.doubleMoves,
          singleMoves: outcome.direct + outcome.local,
          reservedQuarters: measures.reservedQuarters,
          socialLowest: measures.socialLowest,
          unfinished: measures.unfinished,
          waiting: outcome.stillTemporary + outcome.stillAway,
        });
        expect(finish).toBe(
          some.sites.length === 0 ? null : measures.finish === null ? Infinity : some.startYear * 4 + measures.finish,
        );
      }),
    );
  });

  test('the other way round it is as much, in the other direction', () => {
    const opposite = {
      fewer: 'more',
      more: 'fewer',
      earlier: 'later',
      later: 'earlier',
      same: 'same',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), (one, other) => {
        const [a, b] = [simulate(one), simulate(other)];
        const back = compareResults(b, a);
        for (const [at, row] of compareResults(a, b).entries()) {
          expect(back[at]).toEqual({
            ...row,
            before: row.after,
            after: row.before,
            direction: opposite[row.direction],
          });
          expect(row.kind).toBe(measured[row.measure]);
          expect(row.direction === 'earlier' || row.direction === 'later').toBe(
            row.kind === 'quarter' && row.direction !== 'same' && row.direction !== 'unknown',
          );
          if (row.difference !== null) expect(row.difference === 0).toBe(row.direction === 'same');
        }
        expect(back.map(({ measure }) => measure)).toEqual(measuredIds);
      }),
    );
  });

  test('a plan beside itself is the same', () => {
    fc.assert(
      fc.property(planArbitrary(), (some) => {
        const simulation = simulate(some);
        for (const { direction, difference } of compareResults(simulation, simulation)) {
          expect(direction).toBe('same');
          expect(difference ?? 0).toBe(0);
        }
      }),
    );
  });

  test('every cell says something', () => {
    fc.assert(
      fc.property(planArbitrary(), planArbitrary(), lang, (one, other, in_) => {
        for (const row of sayCompared(compareResults(simulate(one), simulate(other)), languages[in_]))
          for (const text of [row.label, row.before, row.after, row.difference])
            expect(text).toMatch(/^(?!.*(?:undefined|NaN|null|Infinity))\S/u);
      }),
    );
    expect(sayMeasure('quarter', Infinity, nl)).toBe('niet alles klaar');
  });
});
