import { textsNl } from '@mengwijzer/checklist/texts.nl';
import { nl } from './messages/parties.nl.js';
import type { PartiesTexts } from '../model/parties/compare-texts.js';

export const partiesNl: PartiesTexts = { lang: 'nl', checklist: textsNl, messages: nl };
