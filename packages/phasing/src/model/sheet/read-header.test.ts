import { describe, expect, test } from 'vitest';
import { filesEn } from '../../messages/files.en.js';
import { filesNl } from '../../messages/files.nl.js';
import { sheetEn } from '../../messages/sheet.en.js';
import { sheetNl } from '../../messages/sheet.nl.js';
import { columns } from './fields.js';
import { columnOf, findHeader, headerOf } from './read-header.js';

test.each([
  ['sociale huur nu', 'existing/social'],
  ['huidig sociaal', 'existing/social'],
  ['Bestaande sociale huurwoningen', 'existing/social'],
  ['existing social', 'existing/social'],
  ['existing/social', 'existing/social'],
  ['Current social rent', 'existing/social'],
  ['Nu – middenhuur', 'existing/mid'],
  ['Koopwoningen (nu)', 'existing/owner'],
  ['STRAKS SOCIAAL', 'planned/social'],
  ['  Nieuwbouw   koop ', 'planned/owner'],
  ['planned mid-priced rent', 'planned/mid'],
  ['Owner-occupied, future', 'planned/owner'],
  ['Sociaal', 'social'],
  ['Middenhuur', 'mid'],
  ['Locatie', 'name'],
  ['Naam van de plek', 'name'],
  ['site name', 'name'],
  ['Vanaf', 'earliest'],
  ['Startkwartaal', 'earliest'],
  ['Vroegste start', 'earliest'],
  ['Start sloop', 'earliest'],
  ['Earliest start', 'earliest'],
  ['Sloop (kwartalen)', 'demolition'],
  ['sloopduur', 'demolition'],
  ['Demolition', 'demolition'],
  ['Bouw', 'construction'],
  ['bouwtijd in kwartalen', 'construction'],
  ['Building (quarters)', 'construction'],
  ['Wil blijven %', 'stayPercent'],
  ['% blijvers', 'stayPercent'],
  ['stayPercent', 'stayPercent'],
  ['Want to stay', 'stayPercent'],
  ['Id', 'id'],
  ['Nr.', 'order'],
  // A year, not how long it takes.
  ['Bouwjaar', undefined],
  ['Start bouw', undefined],
  ['Sloop en bouw', undefined],
  ['Sociaal en midden nu', undefined],
  ['Sociaal nu en straks', undefined],
  ['Opmerking', undefined],
  ['', undefined],
  ['Locatie A', undefined],
])('%j is the column %s', (header, column) => expect(columnOf(header)).toBe(column));

describe('a row with names', () => {
  test.each([
    ['the Dutch file', filesNl.csv.columns],
    ['the English file', filesEn.csv.columns],
  ])('of %s is known whole', (_, names) =>
    expect(headerOf([...columns, 'id' as const].map((column) => names[column]))).toEqual([...columns, 'id']),
  );

  test.each([
    ['in Dutch', sheetNl],
    ['in English', sheetEn],
  ])('of the table on the page is known %s, groups above it and all', (_, { table }) => {
    const groups = ['', '', table.groups.existing, '', '', table.groups.planned, '', '', table.groups.time, '', '', ''];
    const heads = [table.order, ...columns.map((column) => table.columns[column])];
    expect(findHeader([groups, heads])).toEqual({ row: 1, columns: ['order', ...columns] });
  });

  test('has a column once', () =>
    expect(headerOf(['Sloop', 'sloopduur', 'Sociaal', 'sociaal', 'sociaal', 'Nu koop', 'koop', 'koop'])).toEqual([
      'demolition',
      undefined,
      'existing/social',
      'planned/social',
      undefined,
      'existing/owner',
      'planned/owner',
      undefined,
    ]));

  test.each<[readonly (readonly string[])[]]>([
    [[]],
    [[['']]],
    [
      [
        ['Locatie', 'x'],
        ['A', '1'],
      ],
    ],
    [[['A', '120', '0']]],
  ])('is not found in %j', (rows) => expect(findHeader(rows)).toBeUndefined());

  test('stands in the first ten', () => {
    const empty = Array.from({ length: 9 }, () => ['']);
    const head = ['Locatie', 'Sloop'];
    expect(findHeader([...empty, head])?.row).toBe(9);
    expect(findHeader([...empty, [''], head])).toBeUndefined();
  });
});
