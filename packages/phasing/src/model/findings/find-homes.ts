import { homesOf, type Ledger } from './ledger.js';
import { tenures, type Tenure } from '../plan/plan.js';
import type { PhasingCautionId } from '@mengwijzer/content';

/** How far social rent drops on the way. */
export interface SocialFinding {
  readonly kind: 'social-lowest';
  readonly caution: PhasingCautionId;
  /** Shares of all homes, in permille; null where nothing stands, now or at the end. */
  readonly before: number | null;
  readonly lowest: number;
  readonly after: number | null;
  /** First quarter in which the share is at its lowest. */
  readonly at: number;
  /** Social homes: now, at the end, the fewest on the way, from when, and for how many quarters. */
  readonly homes: {
    readonly before: number;
    readonly after: number;
    readonly fewest: number;
    readonly from: number;
    readonly quarters: number;
  };
}

export const findSocialLowest = ({ result, plan, last }: Ledger): readonly SocialFinding[] => {
  const { quarters, measures } = result;
  const { socialBefore, socialLowest, socialAfter } = measures;
  const before = plan.sites.reduce((total, { existing }) => total + existing.social, 0);
  const counts = quarters.map(({ stock }) => stock.social);
  if (socialLowest === null || before + Math.max(...counts) === 0) return [];
  const shareOf = (place: number): number | null => {
    const { stock } = quarters[place]!;
    const all = homesOf(stock);
    return all === 0 ? null : Math.floor((stock.social * 1000) / all);
  };
  const fewest = Math.min(...counts);
  const from = counts.indexOf(fewest);
  const end = counts.findIndex((count, place) => place > from && count !== fewest);
  return [
    {
      kind: 'social-lowest',
      caution: 'social-stock',
      before: socialBefore,
      lowest: socialLowest,
      after: socialAfter,
      at: quarters.findIndex((_, place) => shareOf(place) === socialLowest),
      homes: {
        before,
        after: counts[last]!,
        fewest,
        from,
        quarters: (end < 0 ? counts.length : end) - from,
      },
    },
  ];
};

/** Homes that are kept free for residents, and homes that were let when later somebody could have used them. */
export interface KeptEmptyFinding {
  readonly kind: 'kept-empty';
  readonly caution: PhasingCautionId;
  /** Home-quarters. */
  readonly homeQuarters: number;
  /** The most homes at once, and the first quarter in which that is so; null where none is kept. */
  readonly peak: { readonly homes: number; readonly at: number } | null;
  /** Kept free at the end. */
  readonly left: number;
  /** Quarters that the plan keeps a home free. */
  readonly reserve: number;
  /** The last quarter that is looked at. */
  readonly last: number;
  /**
   * Households that could not move on at once, while a home of their tenure had been let to newcomers before. That nobody waits while such a home is
   * let is sure: they would have taken it.
   */
  readonly missed: number;
}

/** By quarter, the homes of a tenure that were ready and that those who waited had not moved into. */
const unreturnedOf = (tenure: Tenure, { sites, journeys, last }: Ledger): readonly number[] => {
  const homes = Array.from({ length: last + 1 }, () => 0);
  for (const { site, delivered } of sites) if (delivered !== null) homes[delivered]! += site.planned[tenure];
  for (const journey of journeys)
    if (journey.tenure === tenure && journey.returned !== null) homes[journey.returned]! -= journey.households;
  for (let quarter = 1; quarter <= last; quarter += 1) homes[quarter]! += homes[quarter - 1]!;
  return homes;
};

/** Households of a tenure that were emptied out after homes of it had been let: each counts once, and so does each home. */
const missedOf = (tenure: Tenure, ledger: Ledger): number => {
  const unreturned = unreturnedOf(tenure, ledger);
  let missed = 0;
  let direct = 0;
  for (const { start, direct: straight, waited } of ledger.emptied) {
    direct += straight[tenure];
    // Where somebody has to wait no home is free: all that was built went to residents or was let.
    if (waited[tenure] > 0) missed += Math.min(waited[tenure], unreturned[start]! - direct - missed);
  }
  return missed;
};

export const findKeptEmpty = (ledger: Ledger): readonly KeptEmptyFinding[] => {
  const { result, plan, last } = ledger;
  const { quarters, measures, outcome } = result;
  const missed = tenures.reduce((total, tenure) => total + missedOf(tenure, ledger), 0);
  const homeQuarters = measures.reservedQuarters;
  if (homeQuarters + missed === 0) return [];
  const kept = quarters.map(({ reserved }) => reserved);
  const homes = Math.max(...kept);
  return [
    {
      kind: 'kept-empty',
      caution: 'build-before-demolition',
      homeQuarters,
      peak: homes === 0 ? null : { homes, at: kept.indexOf(homes) },
      left: outcome.reserved,
      reserve: plan.reserveQuarters,
      last,
      missed,
    },
  ];
};

/**
 * Tenures of which more households wait than homes are still to come: so many can never return, however long it takes.
 * Of each short = seek - planned + newcomers.
 */
export interface NoHomeFinding {
  readonly kind: 'no-home-of-tenure';
  readonly caution: PhasingCautionId;
  readonly households: number;
  /** The largest shortage first. */
  readonly tenures: readonly {
    readonly tenure: Tenure;
    readonly short: number;
    /** Households that want a new home of it: those that stay, but for who found an existing one. */
    readonly seek: number;
    /** Homes that the whole plan builds. */
    readonly planned: number;
    /** Of those, let to newcomers. */
    readonly newcomers: number;
  }[];
}

export const findNoHome = ({ emptied, journeys, sites }: Ledger): readonly NoHomeFinding[] => {
  const short = tenures
    .map((tenure) => {
      let seek = 0;
      let direct = 0;
      for (const each of emptied) {
        direct += each.direct[tenure];
        seek += each.direct[tenure] + each.waited[tenure];
      }
      let returned = 0;
      for (const journey of journeys)
        if (journey.tenure === tenure && journey.returned !== null) returned += journey.households;
      let planned = 0;
      let toCome = 0;
      for (const { site, delivered } of sites) {
        planned += site.planned[tenure];
        if (delivered === null) toCome += site.planned[tenure];
      }
      const waiting = seek - direct - returned;
      // Where somebody waits nothing is kept free, so that what is built and not theirs was let.
      const newcomers = planned - toCome - direct - returned;
      return { tenure, short: waiting - toCome, seek, planned, newcomers };
    })
    .filter((each) => each.short > 0)
    .sort((one, other) => other.short - one.short);
  if (short.length === 0) return [];
  const households = short.reduce((total, each) => total + each.short, 0);
  return [{ kind: 'no-home-of-tenure', caution: 'way-back', households, tenures: short }];
};
