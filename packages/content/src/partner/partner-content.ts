import type { CollectionId, EntryText } from '../entry.js';
import type { HintText } from '../hint.js';
import type { Instrument } from '../instrument.js';
import type { MeetingPlace } from '../meeting-place.js';
import type { PhasingCautionText } from '../phasing-caution.js';
import type { Question, QuestionText } from '../question.js';
import type { Source } from '../source.js';
import type { Term, TermText } from '../term.js';
import type { TimelineEntry } from '../timeline-entry.js';

/** A question of a partner's own. */
export type PartnerQuestion = Omit<Question, 'id' | 'number' | 'revision'> & { readonly id: string };

/** What a partner can add, by collection. */
export interface Addable {
  readonly questions: PartnerQuestion;
  readonly instruments: Instrument;
  readonly timeline: TimelineEntry;
  readonly meetingPlaces: MeetingPlace;
  readonly terms: Term;
  readonly sources: Source;
}

/** The words of an entry, by collection; sources have none. */
export interface Words {
  readonly questions: QuestionText;
  readonly hints: HintText;
  readonly motives: EntryText;
  readonly instruments: EntryText;
  readonly timeline: EntryText;
  readonly steps: EntryText;
  readonly residentGroups: EntryText;
  readonly scaleInsights: EntryText;
  readonly meetingPlaces: EntryText;
  readonly phasingCautions: PhasingCautionText;
  readonly terms: TermText;
  readonly sources: never;
}

/** The same with every field left out at will, all the way down. */
export type Some<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Some<T[K]> }
    : T;

/** What a partner changes in one collection. Lists are empty where it changes nothing. */
export interface Changes<C extends CollectionId> {
  readonly add: readonly (C extends keyof Addable ? Addable[C] : never)[];
  /** The words of what is added. English is the partner's Dutch where it gave none. */
  readonly words: { readonly nl: Readonly<Record<string, Words[C]>>; readonly en: Readonly<Record<string, Words[C]>> };
  /** By id of ours: fields of its data, and of its words in either language, that take the place of ours. */
  readonly replace: Readonly<
    Record<string, { readonly data: object; readonly nl?: Some<Words[C]>; readonly en?: Some<Words[C]> }>
  >;
  /** Ids of ours that are not shown. */
  readonly hide: readonly string[];
  /**
   * Where on an English page the partner's Dutch stands: ids of entries whose own words (all but those of points, parts and choices) it
   * gave in Dutch only, and of their points, as "elzenwaard:dorpsplan/costs".
   */
  readonly dutch: readonly string[];
}

/** A partner's own content, checked: what is in it can be shown as it is. */
export interface PartnerContent {
  readonly partner: { readonly id: string; readonly name: string; readonly url?: string };
  readonly collections: { readonly [C in CollectionId]: Changes<C> };
}
