import { nameOf, sumOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { numberTable } from './chart-table.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import type { Table } from './drawing.js';

/** Each site that people live in now: what happened to them, and who of them came back. */
export const tableOfFates = ({ result: { plan, sites }, trace }: ChartInput, texts: ChartTexts): Table => {
  const { charts, lang } = texts;
  const { fateHeads: heads } = charts;
  /** By way and site, who have a home again. */
  const back = new Map<string, number>();
  for (const { site, via, returned, households } of trace.journeys)
    if (returned !== null) back.set(via + site, (back.get(via + site) ?? 0) + households);
  const columns = [
    'direct',
    'local',
    'temporary',
    'awaitsTemporary',
    'away',
    'awaitsAway',
    'choice',
    'turnover',
    'old',
  ] as const;
  return numberTable(
    [charts.siteHead, charts.households.head, ...columns.map((column) => heads[column])],
    sites.flatMap(({ id, start, households }, place) => {
      const total = sumOf(plan.sites[place]!.existing);
      if (total === 0) return [];
      const waits = (via: 'temporary' | 'away'): number => households[via] - (back.get(via + id) ?? 0);
      const cells = {
        ...households,
        awaitsTemporary: waits('temporary'),
        awaitsAway: waits('away'),
        old: start === null ? total : 0,
      };
      return [
        [
          nameOf(plan, place, texts),
          ...[total, ...columns.map((column) => cells[column])].map((cell) => sayNumber(cell, lang)),
        ],
      ];
    }),
  );
};
