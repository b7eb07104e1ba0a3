import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { objectivesOf, partiesOf, sayDifference } from './objectives.js';
import type { Answers } from '@mengwijzer/core/dossier';

const parties = ['municipality', 'housing-corporation', 'welfare', 'residents'];

/** What the four parties say of contact, in their order; `-` for nothing. */
const saying = (positions: string): Answers => ({
  objectives: {
    positions: {
      contact: Object.fromEntries(
        positions.split(' ').flatMap((position, index) => (position === '-' ? [] : [[parties[index], position]])),
      ),
    },
  },
});

describe('the difference between parties', () => {
  test.each([
    ['- - - -', 'Nog niets gezegd', 'Nothing said yet', false],
    ['main main main main', 'Geen verschil', 'No difference', false],
    ['against against against against', 'Geen verschil', 'No difference', false],
    ['none none none none', 'Geen verschil', 'No difference', false],
    ['main main main against', 'Niet gewenst door de bewoners', 'Not wanted by the residents', true],
    [
      'against none - against',
      'Niet gewenst door de gemeente en de bewoners',
      'Not wanted by the municipality and the residents',
      true,
    ],
    [
      'none counts counts main',
      'Alleen voor de bewoners is dit een hoofddoel',
      'Only for the residents is this a main objective',
      true,
    ],
    [
      'main counts - -',
      'Voor de corporatie staat dit minder voorop',
      'For the housing corporation this has less priority',
      true,
    ],
    [
      'main main counts counts',
      'Voor de welzijnsorganisatie en de bewoners staat dit minder voorop',
      'For the welfare organisation and the residents this has less priority',
      true,
    ],
    ['main none - -', 'Voor de corporatie is dit geen doel', 'For the housing corporation this is no objective', true],
    [
      'counts none none counts',
      'Voor de corporatie en de welzijnsorganisatie is dit geen doel',
      'For the housing corporation and the welfare organisation this is no objective',
      true,
    ],
    [
      'main main - -',
      'Nog niets gezegd door de welzijnsorganisatie en de bewoners',
      'Nothing said yet by the welfare organisation and the residents',
      true,
    ],
    [
      'against - against against',
      'Nog niets gezegd door de corporatie',
      'Nothing said yet by the housing corporation',
      true,
    ],
    ['main maybe - -', 'De partijen zeggen niet hetzelfde', 'The parties do not say the same', true],
  ])('%s: %s', (positions, nl, en, differs) => {
    expect(sayDifference(saying(positions), 'contact', textsNl)).toEqual({ text: nl, differs });
    expect(sayDifference(saying(positions), 'contact', textsEn)).toEqual({ text: en, differs });
  });

  test('counts the user’s own parties, and those only', () => {
    const answers: Answers = {
      objectives: {
        parties: [
          { id: 'municipality', label: 'Gemeente Elzenwaard' },
          { id: 'r2', label: 'huurders van de flats ' },
          { id: 'r3', label: '' },
        ],
        positions: { contact: { municipality: 'main', r2: 'main', residents: 'against' } },
      },
    };
    expect(sayDifference(answers, 'contact', textsNl).text).toBe('Nog niets gezegd door Nieuwe partij');
    const positions = { contact: { municipality: 'main', r2: 'counts', r3: 'main' } };
    expect(sayDifference({ objectives: { ...answers.objectives, positions } }, 'contact', textsNl).text).toBe(
      'Voor huurders van de flats staat dit minder voorop',
    );
  });

  const position = fc.constantFrom('-', 'main', 'counts', 'none', 'against', 'maybe');
  const four = fc.oneof(
    fc.array(position, { minLength: 4, maxLength: 4 }),
    position.map((each) => [each, each, each, each]),
  );

  test('is none only when all parties say the same, or nobody speaks', () => {
    fc.assert(
      fc.property(four, (said) => {
        const { text, differs } = sayDifference(saying(said.join(' ')), 'contact', textsNl);
        const alike = new Set(said).size === 1;
        expect(differs).toBe(!alike);
        expect(text === 'Geen verschil').toBe(alike && said[0] !== '-');
        expect(text === 'Nog niets gezegd').toBe(alike && said[0] === '-');
      }),
    );
  });
});

test.each([
  [{ id: 'municipality', label: '' }, 'Gemeente', 'de gemeente'],
  [{ id: 'municipality', label: 'Gemeente Elzenwaard' }, 'Gemeente Elzenwaard', 'Gemeente Elzenwaard'],
  // Typing goes on after a space, so the label keeps it.
  [{ id: 'r5', label: 'VvE ' }, 'VvE ', 'VvE'],
  [{ id: 'r5', label: ' ' }, 'Nieuwe partij', 'Nieuwe partij'],
  [{ id: 'later-party', label: '' }, 'later-party', 'later-party'],
])('%j is called "%s", and "%s" in a sentence', (party, label, inline) =>
  expect(partiesOf({ objectives: { parties: [party] } }, textsNl)).toMatchObject([{ label, inline }]),
);

test('an objective without a name is called a new one', () =>
  expect(objectivesOf({ objectives: { objectives: [{ id: 'r7', label: '' }] } }, textsEn)).toMatchObject([
    { label: 'New objective', own: true },
  ]));
