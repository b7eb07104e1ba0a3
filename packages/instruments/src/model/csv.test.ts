import { guardFormula } from '@mengwijzer/words/csv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf } from './catalogue.js';
import { toCsv } from './csv.js';
import { viewShortlist, type Shortlist } from './shortlist.js';
import type { ShortlistEntry } from '@mengwijzer/core/dossier';
import type { PickerTexts } from './texts.js';

const entry = (changes: Partial<ShortlistEntry>): ShortlistEntry => ({
  id: 'renovation',
  why: '',
  who: '',
  when: '',
  ...changes,
});
const csvOf = (shortlist: Shortlist, texts: PickerTexts = textsNl): string =>
  toCsv(viewShortlist(shortlist, catalogueOf(listedWith(texts, undefined), scopeOf('', '', ''))), texts);
/** The cells as a spreadsheet opens them. */
const cellsOf = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { delimiter: ';', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const isFormula = (cell: string): boolean => /^[=+\-@\t\r\n]/u.test(cell);

describe('a list as CSV', () => {
  test('opens in Dutch Excel: byte order mark, semicolons, lines that end as on Windows', () => {
    const csv = csvOf([entry({ why: 'Het complex is op' })]);
    expect(csv.startsWith('\uFEFFInstrument;Waarom;Wie;Wanneer;Domein;')).toBe(true);
    expect(csv.endsWith(';renovation\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('has a line for each instrument, in words', () => {
    const chosen = entry({ id: 'demolition-and-new-build', why: 'Op', who: 'Wij', when: '2030' });
    const [head, line] = cellsOf(csvOf([chosen]));
    expect(head?.map((label, at) => [label, line?.[at]])).toEqual([
      ['Instrument', 'Sloop en nieuwbouw'],
      ['Waarom', 'Op'],
      ['Wie', 'Wij'],
      ['Wanneer', '2030'],
      ['Domein', 'Fysiek'],
      ['Op welke schaal', 'complex en buurt of wijk'],
      ['Wie beslist', 'gemeente en woningcorporatie'],
      ['Wat bekend is', 'gemengd beeld'],
      ['Kan misgaan', 'verdringing, waterbedeffect en financieel verlies'],
      ['Code', 'demolition-and-new-build'],
    ]);
  });

  test('is in the page’s language', () => {
    const [head, line] = cellsOf(csvOf([entry({})], textsEn));
    expect(head?.slice(0, 5)).toEqual(['Instrument', 'Why', 'Who', 'When', 'Domain']);
    expect(line?.[0]).toBe(textsEn.list.instruments['renovation']!.name);
    expect(line?.[4]).toBe('Physical');
  });

  test('keeps what nobody knows here, by its id', () =>
    expect(cellsOf(csvOf([entry({ id: 'elzenwaard:plan', why: 'x' })]))[1]).toEqual([
      'elzenwaard:plan',
      'x',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'elzenwaard:plan',
    ]));

  test('has no more than its head without instruments', () => expect(cellsOf(csvOf([]))).toHaveLength(1));
});

describe('what the user typed', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    // Of more than one line, too.
    ['=1+1\nen meer', "'=1+1\nen meer"],
    ['=HYPERLINK("https://x.nl";"klik")\r\n', '\'=HYPERLINK("https://x.nl";"klik")\r\n'],
    ['1 = 1', '1 = 1'],
    ['a;b', 'a;b'],
    ['zij zei "ja"', 'zij zei "ja"'],
    ['regel\nregel\r\nregel', 'regel\nregel\r\nregel'],
    [' spaties ', ' spaties '],
    ['مجلس 🎉', 'مجلس 🎉'],
  ])('%j is in its cell as %j', (why, cell) => expect(cellsOf(csvOf([entry({ why })]))[1]?.[1]).toBe(cell));

  test('is the same once it is opened again, but for a formula, which is text', () => {
    const hard = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", ',', '\n', '\r', '\t', ' ', '\uFEFF', 'x'),
    });
    const text = fc.oneof(hard, fc.string({ unit: 'grapheme' }));
    const entries = fc.array(
      fc.record({ id: fc.oneof(fc.constant('renovation'), hard), why: text, who: text, when: text }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(entries, (shortlist) => {
        const lines = cellsOf(csvOf(shortlist)).slice(1);
        expect(lines).toHaveLength(shortlist.length);
        for (const [at, { id, why, who, when }] of shortlist.entries()) {
          const cells = lines[at]!;
          expect(cells).toHaveLength(10);
          expect(cells.filter(isFormula)).toEqual([]);
          expect([...cells.slice(1, 4), cells[9]]).toEqual([why, who, when, id].map(guardFormula));
        }
      }),
    );
  });
});
