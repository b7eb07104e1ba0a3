import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './read-date.js';
import { isoOf, sayDate, sayDay } from './dates.js';

const iso = (text: string): string | undefined => {
  const date = readDate(text);
  return date && isoOf(date);
};

test.each([
  ['2026', '2026'],
  ['1-2026', '2026-01'],
  ['2026-01', '2026-01'],
  ['januari 2026', '2026-01'],
  ['Mrt 2026', '2026-03'],
  ['may 2026', '2026-05'],
  ['17-5-2026', '2026-05-17'],
  ['17 / 5 / 2026', '2026-05-17'],
  ['17e mei 2026', '2026-05-17'],
  ['May 17th, 2026', '2026-05-17'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2027', undefined],
  ['0-1-2026', undefined],
  ['jan', undefined],
  ['ja 2026', undefined],
  ['26-1-1', undefined],
  ['', undefined],
])('%j is the date %s', (text, date) => expect(iso(text)).toBe(date));

test('a date in words is read back', () => {
  const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, fc.constantFrom(4, 7, 10), fc.constantFrom('nl', 'en'), (moment, length, lang) => {
      const text = moment.toISOString().slice(0, length);
      expect(iso(sayDate(text, lang))).toBe(text);
    }),
  );
});

test.each([
  ['2026-05-17T12:00', '2026-05-17'],
  ['17-5-2026 0:00', '2026-05-17'],
  ['5/17/2026', '2026-05-17'],
  ['1 maart 2026', '2026-03-01'],
])('%j is a date in a cell of a spreadsheet, and is not guessed of who types it', (text, date) => {
  expect(isoOf(readDate(text, 'cell')!)).toBe(date);
  if (text !== '1 maart 2026') expect(readDate(text)).toBeUndefined();
});

test.each([
  ['nl', '3 juni 2026'],
  ['en', '3 June 2026'],
  ['fy', new Intl.DateTimeFormat(['fy', 'nl'], { dateStyle: 'long' }).format(new Date(2026, 5, 3))],
])('a day in %s is %s, as Intl says it', (lang, says) => {
  const day = new Date(2026, 5, 3);
  expect(sayDay(day, lang)).toBe(says);
  expect(says).toBe(new Intl.DateTimeFormat([lang === 'en' ? 'en-GB' : lang, 'nl'], { dateStyle: 'long' }).format(day));
});
