import type { EntryText, Facets, Names, SectionId, TimelineListTexts } from '@mengwijzer/content';
import type { ReadingTexts } from '@mengwijzer/core/reading';
import type { LaterMessages } from '../messages/later.nl.js';
import type { Messages } from '../messages/nl.js';

export { capitalise, list, locale } from '@mengwijzer/words/text';

/** The words that the timeline starts with, in one language. The others come when they are needed. */
export interface TimelineTexts {
  /** BCP 47 tag, for lists, dates and numbers. */
  readonly lang: 'nl' | 'en';
  readonly list: TimelineListTexts;
  readonly facets: Pick<Facets, 'lanes' | 'stances' | 'agenda' | 'statuses'>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly messages: Messages;
  /** Loads what entries of all collections are called, in the same language. */
  readonly names: () => Promise<Names>;
  /** Loads the words of what comes after the list, in the same language. */
  readonly later: () => Promise<LaterMessages>;
  /** Loads what is said of each entry, in the same language. */
  readonly details: () => Promise<DetailTexts>;
}

/** The words of what opens in place, and the names of what belongs to it. */
export interface DetailTexts extends ReadingTexts {
  readonly timeline: Readonly<Record<string, EntryText>>;
  readonly facets: Pick<Facets, 'statuses' | 'collections' | 'kinds'>;
}
