import { nameOf, sumOf, type ChartTexts } from './chart-input.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { tenures } from '../plan/plan.js';
import { quarterText } from '../plan/quarter.js';
import type { Table } from './drawing.js';
import type { Simulation } from '../engine/simulate.js';

const fates = ['direct', 'local', 'temporary', 'away', 'choice', 'turnover'] as const;

/** Each site, in the order of the list. */
export const tableOfGantt = ({ plan, sites }: Simulation, texts: ChartTexts): Table => {
  const { charts, lang } = texts;
  const { heads, neverStarts, notReady } = charts.gantt;
  const number = (name: string): Table['columns'][number] => ({ name, isNumber: true });
  const word = (name: string): Table['columns'][number] => ({ name, isNumber: false });
  return {
    columns: [
      word(charts.siteHead),
      word(heads.start),
      word(heads.ready),
      number(heads.demolition),
      number(heads.construction),
      number(heads.households),
      ...fates.map((fate) => number(charts.fateHeads[fate])),
      ...tenures.map((tenure) => number(heads.planned(charts.homes.heads[tenure]))),
    ],
    rows: sites.map(({ start, delivered, households }, place) => {
      const { existing, planned, demolition, construction } = plan.sites[place]!;
      const say = (quarter: number): string => quarterText(quarter, plan.startYear, lang);
      return [
        nameOf(plan, place, texts),
        start === null ? neverStarts : say(start),
        delivered === null ? notReady[0]! : say(delivered),
        ...[
          demolition,
          construction,
          sumOf(existing),
          ...fates.map((fate) => households[fate]),
          ...tenures.map((tenure) => planned[tenure]),
        ].map((value) => sayNumber(value, lang)),
      ];
    }),
  };
};
