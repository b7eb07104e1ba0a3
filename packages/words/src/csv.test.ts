import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf, guardFormula, unguardFormula } from './csv.js';

const hard = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", ',', '\n', '\r', '\t', ' ', '\uFEFF', 'x', '1'),
  maxLength: 12,
});
const rows = fc.array(fc.array(fc.oneof(hard, fc.string({ unit: 'grapheme' })), { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});
const cellsOf = (csv: string, delimiter: string): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { delimiter }).data;
/** What Excel and its like take for a formula; some take off the white space before it. */
const isFormula = (cell: string): boolean => /^[=+\-@\t]/u.test(cell);

describe('a CSV file', () => {
  test('is for Dutch Excel: a byte order mark, semicolons, lines that end as on Windows', () =>
    expect(
      csvOf([
        ['Naam', 'Wanneer'],
        ['a;b', 'zij zei "ja"'],
      ]),
    ).toBe('\uFEFFNaam;Wanneer\r\n"a;b";"zij zei ""ja"""\r\n'));

  test.each([
    ['=1+1', "'=1+1"],
    ["'=1", "''=1"],
    ['x,=1+1', "x,'=1+1"],
    ['x,"=1+1', 'x,\'"=1+1'],
    ['x\n@SUM(A1)', "x\n'@SUM(A1)"],
    ['x, = 1', 'x, = 1'],
    ['1 = 1', '1 = 1'],
    ['een, twee', 'een, twee'],
  ])('of %j has %j', (text, cell) => {
    expect(guardFormula(text)).toBe(cell);
    expect(cellsOf(csvOf([['x', text]]), ';')[0]).toEqual(['x', cell]);
  });

  test.each([';', ','])('has no cell that begins as a formula where a spreadsheet splits on %j', (delimiter) =>
    fc.assert(
      fc.property(rows, (given) => {
        expect(cellsOf(csvOf(given), delimiter).flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 2000 },
    ),
  );

  test('is read back as it was', () =>
    fc.assert(
      fc.property(rows, (given) => {
        const read = cellsOf(csvOf(given), ';').slice(0, -1);
        expect(read.map((cells) => cells.map(unguardFormula))).toEqual(given);
      }),
      { numRuns: 2000 },
    ));
});
