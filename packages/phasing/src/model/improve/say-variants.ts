import { saySpan } from '../plan/quarter.js';
import type { ComparedRow, Measured } from './compare.js';
import type { ComparedVariants } from './variants.js';
import type { LaterTexts } from '../texts.js';

type Texts = Pick<LaterTexts, 'lang' | 'improve'>;

const rowOf = (rows: readonly ComparedRow[], measure: Measured): ComparedRow =>
  rows.find((row) => row.measure === measure)!;

const sayAway = (rows: readonly ComparedRow[], { improve: { variants: words } }: Texts): string => {
  const sent = rowOf(rows, 'sentAway');
  if (sent.direction === 'fewer') return words.fewerAway(sent.difference!);
  if (sent.direction === 'more') return words.moreAway(sent.difference!);
  const quarters = rowOf(rows, 'awayQuarters');
  if (quarters.direction === 'fewer') return `${words.sameAway}, ${words.shorterAway(quarters.difference!)}`;
  if (quarters.direction === 'more') return `${words.sameAway}, ${words.longerAway(quarters.difference!)}`;
  return words.sameAway;
};

const sayFinish = ({ direction, difference, after }: ComparedRow, { lang, improve }: Texts): string | undefined => {
  const { variants: words } = improve;
  if (after === null) return undefined;
  if (after === Infinity) return words.notFinished;
  if (direction === 'same') return words.sameFinish;
  if (difference === null) return words.nowFinished;
  const span = saySpan(difference, lang);
  return direction === 'earlier' ? words.earlier(span) : words.later(span);
};

/**
 * A variant against the current plan: "Variant ‘Eerst bouwen’: 39 huishoudens minder de wijk uit, een jaar later klaar." It says so when
 * the two are not about as many households.
 */
export const sayVariant = (
  { name, rows, households, currentHouseholds }: ComparedVariants['variants'][number],
  texts: Texts,
): string => {
  const { variants: words } = texts.improve;
  const isSame = rows.every(({ direction }) => direction === 'same');
  const parts = isSame ? [words.sameResult] : [sayAway(rows, texts), sayFinish(rowOf(rows, 'finish'), texts)];
  const sentence = words.sentence(name, parts.filter((part) => part !== undefined).join(', '));
  return households === currentHouseholds ? sentence : `${sentence} ${words.households(currentHouseholds, households)}`;
};
