import { sayDate } from '@mengwijzer/words/dates';
import { lastOf } from './extent.js';
import type { Item } from './entries.js';
import type { TimelineTexts } from './texts.js';

/** How long ago something was a bill or a plan, as far as the kennisfundament knows. */
export interface Age {
  readonly status: 'bill' | 'plan';
  /** A date, as exact as it is known. */
  readonly asOf: string;
  /** Whole years, rounded. */
  readonly years: number;
}

/**
 * The age of what was a bill or a plan: it may be a law by now, or be gone.
 *
 * @param today in years
 */
export const ageOf = ({ status, asOf }: Pick<Item, 'status' | 'asOf'>, today: number): Age | undefined => {
  const last = lastOf(asOf);
  if ((status !== 'bill' && status !== 'plan') || asOf === undefined || last === undefined) return undefined;
  return { status, asOf, years: Math.max(0, Math.round(today - last)) };
};

/** The age of what was a bill or a plan, in a sentence; empty for anything else. */
export const sayAge = (
  item: Pick<Item, 'status' | 'asOf'>,
  { lang, facets, messages }: Pick<TimelineTexts, 'lang' | 'facets' | 'messages'>,
  today: number,
): string => {
  const age = ageOf(item, today);
  return age === undefined
    ? ''
    : messages.aged(facets.statuses[age.status], sayDate(age.asOf, lang), messages.ago(age.years));
};
