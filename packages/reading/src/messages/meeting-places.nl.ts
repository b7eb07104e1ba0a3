import { missingNl } from '@mengwijzer/core/missing.nl';

export const placesMessagesNl = {
  notLoaded: missingNl,
  heading: 'Een plek waar mensen elkaar tegenkomen',
  lead: 'Vier sets aanbevelingen, en drie voorwaarden voor ontmoeting met en zonder beperking.',
  checkHeading: 'Bekijk een plek in uw wijk',
  checkLead: 'Loop een plek langs, op papier of ter plekke. Zeg bij elk punt wat u ziet.',
  points: 'Let op deze punten',
  sources: 'Bronnen',
  evidence: (word: string) => `Bewijs: ${word}`,
  asOf: (date: string) => `stand van ${date}`,
};
export type PlacesMessages = typeof placesMessagesNl;
