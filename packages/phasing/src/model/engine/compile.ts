import { tenures, type Plan } from '../plan/plan.js';

/**
 * A plan as flat arrays, and room to run it in. All arrays belong to it and hold the last run: copy what must be kept. Sites go by their index in
 * `plan.sites`, whatever the order of the run. After a run that stopped early only `depth` means something.
 */
export interface Compiled {
  readonly plan: Plan;
  /** Number of sites. */
  readonly count: number;
  /** The order of the plan: 0, 1, 2 … */
  readonly given: Int32Array;
  /** May be changed between runs. */
  gatePercent: number;

  /** The comparison list, six numbers: unfinished, still away or in temporary homes, awayQuarters, doubleMoves, finish (Infinity for null), reservedQuarters. */
  readonly list: Float64Array;
  /**
   * How many of the first places of the order decided all that happened in the run, or made it stop. Every order that begins with the same sites
   * ends in the same way, so a search may skip them all.
   */
  depth: number;
  /** Quarter in which each site started, or -1. */
  readonly starts: Int32Array;
  /** First quarter in which each site was not skipped, or -1. */
  readonly eligible: Int32Array;
  /** Quarters from the start of each site until it delivers. */
  readonly spans: Int32Array;
  /** Six numbers for each site: turnover, choice, direct, local, temporary, away; 0 for what did not start. */
  readonly fates: Int32Array;

  /** Sites in the order in which they started and in which they delivered, and how many have. */
  readonly line: Int32Array;
  readonly lots: Int32Array;
  started: number;
  delivered: number;
  /** Households that wait at the end, for each tenure: away and temporary of each site of `line`. */
  readonly groups: Int32Array;

  /** Households in temporary homes at the end, and outside the neighbourhood. */
  temporary: number;
  away: number;
  returnedFromTemporary: number;
  returnedFromAway: number;
  newcomers: number;
  /** Homes left in lots at the end. */
  reserved: number;
}

/** What a run works on. Arrays by tenure have three numbers, in the order of `tenures`. */
export interface Machine extends Compiled {
  readonly horizon: number;
  readonly maxParallel: number;
  readonly temporaryHomes: number;
  readonly localVacancies: number;
  readonly turnoverPermille: number;
  readonly notice: number;
  readonly reserve: number;
  readonly maxWait: number;
  readonly earliest: Int32Array;
  readonly stayPercent: Int32Array;

  /** Three numbers for each site: homes, and the households that are left of them once the notice has run. */
  readonly existing: Int32Array;
  readonly planned: Int32Array;
  readonly lateRight: Int32Array;
  readonly lateStay: Int32Array;
  /** Existing homes of all sites, by tenure. */
  readonly initial: Int32Array;

  /** For each place the next whose site has not started, and as the last number the first of all. */
  readonly after: Int32Array;
  /** For each quarter the first place that delivers in it, and for each place the next one that does. */
  readonly due: Int32Array;
  readonly dueAfter: Int32Array;
  /** By tenure, the group that is first in line. */
  readonly heads: Int32Array;
  readonly waiting: Int32Array;

  /** By tenure, existing homes of sites that have not started. */
  readonly standing: Int32Array;
  /** By tenure: homes delivered; of those, the oldest, that are no longer reserved for their age; and the oldest, that somebody lives in. */
  readonly built: Int32Array;
  readonly aged: Int32Array;
  readonly gone: Int32Array;
  /** By tenure, of the site that is looked at: households with a right, those who stay, and those of them who find no home at once. */
  readonly right: Int32Array;
  readonly stay: Int32Array;
  readonly rest: Int32Array;

  active: number;
  /** Lots that are no longer reserved for their age. */
  old: number;
  /** Sites that will not deliver before the end. */
  late: number;
  nextDue: number;
  /** The next quarter in which a site may start without a delivery. */
  wake: number;
  finish: number;
  awayQuarters: number;
  reservedQuarters: number;
  doubleMoves: number;
}

/** Numbers for each site in arrays by tenure, and in `fates`. */
export const TENURES = tenures.length;
export const FATE = 6;

/** Households that have not moved out of their own accord after so many quarters. */
export const rightOf = (homes: number, permille: number, quarters: number): number =>
  homes - Math.min(homes, Math.floor((homes * permille * quarters) / 4000));

export const stayOf = (right: number, percent: number): number => Math.floor((right * percent + 50) / 100);

const fill = (machine: Machine, plan: Plan): void => {
  const { existing, planned, initial } = machine;
  plan.sites.forEach((site, index) => {
    machine.given[index] = index;
    machine.earliest[index] = site.earliest;
    machine.stayPercent[index] = site.stayPercent;
    machine.spans[index] = Math.max(1, site.demolition + site.construction);
    tenures.forEach((tenure, column) => {
      const at = index * TENURES + column;
      const homes = site.existing[tenure];
      const right = rightOf(homes, plan.turnoverPermille, plan.noticeQuarters);
      existing[at] = homes;
      planned[at] = site.planned[tenure];
      machine.lateRight[at] = right;
      machine.lateStay[at] = stayOf(right, site.stayPercent);
      initial[column]! += homes;
    });
  });
};

/** Makes a plan ready to run, many times and in any order. Nothing is checked: `parsePlan` does that. */
export const compile = (plan: Plan): Compiled => {
  const { horizonQuarters: horizon, gate } = plan;
  const count = plan.sites.length;
  const numbers = (size: number): Int32Array => new Int32Array(size);
  const machine: Machine = {
    plan,
    count,
    given: numbers(count),
    gatePercent: gate.percent,
    list: new Float64Array(6),
    depth: 0,
    starts: numbers(count),
    eligible: numbers(count),
    spans: numbers(count),
    fates: numbers(count * FATE),
    temporary: 0,
    away: 0,
    returnedFromTemporary: 0,
    returnedFromAway: 0,
    newcomers: 0,
    reserved: 0,
    horizon,
    maxParallel: plan.maxParallel,
    temporaryHomes: plan.temporaryHomes,
    localVacancies: plan.localVacancies,
    turnoverPermille: plan.turnoverPermille,
    notice: plan.noticeQuarters,
    reserve: plan.reserveQuarters,
    maxWait: gate.maxWait,
    earliest: numbers(count),
    stayPercent: numbers(count),
    existing: numbers(count * TENURES),
    planned: numbers(count * TENURES),
    lateRight: numbers(count * TENURES),
    lateStay: numbers(count * TENURES),
    initial: numbers(TENURES),
    after: numbers(count + 1),
    due: numbers(horizon),
    dueAfter: numbers(count),
    line: numbers(count),
    lots: numbers(count),
    groups: numbers(count * TENURES * 2),
    heads: numbers(TENURES),
    waiting: numbers(TENURES),
    standing: numbers(TENURES),
    built: numbers(TENURES),
    aged: numbers(TENURES),
    gone: numbers(TENURES),
    right: numbers(TENURES),
    stay: numbers(TENURES),
    rest: numbers(TENURES),
    active: 0,
    started: 0,
    delivered: 0,
    old: 0,
    late: 0,
    nextDue: 0,
    wake: 0,
    finish: 0,
    awayQuarters: 0,
    reservedQuarters: 0,
    doubleMoves: 0,
  };
  fill(machine, plan);
  return machine;
};
