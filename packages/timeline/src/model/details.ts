import { sayMoment } from '@mengwijzer/content/moment-words';
import { timeline } from '@mengwijzer/content/timeline';
import { timelineRelations } from '@mengwijzer/content/timeline.relations';
import {
  nameRefs,
  readingOf,
  saySections,
  saySources,
  sayState,
  sourcesOf,
  viewPoint,
  viewRelated,
  type NamedRef,
  type PointView,
  type Reading,
  type ReadingPartner,
  type RelatedView,
} from '@mengwijzer/core/reading';
import { capitalise, type DetailTexts, type TimelineTexts } from './texts.js';
import type { Moment, Source, TimelineEntry } from '@mengwijzer/content';
import type { Item } from './entries.js';

/** All there is to read about periods and events, in one language. */
export interface Details extends Reading<TimelineEntry> {
  readonly facets: DetailTexts['facets'];
}

/** What there is to read, with what a partner adds, replaces and hides. */
export const detailsOf = (texts: DetailTexts, lang: 'nl' | 'en', partner?: ReadingPartner): Details => ({
  ...readingOf<TimelineEntry>(
    { id: 'timeline', entries: timeline, words: texts.timeline, relations: timelineRelations },
    texts,
    lang,
    partner,
  ),
  facets: texts.facets,
});

/** What one asks about a period or event, in the order in which it is read. */
export const blockIds = ['mixing', 'effect', 'fact', 'critics', 'dates'] as const;
export type BlockId = (typeof blockIds)[number];

/** One of several starts or ends, and where it comes from. */
export interface DateView {
  /** "Rond 2012". */
  readonly text: string;
  /** Publications and sections: "Uyterlinde en Van der Velden (2017); Hoofdstuk 2.2". */
  readonly note: string;
}

export interface EntryView {
  readonly item: Item;
  readonly blocks: readonly { readonly id: BlockId; readonly label: string; readonly points: readonly PointView[] }[];
  /** How far a rule or plan had come, and when that was so; empty where neither is known. */
  readonly state: string;
  /** Motives that stood behind it. */
  readonly motives: readonly NamedRef[];
  /** Instruments that were used, made possible or studied. */
  readonly instruments: readonly NamedRef[];
  /** Its starts and its ends, where the kennisfundament names more than one. */
  readonly dates: readonly DateView[];
  readonly section: string;
  readonly sources: readonly Source[];
  /** What else belongs to it. */
  readonly related: readonly RelatedView[];
}

const momentsIn = (moments: TimelineEntry['starts'] | TimelineEntry['ends']): readonly Moment[] =>
  typeof moments === 'object' ? moments : [];

const viewDate = (moment: Moment, details: Details, texts: TimelineTexts): DateView => ({
  text: capitalise(sayMoment(moment, texts.lang)),
  note: [saySources(moment.cites, texts, details), saySections(moment.cites, texts, details)]
    .filter((part) => part !== '')
    .join('; '),
});

/** A period or event with all there is to read about it; about one of the user's own there is nothing but what they wrote. */
export const viewEntry = (item: Item, details: Details, texts: TimelineTexts): EntryView => {
  const { id, owner } = item;
  const entry = owner === 'user' ? undefined : details.entries.get(id);
  if (entry === undefined)
    return {
      item,
      blocks: [],
      state: '',
      motives: [],
      instruments: [],
      dates: [],
      section: '',
      sources: [],
      related: [],
    };

  const dates = [momentsIn(entry.starts), momentsIn(entry.ends)];
  const cites = [...entry.cites, ...[...entry.points, ...dates.flat()].flatMap((each) => each.cites)];
  const refs = details.related(id);
  const isShown = ({ ref }: NamedRef): boolean => refs.includes(ref);
  const motives = nameRefs('motives', entry.motives, details).filter(isShown);
  const instruments = nameRefs('instruments', entry.instruments, details).filter(isShown);
  const named = new Set([...motives, ...instruments].map(({ ref }) => ref));
  return {
    item,
    blocks: blockIds
      .map((kind) => ({
        id: kind,
        label: details.facets.kinds[kind],
        points: entry.points
          .filter((point) => point.kind === kind)
          .map((point) => viewPoint(id, point, details, texts)),
      }))
      .filter(({ points }) => points.length > 0),
    state: sayState(entry, texts, details),
    motives,
    instruments,
    dates: dates
      .filter((moments) => moments.length > 1)
      .flat()
      .map((moment) => viewDate(moment, details, texts)),
    section: saySections(cites, texts, details),
    sources: sourcesOf(cites, details),
    related: viewRelated(
      refs.filter((ref) => !named.has(ref)),
      details,
    ),
  };
};
