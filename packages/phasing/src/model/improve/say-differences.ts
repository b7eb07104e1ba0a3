import { capitalise } from '@mengwijzer/words/text';
import type { Difference } from './differences.js';
import { sayNumber, sayPercent } from '@mengwijzer/words/numbers';
import { quarterText } from '../plan/quarter.js';
import { sayOrder } from './say-better-order.js';
import { listSites, nameSites } from '../plan/site-names.js';
import type { Column } from '../plan/fields.js';
import type { Plan, Site } from '../plan/plan.js';
import type { LaterTexts, PhasingTexts } from '../texts.js';

type Texts = Pick<LaterTexts, 'lang' | 'improve'> & Pick<PhasingTexts, 'messages'>;

/** Differences that are said before the rest is counted. */
const MOST = 6;
/** Longer orders are said by what moved. */
const MOST_IN_ORDER = 5;

const nameOf = (site: Site['id'], plan: Plan, { lang, improve }: Texts): string =>
  nameSites([site], plan, { lang, ...improve })[0]!;

const cellText = (column: Column, value: number | string, { startYear }: Plan, lang: Texts['lang']): string => {
  if (typeof value === 'string') return value;
  if (column === 'earliest') return quarterText(value, startYear, lang);
  return column === 'stayPercent' ? sayPercent(value, lang) : sayNumber(value, lang);
};

const sayOne = (difference: Difference, one: Plan, other: Plan, texts: Texts): string => {
  const { lang, improve, messages } = texts;
  const words = improve.differences;
  switch (difference.kind) {
    case 'order':
      return difference.to.length <= MOST_IN_ORDER
        ? words.order(sayOrder(difference.to, other, texts))
        : words.moved(listSites(difference.moved, other, { lang, ...improve }));
    case 'added':
      return words.added(nameOf(difference.site, other, texts));
    case 'removed':
      return words.removed(nameOf(difference.site, one, texts));
    case 'assumption': {
      const { label, unit } = messages.assumptions[difference.assumption];
      const say = (value: number): string =>
        difference.assumption === 'startYear' ? String(value) : sayNumber(value, lang);
      return words.changed(label, say(difference.from), say(difference.to), unit);
    }
    case 'site': {
      const { site, column, from, to } = difference;
      if (column === 'name') return words.renamed(nameOf(site, one, texts), nameOf(site, other, texts));
      const what = words.cell(capitalise(nameOf(site, other, texts)), messages.table.said[column]);
      return words.changed(what, cellText(column, from, one, lang), cellText(column, to, other, lang), '');
    }
  }
};

/**
 * In what a plan differs from another, a sentence for each difference; of more than six the last says how many are left.
 *
 * @param differences of `differencesOf` with the same two plans
 */
export const sayDifferences = (
  differences: readonly Difference[],
  one: Plan,
  other: Plan,
  texts: Texts,
): readonly string[] => {
  const words = texts.improve;
  if (differences.length === 0) return [words.variants.noDifferences];
  const said = differences.slice(0, MOST).map((difference) => sayOne(difference, one, other, texts));
  return differences.length > MOST ? [...said, words.differences.more(differences.length - MOST)] : said;
};
