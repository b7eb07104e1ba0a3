import { levels } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { sayScale } from './scale.js';

describe('the distance in words', () => {
  test.each([
    [undefined, '', ''],
    [{ intervention: ['moon'] }, '', ''],
    [
      { intervention: ['street', 'complex'] },
      'U grijpt in op de schaal van het complex en de straat.',
      'You act at the scale of the complex and the street.',
    ],
    [
      { wanted: ['higher'] },
      'Gewenst effect verwacht u op de schaal van de regio of hoger.',
      'You expect the wanted effect at the scale of the region or higher.',
    ],
    [
      { intervention: ['street'], wanted: ['street'] },
      'U grijpt in op de schaal van de straat. Gewenst effect verwacht u op de schaal van de straat. Dat reikt even ver als uw ingreep.',
      'You act at the scale of the street. You expect the wanted effect at the scale of the street. That reaches as far as your intervention.',
    ],
    [
      { intervention: ['porch'], wanted: ['complex'] },
      'U grijpt in op de schaal van het portiek. Gewenst effect verwacht u op de schaal van het complex. Dat reikt één trede verder dan uw ingreep.',
      'You act at the scale of the shared entrance. You expect the wanted effect at the scale of the complex. That reaches one rung further than your intervention.',
    ],
    [
      { intervention: ['neighbourhood'], wanted: ['complex'] },
      'U grijpt in op de schaal van de buurt. Gewenst effect verwacht u op de schaal van het complex. Dat reikt twee treden minder ver dan uw ingreep.',
      'You act at the scale of the neighbourhood. You expect the wanted effect at the scale of the complex. That reaches two rungs less far than your intervention.',
    ],
    [
      { intervention: ['neighbourhood'], unwanted: ['district', 'city'] },
      'U grijpt in op de schaal van de buurt. Wat u niet wilt, valt op de schaal van het stadsdeel en de stad. Dat reikt drie treden verder dan uw ingreep.',
      'You act at the scale of the neighbourhood. What you do not want lands at the scale of the district and the city. That reaches three rungs further than your intervention.',
    ],
    [
      { intervention: ['city'], unwanted: ['city', 'street'] },
      'U grijpt in op de schaal van de stad. Wat u niet wilt, valt op de schaal van de straat en de stad.',
      'You act at the scale of the city. What you do not want lands at the scale of the street and the city.',
    ],
  ])('%j', (answer, nl, en) => {
    expect(sayScale(answer, textsNl)).toBe(nl);
    expect(sayScale(answer, textsEn)).toBe(en);
  });

  test.each(levels.slice(1).map((level, index) => [index + 1, level] as const))(
    'counts %i rungs from the porch in words',
    (steps, level) => {
      const said = sayScale({ intervention: ['porch'], wanted: [level] }, textsNl);
      const word = [
        'één trede',
        'twee treden',
        'drie treden',
        'vier treden',
        'vijf treden',
        'zes treden',
        'zeven treden',
      ];
      expect(said).toContain(`Dat reikt ${word[steps - 1]} verder`);
    },
  );
});
