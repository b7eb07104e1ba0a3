import { reachOf, touches } from './extent.js';
import { isLane, type Item, type Timeline } from './entries.js';
import { FIRST_YEAR, LAST_YEAR } from './range.js';

/** What an editor narrows the timeline to; an empty list narrows nothing. */
export interface Scope {
  readonly lanes: readonly string[];
  readonly motives: readonly string[];
  /** In the order in which they are shown. */
  readonly ids: readonly string[];
  /** Years, the last one included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Texts that were to be a year. */
  readonly unread: readonly string[];
}

/** The attributes, as they are written. */
export interface ScopeTexts {
  readonly lanes: string;
  readonly motive: string;
  readonly entries: string;
  readonly from: string;
  readonly to: string;
}

const values = (text: string): readonly string[] => [...new Set(text.match(/\S+/gu))].slice(0, 200);

const yearIn = (text: string): number | undefined => {
  const year = /^\d{4}$/u.test(text) ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

/** Reads attributes: values with white space between them, each once, at most 200; years in the order that they come in. */
export const scopeOf = ({ lanes, motive, entries, ...years }: ScopeTexts): Scope => {
  const texts = [years.from.trim(), years.to.trim()];
  const [from, to] = texts.map(yearIn);
  const isReversed = from !== undefined && to !== undefined && from > to;
  return {
    lanes: values(lanes),
    motives: values(motive),
    ids: values(entries),
    from: isReversed ? to : from,
    to: isReversed ? from : to,
    unread: [...new Set(texts)].filter((text) => text !== '' && yearIn(text) === undefined),
  };
};

/** The entries within a scope. With `ids`, in the order in which those are named. */
export const within = ({ items, byId, extents }: Timeline, scope: Scope): readonly Item[] => {
  const { lanes, motives, ids, from = -Infinity, to = Infinity } = scope;
  const named = ids.length === 0 ? items : ids.flatMap((id) => byId.get(id) ?? []);
  return named.filter((item) => {
    const extent = extents.get(item.id)!;
    return (
      (lanes.length === 0 || lanes.includes(item.lane)) &&
      (motives.length === 0 || motives.some((motive) => item.motives.includes(motive))) &&
      touches(reachOf(extent), from, to + 1)
    );
  });
};

/** What a scope names that nothing has, and years that are none: an editor's slips, to be told in the console. */
export const unknownIn = ({ lanes, motives, ids, unread }: Scope, timeline: Timeline): readonly string[] => [
  ...lanes.filter((lane) => !isLane(lane)),
  ...motives.filter((motive) => !Object.hasOwn(timeline.motives, motive)),
  ...ids.filter((id) => !timeline.byId.has(id)),
  ...unread,
];
