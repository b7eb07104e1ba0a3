import { compile, FATE, logFor, run, type Compiled } from './engine.js';
import { RECORD } from './log.js';
import type { Homes, Plan, Site } from '../plan/plan.js';

/** Where the households of a site went when it was emptied. */
export interface Households {
  /** Moved out of their own accord in the notice, before the site was emptied. */
  readonly turnover: number;
  /** Left the neighbourhood by choice. */
  readonly choice: number;
  /** Moved straight to a new home. */
  readonly direct: number;
  /** Moved to an existing home elsewhere in the neighbourhood. */
  readonly local: number;
  /** Went to a temporary home in the neighbourhood, to return later. */
  readonly temporary: number;
  /** Had to leave the neighbourhood, to return later. */
  readonly away: number;
}

export interface SiteResult {
  readonly id: string;
  /** Quarter in which it is emptied; null when that never comes. */
  readonly start: number | null;
  /** Quarter in which its homes are ready; null when that lies beyond the horizon. */
  readonly delivered: number | null;
  /** All 0 for a site that never starts. */
  readonly households: Households;
}

/** How things stand at the end of a quarter. */
export interface QuarterRecord {
  /** Homes: those of sites that have not started, and those that were delivered. */
  readonly stock: Homes;
  /** Households that still live in sites that have not started. */
  readonly inPlace: number;
  /** Households in temporary homes. */
  readonly temporary: number;
  /** Households outside the neighbourhood that want to return. */
  readonly away: number;
  /** Homes that are kept free for residents. */
  readonly reserved: number;
  /** Sites under way. */
  readonly active: number;
}

/** What became of all households, and of the new homes, at the end. In households, but for the last. */
export interface Outcome {
  readonly initial: number;
  readonly inPlace: number;
  readonly turnover: number;
  readonly choice: number;
  readonly direct: number;
  readonly local: number;
  readonly returnedFromTemporary: number;
  readonly returnedFromAway: number;
  readonly stillTemporary: number;
  readonly stillAway: number;
  /** Households that came to live in new homes. */
  readonly newcomers: number;
  /** Homes. */
  readonly reserved: number;
}

export interface Measures {
  /** All moves of residents, of their own accord left out. */
  readonly moves: number;
  /** Households that were sent to temporary homes or away, and so move twice. */
  readonly doubleMoves: number;
  /** Sum over the quarters of the households that are away: household-quarters; so the next two, the last in home-quarters. */
  readonly awayQuarters: number;
  readonly temporaryQuarters: number;
  readonly reservedQuarters: number;
  /** The most households in one quarter. */
  readonly peakTemporary: number;
  readonly peakAway: number;
  /** Sites that are not delivered. */
  readonly unfinished: number;
  /** Quarter of the last delivery; null if any site is not delivered, or there is none. */
  readonly finish: number | null;
  /** Social homes in the stock, in permille, rounded down: of the existing homes, at the end, and the lowest on the way; null where there are no homes. */
  readonly socialBefore: number | null;
  readonly socialAfter: number | null;
  readonly socialLowest: number | null;
}

export interface Simulation {
  readonly plan: Plan;
  readonly sites: readonly SiteResult[];
  readonly quarters: readonly QuarterRecord[];
  readonly outcome: Outcome;
  readonly measures: Measures;
}

const siteResult = ({ starts, spans, fates }: Compiled, { id }: Site, index: number, horizon: number): SiteResult => {
  const start = starts[index]!;
  const delivery = start + spans[index]!;
  const at = index * FATE;
  return {
    id,
    start: start < 0 ? null : start,
    delivered: start < 0 || delivery >= horizon ? null : delivery,
    households: {
      turnover: fates[at]!,
      choice: fates[at + 1]!,
      direct: fates[at + 2]!,
      local: fates[at + 3]!,
      temporary: fates[at + 4]!,
      away: fates[at + 5]!,
    },
  };
};

const quarterRecord = (records: Int32Array, at: number): QuarterRecord => ({
  stock: { social: records[at]!, mid: records[at + 1]!, owner: records[at + 2]! },
  inPlace: records[at + 3]!,
  temporary: records[at + 4]!,
  away: records[at + 5]!,
  reserved: records[at + 6]!,
  active: records[at + 7]!,
});

const socialShare = (social: number, all: number): number | null =>
  all === 0 ? null : Math.floor((social * 1000) / all);

const outcomeOf = (compiled: Compiled, initial: number, inPlace: number): Outcome => {
  const { fates } = compiled;
  let turnover = 0;
  let choice = 0;
  let direct = 0;
  let local = 0;
  for (let at = 0; at < fates.length; at += FATE) {
    turnover += fates[at]!;
    choice += fates[at + 1]!;
    direct += fates[at + 2]!;
    local += fates[at + 3]!;
  }
  return {
    initial,
    inPlace,
    turnover,
    choice,
    direct,
    local,
    returnedFromTemporary: compiled.returnedFromTemporary,
    returnedFromAway: compiled.returnedFromAway,
    stillTemporary: compiled.temporary,
    stillAway: compiled.away,
    newcomers: compiled.newcomers,
    reserved: compiled.reserved,
  };
};

const measuresOf = (
  { list }: Compiled,
  { choice, direct, local, ...outcome }: Outcome,
  records: Int32Array,
  before: number | null,
): Measures => {
  let temporaryQuarters = 0;
  let peakTemporary = 0;
  let peakAway = 0;
  let lowest: number | null = null;
  let after: number | null = null;
  for (let at = 0; at < records.length; at += RECORD) {
    const temporary = records[at + 4]!;
    temporaryQuarters += temporary;
    peakTemporary = Math.max(peakTemporary, temporary);
    peakAway = Math.max(peakAway, records[at + 5]!);
    after = socialShare(records[at]!, records[at]! + records[at + 1]! + records[at + 2]!);
    if (after !== null && (lowest === null || after < lowest)) lowest = after;
  }
  const doubleMoves = list[3]!;
  const finish = list[4]!;
  return {
    moves: choice + direct + local + doubleMoves + outcome.returnedFromTemporary + outcome.returnedFromAway,
    doubleMoves,
    awayQuarters: list[2]!,
    temporaryQuarters,
    reservedQuarters: list[5]!,
    peakTemporary,
    peakAway,
    unfinished: list[0]!,
    finish: finish === Infinity ? null : finish,
    socialBefore: before,
    socialAfter: after,
    socialLowest: lowest,
  };
};

/** What happens to the households when the sites of a plan are built in the order of the plan. The plan is not checked: `parsePlan` does that. */
export const simulate = (plan: Plan): Simulation => {
  const { horizonQuarters: horizon, sites } = plan;
  const compiled = compile(plan);
  const log = logFor(compiled);
  run(compiled, compiled.given, null, log);
  const { records } = log;

  let social = 0;
  let initial = 0;
  for (const { existing } of sites) {
    social += existing.social;
    initial += existing.social + existing.mid + existing.owner;
  }
  const quarters: QuarterRecord[] = [];
  for (let at = 0; at < records.length; at += RECORD) quarters.push(quarterRecord(records, at));
  const outcome = outcomeOf(compiled, initial, quarters.at(-1)?.inPlace ?? initial);
  return {
    plan,
    sites: sites.map((site, index) => siteResult(compiled, site, index, horizon)),
    quarters,
    outcome,
    measures: measuresOf(compiled, outcome, records, socialShare(social, initial)),
  };
};
