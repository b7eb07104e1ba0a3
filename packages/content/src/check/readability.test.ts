import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue.js';
import type { Content } from './content.js';
import { hardToRead, measure, readability } from './readability.js';

const content = catalogue as unknown as Content;

describe('readability', () => {
  it('has no entry outside the limits', () => expect(hardToRead(content)).toEqual([]));

  it('measures every entry that has running text', () => {
    const measured = new Set(readability(content).map(({ ref }) => ref));
    for (const [name, { nl }] of Object.entries(content))
      for (const id of Object.keys(nl)) expect(measured).toContain(`${name}/${id}`);
  });

  it.each([
    ['De gemeente sloopt de flat.', 0],
    ['De flat wordt gesloopt.', 1],
    ['De flats werden door de corporatie verkocht.', 1],
    ['Het plan is door de raad vastgesteld.', 1],
    ['De huur wordt hoger.', 0],
    ['De bewoners zijn blij.', 0],
    ['Wie weg moet, heeft gekozen voor een andere buurt.', 0],
    ['Zo ontstaat contact, dat gedragen wordt door bewoners.', 1],
  ])('tells the passive: %s', (sentence, passive) => expect(measure([sentence]).passive).toBe(passive));

  it('counts words and long words, names aside', () => {
    expect(measure(['De woningcorporatie verkoopt huizen.'])).toMatchObject({
      words: 4,
      meanSentence: 4,
      longestSentence: 4,
      longWords: 0.25,
    });
    expect(measure(['Wij waren in Heerlen-Noord.']).longWords).toBe(0);
  });

  it('lists a text that drags', () => {
    const words = {
      summary:
        'De verantwoordelijkheidsverdeling tussen uitvoeringsorganisaties en samenwerkingsverbanden wordt door betrokken beleidsverantwoordelijken in overeenstemming met de verantwoordingssystematiek vastgesteld en vervolgens na de afgesproken periode opnieuw in de gezamenlijke vergadering besproken.',
    };
    const bad = { ...content, steps: { ...content.steps, nl: { ...content.steps.nl, precision: words } } };
    expect(hardToRead(bad).map((line) => line.split(':')[0])).toEqual(['steps/precision']);
  });
});
