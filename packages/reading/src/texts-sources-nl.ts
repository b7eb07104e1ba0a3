import { sourceTypesNl } from '@mengwijzer/content/labels.nl';
import { sourcesMessagesNl } from './messages/sources.nl.js';
import type { SourceTexts } from './model/sources.js';
import type { SourcesMessages } from './messages/sources.nl.js';

export interface SourcesTexts extends SourceTexts {
  readonly messages: SourcesMessages;
}

export const sourcesTextsNl: SourcesTexts = { lang: 'nl', types: sourceTypesNl, messages: sourcesMessagesNl };
