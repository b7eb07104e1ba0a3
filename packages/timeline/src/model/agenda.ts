import { saySpan } from '@mengwijzer/content/moment-words';
import type { Bounds } from '@mengwijzer/content/moment';
import { reachOf, type Extent } from './extent.js';
import type { Item, Stance } from './entries.js';

/** A stretch of years in which mixing stood on the agenda of the state in one way, with what belongs to it in reading order. */
export interface Stretch {
  /** Unique among the stretches: a stance can come back. */
  readonly id: string;
  /** `undefined` where no policy says how mixing stood. */
  readonly stance: Stance | undefined;
  /** The policy that it begins with; without a stance, what comes first. */
  readonly first: Item;
  /** When it begins, as sure as the start of that policy. */
  readonly from: Bounds;
  /** When the next one begins, or this one ends. */
  readonly to: Bounds;
  /** Whether no year is named for its beginning. */
  readonly isAdrift: boolean;
  readonly items: readonly Item[];
}

interface Group {
  readonly stance: Stance | undefined;
  readonly first: Item;
  readonly items: readonly Item[];
}

const stanceOf = (item: Item): Stance | undefined => (item.lane === 'policy' ? item.stance : undefined);

/** A new group at each policy that has another stance than the last one; what comes before the first belongs to it. */
const groupsOf = (items: readonly Item[]): readonly Group[] => {
  const groups: (Group & { readonly items: Item[] })[] = [];
  const before: Item[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const stance = stanceOf(item);
    if (stance === undefined || stance === last?.stance) (last?.items ?? before).push(item);
    else groups.push({ stance, first: item, items: [...before.splice(0), item] });
  }
  // Nothing says how mixing stood.
  return before[0] === undefined ? groups : [{ stance: undefined, first: before[0], items: before }];
};

/**
 * How mixing stood on the agenda of the state, from stretch to stretch.
 *
 * @param items in reading order
 */
export const agendaOf = (items: readonly Item[], extents: ReadonlyMap<string, Extent>): readonly Stretch[] => {
  const groups = groupsOf(items);
  const begins = groups.map(({ first }): Pick<Stretch, 'from' | 'isAdrift'> => {
    const { from, isAdrift } = extents.get(first.id)!;
    return { from: isAdrift ? { earliest: from.earliest, latest: from.earliest } : from, isAdrift };
  });
  return groups.map((group, at) => {
    const { stance = 'none' } = group;
    const isBack = groups.slice(0, at).some((each) => each.stance === group.stance);
    const { from, isAdrift } = begins[at]!;
    return {
      ...group,
      id: isBack ? `${stance}-${at}` : stance,
      from,
      to: begins[at + 1]?.from ?? lastYears(group, extents, from),
      isAdrift,
    };
  });
};

/** When the last stretch ends: with the policy of its stance that may go on longest. */
const lastYears = ({ stance, items }: Group, extents: ReadonlyMap<string, Extent>, from: Bounds): Bounds => {
  const own = items.filter((item) => stance === undefined || stanceOf(item) === stance);
  const ends = own.flatMap((item) => extents.get(item.id) ?? []).map((extent) => extent.to ?? reachOf(extent));
  const longest = ends.reduce((one, other) => (other.latest > one.latest ? other : one), from);
  return { earliest: Math.max(from.earliest, longest.earliest), latest: longest.latest };
};

/** When a stretch was, in words: until the next one begins, and the last one until now. */
export const sayStretch = ({ id, first }: Stretch, stretches: readonly Stretch[], lang: 'nl' | 'en'): string => {
  const next = stretches[stretches.findIndex((each) => each.id === id) + 1];
  return saySpan({ starts: first.starts, ends: next?.first.starts ?? 'ongoing' }, lang);
};

/** The stretch that each entry belongs to, by id of the entry. */
export const stretchesById = (stretches: readonly Stretch[]): ReadonlyMap<string, Stretch> =>
  new Map(stretches.flatMap((stretch) => stretch.items.map(({ id }) => [id, stretch])));
