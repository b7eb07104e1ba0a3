import { sumOf } from './chart-input.js';
import type { Tone } from './drawing.js';
import type { Simulation, SiteResult } from './simulate.js';

/** What happened to households, from the top down. */
export const ways = ['direct', 'local', 'old', 'temporary', 'away', 'gone'] as const;
export type Way = (typeof ways)[number];

/** Where households are at the end, from the top down. */
const states = ['home', 'old', 'temporary', 'away', 'gone'] as const;
export type State = (typeof states)[number];

/** A group of households in a column: of a site, that went a way, or that ended somewhere. */
export interface Node {
  readonly id: string;
  readonly households: number;
  readonly tone: Tone;
  /** Of a site: its place in the list, from 0; of the rest of them: how many these are. */
  readonly place?: number;
  readonly sites?: number;
  readonly way?: Way;
  readonly state?: State;
}

export interface Link {
  readonly source: Node['id'];
  readonly target: Node['id'];
  readonly households: number;
  readonly tone: Tone;
}

/** Nobody is lost: each column holds all households, and so do the links from one to the next. */
export interface Flow {
  readonly columns: readonly [readonly Node[], readonly Node[], readonly Node[]];
  /** By source, then by target, from the top down: those from the first to the second column, and then the others. */
  readonly links: readonly Link[];
}

/** Sites that have a node of their own. */
const MOST_SITES = 12;

const toneOf = (way: Way): Tone => (way === 'direct' || way === 'local' ? 'home' : way);

const countsOf = ({ start, households }: SiteResult, total: number): Readonly<Record<Way, number>> => {
  const { turnover, choice, direct, local, temporary, away } = households;
  return { direct, local, old: start === null ? total : 0, temporary, away, gone: turnover + choice };
};

interface Origin {
  readonly node: Node;
  readonly counts: Readonly<Record<Way, number>>;
}

const add = (one: Origin['counts'], other: Origin['counts']): Origin['counts'] => ({
  direct: one.direct + other.direct,
  local: one.local + other.local,
  old: one.old + other.old,
  temporary: one.temporary + other.temporary,
  away: one.away + other.away,
  gone: one.gone + other.gone,
});

/** Sites that people live in, in the order of the list; of many those with the most households, and the others together. */
const originsOf = ({ plan, sites }: Simulation): readonly Origin[] => {
  const all = sites.flatMap((site, place): Origin[] => {
    const households = sumOf(plan.sites[place]!.existing);
    const node: Node = { id: `site ${place}`, households, tone: 'old', place };
    return households === 0 ? [] : [{ node, counts: countsOf(site, households) }];
  });
  if (all.length <= MOST_SITES) return all;
  const bySize = [...all].sort((one, other) => other.node.households - one.node.households);
  const own = new Set(bySize.slice(0, MOST_SITES - 1));
  const rest = all.filter((origin) => !own.has(origin));
  const households = rest.reduce((sum, { node }) => sum + node.households, 0);
  return [
    ...all.filter((origin) => own.has(origin)),
    {
      node: { id: 'others', households, tone: 'old', sites: rest.length },
      counts: rest.map(({ counts }) => counts).reduce(add),
    },
  ];
};

/** Where households started, what happened when their homes were emptied, and where they are at the end. */
export const flowOf = (result: Simulation): Flow => {
  const { inPlace, turnover, choice, direct, local, ...others } = result.outcome;
  const { returnedFromTemporary, returnedFromAway, stillTemporary, stillAway } = others;
  const origins = originsOf(result);
  const gone = turnover + choice;
  /** By way, where it led to. */
  const led: Readonly<Record<Way, Partial<Record<State, number>>>> = {
    direct: { home: direct },
    local: { home: local },
    old: { old: inPlace },
    temporary: { home: returnedFromTemporary, temporary: stillTemporary },
    away: { home: returnedFromAway, away: stillAway },
    gone: { gone },
  };
  const link = (source: string, target: string, way: Way, households: number): readonly Link[] =>
    households === 0 ? [] : [{ source, target, households, tone: toneOf(way) }];
  const node = (id: string, tone: Tone, households: number, more: Pick<Node, 'way' | 'state'>): readonly Node[] =>
    households === 0 ? [] : [{ id, tone, households, ...more }];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    columns: [
      origins.map((origin) => origin.node),
      ways.flatMap((way) => node(`way ${way}`, toneOf(way), sum(Object.values(led[way])), { way })),
      states.flatMap((state) => node(`end ${state}`, state, sum(ways.map((way) => led[way][state] ?? 0)), { state })),
    ],
    links: [
      ...origins.flatMap((origin) =>
        ways.flatMap((way) => link(origin.node.id, `way ${way}`, way, origin.counts[way])),
      ),
      ...ways.flatMap((way) =>
        states.flatMap((state) => link(`way ${way}`, `end ${state}`, way, led[way][state] ?? 0)),
      ),
    ],
  };
};
