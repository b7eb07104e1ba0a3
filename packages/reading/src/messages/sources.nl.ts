import { missingNl } from '@mengwijzer/core/missing.nl';

const works = (count: number): string => (count === 1 ? '1 publicatie of wet' : `${count} publicaties en wetten`);

export const sourcesMessagesNl = {
  notLoaded: missingNl,
  heading: 'Bronnen',
  find: 'Zoek een bron',
  findHint: 'Een deel van een naam, titel of jaar mag ook.',
  order: 'Zet op volgorde van',
  orders: { author: 'auteur', year: 'jaar, nieuwste eerst', type: 'soort' },
  counted: (found: number, total: number) => (found === total ? works(total) : `${found} van ${works(total)}`),
  noType: 'soort niet bekend',
  noYear: 'jaar niet bekend',
  uses: 'Waar dit voor gebruikt is',
  of: (number: number) => `bron ${number}`,
  none: 'Geen bron past bij dit zoekwoord.',
  empty: 'Hier zijn geen bronnen bij.',
  all: 'Toon alle bronnen',
};
export type SourcesMessages = typeof sourcesMessagesNl;
