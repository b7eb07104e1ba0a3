import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf, readDate, sayDate } from './dates.js';

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
