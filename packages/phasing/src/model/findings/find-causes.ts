import { sharesOf, stayingOf, sum, underWayIn, homesOf, type Ledger, type SiteShare } from './ledger.js';
import type { PhasingCautionId } from '@mengwijzer/content';
import type { Site } from '../plan/plan.js';
import type { Journey } from '../engine/trace.js';

/** The site whose emptying sends most households out of the neighbourhood, and what there was for them. stay = direct + local + temporary + away. */
export interface ForcesFinding {
  readonly kind: 'forces';
  readonly caution: PhasingCautionId;
  readonly site: Site['id'];
  /** Quarter in which it is emptied. */
  readonly start: number;
  readonly away: number;
  /** Of all households that have to leave, so many come from other sites. */
  readonly others: number;
  readonly stay: number;
  /** That found a new home, an existing one nearby, a temporary one. There was no more for them. */
  readonly direct: number;
  readonly local: number;
  readonly temporary: number;
  /** All of the plan. */
  readonly temporaryHomes: number;
  /** Who lives in the temporary homes then. */
  readonly takenBy: readonly SiteShare[];
  /** Other sites that are under way then. */
  readonly underWay: readonly Site['id'][];
}

/** Whether those of one site still were in temporary homes when another was emptied. A return comes before a start, a start in the order of the list. */
const stoodBefore = ({ via, left, returned }: Journey, start: number, isBefore: boolean): boolean =>
  via === 'temporary' && (left < start || (left === start && isBefore)) && (returned === null || returned > start);

export const findForces = (ledger: Ledger): readonly ForcesFinding[] => {
  const { emptied, journeys, plan } = ledger;
  const away = emptied.reduce((total, { households }) => total + households.away, 0);
  if (away === 0) return [];
  const worst = emptied.reduce((one, other) => (other.households.away > one.households.away ? other : one));
  const { site, start, place, households } = worst;
  const before = new Set(
    emptied.filter((each) => each.start === start && each.place < place).map((each) => each.site.id),
  );
  const underWay = underWayIn(ledger, start, site);
  return [
    {
      kind: 'forces',
      caution: underWay.length > 0 ? 'gradual' : 'build-before-demolition',
      site: site.id,
      start,
      away: households.away,
      others: away - households.away,
      stay: stayingOf(worst),
      direct: households.direct,
      local: households.local,
      temporary: households.temporary,
      temporaryHomes: plan.temporaryHomes,
      takenBy: sharesOf(journeys.filter((journey) => stoodBefore(journey, start, before.has(journey.site)))),
      underWay,
    },
  ];
};

/** Homes that stood too late: households of other sites come back to them, and would have moved once had they been there when they left. */
export interface LateFinding {
  readonly kind: 'too-late';
  readonly caution: PhasingCautionId;
  /** Where the homes stand. */
  readonly site: Site['id'];
  readonly households: number;
  /** Where those come from. */
  readonly origins: readonly SiteShare[];
  /** Quarters between their leaving and the homes being ready. */
  readonly shortest: number;
  readonly longest: number;
  readonly isOpenLand: boolean;
  /** Whether the site started later than it may. */
  readonly canBeEarlier: boolean;
  /** Other sites whose homes stood too late. */
  readonly others: readonly SiteShare[];
}

export const findLate = ({ journeys, sites }: Ledger): readonly LateFinding[] => {
  // Homes on one's own plot cannot be there before one leaves.
  const late = journeys.filter(({ site, home }) => home !== null && home !== site);
  const homes = sharesOf(late.map(({ home, households }) => ({ site: home!, households })));
  if (homes.length === 0) return [];
  const worst = homes.reduce((one, other) => (other.households > one.households ? other : one));
  const { site, start } = sites.find(({ id }) => id === worst.site)!;
  const those = late.filter(({ home }) => home === site.id);
  const spans = those.map(({ left, returned }) => returned! - left);
  const isOpenLand = homesOf(site.existing) === 0;
  return [
    {
      kind: 'too-late',
      caution: isOpenLand ? 'open-land-first' : 'build-before-demolition',
      site: site.id,
      households: sum(those),
      origins: sharesOf(those),
      shortest: Math.min(...spans),
      longest: Math.max(...spans),
      isOpenLand,
      canBeEarlier: start! > site.earliest,
      others: homes.filter((each) => each !== worst),
    },
  ];
};

/** Sites that had to wait until enough could move nearby. */
export interface WaitingFinding {
  readonly kind: 'waiting';
  readonly caution: PhasingCautionId;
  /** The longest first. */
  readonly sites: readonly {
    readonly site: Site['id'];
    /** From when nothing but the gate held it back until its start, or the end. */
    readonly quarters: number;
    readonly hasStarted: boolean;
    /** Whether it started with too few homes all the same, as it had waited long enough. */
    readonly gaveIn: boolean;
  }[];
  readonly last: number;
}

export const findWaiting = ({ sites, emptied, plan, last }: Ledger): readonly WaitingFinding[] => {
  const splits = new Map(emptied.map((each) => [each.site.id, each]));
  const waiting = sites
    .flatMap(({ id, eligible, start }) => {
      const quarters = eligible === null ? 0 : (start ?? last + 1) - eligible;
      if (quarters === 0) return [];
      const split = splits.get(id);
      const gaveIn =
        split !== undefined &&
        (split.households.direct + split.households.local) * 100 < plan.gate.percent * stayingOf(split);
      return [{ site: id, quarters, hasStarted: start !== null, gaveIn }];
    })
    .sort((one, other) => other.quarters - one.quarters);
  return waiting.length === 0 ? [] : [{ kind: 'waiting', caution: 'time-to-find', sites: waiting, last }];
};
