import type { Entry } from './entry.js';

/** Residents with a stake when homes go and come. Points: what they `need`, what they `risk`, and the `limit`s of gentle gentrification. */
export type ResidentGroup = Entry<'need' | 'risk' | 'limit'>;
