import { months } from './months.js';

/** A date as far as it is known: a year, a month of it (1 to 12), a day of that. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const GAP = String.raw`\s*[-–/.]\s*`;
const yearFirst = new RegExp(String.raw`^(\d{4})(?:${GAP}(\d{1,2})(?:${GAP}(\d{1,2}))?)?$`, 'u');
const yearLast = new RegExp(String.raw`^(?:(\d{1,2})${GAP})?(\d{1,2})${GAP}(\d{4})$`, 'u');
/** What a spreadsheet writes behind a day. */
const time = /(?<=\d)(?:t[\d:.z+-]{1,40}| \d{1,2}[:.][\d:.]{1,20})$/u;
const dayName = /^(?:(\d{1,2})(?:ste|de|e|st|nd|rd|th)?[\s.-]*)?(\p{L}+)\.?[\s-]+(\d{4})$/u;
const nameDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/** Longest text that can be a date: what is longer is none, and is not looked at. */
const MAX_DATE = 200;
/** Of a text this long the spaces are not taken off either. */
const MAX_TYPED = 10 * MAX_DATE;

const isMonth = (month: number | undefined): boolean => month === undefined || (month >= 1 && month <= 12);

/** From 1, by its name or at least three letters of it, in either language; 0 where it is none. */
const monthOf = (name: string): number => {
  if (name === 'mrt') return 3;
  if (name.length < 3) return 0;
  const startsIn = (list: readonly string[]) => list.findIndex((month) => month.toLowerCase().startsWith(name));
  return Math.max(startsIn(months.nl), startsIn(months.en)) + 1;
};

const partsIn = (text: string, isCell: boolean): DateParts | undefined => {
  const partsOf = (year: string, month?: string | number, day?: string): DateParts => ({
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  });
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(text) ?? [];
  if (isoYear !== undefined) return partsOf(isoYear, isoMonth, isoDay);
  const [, first, second, last] = yearLast.exec(text) ?? [];
  // American spreadsheets put the month first; 3/15/2027 can be nothing else.
  if (last !== undefined)
    return isCell && first !== undefined && Number(second) > 12
      ? partsOf(last, first, second)
      : partsOf(last, second, first);
  const [, day, name, year] = dayName.exec(text) ?? [];
  if (year !== undefined) return partsOf(year, monthOf(name!), day);
  const [, english, dayAfter, yearAfter] = nameDay.exec(text) ?? [];
  return yearAfter === undefined ? undefined : partsOf(yearAfter, monthOf(english!), dayAfter);
};

/** How many days a month has. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The date in what people type or a spreadsheet makes of it: "2027", "3-2027", "maart 2027", "mrt 2027", "1-3-2027", "1 maart 2027",
 * "2027-03-01", "March 1, 2027", in either language. The day comes before the month where both could be.
 *
 * @param from a cell of a spreadsheet may have a time behind the day, and the month before it where the day is above 12; of who types, neither is guessed
 * @returns `undefined` where it is no date of the calendar
 */
export const readDate = (text: string, from: 'typed' | 'cell' = 'typed'): DateParts | undefined => {
  if (text.length > MAX_TYPED) return undefined;
  const typed = text.trim();
  if (typed.length > MAX_DATE) return undefined;
  const plain = typed.replaceAll(/\s+/gu, ' ').toLowerCase();
  const parts = partsIn(from === 'cell' ? plain.replace(time, '') : plain, from === 'cell');
  if (parts === undefined || !isMonth(parts.month)) return undefined;
  const { year, month, day } = parts;
  return day !== undefined && (day < 1 || day > daysIn(year, month!)) ? undefined : parts;
};
