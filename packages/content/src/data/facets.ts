import type { CollectionId, Status } from '../entry.js';
import type { Actor, Instrument, InstrumentPoint, ScaleLevel, SideEffect } from '../instrument.js';
import type { Motive } from '../motive.js';
import type { ResidentGroup } from '../resident-group.js';
import type { ScaleInsight } from '../scale-insight.js';
import type { Step } from '../step.js';
import type { TimelineEntry } from '../timeline-entry.js';

type KindsOf<T extends { readonly points: readonly { readonly kind: string }[] }> = T['points'][number]['kind'];

/** The words for what the entries of the collections are sorted by, in one language. */
export interface Facets {
  readonly collections: Readonly<Record<CollectionId, string>>;
  readonly domains: Readonly<Record<Instrument['domain'], string>>;
  readonly scales: Readonly<Record<ScaleLevel, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly bindings: Readonly<Record<Instrument['binding'], string>>;
  readonly leadTimes: Readonly<Record<Instrument['leadTime'], string>>;
  readonly sideEffects: Readonly<Record<SideEffect, string>>;
  readonly lanes: Readonly<Record<TimelineEntry['lane'], string>>;
  readonly stances: Readonly<Record<NonNullable<TimelineEntry['stance']>, string>>;
  /**
   * What a stance meant on the agenda of national government in its time, in a sentence. From sections 1 and 1.1 (`implicit`),
   * 1.2 (`not-an-aim`), 1.3 (`official-aim`), 1.4 (`standstill`) and 1.5 (`back`).
   */
  readonly agenda: Readonly<Record<NonNullable<TimelineEntry['stance']>, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly kinds: Readonly<
    Record<
      | InstrumentPoint['kind']
      | KindsOf<TimelineEntry>
      | KindsOf<Motive>
      | KindsOf<Step>
      | KindsOf<ResidentGroup>
      | KindsOf<ScaleInsight>
      | 'check',
      string
    >
  >;
}
