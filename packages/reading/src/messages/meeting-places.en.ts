import { missingEn } from '@mengwijzer/core/missing.en';
import type { PlacesMessages } from './meeting-places.nl.js';

export const placesMessagesEn: PlacesMessages = {
  notLoaded: missingEn,
  heading: 'A place where people run into each other',
  lead: 'Four sets of recommendations, and three conditions for encounters with and without a disability.',
  checkHeading: 'Look at a place in your neighbourhood',
  checkLead: 'Walk through a place, on paper or on the spot. Say what you see at each point.',
  points: 'Watch these points',
  sources: 'Sources',
  evidence: (word) => `Evidence: ${word}`,
  asOf: (date) => `as of ${date}`,
};
