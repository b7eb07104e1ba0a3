import type { Entry } from './entry.js';

/** One of the four steps of mixing with precision. Points: what to `do`, what it `yields`, its `pitfall`s. */
export interface Step extends Entry<'do' | 'yields' | 'pitfall'> {
  /** 1..4. */
  readonly number: number;
}
