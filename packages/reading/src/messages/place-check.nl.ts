import { nl as shared } from '@mengwijzer/core/messages.nl';
import type { SummaryMessages } from '../model/place-summary.js';

const summary: SummaryMessages = {
  heading: (place) => (place === '' ? 'Wat u zag' : `Wat u zag: ${place}`),
  nothing: 'U keek nog nergens naar. Wat u hierboven kiest, staat straks hier in woorden.',
  lacks: (sets) => `Er ontbreekt nog iets bij ${sets}.`,
  complete: (sets) => `Alles is er bij ${sets}.`,
  unfinished: (sets) => `Nog niet alles bekeken bij ${sets}.`,
  unseen: (sets) => `Nog niet bekeken: ${sets}.`,
  quoted: (name) => `‘${name}’`,
  found: { no: 'Dit is er niet', partly: 'Dit is er deels', yes: 'Dit is er', open: 'Nog niet bekeken' },
  noted: 'Wat u erbij schreef',
  noScore:
    'Dit is een hulp om te kijken, geen cijfer. Of een plek met al deze punten ook werkt, heeft geen onderzoek laten zien.',
};

/** Words for looking at a place of one's own; they come with that part. */
export const placeCheckNl = {
  shared,
  summary,
  place: 'Om welke plek gaat het?',
  placeHint: 'Bijvoorbeeld: buurthuis De Spil, het plein bij de winkels.',
  verdicts: { yes: 'Ja', partly: 'Deels', no: 'Nee', open: 'Niet bekeken' },
  note: (set: string) => `Wat ziet u bij ‘${set}’?`,
  keeps: 'Wat u invult, staat alleen op deze pagina. Het is weg als u de pagina sluit of opnieuw laadt.',
  wipe: 'Maak alles leeg',
  wiped: 'Alles is leeggemaakt.',
  restore: 'Zet terug wat er stond',
  restored: 'Wat u invulde, staat er weer.',
};
export type PlaceCheckMessages = typeof placeCheckNl;
