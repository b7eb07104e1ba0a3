import { sumOf } from './chart-input.js';
import type { Simulation } from '../engine/simulate.js';

/** What happens to households when their home has to be empty, from the top down; `old` is that this never comes. */
export const ways = ['direct', 'local', 'old', 'temporary', 'away', 'gone'] as const;
export type Way = (typeof ways)[number];

/** Where they are at the end, from the top down. */
export const ends = ['home', 'old', 'temporary', 'away', 'gone'] as const;

/** Households of a site, or of several small ones together. */
export interface Origin {
  /** Places of the sites in the list, from 0; at least one. */
  readonly places: readonly number[];
  /** Households by way. */
  readonly counts: readonly number[];
}

/** Nobody is lost: the households of all origins that go a way are those that it leads on. */
export interface Flow {
  /** In the order of the list, those that are taken together last. */
  readonly origins: readonly Origin[];
  /** By way, and then by end: households. */
  readonly led: readonly (readonly number[])[];
}

/** Origins that are shown. */
const MOST_ORIGINS = 12;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Of many sites only those with the most households stand alone. */
const joinSmall = (origins: readonly Origin[]): readonly Origin[] => {
  if (origins.length <= MOST_ORIGINS) return origins;
  const bySize = [...origins].sort((one, other) => total(other.counts) - total(one.counts));
  const small = new Set(bySize.slice(MOST_ORIGINS - 1));
  const joined = origins.filter((origin) => small.has(origin));
  return [
    ...origins.filter((origin) => !small.has(origin)),
    {
      places: joined.flatMap(({ places }) => places),
      counts: ways.map((_, way) => total(joined.map(({ counts }) => counts[way]!))),
    },
  ];
};

/** Where households live now, what happens to them, and where they are at the end. */
export const flowOf = ({ plan, sites, outcome }: Simulation): Flow => {
  const origins = sites.flatMap(({ start, households }, place): readonly Origin[] => {
    const lived = sumOf(plan.sites[place]!.existing);
    const { turnover, choice, direct, local, temporary, away } = households;
    const old = start === null ? lived : 0;
    return lived === 0 ? [] : [{ places: [place], counts: [direct, local, old, temporary, away, turnover + choice] }];
  });
  const { inPlace, turnover, choice, direct, local, stillTemporary, stillAway } = outcome;
  return {
    origins: joinSmall(origins),
    led: [
      [direct, 0, 0, 0, 0],
      [local, 0, 0, 0, 0],
      [0, inPlace, 0, 0, 0],
      [outcome.returnedFromTemporary, 0, stillTemporary, 0, 0],
      [outcome.returnedFromAway, 0, 0, stillAway, 0],
      [0, 0, 0, 0, turnover + choice],
    ],
  };
};
