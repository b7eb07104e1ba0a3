import { readDate } from './date-in-words.js';
import { sayCount, sayNumber } from './number-words.js';

type Lang = 'nl' | 'en';

/** The calendar year in which a quarter lies. */
export const yearOf = (index: number, startYear: number): number => startYear + Math.floor(index / 4);

/** Which of the four it is, 1 to 4. */
const placeInYear = (index: number): number => (((index % 4) + 4) % 4) + 1;

/** A quarter in a table or a field: "kw 1 2026", in English "Q1 2026". */
export const quarterText = (index: number, startYear: number, lang: Lang): string =>
  `${lang === 'nl' ? 'kw ' : 'Q'}${placeInYear(index)} ${yearOf(index, startYear)}`;

const seasons = {
  nl: ['begin', 'voorjaar', 'zomer', 'eind'],
  en: ['early', 'spring', 'summer', 'late'],
};

/**
 * A quarter in a sentence: "begin 2030", "voorjaar 2030", "zomer 2030", "eind 2030"; the astronomical spring and summer differ ten days from
 * the second and third quarter. In Dutch it goes without a preposition ("klaar begin 2030", "tot zomer 2030"), in English after "in"
 * ("in early 2030", "in spring 2030").
 */
export const sayQuarter = (index: number, startYear: number, lang: Lang): string =>
  `${seasons[lang][placeInYear(index) - 1]} ${yearOf(index, startYear)}`;

const underAYear = {
  nl: ['geen kwartaal', 'een kwartaal', 'een half jaar', 'drie kwartalen'],
  // "Three quarters" could be of anything.
  en: ['no time', 'three months', 'half a year', 'nine months'],
};

const wholeYears = (years: number, lang: Lang): string => {
  if (lang === 'nl') return years === 1 ? 'een jaar' : `${sayCount(years, lang)} jaar`;
  return years === 1 ? 'a year' : `${sayCount(years, lang)} years`;
};

const yearsAndAHalf = (years: number, lang: Lang): string => {
  const unit = lang === 'nl' ? 'jaar' : 'years';
  if (years > 19) return `${sayNumber(years + 0.5, lang)} ${unit}`;
  if (lang === 'en') return years === 1 ? 'a year and a half' : `${sayCount(years, lang)} and a half years`;
  // A spelling rule: the dots keep the two vowels apart.
  return years === 1 ? 'anderhalf jaar' : `${sayCount(years, lang)}${years < 4 ? 'ën' : 'en'}half jaar`;
};

/**
 * How long so many quarters are, as people say it: "een half jaar", "drie kwartalen", "anderhalf jaar", "ruim twee jaar", "bijna drie jaar".
 *
 * @param quarters whole, 0 or more
 */
export const saySpan = (quarters: number, lang: Lang): string => {
  const years = Math.floor(quarters / 4);
  if (years === 0) return underAYear[lang][quarters]!;
  const rest = quarters % 4;
  if (rest === 0) return wholeYears(years, lang);
  if (rest === 2) return yearsAndAHalf(years, lang);
  if (rest === 1) return `${lang === 'nl' ? 'ruim' : 'a little over'} ${wholeYears(years, lang)}`;
  return `${lang === 'nl' ? 'bijna' : 'almost'} ${wholeYears(years + 1, lang)}`;
};

/** Why a text is no quarter of the plan. `quarter` is the index of the one that may be meant; it is never before the plan. */
export type QuarterFault =
  | { readonly code: 'empty' | 'notQuarter' }
  /** A whole number: who counts from one and who counts from nought mean another quarter. */
  | { readonly code: 'bareNumber' }
  | { readonly code: 'noSuchQuarter'; readonly number: number }
  | { readonly code: 'date' | 'year'; readonly quarter: number }
  | { readonly code: 'beforeStart'; readonly year: number };

/** Of what is typed: `kw1` and `1e kwartaal` before or after the year, in Dutch and English alike. */
const NAME = String.raw`(?:kwartaal|kwart|kwt|kw|quarter|qtr|q|k)\.?`;
const SEPARATOR = String.raw`[\s\-–/.,:]*(?:van|of|in)?[\s\-–/.,:]*`;
const YEAR = String.raw`(\d{4})`;
const NUMBERED = String.raw`(?:${NAME}\s*(\d)|(\d)\s*(?:ste|de|e|st|nd|rd|th)?[\s-]*${NAME})`;
const yearLast = new RegExp(`^${NUMBERED}${SEPARATOR}${YEAR}$`, 'u');
const yearFirst = new RegExp(`^${YEAR}${SEPARATOR}${NUMBERED}$`, 'u');
/** "2026-1". A month that is written so has a nought before it, or is the date that it is read as. */
const yearAndDigit = /^(\d{4})\s*[-–/.]\s*([1-4])$/u;

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
 * The quarter in what people type: "kw 1 2026", "1e kwartaal 2026", "2026-1", "2026 kw1", "Q1 2026", and as `sayQuarter` says it. A date, a
 * month or a year is none, but the fault offers the quarter in which it lies (a year: its first).
 *
 * @param startYear calendar year of quarter 0
 * @returns an index of 0 or more
 */
export const readQuarter = (
  text: string,
  startYear: number,
): { readonly index: number } | { readonly fault: QuarterFault } => {
  const plain = text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
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
  const date = readDate(plain);
  if (date?.month === undefined) return { fault: { code: 'notQuarter' } };
  if (date.year < startYear) return beforeStart(date.year);
  return { fault: { code: 'date', quarter: (date.year - startYear) * 4 + Math.floor((date.month - 1) / 3) } };
};
