import { textsEn } from '@mengwijzer/checklist/texts.en';
import { en } from './messages/parties.en.js';
import type { PartiesTexts } from '../model/parties/compare-texts.js';

export const partiesEn: PartiesTexts = { lang: 'en', checklist: textsEn, messages: en };
