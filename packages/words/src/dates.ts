import { months } from './months.js';
import { locale } from './text.js';
import type { DateParts } from './read-date.js';

type Lang = 'nl' | 'en';

const pad = (part: number): string => String(part).padStart(2, '0');

/** "2027", "2027-03" or "2027-03-01". */
export const isoOf = ({ year, month, day }: DateParts): string =>
  [String(year).padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(pad)].join('-');

/** "14 februari 2022", "juni 2024", "2006": as exact as the date is, and as one may type it; of an empty text, an empty one. */
export const sayDate = (iso: string, lang: Lang): string => {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[lang][Number(month) - 1];
  return [day === undefined ? undefined : Number(day), name, year].filter((part) => part !== undefined).join(' ');
};

/** The day of an instant, in words: "3 juni 2026". Dutch stands in for a language that the browser does not know. */
export const sayDay = (date: Date, lang: string): string =>
  lang === 'nl' || lang === 'en'
    ? sayDate(isoOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }), lang)
    : new Intl.DateTimeFormat(locale({ lang }), { dateStyle: 'long' }).format(date);
