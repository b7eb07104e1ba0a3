import { en as shared } from '@mengwijzer/core/messages.en';
import type { SummaryMessages } from '../model/place-summary.js';
import type { PlaceCheckMessages } from './place-check.nl.js';

const summary: SummaryMessages = {
  heading: (place) => (place === '' ? 'What you saw' : `What you saw: ${place}`),
  nothing: 'You have not looked at anything yet. What you choose above will stand here in words.',
  lacks: (sets) => `Something is still missing under ${sets}.`,
  complete: (sets) => `All of it is there under ${sets}.`,
  unfinished: (sets) => `Not all was looked at under ${sets}.`,
  unseen: (sets) => `Not looked at yet: ${sets}.`,
  quoted: (name) => `‘${name}’`,
  found: { no: 'This is not there', partly: 'This is there in part', yes: 'This is there', open: 'Not looked at yet' },
  noted: 'What you wrote with it',
  noScore: 'This helps you look; it is no score. That a place with all these points works, no research has shown.',
};

export const placeCheckEn: PlaceCheckMessages = {
  shared,
  summary,
  place: 'Which place is it about?',
  placeHint: 'For instance: community centre De Spil, the square by the shops.',
  verdicts: { yes: 'Yes', partly: 'In part', no: 'No', open: 'Not looked at' },
  note: (set) => `What do you see under ‘${set}’?`,
  keeps: 'What you fill in is on this page only. It is gone when you close or reload the page.',
  wipe: 'Clear everything',
  wiped: 'Everything has been cleared.',
  restore: 'Put back what was there',
  restored: 'What you filled in is back.',
};
