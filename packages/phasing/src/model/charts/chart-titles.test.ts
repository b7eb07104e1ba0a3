import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planArbitrary, planOf, siteOf } from '../../../testing/plans.js';
import { chartsEn } from '../../outcome/messages/charts.en.js';
import { chartsNl } from '../../outcome/messages/charts.nl.js';
import { findingsEn } from '../../outcome/messages/findings.en.js';
import { findingsNl } from '../../outcome/messages/findings.nl.js';
import { costsChart } from './chart-costs.js';
import { fatesChart } from './chart-fates.js';
import { flowChart } from './chart-flow.js';
import { ganttChart } from './chart-gantt.js';
import { homesChart } from './chart-homes.js';
import { householdsChart } from './chart-households.js';
import { largestStretch } from './chart-households-title.js';
import { titleOfTradeOff } from './chart-trade-off-title.js';
import { costsOf } from '../improve/costs.js';
import { simulate } from '../engine/simulate.js';
import { trace } from '../engine/trace.js';
import type { ChartInput, ChartTexts } from './chart-input.js';
import type { Chart, Frame } from './drawing.js';
import type { Plan, Site } from '../plan/plan.js';
import type { Choice } from './trade-off-groups.js';

const nl: ChartTexts = { lang: 'nl', charts: chartsNl, findings: findingsNl };
const en: ChartTexts = { lang: 'en', charts: chartsEn, findings: findingsEn };
const frame: Frame = { width: 704, text: 13 };
const inputOf = (plan: Plan): ChartInput => ({ result: simulate(plan), trace: trace(plan) });

type Case = readonly [plan: Plan, dutch: string, english: string];
type Draws = (input: ChartInput, frame: Frame, texts: ChartTexts) => Chart;
const expectTitle =
  (chart: Draws) =>
  (...[plan, dutch, english]: Case): void => {
    expect(chart(inputOf(plan), frame, nl).title).toBe(dutch);
    expect(chart(inputOf(plan), frame, en).title).toBe(english);
  };

const called = (name: string, change: string, more: Partial<Site> = {}): Site =>
  siteOf(name, change, { name, ...more });
const veld = called('Veld', '0/0/0 9/0/0');
const hof = called('Hof', '5/0/0 5/0/0');

describe('the Gantt says', () => {
  test.each<Case>([
    [planOf([]), 'Er staan nog geen plekken in dit plan', 'There are no sites in this plan yet'],
    [
      planOf([hof]),
      'Hof begint begin 2026 en is klaar zomer 2026',
      'Hof begins in early 2026 and is ready in summer 2026',
    ],
    [
      planOf([veld, called('Hof', '5/0/0 5/0/0', { earliest: 2 })]),
      'Eerst bouwen op Veld, en dan pas huizen leeg',
      'First Veld is built on, and only then homes are emptied',
    ],
    [
      planOf([hof, called('Veld', '0/0/0 9/0/0', { earliest: 1 })]),
      'Eerst één plek leeg, en dan pas bouwen op Veld',
      'First one site is emptied, and only then Veld is built on',
    ],
    [
      planOf([hof, called('Laan', '5/0/0 5/0/0'), called('Veld', '0/0/0 9/0/0', { earliest: 1 })]),
      'Eerst alle twee plekken leeg, en dan pas bouwen op Veld',
      'First all two sites are emptied, and only then Veld is built on',
    ],
    [planOf([hof, veld]), 'Alle twee plekken zijn klaar zomer 2026', 'All two sites are ready in summer 2026'],
    [
      planOf([hof, called('Laan', '5/0/0 5/0/0')], { maxParallel: 1 }),
      'De eerste plek is klaar zomer 2026, de laatste begin 2027',
      'The first site is ready in summer 2026, the last in early 2027',
    ],
    [
      planOf([hof, called('Laan', '5/0/0 5/0/0', { construction: 20 })]),
      'Eén van de twee plekken is eind 2027 nog niet klaar',
      'One of the two sites is not ready yet in late 2027',
    ],
    [
      planOf([called('Laan', '5/0/0 5/0/0', { earliest: 20 })]),
      'De plek is eind 2027 nog niet klaar',
      'The site is not ready yet in late 2027',
    ],
    [
      planOf([called('Laan', '5/0/0 5/0/0', { earliest: 20 }), called('Hof', '5/0/0 5/0/0', { earliest: 20 })]),
      'Geen van de twee plekken is eind 2027 klaar',
      'None of the two sites is ready in late 2027',
    ],
  ])('%#', expectTitle(ganttChart));
});

describe('the fates say', () => {
  test.each<Case>([
    [planOf([veld]), 'Op deze plekken woont nu niemand', 'Nobody lives on these sites now'],
    [
      planOf([called('Hof', '1/0/0 1/0/0')]),
      'Het huishouden van Hof moet de wijk uit',
      'The household of Hof has to leave the neighbourhood',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/0'), called('Laan', '9/0/0 9/0/0')], { localVacancies: 7 }),
      'Van Laan moeten 7 van de 9 huishoudens de wijk uit',
      'From Laan, 7 of the 9 households have to leave the neighbourhood',
    ],
    [
      planOf([hof], { temporaryHomes: 4 }),
      'Van Hof moet 1 van de 5 huishoudens de wijk uit',
      'From Hof, 1 of the 5 households has to leave the neighbourhood',
    ],
    [
      planOf([hof], { temporaryHomes: 5 }),
      'Van geen enkele plek hoeft iemand de wijk uit',
      'Nobody has to leave the neighbourhood, from any site',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/0', { earliest: 20 })]),
      'Alle huishoudens wonen aan het eind nog in hun oude huis',
      'All households still live in their old home at the end',
    ],
  ])('%#', expectTitle(fatesChart));
});

describe('the flow says', () => {
  test.each<Case>([
    [planOf([veld]), 'Op deze plekken woont nu niemand', 'Nobody lives on these sites now'],
    [
      planOf([called('Hof', '1/0/0 1/0/0')]),
      'Het huishouden van nu woont straks in de wijk',
      'The household of now lives in the neighbourhood at the end',
    ],
    [
      planOf([called('Hof', '1/0/0 0/0/0')]),
      'Het huishouden van nu woont straks niet meer in de wijk',
      'The household of now no longer lives in the neighbourhood at the end',
    ],
    [
      planOf([hof]),
      'Van de 5 huishoudens wonen er straks 5 in de wijk, allemaal na een tijd erbuiten',
      'Of the 5 households, 5 live in the neighbourhood at the end, all after a time outside it',
    ],
    [
      planOf([hof], { temporaryHomes: 9 }),
      'Van de 5 huishoudens wonen er straks 5 in de wijk',
      'Of the 5 households, 5 live in the neighbourhood at the end',
    ],
  ])('%#', expectTitle(flowChart));
});

describe('the households say', () => {
  test.each<Case>([
    [planOf([veld]), 'Op deze plekken woont nu niemand', 'Nobody lives on these sites now'],
    [
      planOf([called('Hof', '5/0/0 2/0/0')]),
      'Eind 2027 wonen 3 huishoudens nog buiten de wijk',
      'In late 2027, 3 households still live outside the neighbourhood',
    ],
    [
      planOf([hof]),
      'Een half jaar lang wonen 5 huishoudens buiten hun wijk',
      'For half a year, 5 households live outside their neighbourhood',
    ],
    [
      planOf([called('Hof', '1/0/0 1/0/0')]),
      'Een half jaar lang woont 1 huishouden buiten de wijk',
      'For half a year, 1 household lives outside the neighbourhood',
    ],
    [
      planOf([
        called('Hof', '5/0/0 5/0/0', { construction: 3 }),
        called('Laan', '1/0/0 1/0/0', { earliest: 1, construction: 1 }),
      ]),
      'Drie kwartalen lang wonen minstens 5 huishoudens buiten hun wijk',
      'For nine months, at least 5 households live outside their neighbourhood',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/0', { earliest: 20 })]),
      'Alle 5 huishoudens wonen eind 2027 nog in hun oude huis',
      'All 5 households still live in their old home in late 2027',
    ],
    [
      planOf([hof], { temporaryHomes: 9 }),
      'Niemand hoeft de wijk uit, en hoogstens 5 huishoudens wonen tijdelijk ergens anders',
      'Nobody has to leave the neighbourhood, and at most 5 households live elsewhere for a time',
    ],
    [
      planOf([hof], { localVacancies: 9 }),
      'Niemand hoeft de wijk uit, en niemand verhuist twee keer',
      'Nobody has to leave the neighbourhood, and nobody moves twice',
    ],
  ])('%#', expectTitle(householdsChart));
});

describe('the homes say', () => {
  const land = { stayPercent: 0, earliest: 2 };
  test.each<Case>([
    [planOf([]), 'Er staan geen huizen, en er komen er geen', 'There are no homes, and none are added'],
    [planOf([veld]), 'Er komen 9 huizen bij', '9 homes are added'],
    [planOf([called('Hof', '0/0/5 0/0/9')]), 'Er komen huizen bij', 'Homes are added'],
    [
      planOf([called('Hof', '5/0/0 3/0/0')]),
      'Er blijven minder huizen over, en vanaf begin 2026 een half jaar lang staat er veel minder sociale huur',
      'Fewer homes remain, and from early 2026, for half a year, there is much less social rent',
    ],
    [
      planOf([called('Hof', '5/0/0 0/0/0'), called('Laan', '3/0/0 3/0/0', { earliest: 20 })]),
      'Er blijven minder huizen over, met minder sociale huur: 3 in plaats van 8',
      'Fewer homes remain, with less social rent: 3 instead of 8',
    ],
    [
      planOf([called('Hof', '5/0/0 0/5/0')]),
      'Er staan straks evenveel huizen als nu, en geen daarvan is sociale huur',
      'There are as many homes at the end as now, and none of them is social rent',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/0', { construction: 4 })]),
      'Er staan straks evenveel huizen als nu, maar in 2026 staat er veel minder sociale huur',
      'There are as many homes at the end as now, but in 2026 there is much less social rent',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/9', { construction: 3, earliest: 1 })]),
      'Er komen huizen bij, maar vanaf voorjaar 2026 drie kwartalen lang staat er veel minder sociale huur',
      'Homes are added, but from spring 2026, for nine months, there is much less social rent',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/9', { construction: 4 }), called('Laan', '90/0/0 90/0/0', { earliest: 99 })]),
      'Er komen huizen bij, maar in 2026 staat er minder sociale huur',
      'Homes are added, but in 2026 there is less social rent',
    ],
    [
      planOf([veld, called('Hof', '5/0/0 9/0/0', land)]),
      'Er komen huizen bij, en er staat nooit minder sociale huur dan nu',
      'Homes are added, and there is never less social rent than now',
    ],
    [
      planOf([called('Hof', '5/0/0 5/0/0', { earliest: 20 })]),
      'Er staan straks evenveel huizen als nu, en er staat steeds evenveel sociale huur als nu',
      'There are as many homes at the end as now, and there is always as much social rent as now',
    ],
  ])('%#', expectTitle(homesChart));
});

describe('the trade-off says', () => {
  const choice = (finish: number | null, households: number, of = 100): Choice => ({
    finish,
    stayed: { households, of },
  });
  test.each([
    [
      [choice(16, 60), choice(22, 79)],
      choice(16, 45),
      'Anderhalf jaar later klaar, en dan hoeft bijna vier op de vijf de wijk niet uit',
    ],
    [[choice(16, 60)], choice(16, 45), 'Even vroeg klaar, en dan hoeft drie op de vijf de wijk niet uit'],
    [[choice(12, 60)], choice(16, 45), 'Een jaar eerder klaar, en dan hoeft drie op de vijf de wijk niet uit'],
    [
      [choice(20, 60), choice(18, 60)],
      choice(16, 45),
      'Een half jaar later klaar, en dan hoeft drie op de vijf de wijk niet uit',
    ],
    [[choice(20, 100)], choice(16, 45), 'Een jaar later klaar, en dan hoeft niemand de wijk uit'],
    [[choice(20, 45), choice(16, 44)], choice(16, 45), 'Geen van deze keuzes houdt meer mensen in de wijk dan uw plan'],
    [
      [choice(null, 60)],
      choice(16, 45),
      'Er is een keuze waarbij niet alles klaar komt, en dan hoeft drie op de vijf de wijk niet uit',
    ],
    [
      [choice(30, 60)],
      choice(null, 45),
      'Er is een keuze waarbij wel alles klaar komt, en dan hoeft drie op de vijf de wijk niet uit',
    ],
    [[choice(30, 0, 0)], choice(12, 0, 0), 'Er zijn geen huishoudens die willen blijven'],
    [[], choice(12, 3), 'Er zijn geen huishoudens die willen blijven'],
  ])('%#', (points, own, title) => expect(titleOfTradeOff(points, own, nl)).toBe(title));
});

describe('the costs say', () => {
  test.each([
    [null, 'Er zijn nog geen bedragen ingevuld'],
    [0, 'Met deze bedragen kost het plan niets'],
    [7500, 'Samen €\u00A075.000, het meest begin 2026: €\u00A037.500 in één kwartaal'],
  ])('%s a move', (perMove, title) => {
    const { result, trace: traced } = inputOf(planOf([hof]));
    const costs = costsOf(result, traced, { perMove, perTemporaryQuarter: null, perEmptyQuarter: null, asOf: '' });
    expect(costsChart(costs, 2026, frame, nl).title).toBe(title);
  });
});

describe('in any plan', () => {
  it('the stretch that counts most is one, and none counts more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 14 }), (counts) => {
        const stretch = largestStretch(counts);
        let most = 0;
        counts.forEach((_, from) => {
          for (let to = from + 1; to <= counts.length; to += 1)
            most = Math.max(most, Math.min(...counts.slice(from, to)) * (to - from));
        });
        if (!stretch) {
          expect(most).toBe(0);
          return;
        }
        const { from, quarters, least, isEven } = stretch;
        const those = counts.slice(from, from + quarters);
        expect([those.length, Math.min(...those), least * quarters]).toEqual([quarters, least, most]);
        expect(isEven).toBe(those.every((count) => count === least));
      }),
    );
  });

  it('a title says no number that is not in the data', () => {
    const numbersIn = (text: string): readonly number[] =>
      [...text.matchAll(/\d+(?:\.\d{3})*/gu)].map(([digits]) => Number(digits.replaceAll('.', '')));
    const valuesIn = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(valuesIn)
          : [];
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const input = inputOf({ ...plan, sites: plan.sites.map((site) => ({ ...site, name: 'Straat' })) });
        const { outcome } = input.result;
        const { inPlace, direct, local, returnedFromTemporary, returnedFromAway, stillTemporary } = outcome;
        const known = new Set([
          ...valuesIn(input.result),
          ...plan.sites.map(({ existing }) => existing.social + existing.mid + existing.owner),
          ...input.result.quarters.map(({ stock }) => stock.social + stock.mid + stock.owner),
          plan.sites.reduce((sum, { existing }) => sum + existing.social, 0),
          inPlace + direct + local + returnedFromTemporary + returnedFromAway + stillTemporary,
          ...Array.from({ length: plan.horizonQuarters }, (_, quarter) => plan.startYear + Math.floor(quarter / 4)),
        ]);
        for (const chart of [ganttChart, fatesChart, flowChart, householdsChart, homesChart])
          expect(numbersIn(chart(input, frame, nl).title).filter((number) => !known.has(number))).toEqual([]);
      }),
    );
  });

  it('the site that the fates name has to send away most, and its number is right', () => {
    fc.assert(
      fc.property(planArbitrary(), (plan) => {
        const result = simulate(plan);
        const { title } = fatesChart({ result, trace: trace(plan) }, frame, nl);
        const away = result.sites.map(({ households }) => households.away);
        const most = Math.max(0, ...away);
        if (most === 0) expect(title).toMatch(/^(?:Van geen enkele plek|Op deze plekken|Alle huishoudens)/u);
        else {
          const { name } = plan.sites[away.indexOf(most)]!;
          expect(title).toContain(name);
          if (!title.startsWith('Het')) expect(title).toMatch(new RegExp(`moete?n? ${most} van de `, 'u'));
        }
      }),
    );
  });
});
