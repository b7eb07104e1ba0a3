import { sheetEn } from './entering/messages/sheet.en.js';
import type { PhasingTexts } from './model/texts.js';

export const textsEn: PhasingTexts = {
  lang: 'en',
  messages: sheetEn,
  outcome: async () => (await import('./outcome/outcome-en.js')).outcomeEn,
  later: async () => (await import('./later-en.js')).laterEn,
};
