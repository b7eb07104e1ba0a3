import { sayDate } from '@mengwijzer/words/dates';
import { costAmounts, costKinds, costsAgeOf, type CostsResult } from './costs.js';
import { sayEuro } from '@mengwijzer/words/numbers';
import type { LaterTexts } from '../texts.js';

/** Costs in words. */
export interface SaidCosts {
  /** "Samen kost dit € 1.234.000.", or that there are no amounts. */
  readonly title: string;
  /** What each kind comes to. */
  readonly counted: readonly string[];
  /** What has no amount, and what the model does not know. */
  readonly notCounted: readonly string[];
  /** How old the amounts are; empty where there are none. */
  readonly date: string;
}

const sayAge = (
  { costs, total }: CostsResult,
  today: string,
  { lang, improve }: Pick<LaterTexts, 'lang' | 'improve'>,
) => {
  const words = improve.costs;
  if (total.euros === null) return '';
  switch (costsAgeOf(costs.asOf, today)) {
    case 'unknown':
      return words.undated;
    case 'old':
      return words.old(sayDate(costs.asOf, lang));
    case 'current':
      return words.dated(sayDate(costs.asOf, lang));
  }
};

/** @param today as "2026-01-01" */
export const sayCosts = (
  result: CostsResult,
  today: string,
  texts: Pick<LaterTexts, 'lang' | 'improve'>,
): SaidCosts => {
  const { costs, total } = result;
  const words = texts.improve.costs;
  const say = (euros: number): string => sayEuro(euros, texts.lang);
  const isStated = total.euros !== null;
  return {
    title: total.euros === null ? words.none : words.sum(say(total.euros)),
    counted: costKinds.flatMap((kind) => {
      const { count, euros } = total.parts[kind];
      return euros === null ? [] : [words.part[kind](count, say(costs[costAmounts[kind]]!), say(euros))];
    }),
    notCounted: [
      ...costKinds
        .filter((kind) => isStated && total.parts[kind].euros === null && total.parts[kind].count > 0)
        .map((kind) => words.left[kind](total.parts[kind].count)),
      ...(costs.perMove === null ? [] : [words.moves]),
      words.notInModel,
      words.notBuiltIn,
    ],
    date: sayAge(result, today, texts),
  };
};
