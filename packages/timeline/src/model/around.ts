import { stretchesById } from './agenda.js';
import { touches } from './extent.js';
import { isPlanned, presenceOf, reach } from './years.js';
import type { Item, Timeline } from './entries.js';

/** An entry near another one. */
export interface Neighbour {
  readonly item: Item;
  /** Ids of the motives that both name, and of the instruments. */
  readonly shares: readonly string[];
}

/** What is told with an entry: each in one of the three, in reading order, at most five in each. */
export interface Around {
  readonly before: readonly Neighbour[];
  readonly during: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

const MOST = 5;
const MOST_SHARING = 2;

const shared = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.filter((id) => other.includes(id));

const isSharing = ({ shares }: Neighbour): boolean => shares.length > 0;

/** The nearest two that share something, then the nearest of each lane. */
const nearest = (near: readonly Neighbour[]): readonly Neighbour[] => {
  const sharing = near.filter(isSharing).slice(0, MOST_SHARING);
  const firsts = near.filter(({ item }, at) => near.findIndex((each) => each.item.lane === item.lane) === at);
  return [...new Set([...sharing, ...firsts])].slice(0, MOST);
};

/** A policy that ran for a while, or a law that was made. */
const isRuling = (item: Item, lasts: boolean): boolean =>
  item.lane === 'law' ? !isPlanned(item) : item.lane === 'policy' && lasts;

/** What came before and after an entry of the timeline, and which policies and laws may have been there when it began. */
export const around = (item: Item, { items, extents, stretches }: Timeline): Around => {
  const at = items.findIndex(({ id }) => id === item.id);
  const extent = extents.get(item.id);
  if (extent === undefined) return { before: [], during: [], after: [] };
  const { earliest, latest } = extent.from;
  const byId = stretchesById(stretches);
  const all = items.map((each): Neighbour => ({
    item: each,
    shares: [...shared(item.motives, each.motives), ...shared(item.instruments, each.instruments)],
  }));
  const inOrder = (near: readonly Neighbour[]): readonly Neighbour[] => all.filter((each) => near.includes(each));
  const running = all.filter(({ item: each }) => {
    const presence = presenceOf(each, extents.get(each.id)!, byId.get(each.id));
    return each.id !== item.id && isRuling(each, presence.lasts) && touches(reach(presence), earliest, latest);
  });
  // Those that share something, then the nearest.
  const distance = (each: Neighbour): number => Math.abs(all.indexOf(each) - at);
  const during = [...running]
    .sort((one, other) => Number(isSharing(other)) - Number(isSharing(one)) || distance(one) - distance(other))
    .slice(0, MOST);
  const others = (near: readonly Neighbour[]): readonly Neighbour[] => near.filter((each) => !during.includes(each));
  return {
    before: inOrder(nearest([...others(all.slice(0, at))].reverse())),
    during: inOrder(during),
    after: inOrder(nearest(others(all.slice(at + 1)))),
  };
};
