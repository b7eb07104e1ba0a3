import type { PhasingCautionId } from '@mengwijzer/content';
import type { Site } from '../plan/plan.js';
import type { Ledger } from './ledger.js';

/** Why a site has not started: it may not before the end, the gate holds it back, or others come first. */
export type NotStarted = 'earliest' | 'gate' | 'room';

/** What falls outside the horizon. */
export interface HorizonFinding {
  readonly kind: 'horizon';
  readonly caution: PhasingCautionId;
  /** The last quarter that is looked at. */
  readonly last: number;
  /** Sites that have started and are not ready. */
  readonly building: readonly Site['id'][];
  readonly notStarted: readonly { readonly site: Site['id']; readonly because: NotStarted }[];
  /** Households that still are in temporary homes or away. */
  readonly waiting: number;
  /** Households that still live in sites that have not started. */
  readonly inPlace: number;
}

export const findHorizon = ({ result: { outcome }, sites, plan, last }: Ledger): readonly HorizonFinding[] => {
  const building: Site['id'][] = [];
  const notStarted: { site: Site['id']; because: NotStarted }[] = [];
  for (const { id, site, start, delivered, eligible } of sites) {
    if (start !== null) {
      if (delivered === null) building.push(id);
    } else if (site.earliest >= plan.horizonQuarters) notStarted.push({ site: id, because: 'earliest' });
    else notStarted.push({ site: id, because: eligible === null ? 'room' : 'gate' });
  }
  const waiting = outcome.stillTemporary + outcome.stillAway;
  if (building.length + notStarted.length + waiting === 0) return [];
  return [{ kind: 'horizon', caution: 'twenty-years', last, building, notStarted, waiting, inPlace: outcome.inPlace }];
};

/** Quarters of the longest time that the national programme looks ahead. */
const PROGRAMME = 80;

/** Of a plan that looks further than twenty years: how it stands then. */
export interface TwentyYearsFinding {
  readonly kind: 'twenty-years';
  readonly caution: PhasingCautionId;
  /** Quarters that the plan looks ahead. */
  readonly horizon: number;
  /** Sites that are not ready after twenty years. */
  readonly unfinished: number;
  /** Households that are in temporary homes or away then. */
  readonly waiting: number;
}

export const findTwentyYears = ({ result: { quarters }, sites, plan }: Ledger): readonly TwentyYearsFinding[] => {
  const horizon = plan.horizonQuarters;
  if (horizon <= PROGRAMME || sites.length === 0) return [];
  const then = quarters[PROGRAMME - 1]!;
  return [
    {
      kind: 'twenty-years',
      caution: 'twenty-years',
      horizon,
      unfinished: sites.filter(({ delivered }) => delivered === null || delivered >= PROGRAMME).length,
      waiting: then.temporary + then.away,
    },
  ];
};
