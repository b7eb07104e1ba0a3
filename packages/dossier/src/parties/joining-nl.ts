import { joiningNl as messages } from './messages/joining.nl.js';
import type { JoiningTexts } from '../model/parties/compare-texts.js';

export const joiningNl: JoiningTexts = { lang: 'nl', messages };
