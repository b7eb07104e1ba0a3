import { sheetNl } from './entering/messages/sheet.nl.js';
import type { PhasingTexts } from './model/texts.js';

export const textsNl: PhasingTexts = {
  lang: 'nl',
  messages: sheetNl,
  outcome: async () => (await import('./outcome/outcome-nl.js')).outcomeNl,
  later: async () => (await import('./later-nl.js')).laterNl,
};
