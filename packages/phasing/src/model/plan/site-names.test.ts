import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, siteOf } from '../../../testing/plans.js';
import { listSites, nameSites } from './site-names.js';
import type { Plan } from './plan.js';

const words = {
  lang: 'nl',
  siteWord: 'Locatie',
  unnamed: (place: number) => `plek ${place}`,
  otherSites: (count: number) => `${count} andere plekken`,
} as const;

const planWith = (names: readonly string[]): Plan =>
  planOf(names.map((name, index) => siteOf(`s${index}`, '1/0/0 1/0/0', { name })));

const idsOf = ({ sites }: Plan): readonly string[] => sites.map(({ id }) => id);

test.each([
  [['Locatie A'], ['locatie A']],
  [
    ['Locatie A', 'Locatie B'],
    ['locatie A', 'B'],
  ],
  [
    ['Locatie A', 'Open veld', 'Locatie B'],
    ['locatie A', 'Open veld', 'locatie B'],
  ],
  [['Locatie'], ['Locatie']],
  [['Locaties'], ['Locaties']],
  [
    ['', '  '],
    ['plek 1', 'plek 2'],
  ],
  [['  Van\n der  Pek '], ['Van der Pek']],
  [['Complex Van Heemstralaan en omgeving, tweede fase'], ['Complex Van Heemstralaan en omgeving,…']],
  [['x'.repeat(200)], [`${'x'.repeat(40)}…`]],
])('%j: %j', (names, expected) => {
  const plan = planWith(names);
  expect(nameSites(idsOf(plan), plan, words)).toEqual(expected);
});

test.each([
  [1, 'locatie 1'],
  [2, 'locatie 1 en 2'],
  [3, 'locatie 1, 2 en 3'],
  [30, 'locatie 1, 2, 3 en 27 andere plekken'],
])('of %i sites three are named: %s', (count, expected) => {
  const plan = planWith(Array.from({ length: count }, (_, index) => `Locatie ${index + 1}`));
  expect(listSites(idsOf(plan), plan, words)).toBe(expected);
});

test('whatever a site is called, there is a name without loose ends', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const plan = planWith([name]);
      const [said = ''] = nameSites(['s0'], plan, words);
      expect(said).toMatch(/\S/u);
      expect(said).not.toMatch(/\s{2}|^\s|\s$/u);
      expect(said.length).toBeLessThanOrEqual(41);
      expect(said).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
    }),
  ));
