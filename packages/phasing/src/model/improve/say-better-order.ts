import { compareResults, type ComparedRow, type Measured } from './compare.js';
import { compareObjective } from '../engine/objective.js';
import { sayPermille } from '@mengwijzer/words/numbers';
import { sayQuarter, saySpan } from '../plan/quarter.js';
import { nameSites } from '../plan/site-names.js';
import type { Plan, Site } from '../plan/plan.js';
import type { Simulation } from '../engine/simulate.js';
import type { LaterTexts } from '../texts.js';

type Texts = Pick<LaterTexts, 'lang' | 'improve'>;

/** What a search came to. */
export interface OrderSearch {
  /** Ids of the sites in the order that was found. */
  readonly order: readonly Site['id'][];
  /** Whether there is no better order. */
  readonly proven: boolean;
  /** How many orders were calculated. */
  readonly tried: number;
  /** Whether the user stopped it. */
  readonly isStopped?: boolean;
}

export interface SaidOrder {
  readonly isBetter: boolean;
  /** "Er is een betere volgorde: B, open veld, A, C." */
  readonly title: string;
  /** What gets better, what gets worse, and how sure that is. */
  readonly sentences: readonly string[];
}

/** Names in a sentence: longer orders end in a number. */
const MOST_NAMES = 6;
/** Above it the number of orders says nothing to anybody: 10! is 3,628,800. */
const MOST_COUNTED = 10;

const factorial = (number: number): number => (number < 2 ? 1 : number * factorial(number - 1));

/** What is said of a better order, first what weighs most. */
const measures = [
  'unfinished',
  'waiting',
  'sentAway',
  'awayQuarters',
  'doubleMoves',
  'reservedQuarters',
] as const satisfies readonly Measured[];

/** The changes of one direction, each as it follows on "Dan" or "Wel". */
const changesOf = (rows: readonly ComparedRow[], isLess: boolean, { lang, improve }: Texts): readonly string[] => {
  const { changes } = improve.order;
  const row = (measure: Measured): ComparedRow => rows.find((each) => each.measure === measure)!;
  const counts = measures.flatMap((measure) => {
    const { direction, before, after } = row(measure);
    return direction === (isLess ? 'fewer' : 'more') ? [changes[measure](before!, after!)] : [];
  });
  const finish = row('finish');
  const when = isLess ? 'earlier' : 'later';
  if (finish.direction === when && finish.difference !== null)
    counts.push(changes[when](saySpan(finish.difference, lang), sayQuarter(finish.after!, 0, lang)));
  const share = row('socialLowest');
  if (!isLess && share.direction === 'fewer')
    counts.push(changes.socialLowest(sayPermille(share.before!, lang), sayPermille(share.after!, lang)));
  return counts;
};

const sayCertainty = ({ order, proven, tried, isStopped = false }: OrderSearch, { improve }: Texts): string[] => {
  const { order: words } = improve;
  const stopped = isStopped ? [words.stopped] : [];
  if (!proven) return [...stopped, words.notProven(tried)];
  const orders = order.length > MOST_COUNTED ? undefined : factorial(order.length);
  return [...stopped, orders === tried ? words.allCounted(orders) : words.allCountedOrRuledOut(orders)];
};

/** An order by the names of its sites: one that is longer ends in how many follow. */
export const sayOrder = (order: readonly Site['id'][], plan: Plan, { lang, improve }: Texts): string => {
  const most = order.length <= MOST_NAMES + 1 ? order.length : MOST_NAMES;
  const names = nameSites(order.slice(0, most), plan, { lang, ...improve }).join(', ');
  return most === order.length ? names : improve.order.more(names, order.length - most);
};

/**
 * What a search for a better order came to, with what gets worse and how sure it is: `proven` may come from counting all orders, or from ruling out
 * those that cannot be better.
 *
 * @param before the plan as it is
 * @param after the same sites in the order that was found
 */
export const sayBetterOrder = (before: Simulation, after: Simulation, search: OrderSearch, texts: Texts): SaidOrder => {
  const { order: words } = texts.improve;
  if (search.order.length < 2) return { isBetter: false, title: words.onlyOne, sentences: [] };
  if (compareObjective(after, before) >= 0) {
    return {
      isBetter: false,
      title: search.proven ? words.isBest : words.noneFound,
      sentences: sayCertainty(search, texts),
    };
  }
  const rows = compareResults(before, after);
  const finish = rows.find(({ measure }) => measure === 'finish')!;
  const [gain = '', ...gains] = changesOf(rows, true, texts);
  const [loss, ...losses] = changesOf(rows, false, texts);
  return {
    isBetter: true,
    title: words.better(sayOrder(search.order, before.plan, texts)),
    sentences: [
      words.next(gain),
      ...gains.map(words.also),
      ...(finish.direction === 'same' && finish.after !== Infinity
        ? [words.sameFinish(sayQuarter(finish.after!, 0, texts.lang))]
        : []),
      ...(loss === undefined ? [] : [words.but(loss)]),
      ...losses.map(words.also),
      ...sayCertainty(search, texts),
    ],
  };
};
