import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterText, sayQuarter, saySpan, yearOf } from './quarter.js';
import { readQuarter } from '../sheet/read-quarter.js';

describe('a quarter', () => {
  test.each([
    [0, 'kw 1 2026', 'Q1 2026', 'begin 2026', 'early 2026'],
    [1, 'kw 2 2026', 'Q2 2026', 'voorjaar 2026', 'spring 2026'],
    [2, 'kw 3 2026', 'Q3 2026', 'zomer 2026', 'summer 2026'],
    [3, 'kw 4 2026', 'Q4 2026', 'eind 2026', 'late 2026'],
    [16, 'kw 1 2030', 'Q1 2030', 'begin 2030', 'early 2030'],
  ])('%d in a table and in a sentence', (index, table, english, sentence, englishSentence) => {
    expect(quarterText(index, 2026, 'nl')).toBe(table);
    expect(quarterText(index, 2026, 'en')).toBe(english);
    expect(sayQuarter(index, 2026, 'nl')).toBe(sentence);
    expect(sayQuarter(index, 2026, 'en')).toBe(englishSentence);
  });

  test('lies in a year', () =>
    expect([0, 3, 4, 159].map((index) => yearOf(index, 2026))).toEqual([2026, 2026, 2027, 2065]));
});

test.each([
  [0, 'geen kwartaal', 'no time'],
  [1, 'een kwartaal', 'three months'],
  [2, 'een half jaar', 'half a year'],
  [3, 'drie kwartalen', 'nine months'],
  [4, 'een jaar', 'a year'],
  [5, 'ruim een jaar', 'a little over a year'],
  [6, 'anderhalf jaar', 'a year and a half'],
  [7, 'bijna twee jaar', 'almost two years'],
  [8, 'twee jaar', 'two years'],
  [9, 'ruim twee jaar', 'a little over two years'],
  [10, 'tweeënhalf jaar', 'two and a half years'],
  [14, 'drieënhalf jaar', 'three and a half years'],
  [18, 'vierenhalf jaar', 'four and a half years'],
  [79, 'bijna twintig jaar', 'almost twenty years'],
  [80, 'twintig jaar', 'twenty years'],
  [82, '20,5 jaar', '20.5 years'],
  [160, '40 jaar', '40 years'],
])('%d quarters are %s', (quarters, nl, en) => {
  expect(saySpan(quarters, 'nl')).toBe(nl);
  expect(saySpan(quarters, 'en')).toBe(en);
});

describe('reading a quarter', () => {
  test.each([
    ['kw 1 2026', 0],
    ['KW1 2026', 0],
    ['kw. 2 2026', 1],
    ['  1e kwartaal 2026 ', 0],
    ['1e kwartaal van 2027', 4],
    ['derde kwartaal 2026', 2],
    ['2026 tweede kwartaal', 1],
    ['third quarter of 2026', 2],
    ['1st quarter 2027', 4],
    ['kwartaal 3, 2028', 10],
    ['2026-1', 0],
    ['2027/4', 7],
    ['2026 kw1', 0],
    ['2026-Q3', 2],
    ['2026Q3', 2],
    ['Q1 2026', 0],
    ['q2-2027', 5],
    ['K4 2026', 3],
    ['begin 2030', 16],
    ['in het voorjaar van 2026', 1],
    ['zomer 2026', 2],
    ['late 2026', 3],
    ['kw\u00A01\u00A02026', 0],
  ])('%j is quarter %d', (text, index) => expect(readQuarter(text, 2026, 'nl')).toEqual({ index }));

  test.each([
    ['', { code: 'empty' }],
    ['  ', { code: 'empty' }],
    ['veel', { code: 'notQuarter' }],
    ['1', { code: 'bareNumber' }],
    ['3', { code: 'bareNumber' }],
    ['46023', { code: 'bareNumber' }],
    ['-2', { code: 'bareNumber' }],
    ['q1-26', { code: 'notQuarter' }],
    ["kw 1 '27", { code: 'notQuarter' }],
    ['kw 5 2027', { code: 'noSuchQuarter', number: 5 }],
    ['kw 0 2027', { code: 'noSuchQuarter', number: 0 }],
    ['2027', { code: 'year', quarter: 4 }],
    // The third quarter, or March; 4 March, or 3 April.
    ['3-2027', { code: 'date', quarter: 4 }],
    ['4/3/2027', { code: 'date', quarter: 4 }],
    // Too long to be looked at.
    [`kw 1${'-'.repeat(200)}2027`, { code: 'notQuarter' }],
    ['31-2-2027', { code: 'notQuarter' }],
    ['13-2027', { code: 'notQuarter' }],
    ['kw 4 2025', { code: 'beforeStart', year: 2025 }],
    ['2025', { code: 'beforeStart', year: 2025 }],
    ['1-3-2020', { code: 'beforeStart', year: 2020 }],
    ['constructor 2027', { code: 'notQuarter' }],
  ])('%j is none', (text, fault) => expect(readQuarter(text, 2026, 'nl')).toEqual({ fault }));

  test.each([
    ['1-1-2029', 12],
    ['1-3-2027', 4],
    ['4-3-2027', 4],
    ['31.12.2027', 7],
    ['2027-03-01', 4],
    ['2027-03-01T00:00:00', 4],
    ['1-3-2027 00:00:00', 4],
    ['maart 2027', 4],
    ['mrt. 2027', 4],
    ['1 oktober 2027', 7],
    ['March 1, 2027', 4],
    ['3/15/2027', 4],
    ['1/2/2027', 4],
    ['2027-07', 6],
    ['2026-5', 1],
    ['12-2026', 3],
  ])('%j lies in quarter %d, whatever its month is called', (text, index) =>
    expect(readQuarter(text, 2026, 'nl')).toEqual({ index }),
  );

  test('of a date in English it is not sure which is the day', () => {
    expect(readQuarter('4-3-2027', 2026, 'en')).toEqual({ fault: { code: 'date', quarter: 4 } });
    expect(readQuarter('1-2-2027', 2026, 'en')).toEqual({ index: 4 });
  });

  test('reads what it writes, in tables and in sentences', () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1900, max: 2200 }),
        fc.constantFrom('nl', 'en'),
        (index, year, lang) => {
          expect(readQuarter(quarterText(index, year, lang), year, lang)).toEqual({ index });
          expect(readQuarter(sayQuarter(index, year, lang), year, lang)).toEqual({ index });
        },
      ),
    );
  });

  test('never throws, and gives no quarter before the plan', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -/.kwqK2026')) }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const read = readQuarter(typed, 2026, 'nl');
        const quarter = 'index' in read ? read.index : 'quarter' in read.fault ? read.fault.quarter : 0;
        expect(quarter).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
