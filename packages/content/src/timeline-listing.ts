import type { SectionId } from './citation.js';
import type { Period } from './moment-words.js';
import type { Moment, When } from './moment.js';
import type { TimelineEntry } from './timeline-entry.js';

/** What a list shows and sorts a period or event by: all but its points, and where those and its dates come from. */
export interface TimelineListing
  extends Omit<TimelineEntry, 'cites' | 'points' | 'related' | 'starts' | 'ends'>, Period {
  /** Sections that it comes from, each once, in the order in which they are cited. */
  readonly sections: readonly SectionId[];
}

/** A period or event without its points. */
export const timelineListingOf = ({
  cites,
  points: _points,
  related: _related,
  starts,
  ends,
  ...listing
}: TimelineEntry): TimelineListing => ({
  ...listing,
  starts: uncited(starts),
  ...(ends === undefined ? {} : { ends: uncited(ends) }),
  sections: [...new Set(cites.flatMap(({ section }) => section ?? []))],
});

const uncited = <T extends string>(moments: readonly Moment[] | T): readonly When[] | T =>
  typeof moments === 'string' ? moments : moments.map(({ cites: _cites, ...when }) => when);

/** The words of a list of periods and events, in one language. */
export interface TimelineListTexts {
  /** Name and summary, by id of the entry. */
  readonly timeline: Readonly<Record<string, { readonly name: string; readonly summary: string }>>;
  /** Names of the motives, by id. */
  readonly motives: Readonly<Record<string, string>>;
  /** Names of the instruments that entries name, by id. */
  readonly instruments: Readonly<Record<string, string>>;
}
