import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { lineEndOf, splitRows } from './csv-rows.js';
import { MAX_SHEET_CELL } from '../plan/file-limits.js';

const rowsIn = (text: string, newline = '\n'): ReturnType<typeof splitRows> => splitRows(text, ';', newline);
const whole = (text: string, newline: '\n' | '\r\n' | '\r' = '\n'): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, { delimiter: ';', newline });

describe('rows that are read a stretch at a time', () => {
  const piece = fc.string({
    unit: fc.constantFrom(...Array.from('";;\n\r ax'), '""', '";"', '"\n"', ' \n'),
    maxLength: 12,
  });
  test('are those of the whole text, with the same lines in which a quotation mark is wrong', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.nat(1_500)), { maxLength: 4 }),
        fc.constantFrom('\n' as const, '\r\n' as const, '\r' as const),
        (pieces, newline) => {
          const text = pieces.map(([start, length]) => start + 'x;y\n'.repeat(length)).join('');
          const { rows, quotes, stop } = rowsIn(text, newline);
          if (stop) return;
          const { data, errors } = whole(text, newline);
          expect(rows).toEqual(data);
          expect(quotes).toEqual([...new Set(errors.map(({ row = 0 }) => row + 1))]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a row that is wider', `${'a;'.repeat(50_000)}\nb;c\n`],
    ['cells of quotation marks', `a;"${'""'.repeat(MAX_SHEET_CELL)}"\nb;c\n`],
    ['long cells', `${'x'.repeat(MAX_SHEET_CELL)};"${'\n;'.repeat(MAX_SHEET_CELL / 2)}"\nb;c\n`.repeat(3)],
    ['rows that end with a stretch', `${'x'.repeat(4_095)}\n`.repeat(3)],
  ])('are those of the whole text: %s', (_, text) => {
    const { rows, stop } = rowsIn(text);
    expect(stop).toBeUndefined();
    expect(rows).toEqual(whole(text).data);
  });
});

describe('what is too long to be a cell', () => {
  const more = MAX_SHEET_CELL + 1;
  test.each([
    ['plain', 'x'.repeat(more)],
    ['between quotation marks', `"${'x'.repeat(more)}"`],
    ['of quotation marks', `"${'""'.repeat(more)}"`],
    ['with no end', `"${'x;y\n'.repeat(more)}`],
    ['of ten million quotation marks', '"'.repeat(10_000_000)],
  ])('stops it, at its line: %s', (_, cell) =>
    expect(rowsIn(`a;b\nc;d\ne;${cell};f\ng;h\n`)).toEqual({
      rows: expect.arrayContaining([['a', 'b']]),
      quotes: [],
      stop: { code: 'longCell', line: 3 },
    }),
  );

  test('is not read to its end', () => {
    const text = `a;b\nc;"${'""'.repeat(2_000_000)}"\n`;
    let read = 0;
    // The library gets slices of it.
    const counted = Object.assign(new String(text), {
      slice: (from: number, to: number) => {
        read += to - from;
        return text.slice(from, to);
      },
    });
    expect(splitRows(counted as unknown as string, ';', '\n').stop).toEqual({ code: 'longCell', line: 2 });
    expect(read).toBeLessThan(10 * MAX_SHEET_CELL);
  });
});

// The library looks, at each such mark, for what stands between it and the end of the line.
test('many quotation marks where none can stand stop it, however many spaces come after', () =>
  expect(rowsIn(`a;b\n"${'x"'.repeat(250_000)}${' '.repeat(500_000)}\n`).stop).toEqual({
    code: 'strayQuotes',
    line: 2,
  }));

test.each([
  ['a;b\r\nc', '\r\n'],
  ['a;b\rc\nd', '\r'],
  ['"a\nb";c\r\nd', '\r\n'],
  [`${';'.repeat(1000)}\r\nb`, '\r\n'],
  ['a', '\n'],
])('lines of %j end with %j', (text, end) => expect(lineEndOf(text, 100)).toBe(end));
