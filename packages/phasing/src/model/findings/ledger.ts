import { tenures, type Plan, type Site, type Tenure } from '../plan/plan.js';
import { trace, type Journey } from '../engine/trace.js';
import type { Simulation, SiteResult } from '../engine/simulate.js';

/** Households of one site. */
export interface SiteShare {
  readonly site: Site['id'];
  readonly households: number;
}

export type ByTenure = Readonly<Record<Tenure, number>>;

/** Where those went that wanted to stay when their site was emptied. */
export interface Emptied {
  readonly site: Site;
  /** Place in the list, from 0. */
  readonly place: number;
  readonly start: number;
  readonly households: SiteResult['households'];
  /** Of the households, by tenure: those that went straight to a new home, and those that wait or waited, in a temporary home or away. */
  readonly direct: ByTenure;
  readonly waited: ByTenure;
}

/** What became of whom, in the order in which it happened: what all findings are worked out from. */
export interface Ledger {
  readonly result: Simulation;
  readonly plan: Plan;
  readonly journeys: readonly Journey[];
  /** Sites that were emptied, open land left out, by quarter and then by place in the list. */
  readonly emptied: readonly Emptied[];
  /** By place in the list: the first quarter in which nothing but the gate kept a site from starting, and what it came to. */
  readonly sites: readonly (SiteResult & { readonly site: Site; readonly eligible: number | null })[];
  /** The last quarter that is looked at. */
  readonly last: number;
}

const nobody: ByTenure = { social: 0, mid: 0, owner: 0 };

export const homesOf = ({ social, mid, owner }: ByTenure): number => social + mid + owner;

/** Adds up to households by site, in the order in which the sites come. */
export const sharesOf = (all: readonly SiteShare[]): readonly SiteShare[] => {
  const sums = new Map<Site['id'], number>();
  for (const { site, households } of all) sums.set(site, (sums.get(site) ?? 0) + households);
  return [...sums].flatMap(([site, households]) => (households > 0 ? [{ site, households }] : []));
};

export const sum = (all: readonly { readonly households: number }[]): number =>
  all.reduce((total, { households }) => total + households, 0);

/** Households by site and tenure. */
const byTenure = (
  all: readonly { readonly site: string; readonly tenure: Tenure; readonly households: number }[],
): ReadonlyMap<Site['id'], ByTenure> => {
  const sums = new Map<Site['id'], Record<Tenure, number>>();
  for (const { site, tenure, households } of all) {
    const some = sums.get(site) ?? { ...nobody };
    some[tenure] += households;
    sums.set(site, some);
  }
  return sums;
};

export const ledgerOf = (result: Simulation): Ledger => {
  const { plan } = result;
  const course = trace(plan);
  const direct = byTenure(course.straight);
  const waited = byTenure(course.journeys);
  const sites = result.sites.map((each, place) => ({
    ...each,
    site: plan.sites[place]!,
    eligible: course.sites[place]!.eligible,
  }));
  return {
    result,
    plan,
    journeys: course.journeys,
    emptied: sites
      .flatMap(({ site, start, households }, place) =>
        start === null || homesOf(site.existing) === 0
          ? []
          : [
              {
                site,
                place,
                start,
                households,
                direct: direct.get(site.id) ?? nobody,
                waited: waited.get(site.id) ?? nobody,
              },
            ],
      )
      .sort((one, other) => one.start - other.start || one.place - other.place),
    sites,
    last: plan.horizonQuarters - 1,
  };
};

/** Of those that were emptied, how many want to stay. */
export const stayingOf = ({ households: { direct, local, temporary, away } }: Emptied): number =>
  direct + local + temporary + away;

/** Sites that are under way in a quarter, but for one. */
export const underWayIn = ({ sites }: Ledger, quarter: number, but: Site): readonly Site['id'][] =>
  sites.flatMap(({ site, start, delivered }) =>
    start !== null && start <= quarter && (delivered === null || delivered > quarter) && site !== but ? [site.id] : [],
  );

/** The tenures of which there are any, in their order. */
export const tenuresIn = (homes: ByTenure): readonly Tenure[] => tenures.filter((tenure) => homes[tenure] > 0);
