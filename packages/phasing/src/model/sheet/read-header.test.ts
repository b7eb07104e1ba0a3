import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headings } from '../../../testing/headings.js';
import { filesEn } from '../../files/messages/files.en.js';
import { filesNl } from '../../files/messages/files.nl.js';
import { sheetEn } from '../../entering/messages/sheet.en.js';
import { sheetNl } from '../../entering/messages/sheet.nl.js';
import { columns } from '../plan/fields.js';
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
  ['Sociaal', undefined],
  ['Middenhuur', undefined],
  ['Locatie', 'name'],
  ['Naam van de plek', 'name'],
  ['site name', 'name'],
  ['Vanaf', 'earliest'],
  ['Startkwartaal', 'earliest'],
  ['Vroegste start', 'earliest'],
  ['Start sloop', undefined],
  ['Earliest start', 'earliest'],
  ['Sloop (kwartalen)', 'demolition'],
  ['sloopduur', undefined],
  ['Demolition', undefined],
  ['Bouw', undefined],
  ['bouwtijd in kwartalen', 'construction'],
  ['Building (quarters)', 'construction'],
  ['Wil blijven %', 'stayPercent'],
  ['% blijvers', 'stayPercent'],
  ['stayPercent', 'stayPercent'],
  ['Want to stay', undefined],
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

test.each(headings)('of somebody else, %j surely says %s', (heading, column) => expect(columnOf(heading)).toBe(column));

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

  test('knows neither of two columns that say the same, and the surest of names', () => {
    expect(headerOf(['Nu koop', 'Koop huidig', 'Project', 'Nu sociaal', 'Locatie'])).toEqual([
      undefined,
      undefined,
      undefined,
      'existing/social',
      'name',
    ]);
    expect(headerOf(['Sociaal', 'Sociaal'])).toEqual([undefined, undefined]);
  });

  test('says the same in any order, and whatever else stands there', () => {
    const unknown = headings.filter(([, column]) => column === undefined).map(([heading]) => heading);
    const known = [...columns, 'id' as const].map((column) => filesNl.csv.columns[column]);
    fc.assert(
      fc.property(
        fc.subarray(unknown, { maxLength: 8 }),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (others, random) => {
          const cells = [...known, ...others]
            .map((cell) => ({ cell, at: random.next().value as number }))
            .sort((one, other) => one.at - other.at)
            .map(({ cell }) => cell);
          const read = new Map(headerOf(cells).map((column, at) => [cells[at], column]));
          expect(known.map((cell) => read.get(cell))).toEqual([...columns, 'id']);
          for (const each of others) expect(read.get(each)).toBeUndefined();
        },
      ),
    );
  });

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
    const head = ['Locatie', 'Sloop (kwartalen)'];
    expect(findHeader([...empty, head])?.row).toBe(9);
    expect(findHeader([...empty, [''], head])).toBeUndefined();
  });
});
