import { expect, test } from 'vitest';
import { sayCount, sayEuro, sayNumber, sayPercent, sayPermille } from './numbers.js';

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1016, '1.016', '1,016'],
  [1_234_567, '1.234.567', '1,234,567'],
  [-39, '−39', '−39'],
  [12.5, '12,5', '12.5'],
  [-0.04, '0,0', '0.0'],
])('the number %d is %s, in English %s', (number, nl, en) => {
  expect(sayNumber(number, 'nl')).toBe(nl);
  expect(sayNumber(number, 'en')).toBe(en);
});

test.each([
  [485, '48,5%', '48.5%'],
  [500, '50,0%', '50.0%'],
  [1000, '100,0%', '100.0%'],
  [0, '0,0%', '0.0%'],
])('%d permille is %s', (permille, nl, en) => {
  expect(sayPermille(permille, 'nl')).toBe(nl);
  expect(sayPermille(permille, 'en')).toBe(en);
});

test('a percentage', () => {
  expect(sayPercent(70, 'nl')).toBe('70%');
  expect(sayPercent(12.5, 'en')).toBe('12.5%');
});

test.each([
  [390_000, '€\u00A0390.000', '€390,000'],
  [-1500, '€\u00A0−1.500', '−€1,500'],
  [0.4, '€\u00A00', '€0'],
])('%d euros are %s', (euros, nl, en) => {
  expect(sayEuro(euros, 'nl')).toBe(nl);
  expect(sayEuro(euros, 'en')).toBe(en);
});

test.each([
  [1, 'één', 'one'],
  [4, 'vier', 'four'],
  [20, 'twintig', 'twenty'],
  [21, '21', '21'],
  [1016, '1.016', '1,016'],
])('%d in a word is %s', (count, nl, en) => {
  expect(sayCount(count, 'nl')).toBe(nl);
  expect(sayCount(count, 'en')).toBe(en);
});
