import { en } from './messages/en.js';
import type { DossierTexts } from './model/texts.js';

export const textsEn: DossierTexts = { lang: 'en', messages: en };
