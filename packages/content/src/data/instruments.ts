import type { TextsOf } from '../entry.js';
import { allocationInstruments } from './instruments/allocation.js';
import { economicInstruments } from './instruments/economic.js';
import { physicalInstruments } from './instruments/physical.js';
import { socialInstruments } from './instruments/social.js';

/** What one can decide to use, as chapter 3 and the steps of chapter 4 name it. */
export const instruments = [
  ...physicalInstruments,
  ...allocationInstruments,
  ...socialInstruments,
  ...economicInstruments,
] as const;

export type InstrumentId = (typeof instruments)[number]['id'];
export type InstrumentTexts = TextsOf<typeof instruments>;
export default instruments;
