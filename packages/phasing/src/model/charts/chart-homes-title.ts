import { sumOf, type ChartTexts } from './chart-input.js';
import { sayQuarter, saySpan, yearOf } from '../plan/quarter.js';
import type { Homes } from '../plan/plan.js';
import type { Simulation } from '../engine/simulate.js';

/** Years in which whole quarters lie: "in 2026 en 2027"; else from when on, and for how long. */
const sayTime = (from: number, until: number, startYear: number, { charts, lang }: ChartTexts): string => {
  const { years, time } = charts.homes;
  if (from % 4 === 0 && until % 4 === 0) return years(yearOf(from, startYear), yearOf(until - 1, startYear));
  return time(sayQuarter(from, startYear, lang), saySpan(until - from, lang));
};

/** Of what there is now, below which there is much less. */
const MUCH_LESS = 2 / 3;

/** Of the most that there is less, from which it counts as the same time. */
const NEARLY = 7 / 8;

/**
 * Whether homes are added, and whether there is less social rent for a time, or for good.
 *
 * @param now homes that stand there now
 */
export const titleOfHomes = ({ plan, quarters }: Simulation, now: Homes, texts: ChartTexts): string => {
  const words = texts.charts.homes;
  const last = quarters.at(-1)!.stock;
  const [before, after] = [sumOf(now), sumOf(last)];
  if (before === 0 && after === 0) return words.none;
  const total = before === 0 ? words.onlyNew(after) : words.total(Math.sign(after - before));
  const socials = quarters.map(({ stock }) => stock.social);
  const lowest = Math.min(...socials);
  if (before === 0 || (now.social === 0 && last.social === 0)) return total;
  if (lowest >= now.social) return words.noLess(total, last.social - now.social);
  const isLow = (social: number | undefined): boolean =>
    social !== undefined && now.social - social >= NEARLY * (now.social - lowest);
  if (isLow(last.social)) return words.lessForGood(total, now.social, last.social);
  let from = socials.indexOf(lowest);
  let until = from + 1;
  while (isLow(socials[from - 1])) from -= 1;
  while (isLow(socials[until])) until += 1;
  const time = sayTime(from, until, plan.startYear, texts);
  return words.dip(total, after < before, time, Math.max(...socials.slice(from, until)) <= now.social * MUCH_LESS);
};
