import { missingNl } from '@mengwijzer/core/missing.nl';

export const motivesMessagesNl = {
  notLoaded: missingNl,
  heading: 'Waarom mengen?',
  lead: 'Vier redenen om een wijk te mengen. Bij elke reden staat wat ervoor en ertegen spreekt.',
  more: 'Wat ervoor en ertegen spreekt',
  kinds: {
    for: 'Wat ervoor spreekt',
    against: 'Wat ertegen spreekt',
    since: 'Sinds wanneer dit een reden is',
    doubt: 'Waar twijfel over is',
  },
  sources: 'Bronnen',
  evidence: (word: string) => `Bewijs: ${word}`,
  asOf: (date: string) => `stand van ${date}`,
  unknown: (id: string, known: string) => `“${id}” is geen motief. Kies uit: ${known}.`,
};
export type MotivesMessages = typeof motivesMessagesNl;
