import { sayCount, sayPercent } from '@mengwijzer/words/numbers';

export interface FractionWords {
  readonly half: string;
  /** "vier op de vijf". */
  readonly outOf: (part: string, whole: string) => string;
  readonly nearly: (fraction: string) => string;
  readonly over: (fraction: string) => string;
}

const fractions = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
] as const;

/** How far off a fraction may be, in permille: to be that fraction, and to be nearly or a little over it. */
const EXACT = 5;
const NEAR = 25;

/** A share as people say it: "bijna vier op de vijf", "de helft"; in whole percents where no simple fraction is near. */
export const sayFraction = (permille: number, lang: 'nl' | 'en', words: FractionWords): string => {
  const distance = ([part, whole]: (typeof fractions)[number]): number => permille - (part * 1000) / whole;
  const nearest = fractions.reduce((best, one) => (Math.abs(distance(one)) < Math.abs(distance(best)) ? one : best));
  const off = distance(nearest);
  if (Math.abs(off) > NEAR) return sayPercent(Math.round(permille / 10), lang);
  const [part, whole] = nearest;
  const said = whole === 2 ? words.half : words.outOf(sayCount(part, lang), sayCount(whole, lang));
  if (Math.abs(off) <= EXACT) return said;
  return off < 0 ? words.nearly(said) : words.over(said);
};
