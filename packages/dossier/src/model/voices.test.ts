import { emptyDossier, type Dossier } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { isSameParty, roleOf, voicesOf } from './voices.js';

const words = {
  lang: 'nl' as const,
  unnamed: (number: number) => `Partij ${number}`,
  dated: (name: string, date: string) => `${name} (${date})`,
};
const said = (party: string, changed: string, year: number): Dossier => ({
  ...emptyDossier,
  party,
  changed,
  answers: { time: { year } },
});
const heard = (...dossiers: readonly Dossier[]): Dossier => ({
  ...emptyDossier,
  contributions: dossiers.map((dossier) => ({ dossier, received: '' })),
});
const names = (dossier: Dossier): readonly string[] => voicesOf(dossier, words).map(({ name }) => name);

describe('who speaks', () => {
  test('nobody in an empty dossier', () => expect(names(emptyDossier)).toEqual([]));

  test('this dossier first, then by name', () => {
    const own = { ...heard(said('Welzijn', '', 2030), said('Bewoners', '', 2031)), party: 'Gemeente' };
    expect(names({ ...own, answers: { time: { year: 2040 } } })).toEqual(['Gemeente', 'Bewoners', 'Welzijn']);
  });

  test('each has a name of its own: with a date, with a number, or by its place', () => {
    const [may, june] = ['2026-05-12T09:00:00.000Z', '2026-06-03T09:00:00.000Z'];
    expect(names(heard(said('Bewoners', may, 1), said('bewoners ', june, 2)))).toEqual([
      'Bewoners (12 mei 2026)',
      'bewoners (3 juni 2026)',
    ]);
    expect(names(heard(said('Bewoners', may, 1), said('Bewoners', may, 2)))).toEqual([
      'Bewoners (12 mei 2026) 1',
      'Bewoners (12 mei 2026) 2',
    ]);
    expect(names(heard(said('', '', 1), said('', '', 2)))).toEqual(['Partij 1', 'Partij 2']);
    expect(names(heard(said('A', 'geen datum', 1), said('A', '', 2)))).toEqual(['A 1', 'A 2']);
  });

  test('those that were put aside speak, and do not count', () => {
    const dossier = heard(said('Bewoners', '', 1));
    const [contribution] = dossier.contributions;
    expect(voicesOf({ ...dossier, contributions: [{ ...contribution!, aside: true }] }, words)).toMatchObject([
      { name: 'Bewoners', counts: false },
    ]);
  });
});

test.each([
  ['Gemeente Elzenwaard', 'municipality'],
  ['Woningcorporatie De Sleutel', 'housing-corporation'],
  ['Welzijnswerk', 'welfare'],
  ['Bewonersraad', 'residents'],
  ['Tenants of the Mill Street', 'residents'],
  // Of both, so of neither.
  ['Bewoners en gemeente', ''],
  ['Politie', ''],
  ['', ''],
])('%s is %s', (name, role) => expect(roleOf(name)).toBe(role));

test.each([
  ['Bewoners', ' bewoners', true],
  ['De  Sleutel', 'de sleutel', true],
  ['', '', false],
  ['Bewoners', 'Bewonersraad', false],
])('“%s” and “%s” are one party: %s', (a, b, are) => expect(isSameParty(a, b)).toBe(are));
