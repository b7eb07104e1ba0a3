import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, writeDate } from './date-in-words.js';

describe('what people type', () => {
  test.each([
    ['2019', '2019'],
    ['  2019 ', '2019'],
    ['mei 2019', '2019-05'],
    ['Mei  2019', '2019-05'],
    ['MEI 2019', '2019-05'],
    ['17 mei 2019', '2019-05-17'],
    [' 17   mei\u00A02019\n', '2019-05-17'],
    ['17mei 2019', '2019-05-17'],
    ['1e mei 2019', '2019-05-01'],
    ['17-mei-2019', '2019-05-17'],
    ['17-5-2019', '2019-05-17'],
    ['17-05-2019', '2019-05-17'],
    ['17/5/2019', '2019-05-17'],
    ['17.5.2019', '2019-05-17'],
    ['17 - 5 - 2019', '2019-05-17'],
    ['17–5–2019', '2019-05-17'],
    ['5-2019', '2019-05'],
    ['05/2019', '2019-05'],
    ['2019-05-17', '2019-05-17'],
    ['2019-5-7', '2019-05-07'],
    ['2019-05', '2019-05'],
    ['May 2019', '2019-05'],
    ['17 May 2019', '2019-05-17'],
    ['17th May 2019', '2019-05-17'],
    ['3rd march 2019', '2019-03-03'],
    ['jan 2019', '2019-01'],
    ['feb. 2019', '2019-02'],
    ['mrt 2019', '2019-03'],
    ['mrt. 2019', '2019-03'],
    ['maa 2019', '2019-03'],
    ['mar 2019', '2019-03'],
    ['sept 2019', '2019-09'],
    ['okt 2019', '2019-10'],
    ['Oct 2019', '2019-10'],
    ['29 feb 2020', '2020-02-29'],
    ['29-2-2000', '2000-02-29'],
    ['0099-02-28', '0099-02-28'],
  ])('%j is %s', (text, date) => expect(readDate(text)).toBe(date));

  test.each([
    '',
    ' ',
    'ooit',
    'mei',
    '19',
    '20190',
    'mei 19',
    'ma 2019',
    'm 2019',
    'meidag 2019',
    'mei 2019 ongeveer',
    'rond 2019',
    '2019-2021',
    '2019-13',
    '2019-00',
    '0-2019',
    '13-2019',
    '5-17-2019',
    '0-5-2019',
    '31-4-2019',
    '29-2-2019',
    '29-2-1900',
    '30 februari 2020',
    '2019-05-17-01',
    '2019-05-17T12:00',
    '-2019',
    '2019,5',
    '1/2/3/2019',
    '٢٠١٩',
    'constructor 2019',
  ])('%j is no date', (text) => expect(readDate(text)).toBeUndefined());

  test('is no date, or one of the calendar', () => {
    const odd = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', '-', '/', '.', ' ', 'm', 'e', 'i', 'a', 'r', 't'),
    });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => {
        const date = readDate(text);
        if (date === undefined) return;
        expect(date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
        expect(new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`).toISOString().slice(0, date.length)).toBe(
          date,
        );
      }),
    );
  });
});

const pad = (part: number): string => String(part).padStart(2, '0');
const anyDate = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, exact]) => [String(year).padStart(4, '0'), pad(month), pad(day)].slice(0, exact).join('-'));
const lang = fc.constantFrom('nl' as const, 'en' as const);

describe('a date that is written', () => {
  test.each([
    ['2019', '2019', '2019'],
    ['2019-05', 'mei 2019', 'May 2019'],
    ['2019-05-07', '7 mei 2019', '7 May 2019'],
    ['', '', ''],
  ])('%s', (date, nl, en) => {
    expect(writeDate(date, 'nl')).toBe(nl);
    expect(writeDate(date, 'en')).toBe(en);
  });

  test('is read again', () => {
    fc.assert(
      fc.property(anyDate, lang, (date, in_) => {
        expect(readDate(writeDate(date, in_))).toBe(date);
        expect(readDate(date)).toBe(date);
      }),
    );
  });

  test('is read in any case, with spaces too many, its month shortened to three letters or more', () => {
    fc.assert(
      fc.property(anyDate, lang, fc.integer({ min: 3, max: 9 }), fc.boolean(), (date, in_, letters, isLoud) => {
        const short = writeDate(date, in_).replace(/\p{L}+/u, (name) => name.slice(0, letters));
        const typed = `  ${(isLoud ? short.toUpperCase() : short).replaceAll(' ', '   ')} `;
        expect(readDate(typed)).toBe(date);
      }),
    );
  });
});
