import type { InstrumentTexts } from './instruments.js';
import { allocationNl } from './instruments/allocation.nl.js';
import { economicNl } from './instruments/economic.nl.js';
import { physicalNl } from './instruments/physical.nl.js';
import { socialNl } from './instruments/social.nl.js';

export const instrumentsNl = {
  ...physicalNl,
  ...allocationNl,
  ...socialNl,
  ...economicNl,
} as const satisfies InstrumentTexts;
export default instrumentsNl;
