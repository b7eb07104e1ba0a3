import { expect, test } from 'vitest';
import { capitalise, list, locale } from './text.js';

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

test.each([
  ['huur, koop ve iets', 'tr'],
  ['huur, koop en iets', 'xx'],
])('a list is "%s" in another language, here %s', (said, lang) =>
  expect(list(['huur', 'koop', 'iets'], { lang })).toBe(said),
);

test('English is British, and Dutch stands in for what a browser does not know', () => {
  const written = (lang: string): string =>
    new Intl.DateTimeFormat(locale({ lang }), { dateStyle: 'long', timeZone: 'UTC' }).format(0);
  expect(['nl', 'en', 'tr', 'xx'].map(written)).toEqual([
    '1 januari 1970',
    '1 January 1970',
    '1 Ocak 1970',
    '1 januari 1970',
  ]);
});
