import { evidenceNl } from '@mengwijzer/content/labels.nl';
import { meetingPlacesNl } from '@mengwijzer/content/meeting-places.nl';
import { placesMessagesNl } from './messages/meeting-places.nl.js';
import type { EntryTexts } from './model/entry-view.js';
import type { PlacesMessages } from './messages/meeting-places.nl.js';

export interface PlacesTexts extends EntryTexts {
  readonly messages: PlacesMessages;
}

export const placesTextsNl: PlacesTexts = {
  lang: 'nl',
  words: meetingPlacesNl,
  evidence: evidenceNl,
  messages: placesMessagesNl,
};
