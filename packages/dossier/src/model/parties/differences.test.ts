import { describe, expect, test } from 'vitest';
import { dossierOf, jointOf, three } from '../../../testing/parties.js';
import { partiesNl } from '../../parties/parties-nl.js';
import { compare } from './compare.js';
import { voicesOf } from '../voices.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Answers, Dossier } from '@mengwijzer/core/dossier';

const found = (id: QuestionId, dossier: Dossier): readonly string[] =>
  compare(voicesOf(dossier, { lang: 'nl', ...partiesNl.messages.voice }), partiesNl)
    .find((each) => each.id === id)!
    .findings.map(({ kind, says, adds }) => `${kind}: ${[says, adds].filter(Boolean).join(' ')}`);
const of = (...said: readonly (readonly [party: string, answers: Answers])[]): Dossier =>
  jointOf(...said.map(([party, answers]) => dossierOf(party, answers)));

describe('three parties differ', () => {
  test.each<[QuestionId, readonly string[]]>([
    [
      'what',
      [
        'differ: Volgens Woningcorporatie gaat het ook om het mengen van leefstijlen. Niet genoemd door Bewonersraad en Gemeente.',
        'agree: Volgens Bewonersraad, Gemeente en Woningcorporatie gaat het om het mengen van soorten woningen en inkomens.',
      ],
    ],
    [
      'who',
      [
        'differ: Volgens Woningcorporatie moet het beter worden voor de mensen die blijven, volgens Gemeente voor de mensen die blijven en de mensen in andere wijken, volgens Bewonersraad voor de mensen die er komen wonen.',
        'differ: Volgens Bewonersraad en Woningcorporatie liggen de lasten ook bij de mensen die blijven. Niet genoemd door Gemeente. Voor Bewonersraad gaat het daarbij om de eigen groep.',
        'agree: Volgens Gemeente en Woningcorporatie gaat het om huishoudens.',
        'agree: Volgens Bewonersraad, Gemeente en Woningcorporatie liggen de lasten bij de mensen die weg moeten. Voor Bewonersraad gaat het daarbij om de eigen groep.',
      ],
    ],
    [
      'theory',
      [
        'differ: Volgens Gemeente werkt het via netwerken van bewoners, volgens Woningcorporatie via een betere naam van de wijk.',
        'none: Hier niets ingevuld door Bewonersraad.',
      ],
    ],
    [
      'role',
      [
        'none: Volgens Bewonersraad is deze vraag hier niet van belang. Bewonersraad: ‘Dat is een woord voor beleid’.',
        'none: Alleen ingevuld door Bewonersraad.',
        'none: Hier niets ingevuld door Gemeente en Woningcorporatie.',
      ],
    ],
    [
      'objectives',
      [
        'differ: Betere cijfers voor de wijk: hoofddoel voor Gemeente en Woningcorporatie; niet gewenst door Bewonersraad. Volgens Gemeente is dit voor Bewonersraad een doel dat meetelt. Volgens Bewonersraad zelf: iets wat niet moet gebeuren.',
        'agree: Betere kansen voor wie er woont: hoofddoel voor Bewonersraad, Gemeente en Woningcorporatie.',
        'agree: Contact tussen verschillende mensen: telt mee voor Bewonersraad en Gemeente.',
      ],
    ],
    [
      'scale',
      [
        'differ: Onderling nog niet eens bij Bewonersraad. Bewonersraad: ‘Of het ook om de straat gaat’.',
        'differ: Volgens Bewonersraad valt gewenst effect op de schaal van de straat, volgens Gemeente op die van de buurt, volgens Woningcorporatie op die van het stadsdeel.',
        'agree: Volgens Bewonersraad, Gemeente en Woningcorporatie grijpen we in op de schaal van de straat en de buurt.',
        'none: Door niemand ingevuld: waar ongewenst effect valt.',
      ],
    ],
    [
      'time',
      [
        'differ: Volgens Bewonersraad komt het effect meteen, volgens Gemeente en Woningcorporatie op langere termijn.',
        'differ: Volgens Woningcorporatie moet er iets te merken zijn in 2030, volgens Gemeente in 2042.',
      ],
    ],
  ])('on %s, in words that name them', (id, expected) => expect(found(id, three)).toEqual(expected));
});

describe('many parties', () => {
  test('are named to four, the rest told of; all of them at once', () => {
    const said = Array.from({ length: 9 }, (_, at): [string, Answers] => [
      `P${at}`,
      { time: { term: at < 7 ? 'longer' : 'immediate' } },
    ]);
    expect(found('time', of(...said))[0]).toBe(
      'differ: Volgens P7 en P8 komt het effect meteen, volgens P0, P1, P2, P3 en drie andere partijen op langere termijn.',
    );
    expect(found('time', of(...said.slice(0, 7)))[0]).toBe(
      'agree: Volgens alle partijen komt het effect op langere termijn.',
    );
    expect(found('time', of(...said.slice(0, 7), ['Q', {}]))[0]).toBe(
      'agree: Volgens alle partijen die dit invulden komt het effect op langere termijn.',
    );
  });

  test('with five answers or more are told choice by choice', () => {
    const choices = [['dwellings'], ['incomes'], ['origins'], ['classes'], ['dwellings', 'incomes']];
    const said = choices.map((each, at): [string, Answers] => [`P${at}`, { what: { choices: each } }]);
    expect(found('what', of(...said)).slice(0, 2)).toEqual([
      'differ: Soorten woningen: genoemd door P0 en P4, niet door P1, P2 en P3.',
      'differ: Inkomens: genoemd door P1 en P4, niet door P0, P2 en P3.',
    ]);
  });
});

describe('what one party says of another', () => {
  const positions = (of: Record<string, Record<string, string>>): Answers => ({
    objectives: { positions: of, degree: 'x' },
  });

  test('that it does not say itself is told, though nobody differs on their own', () => {
    const dossier = of(
      ['Gemeente', positions({ contact: { residents: 'main' } })],
      ['Bewoners', positions({ contact: { residents: 'none' } })],
    );
    expect(found('objectives', dossier)).toEqual([
      'differ: Contact tussen verschillende mensen: de een zegt over de ander iets anders dan die zelf zegt. Volgens Gemeente is dit voor Bewoners een hoofddoel. Volgens Bewoners zelf: geen doel.',
    ]);
  });

  test('of a silent third is told where they differ, and where they do not', () => {
    const third = (position: string): Answers => positions({ contact: { welfare: position } });
    expect(found('objectives', of(['Gemeente', third('main')], ['Bewoners', third('against')]))[0]).toBe(
      'differ: Contact tussen verschillende mensen: de partijen zeggen iets anders over een derde. Volgens Gemeente is dit voor de welzijnsorganisatie een hoofddoel. Volgens Bewoners is dit voor de welzijnsorganisatie iets wat niet moet gebeuren.',
    );
    expect(found('objectives', of(['Gemeente', third('main')], ['Bewoners', third('main')]))[0]).toBe(
      'agree: Wat Bewoners en Gemeente over de partijen zeggen, komt overeen.',
    );
  });

  test('objectives and parties of one’s own are matched by what people call them', () => {
    const own = (id: string, other: string): Answers => ({
      objectives: {
        parties: [{ id, label: 'Winkeliers' }],
        objectives: [{ id: other, label: 'Meer  klanten' }],
        positions: { [other]: { [id]: other === 'r1' ? 'main' : 'against' } },
        degree: 'x',
      },
    });
    expect(found('objectives', of(['Winkeliers', own('r5', 'r1')], ['winkeliers', own('r2', 'r9')]))[0]).toMatch(
      /^differ: Meer {2}klanten: hoofddoel voor .*; niet gewenst door .*\.$/u,
    );
  });
});

test('a name that runs from right to left is kept from its surroundings, and one on two lines is on one', () => {
  const said: Answers = { time: { term: 'longer' } };
  expect(found('time', of(['سكان', said], ['De\nbuurt', said]))[0]).toContain('De buurt en \u2068سكان\u2069');
});

test('residents are said to speak of their own group only where they name it', () => {
  const dossier = of(
    ['Bewoners', { who: { benefits: ['stayers'] } }],
    ['Gemeente', { who: { benefits: ['stayers', 'arrivals'] } }],
  );
  expect(found('who', dossier).slice(0, 2)).toEqual([
    'differ: Volgens Gemeente moet het ook beter worden voor de mensen die er komen wonen. Niet genoemd door Bewoners.',
    'agree: Volgens Bewoners en Gemeente moet het beter worden voor de mensen die blijven. Voor Bewoners gaat het daarbij om de eigen groep.',
  ]);
});

test('an objective of which one party alone speaks is named', () => {
  const dossier = of(
    ['Bewoners', { objectives: { positions: { contact: { residents: 'main' } }, degree: 'x' } }],
    ['Gemeente', { objectives: { positions: { facilities: { municipality: 'main' } } } }],
  );
  expect(found('objectives', dossier).slice(0, 2)).toEqual([
    'none: Alleen door Gemeente ingevuld: voorzieningen die kunnen blijven.',
    'none: Alleen door Bewoners ingevuld: contact tussen verschillende mensen.',
  ]);
});
