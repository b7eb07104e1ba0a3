import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { chartsEn } from '../../outcome/messages/charts.en.js';
import { chartsNl } from '../../outcome/messages/charts.nl.js';
import { findingsEn } from '../../outcome/messages/findings.en.js';
import { findingsNl } from '../../outcome/messages/findings.nl.js';
import { sumOf, type ChartTexts } from './chart-input.js';
import { defaultPlan } from '../plan/default-plan.js';
import { lastChange, quarterView, sayQuarterState } from './quarter-view.js';
import { simulate } from '../engine/simulate.js';
import { trace } from '../engine/trace.js';
import type { Plan } from '../plan/plan.js';

const nl: ChartTexts = { lang: 'nl', charts: chartsNl, findings: findingsNl };
const en: ChartTexts = { lang: 'en', charts: chartsEn, findings: findingsEn };
const say = (plan: Plan, quarter: number, texts: ChartTexts): string =>
  sayQuarterState(simulate(plan), trace(plan), quarter, texts);

describe('a quarter in words', () => {
  test.each([
    [
      0,
      'Locatie A en B gaan leeg. Van de 366 huishoudens wonen er 2 thuis in de wijk, 150 nog in hun oude huis, 40 tijdelijk in de wijk en 109 buiten de wijk. 65 zijn vertrokken. In dit kwartaal zijn er 216 verhuizingen. Er staan 150 huizen: 140 sociale huur en 10 koop.',
    ],
    [
      2,
      'De bouw begint op locatie A en B. Van de 366 huishoudens wonen er 2 thuis in de wijk, 150 nog in hun oude huis, 40 tijdelijk in de wijk en 109 buiten de wijk. 65 zijn vertrokken. Er staan 150 huizen: 140 sociale huur en 10 koop.',
    ],
    [
      9,
      'In uitvoering: Open veld en locatie C. Van de 366 huishoudens wonen er 180 thuis in de wijk, 40 tijdelijk in de wijk en 24 buiten de wijk. 122 zijn vertrokken. Tot nu toe zijn er 174 nieuwe huishoudens komen wonen. Er staan 350 huizen: 170 sociale huur, 80 middenhuur en 100 koop.',
    ],
    [
      16,
      'Locatie C is klaar: 230 huizen. Van de 366 huishoudens wonen er 244 thuis in de wijk. 122 zijn vertrokken. In dit kwartaal zijn er 4 verhuizingen. Tot nu toe zijn er 440 nieuwe huishoudens komen wonen. Er staan 680 huizen: 340 sociale huur, 160 middenhuur en 180 koop.',
    ],
    [
      79,
      'Er is niets in uitvoering. Van de 366 huishoudens wonen er 244 thuis in de wijk. 122 zijn vertrokken. Tot nu toe zijn er 440 nieuwe huishoudens komen wonen. Er staan 680 huizen: 340 sociale huur, 160 middenhuur en 180 koop.',
    ],
  ])('quarter %i of the worked example', (quarter, text) => expect(say(defaultPlan(), quarter, nl)).toBe(text));

  test('in English', () =>
    expect(say(defaultPlan(), 8, en)).toBe(
      'Locatie A and Locatie B are ready: 350 homes. Locatie C is emptied. Building begins on Open veld. Of the 366 households, there are 180 at home in the neighbourhood, 40 temporarily in the neighbourhood and 24 outside the neighbourhood. 122 have left. There are 282 moves in this quarter. So far 174 new households have come to live there. There are 350 homes: 170 social rent, 80 mid-priced rent and 100 owner-occupied.',
    ));

  test.each<[string, Plan, number, string, string]>([
    [
      'one household, which leaves',
      planOf([siteOf('a', '1/0/0 0/0/0', { name: 'Hoek', stayPercent: 0 })]),
      0,
      'Hoek gaat leeg. De bouw begint op Hoek. Het huishouden is vertrokken. In dit kwartaal is er 1 verhuizing. Er staan geen huizen.',
      'Hoek is emptied. Building begins on Hoek. The household has left. There is 1 move in this quarter. There are no homes.',
    ],
    [
      'one household, which waits',
      planOf([siteOf('a', '1/0/0 1/0/0', { name: 'Hoek' })]),
      1,
      'In uitvoering: Hoek. Het huishouden van nu woont buiten de wijk. Er staan geen huizen.',
      'Under way: Hoek. The household of now is outside the neighbourhood. There are no homes.',
    ],
    [
      'nobody, and homes that are kept free',
      planOf([
        siteOf('a', '0/0/0 3/0/0', { name: 'Veld' }),
        siteOf('b', '2/0/0 0/0/0', { name: 'Hoek', earliest: 100 }),
      ]),
      2,
      'Veld is klaar: 3 huizen. Alle 2 huishoudens wonen nog in hun oude huis. Er staan 5 huizen: 5 sociale huur. 3 nieuwe huizen staan nog leeg voor bewoners die terugkomen.',
      'Veld is ready: 3 homes. All 2 households are still in their old home. There are 5 homes: 5 social rent. 3 new homes are kept empty for residents who return.',
    ],
    [
      'no sites',
      planOf([]),
      3,
      'Er is niets in uitvoering. Er staan geen huizen.',
      'Nothing is under way. There are no homes.',
    ],
  ])('%s', (_, plan, quarter, dutch, english) => {
    expect(say(plan, quarter, nl)).toBe(dutch);
    expect(say(plan, quarter, en)).toBe(english);
  });
});

describe('in any plan', () => {
  it('has all households somewhere, and each site in its quarters', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const result = simulate(plan);
        const traced = trace(plan);
        const views = result.quarters.map((_, quarter) => quarterView(result, traced, quarter));
        for (const { households } of views)
          expect(Object.values(households).reduce((sum, count) => sum + count, 0)).toBe(result.outcome.initial);
        const idsOf = (part: 'emptied' | 'delivered'): readonly string[] => views.flatMap((view) => view[part]).sort();
        const those = (isIt: (place: number) => boolean): readonly string[] =>
          plan.sites
            .filter((_, place) => isIt(place))
            .map(({ id }) => id)
            .sort();
        expect(idsOf('delivered')).toEqual(those((place) => result.sites[place]!.delivered !== null));
        expect(idsOf('emptied')).toEqual(
          those((place) => result.sites[place]!.start !== null && sumOf(plan.sites[place]!.existing) > 0),
        );
        views.forEach(({ active }, quarter) => expect(active.length).toBe(result.quarters[quarter]!.active));
      }),
    );
  });

  it('changes last in the last change, and no more after it', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const result = simulate(plan);
        const traced = trace(plan);
        const last = lastChange(result, traced);
        const stateOf = (quarter: number): string =>
          JSON.stringify({
            ...quarterView(result, traced, quarter),
            emptied: [],
            building: [],
            delivered: [],
            moves: 0,
            deliveredHomes: 0,
          });
        result.quarters.forEach((_, quarter) => {
          if (quarter > last) {
            const { emptied, delivered, moves } = quarterView(result, traced, quarter);
            expect([emptied, delivered, moves, stateOf(quarter)]).toEqual([[], [], 0, stateOf(last)]);
          }
        });
        if (last === 0) return;
        const { moves, delivered, emptied } = quarterView(result, traced, last);
        expect(moves > 0 || delivered.length > 0 || emptied.length > 0 || stateOf(last) !== stateOf(last - 1)).toBe(
          true,
        );
      }),
    );
  });
});
