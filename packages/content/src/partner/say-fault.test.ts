import { describe, expect, it, test } from 'vitest';
import type { Expected, Fault } from './fault.js';
import { faultWordsNl } from './fault-words.nl.js';
import { sayFault } from './say-fault.js';

const plain = (Object.keys(faultWordsNl.expected) as Expected['code'][]).filter(
  (code) => !['type', 'one-of', 'at-least', 'at-most', 'prefix', 'known', 'bytes', 'entries', 'json'].includes(code),
);
const all: readonly Expected[] = [
  ...plain.map((code) => ({ code }) as Expected),
  ...(['string', 'number', 'integer', 'array', 'object'] as const).map((type) => ({ code: 'type', type }) as const),
  { code: 'one-of', values: ['physical', 'social'] },
  ...(['at-least', 'at-most'] as const).flatMap((code) =>
    (['characters', 'items', 'number'] as const).flatMap((of) => [
      { code, count: 1, of },
      { code, count: 20, of },
    ]),
  ),
  { code: 'prefix', prefix: 'elzenwaard' },
  ...['instruments', 'points', 'parts', 'choices'].map((what) => ({ code: 'known', what }) as const),
  { code: 'bytes', most: 5_000_000 },
  { code: 'entries', most: 10_000 },
  { code: 'json', line: 3, column: 7 },
];

describe.each(['nl', 'en'] as const)('in %s', (lang) => {
  test.each(all.map((expected) => [JSON.stringify(expected), expected] as const))(
    '%s is said in short sentences',
    (_, expected) => {
      const said = sayFault({ path: 'x', entry: 'y', expected, found: 'z' }, lang);
      expect(said).not.toMatch(/undefined|\[object|NaN| {2}/);
      expect(said).toMatch(/^x: .*\.$/);
      for (const sentence of said.slice(3).split(/(?<=[.?:]) /)) {
        // A list of what one can choose from is as long as it is.
        if (expected.code !== 'one-of') expect(sentence.split(' ').length, sentence).toBeLessThan(21);
      }
    },
  );

  it('says something different of each', () => {
    const said = all.map((expected) => sayFault({ path: 'x', expected, found: 'z' }, lang));
    expect(new Set(said).size).toBe(said.length);
  });
});

const domain: Fault = {
  path: 'instruments.add[3].domain',
  entry: 'elzenwaard:plan',
  expected: { code: 'one-of', values: ['physical', 'social', 'economic'] },
  found: 'sociaal',
};

test.each([
  [
    'where, what stands there, what should, and what follows from it',
    domain,
    'instruments.add[3].domain: Hier staat “sociaal”. Kies uit “physical”, “social”, “economic”. Daarom doet elzenwaard:plan niet mee.',
  ],
  ['that nothing stands there', { ...domain, found: '' }, 'Hier staat nog niets. Kies uit'],
  ['a number without quotation marks', { ...domain, found: '2024' }, 'Hier staat 2024. Kies uit'],
  ['nothing as it is written', { ...domain, found: 'null' }, 'Hier staat null. Kies uit'],
  ['that it is an object', { ...domain, found: '{…}' }, 'Hier staat een object. Kies uit'],
  ['that it is a list', { ...domain, found: '[…] (3)' }, 'Hier staat een lijst met 3 dingen. Kies uit'],
  ['that it is a short list', { ...domain, found: '[…] (1)' }, 'Hier staat een lijst met 1 ding. Kies uit'],
  [
    'of the whole file nothing about what stands there',
    { path: '', expected: { code: 'bytes', most: 5_000_000 }, found: '' },
    'het bestand: Het bestand is te groot. Het mag 5 MB zijn.',
  ],
] as const)('it says %s', (_, fault, words) => expect(sayFault(fault)).toContain(words));
