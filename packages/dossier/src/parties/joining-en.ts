import { joiningEn as messages } from './messages/joining.en.js';
import type { JoiningTexts } from '../model/parties/compare-texts.js';

export const joiningEn: JoiningTexts = { lang: 'en', messages };
