import { expect, test } from 'vitest';
import { chartsEn } from '../../outcome/messages/charts.en.js';
import { chartsNl } from '../../outcome/messages/charts.nl.js';
import { sayFraction } from './say-fraction.js';

test.each([
  [789, 'bijna vier op de vijf', 'nearly four in five'],
  [800, 'vier op de vijf', 'four in five'],
  [803, 'vier op de vijf', 'four in five'],
  [812, 'ruim vier op de vijf', 'a little over four in five'],
  [500, 'de helft', 'half'],
  [488, 'bijna de helft', 'nearly half'],
  [333, 'een op de drie', 'one in three'],
  [667, 'twee op de drie', 'two in three'],
  [455, '46%', '46%'],
  [40, '4%', '4%'],
  [985, '99%', '99%'],
])('%i in a thousand', (permille, nl, en) => {
  expect(sayFraction(permille, 'nl', chartsNl.fractions)).toBe(nl);
  expect(sayFraction(permille, 'en', chartsEn.fractions)).toBe(en);
});
