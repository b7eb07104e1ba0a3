import { shareOf, type Choice } from './trade-off-groups.js';
import { sayFraction } from '../plan/say-fraction.js';
import { saySpan } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';

/** The choice that keeps most of those who want to stay in the neighbourhood; of equals the one that is ready first. */
const bestOf = (choices: readonly Choice[]): Choice | undefined =>
  choices.reduce<Choice | undefined>((best, choice) => {
    const [share, most] = [shareOf(choice), best && shareOf(best)];
    if (share === null) return best;
    if (most == null || share > most) return choice;
    return share === most && (choice.finish ?? Infinity) < (best!.finish ?? Infinity) ? choice : best;
  }, undefined);

/** What the choice that keeps most people in the neighbourhood costs in time. */
export const titleOfTradeOff = (choices: readonly Choice[], own: Choice, { charts, lang }: ChartTexts): string => {
  const words = charts.tradeOff;
  const best = bestOf(choices);
  const [share, now] = [best && shareOf(best), shareOf(own)];
  if (best === undefined || share == null) return words.nobody;
  if (now !== null && share <= now) return words.noBetter;
  const stay = share === 1000 ? words.all : words.some(sayFraction(share, lang, charts.fractions));
  if (best.finish === null) return words.unready(stay);
  if (own.finish === null) return words.ready(stay);
  const later = best.finish - own.finish;
  if (later === 0) return words.same(stay);
  const span = saySpan(Math.abs(later), lang);
  return later > 0 ? words.later(span, stay) : words.earlier(span, stay);
};
