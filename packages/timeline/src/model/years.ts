import { stretchesById } from './agenda.js';
import { isOverBy, lastOf, ORIGIN, touches, type Extent } from './extent.js';
import type { Bounds } from '@mengwijzer/content/moment';
import type { Item, Lane, Timeline } from './entries.js';
import type { Stretch } from './agenda.js';

/** Something that was there in a year; `perhaps`, where the dates do not say so for sure. */
export interface Present {
  readonly id: string;
  readonly perhaps: boolean;
}
export interface PresentItem extends Present {
  readonly item: Item;
}
export interface PresentStretch extends Present {
  readonly stretch: Stretch;
}
/** A motive or an instrument; perhaps, where all that name it are. */
export interface PresentTopic extends Present {
  /** The policies and laws that name it, in reading order. */
  readonly items: readonly Item[];
}

/** How things stood in a year, in rows. Items are in reading order, motives and instruments in that of the content. */
export interface YearView {
  readonly year: number;
  readonly stances: readonly PresentStretch[];
  readonly policy: readonly PresentItem[];
  readonly motives: readonly PresentTopic[];
  readonly instruments: readonly PresentTopic[];
  readonly law: readonly PresentItem[];
  readonly context: readonly PresentItem[];
  /** Of five years, up to and including this one. */
  readonly evidence: readonly PresentItem[];
  readonly local: readonly PresentItem[];
}

/** What is told of a year. */
export type YearRow = Exclude<keyof YearView, 'year'>;

/** When an entry was there. */
export interface Presence {
  readonly start: Bounds;
  readonly end: Bounds;
  /** Whether it was there for a while, rather than at one moment. */
  readonly lasts: boolean;
  /** Whether it may never have been there: no start is named, or it was no more than a plan. */
  readonly isUnsure: boolean;
}

/** Something that was no more than a plan when it was written down. */
export const isPlanned = ({ status }: Item): boolean => status === 'bill' || status === 'plan';

/** What was there until the end of 2024 was there on its last day; of 2025 nobody knows. */
const lastDayOf = (end: number): number => end - 1 / 372;

/** When an entry stopped being there, and whether it was there for more than a moment. */
const endingOf = (
  item: Item,
  { from, to, end }: Extent,
  stretch: Stretch | undefined,
): Pick<Presence, 'end' | 'lasts'> => {
  const { latest } = from;
  switch (end) {
    case 'dated':
      return { end: to!, lasts: true };
    case 'running':
      return { end: { earliest: lastDayOf(to!.earliest), latest: Infinity }, lasts: true };
    case 'open':
      // It belongs to its stretch of the story, and may have gone on until the next one.
      return {
        end: { earliest: lastDayOf(latest), latest: Math.max(latest, stretch?.to.latest ?? latest) },
        lasts: true,
      };
    case 'event':
      // A law is there from then on; and what ran when it was written down, began at this moment.
      if (item.lane === 'law') return { end: { earliest: Infinity, latest: Infinity }, lasts: true };
      if (item.status === 'running')
        return {
          end: { earliest: lastDayOf(Math.max(latest, lastOf(item.asOf) ?? latest)), latest: Infinity },
          lasts: true,
        };
      return { end: from, lasts: false };
  }
};

/** When an entry was there, as far as its dates, its status and the stretch that it belongs to say. */
export const presenceOf = (item: Item, extent: Extent, stretch: Stretch | undefined): Presence => ({
  start: extent.from,
  ...endingOf(item, extent, stretch),
  isUnsure: extent.isAdrift || isPlanned(item),
});

/** The first and the last moment at which something can have been there. */
export const reach = ({ start, end }: Pick<Presence, 'start' | 'end'>): Bounds => ({
  earliest: start.earliest,
  latest: Math.max(start.latest, end.latest),
});

/** Whether it was there all of the time between two years, for sure. */
const covers = ({ start, end }: Pick<Presence, 'start' | 'end'>, from: number, to: number): boolean =>
  isOverBy(start, from) && end.earliest >= to;

/** Research of so many years is told with a year. */
const YEARS_OF_EVIDENCE = 5;

/** Between which years an entry of a lane is looked for, to be told with this one. */
const windowOf = (lane: Lane, year: number): readonly [from: number, to: number] => [
  lane === 'evidence' ? year + 1 - YEARS_OF_EVIDENCE : year,
  year + 1,
];

/** Whether it was there at some time between two years, for sure. */
const isSurely = ({ start, end, lasts, isUnsure }: Presence, [from, to]: readonly [number, number]): boolean =>
  !isUnsure && isOverBy(start, to) && (lasts ? end : start).earliest >= from;

/** Motives or instruments that the items name, in the order of their names. */
const topicsOf = (
  present: readonly PresentItem[],
  idsOf: (item: Item) => readonly string[],
  names: Readonly<Record<string, string>>,
): readonly PresentTopic[] =>
  [...new Set([...Object.keys(names), ...present.flatMap(({ item }) => idsOf(item))])].flatMap((id) => {
    const having = present.filter(({ item }) => idsOf(item).includes(id));
    if (having.length === 0) return [];
    return [{ id, perhaps: having.every(({ perhaps }) => perhaps), items: having.map(({ item }) => item) }];
  });

/** How things stood in a year. */
export const momentAt = (year: number, { items, extents, stretches, motives, instruments }: Timeline): YearView => {
  const byId = stretchesById(stretches);
  const present = items.flatMap((item): readonly PresentItem[] => {
    const presence = presenceOf(item, extents.get(item.id)!, byId.get(item.id));
    const years = windowOf(item.lane, year);
    if (!touches(reach(presence), ...years)) return [];
    return [{ id: item.id, item, perhaps: !isSurely(presence, years) }];
  });
  const inLane = (lane: Lane): readonly PresentItem[] => present.filter(({ item }) => item.lane === lane);
  const ruling = present.filter(({ item }) => item.lane === 'policy' || item.lane === 'law');
  return {
    year,
    stances: stretches.flatMap((stretch): readonly PresentStretch[] => {
      const bounds = { start: stretch.from, end: stretch.to };
      if (stretch.stance === undefined || !touches(reach(bounds), year, year + 1)) return [];
      return [{ id: stretch.id, stretch, perhaps: stretch.isAdrift || !covers(bounds, year, year + 1) }];
    }),
    policy: inLane('policy'),
    motives: topicsOf(ruling, (item) => item.motives, motives),
    instruments: topicsOf(ruling, (item) => item.instruments, instruments),
    law: inLane('law'),
    context: inLane('context'),
    evidence: inLane('evidence'),
    local: inLane('local'),
  };
};

/** The year that a text says, from 1800 to 2099. */
export const yearFrom = (text: string): number | undefined =>
  /^\s*(?:1[89]|20)\d\d\s*$/u.test(text) ? Number(text) : undefined;

/**
 * The years that can be compared: since the account begins, until now.
 *
 * @param today in years
 */
export const comparable = (today: number): { readonly first: number; readonly last: number } => ({
  first: ORIGIN,
  last: Math.max(ORIGIN, Math.floor(today)),
});
