import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf, planFile, typedText } from '../../../testing/plan-files.js';
import { defaultPlan } from '../plan/default-plan.js';
import { withUnfilled } from '../plan/unfilled.js';
import { boundsOf, readField } from './field-value.js';
import { valueText } from './field-text.js';
import { columns, placeOf, siteField } from '../plan/fields.js';
import { fileOf } from '../file/parse-plan-file.js';

const plan = defaultPlan();
const file = fileOf(plan);
const homes = siteField('a', 'existing/social');
const valueOf = (field: string, text: string, lang: 'nl' | 'en' = 'nl'): unknown => {
  const read = readField(field, text, plan, lang);
  return 'fault' in read ? read.fault.code : read.value;
};

describe('names of fields', () => {
  test('say where a value stands', () => {
    expect(siteField('veld', 'planned/mid')).toBe('sites/veld/planned/mid');
    expect(placeOf('sites/veld/planned/mid')).toEqual({ site: 'veld', column: 'planned/mid' });
    expect(placeOf('gate/percent')).toEqual({ single: 'gate/percent' });
    expect(placeOf('spread/stay/low')).toEqual({ single: 'spread/stay/low' });
  });

  test.each([
    '',
    'sites',
    'sites/a',
    'sites/a/rent',
    'sites/a/existing',
    'plan/startYear',
    'gate',
    'spread/stay',
    '__proto__',
    'toString',
  ])('%j is none', (field) => expect(placeOf(field)).toBeUndefined());

  test('are read back, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...columns), (site, column) => {
        expect(placeOf(siteField(site, column))).toEqual({ site, column });
      }),
    );
  });
});

describe('a number of homes', () => {
  test.each<[string, unknown, unknown]>([
    ['120', 120, 120],
    [' 120 ', 120, 120],
    ['1.016', 1016, 'notWhole'],
    ['1,016', 'notWhole', 1016],
    ['1 016', 1016, 1016],
    ['1\u00A0016', 1016, 1016],
    ['70,0', 70, 70],
    ['70.0', 70, 70],
    ['1.016,00', 1016, 'notNumber'],
    // Seventy, or seventy thousand.
    ['70,000', 'notWhole', 70_000],
    ['+5', 5, 5],
    ['007', 7, 7],
    ['-0', 0, 0],
    ['', 0, 0],
    [' ', 0, 0],
    ['12,5', 'notWhole', 'notWhole'],
    ['-3', 'outOfRange', 'outOfRange'],
    ['−3', 'outOfRange', 'outOfRange'],
    ['100.001', 'outOfRange', 'notWhole'],
    ['9'.repeat(200), 'outOfRange', 'outOfRange'],
    ['veel', 'notNumber', 'notNumber'],
    ['1e3', 'notNumber', 'notNumber'],
    ['0x10', 'notNumber', 'notNumber'],
    ['70%', 'notNumber', 'notNumber'],
    ['1..2', 'notNumber', 'notNumber'],
    ['1.0.2', 'notNumber', 'notNumber'],
    ['٣', 'notNumber', 'notNumber'],
  ])('in %j is %s, in English %s', (text, nl, en) => {
    expect(valueOf(homes, text)).toBe(nl);
    expect(valueOf(homes, text, 'en')).toBe(en);
  });

  test('says what it may be', () =>
    expect(readField(homes, 'veel', plan, 'nl')).toEqual({ fault: { code: 'notNumber', min: 0, max: 100_000 } }));
});

test.each<[string, string, unknown]>([
  [siteField('a', 'stayPercent'), '70 %', 70],
  [siteField('a', 'stayPercent'), '70%', 70],
  [siteField('a', 'stayPercent'), '70 procent', 70],
  [siteField('a', 'stayPercent'), '101', 'outOfRange'],
  [siteField('a', 'stayPercent'), '', 'empty'],
  [siteField('a', 'demolition'), '', 'empty'],
  [siteField('a', 'demolition'), '1000', 1000],
  [siteField('a', 'name'), 'Blok\r\nA', 'Blok A'],
  [siteField('a', 'name'), ' x ', ' x '],
  [siteField('a', 'name'), 'x'.repeat(300), 'x'.repeat(200)],
  [siteField('a', 'earliest'), 'kw 3 2027', 6],
  [siteField('a', 'earliest'), 'kw 1 2276', 1000],
  [siteField('a', 'earliest'), 'kw 2 2276', 'tooLate'],
  [siteField('a', 'earliest'), '1-1-2300', 'tooLate'],
  [siteField('a', 'earliest'), '', 'empty'],
  ['startYear', '2026', 2026],
  ['startYear', '1899', 'outOfRange'],
  ['maxParallel', '0', 'outOfRange'],
  ['gate/percent', '25%', 25],
  ['costs/perMove', '€ 6.500', 6500],
  ['costs/perMove', '€ 6.500,-', 6500],
  ['costs/perMove', '6500 euro', 6500],
  ['costs/perMove', 'euro 500', 500],
  // Too long to be a number: not looked at, however it begins.
  [siteField('a', 'demolition'), `1${' '.repeat(300)}5`, 'notNumber'],
  ['costs/perMove', '6.500,00', 6500],
  ['costs/perMove', '', null],
  ['costs/perMove', '10.000.001', 'outOfRange'],
  ['costs/asOf', '', ''],
  ['costs/asOf', '1-1-2026', '2026-01-01'],
  ['costs/asOf', 'januari 2026', '2026-01'],
  ['costs/asOf', 'ooit', 'notDate'],
  ['costs/asOf', '1-1-1800', 'notDate'],
  ['spread/stay/low', '-15', -15],
  ['spread/stay/low', '−15 %', -15],
  ['spread/stay/low', '-101', 'outOfRange'],
  ['spread/stay/low', '', null],
  ['spread/delay/high', '81', 'outOfRange'],
  ['spread/seed', '4294967295', 4_294_967_295],
  ['spread/seed', '', 'empty'],
])('%s: %j is %s', (field, text, value) => expect(valueOf(field, text)).toBe(value));

test('a field that does not exist is an error of who asks', () =>
  expect(() => readField('sites/a/rent', '1', plan, 'nl')).toThrow(RangeError));

test.each([
  [homes, '120', '120'],
  [siteField('a', 'earliest'), 'kw 1 2026', 'Q1 2026'],
  [siteField('a', 'stayPercent'), '70', '70'],
  [siteField('a', 'name'), 'Locatie A', 'Locatie A'],
  ['costs/perMove', '', ''],
  ['spread/stay/low', '', ''],
  ['sites/nowhere/name', '', ''],
  ['nothing', '', ''],
])('%s shows %j', (field, nl, en) => {
  expect(valueText(file, field, 'nl')).toBe(nl);
  expect(valueText(file, field, 'en')).toBe(en);
});

test('numbers stand in controls without a thousands point, dates in words', () => {
  const costs = { ...file.costs, perMove: 6500, asOf: '2026-01-01' };
  expect(valueText({ ...file, costs }, 'costs/perMove', 'nl')).toBe('6500');
  expect(valueText({ ...file, costs }, 'costs/asOf', 'nl')).toBe('1 januari 2026');
});

test('what a control shows is read back as the same value', () => {
  fc.assert(
    fc.property(planFile, fc.constantFrom('nl', 'en'), (any, lang) => {
      const clean = withUnfilled({ ...any, drafts: {} }, new Set());
      for (const field of fieldsOf(clean)) {
        const shown = valueText(clean, field, lang);
        const read = readField(field, shown, clean.plan, lang);
        expect(read).toHaveProperty('value');
        const value = 'value' in read ? read.value : undefined;
        if (typeof value === 'number' && boundsOf(field)) expect(shown).toBe(String(value));
      }
    }),
    { numRuns: 50 },
  );
});

test('whatever is typed has a value or a fault', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldsOf(file)), typedText, fc.constantFrom('nl', 'en'), (field, text, lang) => {
      const read = readField(field, text, plan, lang);
      expect('value' in read || 'fault' in read).toBe(true);
      const bounds = boundsOf(field);
      if ('value' in read && typeof read.value === 'number' && bounds) {
        expect(Number.isInteger(read.value)).toBe(true);
        expect(read.value).toBeGreaterThanOrEqual(bounds.min);
        expect(read.value).toBeLessThanOrEqual(bounds.max);
      }
    }),
    { numRuns: 1000 },
  );
});
