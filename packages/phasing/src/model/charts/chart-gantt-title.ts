import { sayName, sumOf, type ChartTexts } from './chart-input.js';
import { sayQuarter } from '../plan/quarter.js';
import type { Simulation } from '../engine/simulate.js';

/**
 * Whether building on open land comes before or after homes are emptied, where there is any; else when the first and the last site are ready. What is
 * not ready goes before all.
 */
export const titleOfGantt = ({ plan, sites, measures }: Simulation, texts: ChartTexts): string => {
  const words = texts.charts.gantt;
  const say = (quarter: number): string => sayQuarter(quarter, plan.startYear, texts.lang);
  const count = sites.length;
  if (count === 0) return words.none;
  if (measures.unfinished > 0) return words.unfinished(measures.unfinished, count, say(plan.horizonQuarters - 1));

  // From here on all have started, and all are delivered.
  const started = sites.map(({ start, delivered }, place) => ({ place, start: start!, delivered: delivered! }));
  const homes = started.filter(({ place }) => sumOf(plan.sites[place]!.existing) > 0);
  const land = started.filter(({ place }) => {
    const { existing, planned } = plan.sites[place]!;
    return sumOf(existing) === 0 && sumOf(planned) > 0;
  });
  if (land.length > 0 && homes.length > 0) {
    const first = land.reduce((best, one) => (one.start < best.start ? one : best));
    const name = land.length === 1 ? sayName(plan, first.place, texts) : undefined;
    const before = homes.filter(({ start }) => start < first.start).length;
    if (before > 0) return words.emptyFirst(before, homes.length, name);
    if (homes.every(({ start }) => start > first.start)) return words.buildFirst(name);
  }
  const ready = started.map(({ delivered }) => delivered);
  const [early, late] = [Math.min(...ready), Math.max(...ready)];
  if (count === 1) return words.one(sayName(plan, 0, texts), say(started[0]!.start), say(late));
  return early === late ? words.together(count, say(late)) : words.firstAndLast(say(early), say(late));
};
