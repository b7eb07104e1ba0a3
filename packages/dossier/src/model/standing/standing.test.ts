import { describe, expect, test } from 'vitest';
import { sayDay } from '../say-day.js';
import { stepsNl } from '../../steps/steps-nl.js';
import { differ, isMain, isNamed, keyOfOwn, objectivesIn, sayPositions } from './standing-objectives.js';
import { chosenIn } from './standing-shortlist.js';
import { at, sayCount, sayNames, saySpan } from './standing-words.js';
import { file, open } from '../../../testing/as-stored.js';
import { voicesOf, type Voice } from '../voices.js';

const texts = stepsNl;
const handedIn = (party: string, fields: object, aside = false): object => ({
  dossier: file({ party, ...fields }),
  received: '2026-05-12T10:00:00Z',
  ...(aside ? { aside } : {}),
});
const voices = (...contributions: readonly object[]): readonly Voice[] =>
  voicesOf(open({ contributions }), texts.voices);
const positions = (all: object, more: object = {}): object => ({
  answers: { objectives: { positions: all, ...more } },
});

describe('words', () => {
  test.each([
    [1, 'een kwartaal', 'three months'],
    [2, 'een half jaar', 'half a year'],
    [4, 'een jaar', 'a year'],
    [5, 'een jaar en een kwartaal', 'a year and three months'],
    [6, 'anderhalf jaar', 'a year and a half'],
    [8, 'twee jaar', 'two years'],
    [10, 'twee en een half jaar', 'two and a half years'],
    [55, '13 jaar en drie kwartalen', '13 years and nine months'],
  ])('says %i quarters', (quarters, nl, en) => {
    expect([saySpan(quarters, 'nl'), saySpan(quarters, 'en')]).toEqual([nl, en]);
  });

  test.each([
    [1, 'één', 'one'],
    [12, 'twaalf', 'twelve'],
    [13, '13', '13'],
    [1016, '1.016', '1,016'],
  ])('says %i', (count, nl, en) => {
    expect([sayCount(count, 'nl'), sayCount(count, 'en')]).toEqual([nl, en]);
  });

  test('names at most so many, and says how many more', () => {
    const words = { lang: 'nl', others: (count: number) => `nog ${count}` } as const;
    expect(sayNames(['a', 'b', 'a', 'c'], words)).toBe('a, b en c');
    expect(sayNames(Array.from('abcdefghij'), words)).toBe('a, b, c, d, e, f en nog 4');
    // One more takes as much room as its name.
    expect(sayNames(Array.from('abcdefg'), words)).toBe('a, b, c, d, e, f en g');
  });

  test('finds nothing under the name of what every object has', () => {
    expect(at({ a: 1 } as Record<string, number>, 'constructor')).toBeUndefined();
    expect(at(undefined, 'a')).toBeUndefined();
  });

  test.each([
    ['2026-06-03T22:30:00Z', '3 juni 2026'],
    ['', ''],
    ['geen datum', ''],
  ])('says the day of %s', (instant, day) => expect(sayDay(instant, 'nl')).toBe(day));
});

describe('objectives over all that speak', () => {
  const find = (all: readonly Voice[], key: string) => objectivesIn(all, texts).find((each) => each.key === key)!;

  test('are those of the content, also where nobody speaks', () => {
    const all = objectivesIn([], texts);
    expect(all.map(({ id }) => id)).toEqual([
      'resident-opportunities',
      'area-figures',
      'facilities',
      'less-concentration',
      'less-segregation',
      'contact',
    ]);
    expect(all.every((each) => !isNamed(each) && !differ(each))).toBe(true);
  });

  test('let a party speak for itself before what others say of it', () => {
    const all = voices(
      handedIn('Gemeente Molendam', positions({ contact: { municipality: 'main', residents: 'main' } })),
      handedIn('Bewonersraad', positions({ contact: { residents: 'against' } })),
    );
    expect(sayPositions(find(all, 'contact'), texts)).toEqual([
      'Hoofddoel: Gemeente Molendam.',
      'Wil dit niet: Bewonersraad.',
    ]);
    expect(differ(find(all, 'contact'))).toBe(true);
  });

  test('keep what one says of a party that does not speak', () => {
    const all = voices(handedIn('Gemeente', positions({ contact: { residents: 'none' } })));
    expect(sayPositions(find(all, 'contact'), texts)).toEqual(['Geen doel: Bewoners (volgens Gemeente).']);
  });

  test('leave out whoever was put aside', () => {
    const all = voices(handedIn('Gemeente', positions({ contact: { municipality: 'main' } }), true));
    expect(isNamed(find(all, 'contact'))).toBe(false);
  });

  test('take own objectives together by their words, and one that was renamed as another', () => {
    const own = (label: string): object =>
      positions(
        { r1: { municipality: 'main' } },
        {
          objectives: [
            { id: 'r1', label },
            { id: 'contact', label: 'Koffie' },
          ],
        },
      );
    const all = voices(handedIn('Gemeente', own('Minder  hitte')), handedIn('Welzijn', own('minder hitte')));
    const objective = find(all, keyOfOwn('Minder hitte'));
    expect([objective.id, objective.addedBy, isMain(objective)]).toEqual(['', ['Gemeente', 'Welzijn'], true]);
    expect(find(all, keyOfOwn('koffie')).addedBy).toEqual(['Gemeente', 'Welzijn']);
    expect(find(all, 'contact').stances).toEqual([]);
  });
});

describe('what is chosen', () => {
  test('is each instrument once, with who chose it and what none of them wrote', () => {
    const chosen = chosenIn(
      voices(
        handedIn('Gemeente', { shortlist: [{ id: 'renovation', why: 'tocht' }, { id: 'x:own' }] }),
        handedIn('Corporatie', { shortlist: [{ id: 'renovation', who: 'wij' }] }),
      ),
      texts.instruments,
    );
    expect(chosen.find(({ id }) => id === 'renovation')).toMatchObject({
      name: 'Renovatie',
      by: ['Corporatie', 'Gemeente'],
      lacks: ['when'],
    });
    expect(chosen.find(({ id }) => id === 'x:own')).toMatchObject({ name: 'x:own', listing: undefined });
  });
});
