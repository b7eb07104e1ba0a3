import { sayDate } from '@mengwijzer/content/moment-words';
import type { PartialDate } from '@mengwijzer/content';

const pad = (part: number): string => String(part).padStart(2, '0');
const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** Names of the month in both languages: on an English page one may type Dutch, and the other way round. */
const namesOf = (month: number): readonly string[] => [
  ...(['nl', 'en'] as const).map((lang) =>
    sayDate(`2000-${pad(month)}`, lang)
      .split(' ')[0]!
      .toLowerCase(),
  ),
  ...(month === 3 ? ['mrt'] : []),
];

/** The month of a name, or of its first letters, three at least. */
const monthOf = (name: string): number | undefined =>
  name.length < 3 ? undefined : MONTHS.find((month) => namesOf(month).some((each) => each.startsWith(name)));

const GAP = String.raw`\s*[-–/.]\s*`;
const ORDINAL = '(?:e|st|nd|rd|th)?';
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})(?:${GAP}(\d{1,2})(?:${GAP}(\d{1,2}))?)?$`, 'u');
const YEAR_LAST = new RegExp(String.raw`^(?:(\d{1,2})${GAP})?(\d{1,2})${GAP}(\d{4})$`, 'u');
const IN_WORDS = new RegExp(String.raw`^(?:(\d{1,2})${ORDINAL}[\s-]*)?(\p{L}+)\.?[\s-]+(\d{4})$`, 'u');

/** Longest text that can be a date: what is longer is none, and is not looked at. */
const MAX_DATE = 100;

type Parts = readonly [year: string | undefined, month: number | undefined, day: number | undefined];

const partsOf = (text: string): Parts => {
  const number = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part));
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return [year, number(month), number(day)];
  const [, dayOf, monthIn, last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined) return [last, number(monthIn), number(dayOf)];
  const [, dayBefore, name, behind] = IN_WORDS.exec(text) ?? [];
  // No month is the thirteenth: a name of none is no date.
  return [behind, name === undefined ? undefined : (monthOf(name) ?? 13), number(dayBefore)];
};

/** How many days a month has. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The date in what people type: "2019", "mei 2019", "17 mei 2019", "mrt. 2019", "17-5-2019", "5/2019", "2019-05-17". The day comes before
 * the month, in both languages.
 *
 * @returns as exact as it was typed; `undefined` where it is no date of the calendar
 */
export const readDate = (text: string): PartialDate | undefined => {
  // Of a text this long the spaces are not taken off either.
  const typed = text.length > 10 * MAX_DATE ? text : text.trim();
  if (typed.length > MAX_DATE) return undefined;
  const [year, month, day] = partsOf(typed.toLowerCase());
  if (year === undefined) return undefined;
  if (month === undefined) return year;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${pad(month)}`;
  return day < 1 || day > daysIn(Number(year), month) ? undefined : `${year}-${pad(month)}-${pad(day)}`;
};

/** A date as one may type it, so that it can be changed: "17 mei 2019"; of an empty text, an empty one. */
export const writeDate = (date: PartialDate, lang: 'nl' | 'en'): string => sayDate(date, lang);
