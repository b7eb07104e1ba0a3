import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFile } from '../../../testing/plan-files.js';
import { textsEn } from '../../texts-en.js';
import { textsNl } from '../../texts-nl.js';
import { defaultPlan } from '../plan/default-plan.js';
import { type } from './edit.js';
import { siteField } from '../plan/fields.js';
import { faultsOf } from './faults.js';
import { fileOf } from '../file/parse-plan-file.js';
import { typeAll, type Typed } from './typing.js';

const file = fileOf(defaultPlan());
const saidIn = (texts: typeof textsNl, field: string, text: string): string | undefined =>
  faultsOf(type(file, field, text, texts.lang), texts)[0]?.says;

describe('what is wrong with', () => {
  const number = siteField('a', 'demolition');
  const quarter = siteField('a', 'earliest');
  test.each([
    [
      number,
      'veel',
      '‘veel’ is geen getal. Vul een heel getal in van 0 tot en met 1000.',
      '‘veel’ is not a number. Fill in a whole number from 0 to 1000.',
    ],
    [
      number,
      '12,5',
      '‘12,5’ is geen heel getal. Vul een heel getal in van 0 tot en met 1000.',
      '‘12,5’ is not a whole number. Fill in a whole number from 0 to 1000.',
    ],
    [
      number,
      '-3',
      '‘-3’ kan hier niet. Vul een heel getal in van 0 tot en met 1000.',
      '‘-3’ cannot be here. Fill in a whole number from 0 to 1000.',
    ],
    [
      number,
      ' ',
      'Hier staat nog niets. Vul een heel getal in van 0 tot en met 1000.',
      'There is nothing here yet. Fill in a whole number from 0 to 1000.',
    ],
    [
      quarter,
      '',
      'Hier staat nog niets. Schrijf een kwartaal, zoals kw 1 2027.',
      'There is nothing here yet. Write a quarter, such as Q1 2027.',
    ],
    [
      quarter,
      'ooit',
      '‘ooit’ lezen wij niet als kwartaal. Schrijf het zo: kw 1 2027.',
      'We cannot read ‘ooit’ as a quarter. Write it like this: Q1 2027.',
    ],
    [
      quarter,
      '3',
      '‘3’ is een los getal. Schrijf een kwartaal met het jaar, zoals kw 1 2027.',
      '‘3’ is a bare number. Write a quarter with its year, such as Q1 2027.',
    ],
    [
      quarter,
      'kw 5 2027',
      'Een jaar heeft vier kwartalen, geen kwartaal 5. Schrijf het zo: kw 1 2027.',
      'A year has four quarters, and no quarter 5. Write it like this: Q1 2027.',
    ],
    [
      quarter,
      '1/8/2027',
      '‘1/8/2027’ is een datum. Die ligt in kw 3 2027: schrijf dat.',
      '‘1/8/2027’ is a date. It lies in Q3 2027: write that.',
    ],
    [
      quarter,
      '2027',
      '‘2027’ is een jaar. Schrijf het kwartaal erbij, zoals kw 1 2027.',
      '‘2027’ is a year. Add the quarter, such as Q1 2027.',
    ],
    [
      quarter,
      'kw 4 2025',
      '‘kw 4 2025’ ligt voor het begin van het plan. Vul kw 1 2026 of later in.',
      '‘kw 4 2025’ lies before the plan begins. Fill in Q1 2026 or later.',
    ],
    [
      quarter,
      'kw 1 2300',
      '‘kw 1 2300’ is te ver weg. Vul kw 1 2276 of eerder in.',
      '‘kw 1 2300’ is too far away. Fill in Q1 2276 or earlier.',
    ],
    [
      'costs/asOf',
      'ooit',
      '‘ooit’ lezen wij niet als datum. Schrijf bijvoorbeeld 2026, januari 2026 of 1-1-2026.',
      'We cannot read ‘ooit’ as a date. Write 2026, January 2026 or 1-1-2026, for example.',
    ],
    [
      'spread/stay/low',
      '-15',
      'Vul bij ‘van’ en bij ‘tot’ een getal in, of laat beide leeg.',
      'Fill in a number at ‘from’ and at ‘to’, or leave both empty.',
    ],
    [
      number,
      `veel  ${'x'.repeat(60)}`,
      `‘veel ${'x'.repeat(35)}…’ is geen getal. Vul een heel getal in van 0 tot en met 1000.`,
      `‘veel ${'x'.repeat(35)}…’ is not a number. Fill in a whole number from 0 to 1000.`,
    ],
  ])('%s: %j', (field, text, nl, en) => {
    expect(saidIn(textsNl, field, text)).toBe(nl);
    expect(saidIn(textsEn, field, text)).toBe(en);
  });

  test('both ends of a range', () => {
    const range: readonly Typed[] = [
      ['spread/stay/low', '-15'],
      ['spread/stay/high', '10'],
    ];
    const next = typeAll(typeAll(file, range, 'nl'), [['spread/stay/low', '20']], 'nl');
    expect(faultsOf(next, textsNl).map(({ field, says }) => [field, says])).toEqual([
      ['spread/stay/low', 'Het laagste getal is hoger dan het hoogste. Pas er een aan.'],
    ]);
  });

  test('a number that was typed on a page in another language', () => {
    const next = type(file, siteField('a', 'existing/social'), '1.016', 'en');
    expect(faultsOf(next, textsNl)[0]?.says).toBe('‘1.016’ is nog niet overgenomen. Vul het opnieuw in.');
  });
});

test('faults stand in the order of the table, with their row and column', () => {
  const typed: readonly Typed[] = [
    ['maxParallel', 'twee'],
    [siteField('c', 'construction'), 'zes'],
    [siteField('a', 'stayPercent'), '101'],
    [siteField('a', 'existing/mid'), 'x'],
  ];
  const found = faultsOf(typeAll(file, typed, 'nl'), textsNl);
  expect(found.map(({ site, column, row, sentence }) => [site, column, row, sentence])).toEqual([
    ['a', 'existing/mid', 1, 'Rij 1, nu, midden: ‘x’ is geen getal. Vul een heel getal in van 0 tot en met 100.000.'],
    ['a', 'stayPercent', 1, 'Rij 1, wil blijven: ‘101’ kan hier niet. Vul een heel getal in van 0 tot en met 100.'],
    [
      'c',
      'construction',
      4,
      'Rij 4, kwartalen bouw: ‘zes’ is geen getal. Vul een heel getal in van 0 tot en met 1000.',
    ],
    [
      undefined,
      undefined,
      undefined,
      'Tegelijk in uitvoering: ‘twee’ is geen getal. Vul een heel getal in van 1 tot en met 500.',
    ],
  ]);
});

test('a file without drafts has the very same empty list', () =>
  expect(faultsOf(file, textsNl)).toBe(faultsOf(fileOf(defaultPlan()), textsEn)));

test('every draft has one fault, in a sentence of both languages', () => {
  fc.assert(
    fc.property(planFile, (any) => {
      for (const texts of [textsNl, textsEn]) {
        const found = faultsOf(any, texts);
        expect(found).toHaveLength(Object.keys(any.drafts).length);
        expect(new Set(found.map(({ field }) => field))).toEqual(new Set(Object.keys(any.drafts)));
        for (const { says, sentence } of found) {
          expect(says).toMatch(/^\S.*[.’]$/su);
          expect(sentence.endsWith(says)).toBe(true);
          expect(says).not.toMatch(/undefined|NaN/u);
        }
      }
    }),
    { numRuns: 200 },
  );
});
