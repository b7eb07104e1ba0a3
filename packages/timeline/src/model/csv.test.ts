import { guardFormula } from '@mengwijzer/words/csv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { laterEn } from '../messages/later.en.js';
import { laterNl } from '../messages/later.nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { toCsv } from './csv.js';
import { timelineOf } from './entries.js';
import type { HistoryEntry } from '@mengwijzer/core/dossier';

const TODAY = 2026.5;
const entry = (changes: Partial<HistoryEntry>): HistoryEntry => ({
  id: 'e1',
  name: 'Sloop',
  starts: '2019',
  ends: '',
  note: '',
  ...changes,
});
const csvOf = (ids: readonly string[], history: readonly HistoryEntry[] = [], isEnglish = false): string => {
  const texts = isEnglish ? textsEn : textsNl;
  const timeline = timelineOf(texts, undefined, history, TODAY);
  return toCsv(
    ids.map((id) => timeline.byId.get(id)!),
    timeline,
    texts,
    isEnglish ? laterEn : laterNl,
  );
};
/** The cells as a spreadsheet opens them. */
const cellsOf = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ''), { delimiter: ';', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const isFormula = (cell: string): boolean => /^[=+\-@\t\r\n]/u.test(cell);

describe('the timeline as CSV', () => {
  test('opens in Dutch Excel: byte order mark, semicolons, lines that end as on Windows', () => {
    const csv = csvOf(['nplv']);
    expect(csv.startsWith('\uFEFFWanneer;Vroegste begin;Laatste einde;Naam;Soort;')).toBe(true);
    expect(csv.endsWith(';nplv\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('has a line for each entry, in words', () => {
    const [head, line] = cellsOf(csvOf(['big-cities-policy']));
    const { name, summary } = textsNl.list.timeline['big-cities-policy']!;
    expect(head?.map((label, at) => [label, line?.[at]])).toEqual([
      ['Wanneer', 'Midden jaren negentig tot rond 2012 of 2014'],
      ['Vroegste begin', '1993'],
      ['Laatste einde', '2014'],
      ['Naam', name],
      ['Soort', 'Beleid'],
      ['Wat het is', summary],
      ['Mengen op de agenda', 'officieel doel'],
      ['Motieven', 'Minder scheiding tussen arm en rijk en Kwetsbare huishoudens minder bij elkaar'],
      ['Instrumenten', 'Sloop en nieuwbouw'],
      ['Status', 'afgelopen'],
      ['Stand van', '2024'],
      ['Waar in de bron', 'Hoofdstuk 1.3, Hoofdstuk 3.1 en Inleiding'],
      ['Van wie', 'bron'],
      ['Code', 'big-cities-policy'],
    ]);
  });

  test.each<[string, string, string, string]>([
    ['two ends', 'nplv', '2022', '2042'],
    ['no year', 'origin-of-the-idea', '', ''],
    ['no end', 'fifty-six-districts', '2005', ''],
    ['one that runs: who knows until when', 'wbmgp-2006', '2006', ''],
    ['an event', 'rmo-2005', '2005', ''],
    ['the last day of a year', 'own::e1', '2018', '2019'],
  ])('of %s, it says no more than is known', (_, id, from, to) => {
    const [, line] = cellsOf(csvOf([id], [entry({ starts: '2018-01-01', ends: '2019-12-31' })]));
    expect(line?.slice(1, 3)).toEqual([from, to]);
  });

  test('is in the page’s language', () => {
    const [head, line] = cellsOf(csvOf(['nplv'], [], true));
    expect(head?.slice(0, 5)).toEqual(['When', 'Earliest beginning', 'Latest end', 'Name', 'Kind']);
    expect(line?.[0]).toBe('From summer 2022, for 15 to 20 years or for 20 years');
    expect(line?.[12]).toBe('source');
  });

  test('has no more than its head without entries', () => expect(cellsOf(csvOf([]))).toHaveLength(1));

  test('has all there is, in the order given', () => {
    const ids = timelineOf(textsNl, undefined, [], TODAY).items.map(({ id }) => id);
    expect(
      cellsOf(csvOf(ids))
        .slice(1)
        .map((cells) => cells[13]),
    ).toEqual(ids);
  });
});

describe('what the user typed', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 6 12345678', "'+31 6 12345678"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    // Of more than one line, too.
    ['=1+1\nen meer', "'=1+1\nen meer"],
    ['1 = 1', '1 = 1'],
    ['a;b', 'a;b'],
    ['zij zei "ja"', 'zij zei "ja"'],
    ['regel\nregel', 'regel\nregel'],
  ])('%j is in its cell as %j', (name, cell) => {
    const [, line] = cellsOf(csvOf(['own::e1'], [entry({ name, note: name })]));
    expect([line?.[3], line?.[5], line?.[12]]).toEqual([cell, cell, 'eigen']);
  });

  test('is the same once it is opened again, but for a formula, which is text', () => {
    const hard = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', '"', "'", ',', '\n', '\r', '\t', ' ', '\uFEFF', 'x'),
    });
    const text = fc.oneof(hard, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, (name, note) => {
        const [, line, ...others] = cellsOf(csvOf(['own::e1'], [entry({ name, note })]));
        expect(others).toEqual([]);
        expect(line).toHaveLength(14);
        expect(line?.filter(isFormula)).toEqual([]);
        expect([line?.[3], line?.[5]]).toEqual([name, note].map(guardFormula));
      }),
    );
  });
});
