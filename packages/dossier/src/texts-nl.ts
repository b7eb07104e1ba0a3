import { nl } from './messages/nl.js';
import type { DossierTexts } from './model/texts.js';

export const textsNl: DossierTexts = { lang: 'nl', messages: nl };
