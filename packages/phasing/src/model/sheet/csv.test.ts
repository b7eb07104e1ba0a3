import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cleanFile, planFile, typedText } from '../../../testing/plan-files.js';
import { filesEn } from '../../files/messages/files.en.js';
import { filesNl } from '../../files/messages/files.nl.js';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { toCsv } from './csv.js';
import { defaultPlan } from '../plan/default-plan.js';
import { emptyFile, type } from './edit.js';
import { cellText } from './field-text.js';
import { columns, siteField } from '../plan/fields.js';
import { fileOf, parsePlanFile } from '../file/parse-plan-file.js';
import { fromCsv } from './read-csv.js';
import { sayCsv, type SaidCsv } from './say-csv.js';
import type { PlanFile } from '../plan/plan-file.js';

const file = fileOf(defaultPlan());
const langs = [
  ['nl', textsNl, filesNl],
  ['en', textsEn, filesEn],
] as const;
const shown = (from: PlanFile, lang: 'nl' | 'en' = 'nl'): readonly (readonly string[])[] =>
  from.plan.sites.map((site) => columns.map((column) => cellText(from, site, column, lang)));
const read = (text: string): PlanFile => {
  const { file: next, refusal } = fromCsv(text, file, 'nl');
  expect(refusal).toBeUndefined();
  return next!;
};
const said = (text: string): SaidCsv => sayCsv(fromCsv(text, file, 'nl'), textsNl, filesNl);

test('empty lines and empty columns, as many as there are, are passed over', () => {
  const lines = `Naam;Koop nu\nA;3${'\n'.repeat(500_000)}B;4\n`;
  expect(read(lines).plan.sites.map(({ name }) => name)).toEqual(['A', 'B']);
  const marks = ';'.repeat(500_000);
  expect(fromCsv(`Naam;Koop nu;${marks}\nA;3;${marks}x${'\n'.repeat(500_000)}`, file, 'nl').report?.unknown).toEqual([
    500_003,
  ]);
});

test('a file opens in Dutch Excel: byte order mark, semicolons, lines that end as on Windows', () => {
  const csv = toCsv(file, 'nl', filesNl);
  expect(csv).toBe(
    [
      '\uFEFFLocatie;Nu sociaal;Nu midden;Nu koop;Straks sociaal;Straks midden;Straks koop;Vanaf;Sloop (kwartalen);Bouw (kwartalen);Wil blijven (%);Code',
      'Locatie A;120;0;0;80;40;60;kw 1 2026;2;6;70;a',
      'Locatie B;96;0;0;90;40;40;kw 1 2026;2;6;70;b',
      'Open veld;0;0;0;60;20;20;kw 1 2026;0;6;0;veld',
      'Locatie C;140;0;10;110;60;60;kw 1 2026;2;6;70;c',
      '',
    ].join('\r\n'),
  );
  expect(toCsv(emptyFile(file), 'en', filesEn)).toBe(`\uFEFF${Object.values(filesEn.csv.columns).join(';')}\r\n`);
});

describe.each(langs)('what is written in %s is read back', (lang, _, files) => {
  test('whatever the plan', () => {
    fc.assert(
      fc.property(cleanFile, (any) => {
        if (any.plan.sites.length === 0) return;
        const { file: next, report } = fromCsv(toCsv(any, lang, files), emptyFile(any), lang);
        expect(next).toEqual(any);
        expect(report).toMatchObject({ missing: [], unknown: [], duplicates: [], sums: [], cut: 0, quotes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('with what is no value too', () => {
    fc.assert(
      fc.property(planFile, (any) => {
        if (any.plan.sites.length === 0) return;
        const next = fromCsv(toCsv(any, lang, files), any, lang).file!;
        // In the other language a text may be a value that it was not.
        if (lang === 'nl') {
          const trimmed = (file: PlanFile): unknown => shown(file).map((row) => row.map((text) => text.trim()));
          expect(trimmed(next)).toEqual(trimmed(any));
          // A cell that somebody emptied cannot be told from one that never had a value.
          const typed = Object.entries(any.drafts).filter(
            ([field, text]) => !field.startsWith('sites/') || text.trim() !== '',
          );
          expect(next.drafts).toEqual(Object.fromEntries(typed));
        }
        expect(next.plan.sites.map(({ id }) => id)).toEqual(any.plan.sites.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});

test('no cell is a formula to who opens it', () => {
  fc.assert(
    fc.property(planFile, (any) => {
      const { data } = Papa.parse<string[]>(toCsv(any, 'nl', filesNl), { delimiter: ';' });
      expect(data.flat().filter((cell) => /^[=+\-@\t\r\n]/u.test(cell))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe('a file of somebody else', () => {
  const rows = [
    ['Locatie', 'Sociale huur nu', 'Sloop (kwartalen)'],
    ['Blok A', '1.016', '3'],
    ['Blok B', '70,0', '0'],
  ];
  test.each([';', ',', '\t', '|'])('with %j between cells', (mark) => {
    const text = rows
      .map((cells) => cells.map((cell) => (cell.includes(mark) ? `"${cell}"` : cell)).join(mark))
      .join('\n');
    for (const each of [text, `\uFEFF${text}`, `${text}\n`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')])
      expect(
        read(each).plan.sites.map(({ name, existing, demolition }) => [name, existing.social, demolition]),
      ).toEqual([
        ['Blok A', 1016, 3],
        ['Blok B', 70, 0],
      ]);
  });

  test('that says what stands between cells', () =>
    expect(read('sep=,\r\nLocatie,Sloop (kwartalen)\r\nA;B,3').plan.sites[0]).toMatchObject({
      name: 'A;B',
      demolition: 3,
    }));

  test('with columns in any order, in English', () => {
    const { file: next } = fromCsv('Stay (%);EXISTING SOCIAL;from;Site\n80%;12;Q3 2027;Block A', file, 'en');
    expect(next!.plan.sites[0]).toMatchObject({
      name: 'Block A',
      existing: { social: 12 },
      earliest: 6,
      stayPercent: 80,
    });
  });

  test('with a title and groups above the names, and totals below', () => {
    const { file: next, report } = fromCsv(
      'Planning 2026;;;;\n;Woningen nu;;Woningen straks;\nPlek;Sociaal;Koop;Sociaal;Koop\n\nA;1;2;3;4\n;;;;\nB;10;20;30;40\nTotaal;11;22;33;44\n',
      file,
      'nl',
    );
    expect(next!.plan.sites.map(({ name, existing, planned }) => [name, existing.owner, planned.social])).toEqual([
      ['A', 2, 3],
      ['B', 20, 30],
    ]);
    expect(report).toMatchObject({ lines: [5, 7], sums: [8] });
  });

  test('a site may be called so', () => {
    expect(read('Plek;Nu sociaal\nA;1\nTotaal;5\n').plan.sites).toHaveLength(1);
    expect(read('Plek;Nu sociaal\nA;1\nSubtotaal;5\nB;2\n').plan.sites).toHaveLength(2);
  });

  test('keeps assumptions, and what was typed there', () => {
    const typed = type(type(file, 'maxParallel', 'twee', 'nl'), siteField('a', 'demolition'), 'veel', 'nl');
    const next = fromCsv('Locatie;Sloop (kwartalen);Code\nBlok;3;a', typed, 'nl').file!;
    expect(next.drafts).toEqual({ maxParallel: 'twee' });
    expect(next.plan).toEqual({ ...file.plan, sites: next.plan.sites });
  });

  test('keeps what is no value, and says on which line and in which column', () => {
    const text =
      'Naam van de plek;Sloopduur (kwartalen);Vanaf;Bouw (kwartalen)\n\nBlok A;veel;4/3/2027;\nBlok B;2;kw 2 2027;6\n';
    const next = read(text);
    expect(shown(next)[0]!.slice(7, 10)).toEqual(['4/3/2027', 'veel', '']);
    expect(said(text)).toEqual({
      summary: '2 plekken ingelezen, in plaats van wat er stond. U kunt dit ongedaan maken.',
      notes: [
        'Regel 3, kolom ‘Vanaf’: ‘4/3/2027’ is een datum. Die ligt in kw 1 2027: schrijf dat.',
        'Regel 3, kolom ‘Sloopduur (kwartalen)’: ‘veel’ is geen getal. Vul een heel getal in van 0 tot en met 1000.',
        'Deze kolommen staan niet in het bestand: ‘Nu sociaal’, ‘Nu midden’, ‘Nu koop’, ‘Straks sociaal’, ‘Straks midden’, ‘Straks koop’ en ‘Wil blijven (%)’. Die zijn leeg in de tabel.',
        'In 1 cel van het bestand staat niets. Die is leeg in de tabel.',
      ],
    });
  });

  test('says how sites without a name are called', () => {
    const text = 'Nu sociaal;Nu midden\n4;5\n6;7\n';
    expect(said(text).notes[1]).toContain('Wij noemen ze Locatie 1, Locatie 2');
    expect(read(text).plan.sites.map(({ name }) => name)).toEqual(['Locatie 1', 'Locatie 2']);
    expect(sayCsv(fromCsv(text, file, 'en'), textsEn, filesEn).notes[1]).toContain('Site 1, Site 2');
  });

  test('names columns that are not known, where they hold something', () => {
    expect(said('Locatie;Opmerking;Leeg;Sloop (kwartalen)\nA;mooi;;2;extra\n').notes.slice(1)).toEqual([
      'Deze kolommen kennen wij niet en zijn niet ingelezen: ‘Opmerking’ en kolom 5.',
    ]);
  });

  test('says the beginning of a name that is long, and no more names than one reads', () => {
    const long = `Opmerking ${'👋'.repeat(5_000)}`;
    const most = 80 + '‘’'.length;
    for (const [lang, texts, files] of langs) {
      const notes = (text: string): string => sayCsv(fromCsv(text, file, lang), texts, files).notes.at(-1)!;
      const before = notes('Locatie;Nu koop;Opmerking\nA;1;mooi\n').replace('‘Opmerking’', '').length;
      const one = notes(`Locatie;Nu koop;${long}\nA;1;mooi\n`);
      expect(one).toContain('‘Opmerking 👋');
      expect(one).toContain('👋…’');
      expect(one.length).toBeLessThanOrEqual(before + most);
      const many = Array.from({ length: 500 }, (_, at) => `Opmerking ${at}`);
      const all = notes(`Locatie;Nu koop;${many.join(';')}\nA;1${';x'.repeat(500)}\n`);
      expect(all).toContain(lang === 'nl' ? '‘Opmerking 19’ en nog 480.' : '‘Opmerking 19’ and 480 more.');
    }
  });

  test('gives the second of the same code another, and names both lines', () => {
    const text = 'Locatie;Nu sociaal;Code\nA;1;x\nB;2;s1\nC;3;x\nD;4;\nE;5;constructor\n';
    const next = read(text);
    expect(next.plan.sites.map(({ id, name }) => [id, name])).toEqual([
      ['x', 'A'],
      ['s1', 'B'],
      ['s2', 'C'],
      ['s3', 'D'],
      ['s4', 'E'],
    ]);
    expect(said(text).notes.at(-1)).toBe(
      'De code ‘x’ staat op regel 2 en op regel 4. De plek van regel 4 kreeg een nieuwe code.',
    );
  });

  test('counts how many more cells have no value', () => {
    const text = `Locatie;Sloop (kwartalen)\n${'A;veel\n'.repeat(23)}`;
    expect(said(text).notes.slice(19, 21)).toEqual([
      expect.stringMatching(/^Regel 21,/u),
      'Er zijn nog 3 cellen zonder goede waarde.',
    ]);
  });

  test('says where a quotation mark is wrong, and what was cut off', () => {
    expect(said('Locatie;Sloop (kwartalen)\n"A"x;2\n').notes.at(-1)).toBe(
      'Er staat een aanhalingsteken op een plaats waar dat niet kan. Kijk regel 2 na.',
    );
    expect(said(`Locatie;Sloop (kwartalen)\n${'x'.repeat(201)};2\n`).notes.at(-1)).toBe(
      '1 tekst was langer dan 200 tekens en is afgekapt.',
    );
  });
});

test.each([
  ['empty', '', 'In dit bestand staat geen plek. Er is niets veranderd.'],
  ['only a head', 'Locatie;Sloop (kwartalen)\n\n', 'In dit bestand staat geen plek. Er is niets veranderd.'],
  [
    'without names',
    'Blok A;120;0\nBlok B;96;0',
    'Wij vinden in dit bestand geen regel met namen van kolommen. Zet die erboven, zoals Locatie, Nu sociaal en Straks sociaal. Er is niets veranderd.',
  ],
  [
    'of 501 sites',
    `Locatie;Sloop (kwartalen)\n${'A;2\n'.repeat(501)}`,
    'In dit bestand staan 501 plekken. Er passen er 500. Er is niets veranderd.',
  ],
  [
    'over 10 MB',
    'x'.repeat(10_485_761),
    'Dit bestand is groter dan 10 MB. Zo veel lezen wij niet. Er is niets veranderd.',
  ],
  [
    'with a cell that is too long',
    `Locatie;Nu koop\nA;1\nB;"${'""'.repeat(50_001)}"\n`,
    'Op regel 3 staat een cel van meer dan 50.000 tekens. Zo veel lezen wij niet. Kijk of daar een aanhalingsteken ontbreekt. Er is niets veranderd.',
  ],
  [
    'with many quotation marks where none can stand',
    `Locatie;Nu koop\n"${'x"'.repeat(30)};1\n`,
    'Op regel 2 staan veel aanhalingstekens waar dat niet kan. Haal ze weg, of bewaar het bestand opnieuw als CSV. Er is niets veranderd.',
  ],
  [
    'of Excel itself',
    'PK\u0003\u0004…',
    'Dit is een Excel-bestand, en dat lezen wij niet. Bewaar het in Excel als CSV, of kopieer de cellen en plak ze in de tabel.',
  ],
])('a file %s changes nothing', (_, text, summary) => {
  expect(fromCsv(text, file, 'nl').file).toBeUndefined();
  expect(said(text)).toEqual({ summary, notes: [] });
});

test('of 500 sites all come', () =>
  expect(read(`Locatie;Sloop (kwartalen)\n${'A;2\n'.repeat(500)}`).plan.sites).toHaveLength(500));

test('whatever the file is, it is read or refused, and said in both languages', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...Array.from(';,\t\r\n" ab1-'), 'Locatie', 'Sloop', 'Nu sociaal', 'Code', 'kw 1 2027'),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        noise,
        typedText,
        noise.map((text) => `Locatie;Sloop (kwartalen);Code\n${text}`),
      ),
      (text) => {
        for (const [lang, texts, files] of langs) {
          const reading = fromCsv(text, file, lang);
          expect(sayCsv(reading, texts, files).summary).not.toMatch(/undefined|NaN/u);
          if (reading.file) expect(parsePlanFile(reading.file)).toEqual({ file: reading.file, faults: [] });
        }
      },
    ),
    { numRuns: 500 },
  );
});
