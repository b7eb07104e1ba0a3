import { sourceTypesEn } from '@mengwijzer/content/labels.en';
import { sourcesMessagesEn } from './messages/sources.en.js';
import type { SourcesTexts } from './texts-sources-nl.js';

export const sourcesTextsEn: SourcesTexts = { lang: 'en', types: sourceTypesEn, messages: sourcesMessagesEn };
