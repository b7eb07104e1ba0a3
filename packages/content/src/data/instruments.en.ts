import type { InstrumentTexts } from './instruments.js';
import { allocationEn } from './instruments/allocation.en.js';
import { economicEn } from './instruments/economic.en.js';
import { physicalEn } from './instruments/physical.en.js';
import { socialEn } from './instruments/social.en.js';

export const instrumentsEn = {
  ...physicalEn,
  ...allocationEn,
  ...socialEn,
  ...economicEn,
} as const satisfies InstrumentTexts;
export default instrumentsEn;
