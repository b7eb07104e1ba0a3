import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFile, planFile, typedText } from '../../../testing/plan-files.js';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { readTable, writeTable } from './clipboard-table.js';
import { defaultPlan } from '../plan/default-plan.js';
import { emptyFile, type, withUnfilledSites } from './edit.js';
import { fieldsToFill, unfilledOf } from '../plan/unfilled.js';
import { valueText } from './field-text.js';
import { columns, siteField, type Column } from '../plan/fields.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import { copyCells, paste, type CellRange, type Pasted } from './paste.js';
import type { PlanFile } from '../plan/plan-file.js';

const file = fileOf(defaultPlan());
const cell = (row: number, column: Column): CellRange => range(row, column, row, column);
const range = (row: number, column: Column, lastRow: number, lastColumn: Column): CellRange => ({
  first: { row, column: columns.indexOf(column) },
  last: { row: lastRow, column: columns.indexOf(lastColumn) },
});
const whole = ({ plan }: PlanFile): CellRange => range(0, 'name', plan.sites.length - 1, 'stayPercent');
const pasted = (at: CellRange, text: string, from = file): Pasted => paste(from, at, text, 'nl');
const shown = (from: PlanFile): readonly (readonly string[])[] =>
  from.plan.sites.map(({ id }) => columns.map((column) => valueText(from, siteField(id, column), 'nl')));

describe('the clipboard of a spreadsheet', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['', []],
    ['x', [['x']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb\r', [['a'], ['b']]],
    ['a\t\r\n', [['a', '']]],
    ['\n', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"x\ny"\tb\r\n', [['x\ny', 'b']]],
    ['"zij zei ""ja"""\tb', [['zij zei "ja"', 'b']]],
    ['zij zei "ja"\tb', [['zij zei "ja"', 'b']]],
    ['"Blok" A\tb', [['"Blok" A', 'b']]],
    ['"niet gesloten\tb\nc', [['"niet gesloten', 'b'], ['c']]],
  ])('of %j has the cells %j', (text, rows) => expect(readTable(text)).toEqual(rows));

  test('is read as it is written', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('"\t\n\r x;')) });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (cells) => {
        // One empty cell is an empty clipboard; an empty row at the end is a line end.
        if (cells.at(-1)!.join('') !== '') expect(readTable(writeTable(cells))).toEqual(cells);
      }),
    );
  });
});

describe('pasting', () => {
  test('fills cells down and to the right', () => {
    const { file: next, ...told } = pasted(cell(1, 'existing/mid'), '1\t2\r\n3\t4\r\n');
    expect(next!.plan.sites[1]!.existing).toEqual({ social: 96, mid: 1, owner: 2 });
    expect(next!.plan.sites[2]!.existing).toEqual({ social: 0, mid: 3, owner: 4 });
    expect(told).toEqual({
      cells: 4,
      added: 0,
      unreadable: 0,
      left: [],
      unknown: [],
      missing: [],
      sums: 0,
      cut: 0,
      tooMany: 0,
      tooLong: 0,
    });
  });

  test('adds the sites that it needs', () => {
    const { file: next, added } = pasted(cell(3, 'demolition'), '1\n2\n3');
    expect(added).toBe(2);
    expect(next!.plan.sites.slice(3).map(({ name, demolition }) => [name, demolition])).toEqual([
      ['Locatie C', 1],
      ['Locatie 5', 2],
      ['Locatie 6', 3],
    ]);
  });

  test('begins a table that is empty', () => {
    const { file: next } = pasted(cell(0, 'name'), 'Blok A\t120\nBlok B\t96\n', emptyFile(file));
    expect(next!.plan.sites.map(({ name, existing }) => [name, existing.social])).toEqual([
      ['Blok A', 120],
      ['Blok B', 96],
    ]);
  });

  test('keeps what is no value', () => {
    const { file: next, unreadable } = pasted(cell(0, 'existing/social'), 'veel\t1.016\t-3');
    expect(unreadable).toBe(2);
    expect(shown(next!)[0]!.slice(1, 4)).toEqual(['veel', '1016', '-3']);
    expect(next!.plan.sites[0]!.existing).toEqual({ social: 120, mid: 1016, owner: 0 });
  });

  test('gives back what does not fit', () => {
    const { file: next, left, cells } = pasted(cell(0, 'stayPercent'), '60\textra\n50\t\n40\tmeer\t!');
    expect(next!.plan.sites.map(({ stayPercent }) => stayPercent)).toEqual([60, 50, 40, 70]);
    expect(left).toEqual([['extra'], ['meer', '!']]);
    expect(cells).toBe(3);
  });

  test('goes by the names of columns where they are there', () => {
    const text = 'Plekken\n\tLocatie\tOpmerking\tSloop (kwartalen)\tStraks koop\n1\tBlok A\tmooi\t3\t7\n';
    const { file: next, left } = pasted(cell(0, 'existing/social'), text);
    expect(next!.plan.sites[0]).toMatchObject({
      name: 'Blok A',
      demolition: 3,
      planned: { owner: 7 },
      existing: { social: 120 },
    });
    expect(left).toEqual([['1', 'mooi']]);
  });

  test('passes over the name of one column, but not over a site that is called so', () => {
    expect(
      pasted(cell(0, 'demolition'), 'Sloop (kwartalen)\n5\n6').file!.plan.sites.map(({ demolition }) => demolition),
    ).toEqual([5, 6, 0, 2]);
    expect(pasted(cell(0, 'name'), 'Locatie\nPlek').file!.plan.sites[0]!.name).toBe('Locatie');
  });

  test('fills a selection with one value, or with a row', () => {
    const one = pasted(range(0, 'demolition', 2, 'construction'), '9');
    expect(one.file!.plan.sites.map(({ demolition, construction }) => [demolition, construction])).toEqual([
      [9, 9],
      [9, 9],
      [9, 9],
      [2, 6],
    ]);
    const row = pasted(range(0, 'demolition', 1, 'construction'), '8\t7');
    expect(row.file!.plan.sites.map(({ demolition, construction }) => [demolition, construction])).toEqual([
      [8, 7],
      [8, 7],
      [0, 6],
      [2, 6],
    ]);
    // Three rows do not go into a selection of two.
    expect(pasted(range(0, 'demolition', 1, 'demolition'), '1\n2\n3').cells).toBe(3);
  });

  test('an empty row empties a site that there is, and makes none', () => {
    const { file: next, added } = pasted(cell(2, 'planned/social'), '\n5\n\n\n6\n');
    const fields = next!.plan.sites.map(({ id }) => siteField(id, 'planned/social'));
    expect(fields.map((field) => valueText(next!, field, 'nl'))).toEqual(['80', '90', '', '5', '6']);
    expect(unfilledOf(next!).has(fields[2]!)).toBe(true);
    expect(added).toBe(1);
  });

  test.each([[''], ['\t\n', 4]])('of nothing changes nothing: %j', (text, row = 0) =>
    expect(pasted(cell(row as number, 'name'), text as string).file).toBeUndefined(),
  );

  test('of too many sites changes nothing, and says how many', () => {
    const { file: next, tooMany } = pasted(cell(4, 'name'), 'x\n'.repeat(497));
    expect(next).toBeUndefined();
    expect(tooMany).toBe(501);
    expect(pasted(cell(4, 'name'), 'x\n'.repeat(496)).file!.plan.sites).toHaveLength(500);
  });

  test('of more rows than a call takes arguments changes nothing, and says how many', () =>
    expect(pasted(cell(0, 'name'), 'x\n'.repeat(500_000))).toMatchObject({ file: undefined, tooMany: 500_000 }));

  test('of more than 10 MB changes nothing', () =>
    expect(pasted(cell(0, 'name'), 'x'.repeat(10_485_761)).file).toBeUndefined());

  test.each([
    ['plain', 'x'.repeat(50_001)],
    ['between quotation marks', `"${'x\ty\n'.repeat(12_501)}"`],
    ['of quotation marks', `"${'""'.repeat(50_001)}"`],
    ['of ten million quotation marks', '"'.repeat(10_000_000)],
    ['of ten million accents', 'e\u0301'.repeat(5_000_000)],
  ])('of a cell that is longer than a spreadsheet holds changes nothing, and says where: %s', (_, long) => {
    const read = pasted(cell(0, 'name'), `A\t1\n"B"\t${long}\nC\t3`);
    expect(read).toMatchObject({ file: undefined, tooLong: 2 });
    expect(textsNl.messages.pasted(read)).toBe(
      'Op regel 2 van wat u plakt staat een cel van meer dan 50.000 tekens. Zo veel lezen wij niet. Er is niets veranderd.',
    );
  });

  test('of a cell that is as long as a spreadsheet holds is cut', () =>
    expect(pasted(cell(0, 'name'), `"${'""'.repeat(50_000)}"\t1`)).toMatchObject({ tooLong: 0, cut: 1, cells: 2 }));

  test('cuts what is too long, and tells', () => {
    const { file: next, cut } = pasted(cell(0, 'name'), `${'x'.repeat(201)}\t${'y'.repeat(201)}`);
    expect(cut).toBe(2);
    expect(shown(next!)[0]!.slice(0, 2)).toEqual(['x'.repeat(200), `${'y'.repeat(199)}…`]);
  });

  test('a cell of more lines becomes one', () =>
    expect(pasted(cell(0, 'name'), '"Blok A\r\nnoord"\n').file!.plan.sites[0]!.name).toBe('Blok A noord'));

  test.each<[CellRange, string, string, string]>([
    [cell(0, 'demolition'), '2', '1 cel geplakt.', 'Pasted 1 cell.'],
    [
      cell(3, 'demolition'),
      'x\ty\tz\t!\n1\n2',
      '5 cellen geplakt. Er kwamen 2 plekken bij. 3 cellen hebben geen goede waarde: die staan gemerkt. Een deel paste niet in de kolommen. Dat is niet geplakt.',
      'Pasted 5 cells. 2 sites were added. 3 cells have no good value: they are marked. Part of it did not fit in the columns. That was not pasted.',
    ],
    [
      cell(0, 'name'),
      'x\n'.repeat(501),
      'Dat worden 501 plekken. Er passen er 500 in de tabel. Er is niets veranderd.',
      'That makes 501 sites. The table holds 500. Nothing was changed.',
    ],
    [cell(0, 'name'), '', 'Er was niets om te plakken.', 'There was nothing to paste.'],
  ])('is told', (at, text, nl, en) => {
    expect(textsNl.messages.pasted(pasted(at, text))).toBe(nl);
    expect(textsEn.messages.pasted(pasted(at, text))).toBe(en);
  });
});

test('columns that are not surely known are named, and not pasted', () => {
  const read = pasted(cell(4, 'name'), 'Plek\tHuidig soc\tTe slopen woningen\tMH\nHof\t40\t12\t9');
  expect(read.unknown).toEqual(['Te slopen woningen', 'MH']);
  expect(read.file!.plan.sites[4]).toMatchObject({ name: 'Hof', existing: { social: 40, mid: 0 }, demolition: 2 });
  expect(textsNl.messages.pasted(read)).toContain('niet geplakt: ‘Te slopen woningen’, ‘MH’.');
});

test('of a name that is long the beginning is said', () => {
  const read = pasted(cell(0, 'name'), `Naam\tNu koop\tOpmerking ${'👋'.repeat(5_000)}\nA\t1\tmooi`);
  for (const { messages } of [textsNl, textsEn]) expect(messages.pasted(read)).toMatch(/‘Opmerking 👋{34}…’/u);
});

test('columns that a table with names does not have are named, and empty for its new sites', () => {
  const text = 'Plek\tNu sociaal\tNu midden\tStraks sociaal\tStraks midden\tStraks koop\tMH\nHof\t40\t1\t2\t3\t4\t9';
  const read = pasted(cell(4, 'name'), text);
  expect(read.missing).toEqual(['existing/owner', 'earliest', 'demolition', 'construction', 'stayPercent']);
  const fields = read.missing.map((column) => siteField(read.file!.plan.sites[4]!.id, column));
  expect(read.file!.unfilled).toEqual(fields);
  for (const field of fields) expect(valueText(read.file!, field, 'nl')).toBe('');
  expect(textsNl.messages.pasted(read)).toContain(
    'In de tabel staat dit niet: ‘nu, koop’, ‘vroegste start’, ‘kwartalen sloop’, ‘kwartalen bouw’, ‘wil blijven’. Die vakken zijn leeg bij de nieuwe plek.',
  );
  expect(textsEn.messages.pasted(read)).toContain('Those cells are empty for the new site.');
  // What was there keeps what it had, and without names one sees what is beside them.
  expect(pasted(cell(0, 'name'), text).missing).toEqual([]);
  expect(pasted(cell(4, 'name'), 'Hof\t40').missing).toEqual([]);
});

test.each([
  ['Complex\tMH\tSH\nHof\t9\t40\nLaan\t8\t30', ['MH', 'SH'], ['Hof', 'Laan']],
  ['Gebouw\tMH\tSH\nHof\t9\t40', ['Gebouw', 'MH', 'SH'], []],
  ['Sloop (maanden)\n6\n9', ['Sloop (maanden)'], []],
])('a first row of words above numbers is not read by its place: %j', (text, unknown, names) => {
  const read = pasted(cell(4, 'name'), text);
  expect(read.unknown).toEqual(unknown);
  const came = read.file?.plan.sites.slice(4) ?? [];
  expect(came.map(({ name }) => name)).toEqual(names);
  for (const { id } of came) expect(read.file!.unfilled).toEqual(expect.arrayContaining([...fieldsToFill([{ id }])]));
  expect(textsNl.messages.pasted(read)).toContain('kennen wij niet zeker');
});

test('names go before a selection that would be filled by place', () => {
  const read = pasted(range(0, 'existing/social', 0, 'existing/mid'), 'Straks koop\tNu koop\n7\t5');
  expect(read.file!.plan.sites[0]).toMatchObject({ existing: { social: 120, owner: 5 }, planned: { owner: 7 } });
});

test.each(['Totaal', 'SOM', 'Subtotaal:', 'Sum', 'total'])('a row called %j is no site, wherever it stands', (name) => {
  const read = pasted(cell(4, 'name'), `Plek\tNu sociaal\nHof\t40\n${name}\t52\nLaan\t12`);
  expect(read.file!.plan.sites.slice(4).map((site) => site.name)).toEqual(['Hof', 'Laan']);
  expect(read.sums).toBe(1);
  expect(textsNl.messages.pasted(read)).toContain('Een rij met totalen is geen plek');
  expect(pasted(cell(4, 'name'), `Hof\t40\n${name}\t40`).file!.plan.sites).toHaveLength(5);
});

describe('copying', () => {
  test('gives what the controls show', () =>
    expect(
      copyCells(type(file, siteField('a', 'earliest'), 'ooit', 'nl'), range(0, 'planned/owner', 1, 'demolition'), 'nl'),
    ).toBe('60\tooit\t2\n40\tkw 1 2026\t2'));

  test('gives no formula to whoever pastes it in a spreadsheet', () => {
    const named = type(file, siteField('a', 'name'), '=HYPERLINK("x")', 'nl');
    expect(copyCells(named, cell(0, 'name'), 'nl')).toBe('"\'=HYPERLINK(""x"")"');
    expect(paste(named, cell(1, 'name'), copyCells(named, cell(0, 'name'), 'nl'), 'nl').file!.plan.sites[1]!.name).toBe(
      '=HYPERLINK("x")',
    );
  });

  test('and pasting over the same changes nothing', () => {
    fc.assert(
      fc.property(planFile, fc.constantFrom('nl', 'en'), (any, lang) => {
        if (any.plan.sites.length === 0) return;
        const drafts = any.drafts;
        const next = paste(any, whole(any), copyCells(any, whole(any), lang), lang).file;
        // What was no value on a Dutch page may be one on an English page.
        // And a cell that somebody emptied is empty, whatever was there last.
        const isEmptied = Object.entries(drafts).some(
          ([field, text]) => field.startsWith('sites/') && text.trim() === '',
        );
        if (lang === 'nl' && !isEmptied) expect(next ?? any).toEqual(any);
        else expect(Object.keys(drafts)).toEqual(expect.arrayContaining(Object.keys(next!.drafts)));
      }),
      { numRuns: 300 },
    );
  });

  test('and pasting elsewhere gives the same sites', () => {
    fc.assert(
      fc.property(cleanFile, (any) => {
        if (any.plan.sites.length === 0) return;
        const next = paste(emptyFile(any), cell(0, 'name'), copyCells(any, whole(any), 'nl'), 'nl').file!;
        expect(shown(next)).toEqual(shown(any));
      }),
      { numRuns: 200 },
    );
  });
});

test('whatever is on the clipboard, nothing of it is lost, and the file opens as it is', () => {
  const clipboard = fc
    .array(fc.array(typedText, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 6 })
    .map(writeTable);
  fc.assert(
    fc.property(planFile, fc.nat(4), fc.nat(10), fc.oneof(clipboard, typedText), (any, row, column, text) => {
      const at = { row, column };
      const { file: next, cells, left } = paste(any, { first: at, last: at }, text, 'nl');
      if (next === undefined) return;
      expect(parsePlanFile(next)).toEqual({ file: next, faults: [] });
      expect(cells + left.flat().length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('500 sites are pasted at once', () => {
  const many = withUnfilledSites(emptyFile(file), 500, 'nl');
  expect(paste(many, whole(many), copyCells(many, whole(many), 'nl'), 'nl').cells).toBe(5500);
});
