import { nameOf, sumOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { numberTable } from './chart-table.js';
import { sayNumber } from './number-words.js';
import type { Table } from './drawing.js';
import type { Journey } from './trace.js';

/** Each site that people live in now: what happened to them, and who of them came back. */
export const tableOfFlow = ({ result: { plan, sites }, trace }: ChartInput, texts: ChartTexts): Table => {
  const { charts, lang } = texts;
  const { heads } = charts.flow;
  const back = new Map<string, number>();
  const keyOf = (site: string, via: Journey['via']): string => `${via} ${site}`;
  for (const { site, via, returned, households } of trace.journeys) {
    if (returned === null) continue;
    const key = keyOf(site, via);
    back.set(key, (back.get(key) ?? 0) + households);
  }
  return numberTable(
    [
      charts.siteHead,
      charts.fates.households,
      charts.fateHeads.direct,
      charts.fateHeads.local,
      heads.temporaryBack,
      heads.temporaryStill,
      heads.awayBack,
      heads.awayStill,
      charts.fateHeads.choice,
      charts.fateHeads.turnover,
      charts.fateHeads.old,
    ],
    sites.flatMap(({ id, start, households }, place) => {
      const total = sumOf(plan.sites[place]!.existing);
      if (total === 0) return [];
      const { direct, local, temporary, away, choice, turnover } = households;
      const [fromTemporary, fromAway] = [back.get(keyOf(id, 'temporary')) ?? 0, back.get(keyOf(id, 'away')) ?? 0];
      const cells = [
        total,
        direct,
        local,
        fromTemporary,
        temporary - fromTemporary,
        fromAway,
        away - fromAway,
        choice,
        turnover,
        start === null ? total : 0,
      ];
      return [[nameOf(plan, place, texts), ...cells.map((cell) => sayNumber(cell, lang))]];
    }),
  );
};
