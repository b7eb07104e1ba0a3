import { sayDate } from '@mengwijzer/words/dates';

/** The day of an ISO 8601 instant, in words: "3 juni 2026"; empty where it is not known. */
export const sayDay = (instant: string, lang: 'nl' | 'en'): string =>
  /^\d{4}-\d{2}-\d{2}/u.test(instant) ? sayDate(instant.slice(0, 10), lang) : '';
