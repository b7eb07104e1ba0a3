import { readDate, type DateParts } from '@mengwijzer/words/read-date';
import { MAX_VALUE, trimmed } from '../plan/file-limits.js';
import { seasons } from '../plan/quarter.js';

type Lang = 'nl' | 'en';

/** Why a text is no quarter of the plan. `quarter` is the index of the one that may be meant; it is never before the plan. */
export type QuarterFault =
  | { readonly code: 'empty' | 'notQuarter' }
  /** A whole number: who counts from one and who counts from nought mean another quarter. */
  | { readonly code: 'bareNumber' }
  | { readonly code: 'noSuchQuarter'; readonly number: number }
  /** A date of which it is not sure what is its day and what its month, where that makes another quarter; or a year. */
  | { readonly code: 'date' | 'year'; readonly quarter: number }
  | { readonly code: 'beforeStart'; readonly year: number };

/** Of what is typed: `kw1` and `1e kwartaal` before or after the year, in Dutch and English alike. */
const NAME = String.raw`(?:kwartaal|kwart|kwt|kw|quarter|qtr|q|k)\.?`;
const MARKS = String.raw`[ \-–/.,:]*`;
const SEPARATOR = `${MARKS}(?:(?:van|of|in)${MARKS})?`;
const YEAR = String.raw`(\d{4})`;
const NUMBERED = String.raw`(?:${NAME} ?(\d)|(\d)(?: ?(?:ste|de|e|st|nd|rd|th))?[ -]*${NAME})`;
const yearLast = new RegExp(`^${NUMBERED}${SEPARATOR}${YEAR}$`, 'u');
const yearFirst = new RegExp(`^${YEAR}${SEPARATOR}${NUMBERED}$`, 'u');
/** "2026-1". A month that is written so has a nought before it, or is the date that it is read as. */
const yearAndDigit = /^(\d{4}) ?[-–/.] ?([1-4])$/u;

const ordinals = ['eerste|first', 'tweede|second', 'derde|third', 'vierde|fourth'].map(
  (words) => new RegExp(String.raw`\b(?:${words})\b`, 'u'),
);
const seasonal =
  /^(?:in )?(?:het |de |the )?(begin|voorjaar|zomer|eind|early|spring|summer|late)(?: van| of)? (\d{4})$/u;

/** Year and quarter, from 1, of a text that names them. */
const quarterIn = (text: string): readonly [year: number, quarter: number] | undefined => {
  const plain = ordinals.reduce((read, ordinal, at) => read.replace(ordinal, `${at + 1}e`), text);
  const last = yearLast.exec(plain);
  if (last) return [Number(last[3]), Number(last[1] ?? last[2])];
  const first = yearFirst.exec(plain);
  if (first) return [Number(first[1]), Number(first[2] ?? first[3])];
  const digit = yearAndDigit.exec(plain);
  if (digit) return [Number(digit[1]), Number(digit[2])];
  const [, season = '', year] = seasonal.exec(text) ?? [];
  if (year === undefined) return undefined;
  return [Number(year), Math.max(seasons.nl.indexOf(season), seasons.en.indexOf(season)) + 1];
};

/**
 * Whether a date could mean another quarter. Dutch dates begin with the day, and are written with dashes or points; with slashes a date may be American,
 * as it may on a page that is not in Dutch. "3-2027" may be March or the third quarter.
 */
const isUnsure = (text: string, { month = 0, day }: DateParts, lang: Lang): boolean => {
  if (day === undefined) return /^[1-4] ?[-–/.]/u.test(text);
  const isNumbers = /^\d{1,2} ?[-–/.] ?\d{1,2} ?[-–/.]/u.test(text);
  if (!isNumbers || day > 12 || (lang === 'nl' && !text.includes('/'))) return false;
  return Math.ceil(day / 3) !== Math.ceil(month / 3);
};

/**
 * The quarter in what people type: "kw 1 2026", "1e kwartaal 2026", "2026-1", "2026 kw1", "Q1 2026", and as `sayQuarter` says it. A month or a date is
 * the quarter that it lies in, where that is sure. A year is none, but the fault offers its first.
 *
 * @param startYear calendar year of quarter 0
 * @returns an index of 0 or more
 */
export const readQuarter = (
  text: string,
  startYear: number,
  lang: Lang,
): { readonly index: number } | { readonly fault: QuarterFault } => {
  const typed = trimmed(text);
  if (typed.length > MAX_VALUE) return { fault: { code: 'notQuarter' } };
  const plain = typed.replaceAll(/\s+/gu, ' ').toLowerCase();
  if (plain === '') return { fault: { code: 'empty' } };
  const beforeStart = (year: number) => ({ fault: { code: 'beforeStart', year } as const });
  const named = quarterIn(plain);
  if (named) {
    const [year, quarter] = named;
    if (quarter < 1 || quarter > 4) return { fault: { code: 'noSuchQuarter', number: quarter } };
    return year < startYear ? beforeStart(year) : { index: (year - startYear) * 4 + quarter - 1 };
  }
  if (/^\d{4}$/u.test(plain) && Number(plain) >= 1900 && Number(plain) <= 2300) {
    const year = Number(plain);
    return year < startYear ? beforeStart(year) : { fault: { code: 'year', quarter: (year - startYear) * 4 } };
  }
  if (/^[-+]?\d+$/u.test(plain)) return { fault: { code: 'bareNumber' } };
  const date = readDate(plain, 'cell');
  if (date?.month === undefined) return { fault: { code: 'notQuarter' } };
  if (date.year < startYear) return beforeStart(date.year);
  const index = (date.year - startYear) * 4 + Math.floor((date.month - 1) / 3);
  return isUnsure(plain, date, lang) ? { fault: { code: 'date', quarter: index } } : { index };
};
