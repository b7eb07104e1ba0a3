import { nl as shared } from '@mengwijzer/core/messages.nl';
import { sayCount } from '../model/standing/standing-words.js';

/** Words that the steps, the groups and monitoring share: where a statement leads, and where something stands. */
export const standingNl = {
  sources: 'Waar dit staat',
  evidence: shared.evidence,
  asOf: (date: string) => `stand van ${date}`,
  source: (text: string) => `Bron: ${text}`,
  capped: { others: (count: number) => `nog ${sayCount(count, 'nl')}` },
  accordingTo: (who: string, by: string) => `${who} (volgens ${by})`,

  leads: {
    question: (number: number) => `Naar vraag ${number}`,
    shortlist: 'Naar uw lijst',
    plan: 'Naar het plan',
    parties: 'Naar de partijen',
    groups: 'Naar de drie groepen',
    monitoring: 'Naar wat u volgt',
  },
  elsewhere: {
    answers: 'Dat doet u op de pagina met de zeven vragen.',
    shortlist: 'Dat doet u op de pagina waar u instrumenten kiest.',
    plan: 'Dat doet u op de pagina waar u plekken en hun volgorde invult.',
  },
};

export type StandingMessages = typeof standingNl;
