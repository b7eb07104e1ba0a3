import type { Entry, PartialDate, Status } from './entry.js';
import type { Moment } from './moment.js';

/**
 * A period or an event between 1945 and the horizon of the present programme. Points say what was said about mixing then (`mixing`), what
 * it did (`effect`), what critics said (`critics`), and where the dates are uncertain or in contradiction (`dates`).
 */
export interface TimelineEntry extends Entry<'mixing' | 'fact' | 'effect' | 'critics' | 'dates'> {
  /** `local` is for what a partner adds of its own neighbourhood. */
  readonly lane: 'policy' | 'law' | 'context' | 'evidence' | 'local';
  /** At least one, unless the start is not named. More than one: the kennisfundament contradicts itself. */
  readonly starts: readonly Moment[] | 'not-named';
  /** Only of a period. More than one: the kennisfundament contradicts itself. */
  readonly ends?: readonly Moment[] | 'not-named' | 'ongoing';
  /** How mixing stood on the agenda; of policy periods. */
  readonly stance?: 'implicit' | 'not-an-aim' | 'official-aim' | 'standstill' | 'back';
  /** Ids of motives that stood behind it. */
  readonly motives: readonly string[];
  /** Ids of instruments that were used, made possible or studied. */
  readonly instruments: readonly string[];
  readonly status?: Status;
  readonly asOf?: PartialDate;
}
