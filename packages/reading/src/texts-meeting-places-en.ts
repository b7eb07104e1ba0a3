import { evidenceEn } from '@mengwijzer/content/labels.en';
import { meetingPlacesEn } from '@mengwijzer/content/meeting-places.en';
import { placesMessagesEn } from './messages/meeting-places.en.js';
import type { PlacesTexts } from './texts-meeting-places-nl.js';

export const placesTextsEn: PlacesTexts = {
  lang: 'en',
  words: meetingPlacesEn,
  evidence: evidenceEn,
  messages: placesMessagesEn,
};
