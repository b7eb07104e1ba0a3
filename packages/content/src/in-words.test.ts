import { expect, test } from 'vitest';
import { capitalise, list, locale } from './in-words.js';

test.each([
  [[], '', ''],
  [['huur'], 'huur', 'huur'],
  [['huur', 'koop'], 'huur en koop', 'huur and koop'],
  [['huur', 'koop', 'iets'], 'huur, koop en iets', 'huur, koop and iets'],
])('%j is listed as "%s" and "%s"', (items, nl, en) => {
  expect(list(items, { lang: 'nl' })).toBe(nl);
  expect(list(items, { lang: 'en' })).toBe(en);
});

test.each([
  ['', ''],
  ['de buurt', 'De buurt'],
  ['één buurt', 'Één buurt'],
  ['‘zij’', '‘zij’'],
])('"%s" starts a sentence as "%s"', (text, expected) => expect(capitalise(text)).toBe(expected));

test('English is British', () => expect([locale({ lang: 'nl' }), locale({ lang: 'en' })]).toEqual(['nl', 'en-GB']));
