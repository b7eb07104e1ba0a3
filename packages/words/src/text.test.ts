import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalise, firstSentence, list, locale } from './text.js';

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

test.each([
  ['', ''],
  ['Eén zin.', ''],
  ['Geen punt', ''],
  ['Eerst dit. Dan dat.', ' Dan dat.'],
  ['Wie draagt de lasten? Dat is de vraag.', ' Dat is de vraag.'],
  ['Stop! Hier begint de wijk.', ' Hier begint de wijk.'],
  ['Eerst dit.\n\nDan dat.', '\n\nDan dat.'],
  ['En toen … Niets.', ' Niets.'],
  ['Het duurt lang... Heel lang.', ' Heel lang.'],
  // Numbers, and sentences that begin or end with one.
  ['Zo staat het in hoofdstuk 2.4, en in 3.1. Verder niet.', ' Verder niet.'],
  ['Het kost € 1.250,50. Dat is veel.', ' Dat is veel.'],
  ['Het was klaar rond 2012. 20 wijken deden mee.', ' 20 wijken deden mee.'],
  ['U leest het op B1. Dat is eenvoudig.', ' Dat is eenvoudig.'],
  // Words cut short.
  ['Het ging om ca. 56 wijken, o.a. Overvecht. Daarna niet.', ' Daarna niet.'],
  ['Zie bijv. Rotterdam. Daar kan het.', ' Daar kan het.'],
  ['Volgens prof. J. W. Duyvendak kan dat, e.g. Dutch towns. Others differ.', ' Others differ.'],
  ['(Zie nr. 8.) Dan dit.', ' Dan dit.'],
  ['Ouders, scholen enz. kiezen zelf. Dat helpt niet.', ' Dat helpt niet.'],
  ['Zij wonen in Veluca. Dat is gek.', ' Dat is gek.'],
  ['It is about art. That is nice.', ' That is nice.'],
  // Quotes and brackets.
  ['Zij zei: ‘Hier blijf ik.’ Zo bleef zij.', ' Zo bleef zij.'],
  ['“Waarom?” vroeg de raad. Niemand wist het.', ' Niemand wist het.'],
  ['Hij noemt hen ‘figures’. Iedereen kent hen.', ' Iedereen kent hen.'],
  ['Dat kan (soms.) Of niet.', ' Of niet.'],
  ['Eerst dit. ‘Dan dat.’', ' ‘Dan dat.’'],
])('the first sentence of "%s" leaves "%s"', (text, left) => {
  const first = firstSentence(text);
  expect(text.startsWith(first)).toBe(true);
  expect(text.slice(first.length)).toBe(left);
});

test('the first sentence of any text is its beginning, and has no other in it', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('.', '?', '!', '…', '’', ')', ' ', '\n', 'a', 'A', 'ca', 'B1', '2', 'é', '😀')),
      (pieces) => {
        const text = pieces.join('');
        const first = firstSentence(text);
        expect(text.startsWith(first)).toBe(true);
        expect(firstSentence(first)).toBe(first);
        if (first !== text) expect(text.slice(first.length)).toMatch(/^\s/u);
      },
    ),
  ));

test('the first sentence is found in a text of any size', () => {
  const started = performance.now();
  for (const piece of ['.', '. ', 'ca. A', 'a', ' ', '.’']) firstSentence(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
