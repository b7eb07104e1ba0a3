import { en as shared } from '@mengwijzer/core/messages.en';
import { sayCount } from '../model/standing/standing-words.js';
import type { StandingMessages } from './standing.nl.js';

export const standingEn: StandingMessages = {
  sources: 'Where this comes from',
  evidence: shared.evidence,
  asOf: (date) => `as of ${date}`,
  source: (text) => `Source: ${text}`,
  capped: { others: (count) => `${sayCount(count, 'en')} more` },
  accordingTo: (who, by) => `${who} (according to ${by})`,

  leads: {
    question: (number) => `Go to question ${number}`,
    shortlist: 'Go to your list',
    plan: 'Go to the plan',
    parties: 'Go to the parties',
    groups: 'Go to the three groups',
    monitoring: 'Go to what you watch',
  },
  elsewhere: {
    answers: 'You do that on the page with the seven questions.',
    shortlist: 'You do that on the page where you choose instruments.',
    plan: 'You do that on the page where you enter sites and their order.',
  },
};
