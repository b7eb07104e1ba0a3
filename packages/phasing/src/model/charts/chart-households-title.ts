import { saySpan, sayQuarter } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';
import type { Simulation } from '../engine/simulate.js';

/** So many, or more, in each quarter of a stretch. */
export interface Stretch {
  readonly from: number;
  readonly quarters: number;
  readonly least: number;
  /** Whether there are no more in any of them. */
  readonly isEven: boolean;
}

/** The stretch that counts most: its quarters times the least number in it; of equals the first. Nothing where all are 0. */
export const largestStretch = (counts: readonly number[]): Stretch | undefined => {
  let best: Stretch | undefined;
  counts.forEach((least, at) => {
    if (least === 0 || least === counts[at - 1]) return;
    let from = at;
    while (from > 0 && counts[from - 1]! >= least) from -= 1;
    let to = at + 1;
    while (to < counts.length && counts[to]! >= least) to += 1;
    if (best !== undefined && least * (to - from) <= best.least * best.quarters) return;
    best = { from, quarters: to - from, least, isEven: counts.slice(from, to).every((count) => count === least) };
  });
  return best;
};

/** Who is away, or else who is in a temporary home, or else what happens at all. */
export const titleOfHouseholds = (
  { plan, quarters, outcome, measures }: Simulation,
  { charts, lang }: ChartTexts,
): string => {
  const words = charts.households;
  const end = sayQuarter(plan.horizonQuarters - 1, plan.startYear, lang);
  if (outcome.initial === 0) return words.nobody;
  if (outcome.stillAway > 0) return words.stillAway(outcome.stillAway, end);
  const away = largestStretch(quarters.map((quarter) => quarter.away));
  if (away) return words.away(away.least, saySpan(away.quarters, lang), away.isEven);
  if (outcome.inPlace === outcome.initial) return words.allStay(outcome.initial, end);
  return measures.peakTemporary > 0 ? words.temporary(measures.peakTemporary) : words.noneAway;
};
