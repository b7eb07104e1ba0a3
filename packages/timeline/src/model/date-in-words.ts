import { readDate as readParts } from '@mengwijzer/words/read-date';
import { isoOf } from '@mengwijzer/words/dates';
import type { PartialDate } from '@mengwijzer/content';

/** The date in what people type, as exact as it was typed; `undefined` where it is no date of the calendar. */
export const readDate = (text: string): PartialDate | undefined => {
  const parts = readParts(text);
  return parts && (isoOf(parts) as PartialDate);
};

export { sayDate as writeDate } from '@mengwijzer/words/dates';
