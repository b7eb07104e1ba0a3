import { compile, FATE, logFor, run, type Compiled, type Log } from './engine.js';
import { EVENT, takers } from './log.js';
import { tenures, type Plan, type Tenure } from '../plan/plan.js';

/** Households of one site and tenure that waited in the same way for the same homes. */
export interface Journey {
  /** Id of the site that they lived in. */
  readonly site: string;
  readonly tenure: Tenure;
  readonly via: 'temporary' | 'away';
  /** Quarter in which their site was emptied. */
  readonly left: number;
  /** Quarter in which they moved to a new home; null while there is none. */
  readonly returned: number | null;
  /** Id of the site that this home stands in. */
  readonly home: string | null;
  readonly households: number;
}

/** Households of one site and tenure that moved straight to new homes of one site. */
export interface Straight {
  readonly site: string;
  readonly tenure: Tenure;
  readonly quarter: number;
  /** Id of the site that this home stands in. */
  readonly home: string;
  readonly households: number;
}

export interface TraceQuarter {
  /** Residents who moved for good so far: direct, local and returned. */
  readonly settled: number;
  /** Residents who are gone for good so far: turnover and choice. */
  readonly gone: number;
  /** Households that came to live in new homes so far. */
  readonly newcomers: number;
  /** Moves of residents in this quarter; together the `moves` of the measures. */
  readonly moves: number;
  /** Homes delivered in this quarter. */
  readonly delivered: number;
}

export interface TraceSite {
  readonly id: string;
  /** First quarter in which nothing but the gate kept it from starting; null if there is none. */
  readonly eligible: number | null;
}

/** How a simulation went, beside what its result holds. In every quarter initial = inPlace + temporary + away + settled + gone. */
export interface Trace {
  readonly sites: readonly TraceSite[];
  readonly quarters: readonly TraceQuarter[];
  /** By quarter in which they left, site in the list, tenure, away before temporary, and quarter of return, the last those who still wait. */
  readonly journeys: readonly Journey[];
  /** In the order in which they moved. */
  readonly straight: readonly Straight[];
}

/** That somebody took homes of one site, or waits for them still: then `quarter` is `Infinity` and `home` -1. Sites and tenures go by their index. */
interface Taking {
  readonly by: number;
  readonly site: number;
  readonly tenure: number;
  readonly quarter: number;
  readonly home: number;
  readonly households: number;
}

/** Homes go out from the oldest lot on, so that who took how many says which. */
const takingsOf = ({ lots, plan: { sites } }: Compiled, { events, length }: Log): readonly Taking[] => {
  const takings: Taking[] = [];
  /** By tenure, the lot that is handed out, and how many homes of it are gone. */
  const fronts = tenures.map(() => ({ lot: 0, gone: 0 }));
  for (let at = 0; at < length; at += EVENT) {
    const [by, site, tenure, quarter] = [events![at]!, events![at + 1]!, events![at + 2]!, events![at + 3]!];
    const front = fronts[tenure]!;
    for (let left = events![at + 4]!; left > 0;) {
      const home = lots[front.lot]!;
      const households = Math.min(left, sites[home]!.planned[tenures[tenure]!] - front.gone);
      if (households === 0) {
        front.lot += 1;
        front.gone = 0;
        continue;
      }
      takings.push({ by, site, tenure, quarter, home, households });
      left -= households;
      front.gone += households;
    }
  }
  return takings;
};

const waitingIn = ({ count, line, groups }: Compiled): readonly Taking[] =>
  Array.from(groups, (households, at) => {
    const tenure = Math.floor(at / (2 * count));
    const site = line[Math.floor(at / 2) - tenure * count]!;
    return households === 0 ? [] : [{ by: at % 2, site, tenure, quarter: Infinity, home: -1, households }];
  }).flat();

const VIA = ['away', 'temporary'] as const;

const isReturn = ({ by }: Taking): boolean => by === takers.away || by === takers.temporary;

const journeysOf = (compiled: Compiled, takings: readonly Taking[]): readonly Journey[] => {
  const { sites } = compiled.plan;
  const { starts } = compiled;
  return (
    [...takings.filter(isReturn), ...waitingIn(compiled)]
      // Sorting is stable: what a group took in one quarter stays in the order in which it was handed out.
      .sort(
        (one, other) =>
          starts[one.site]! - starts[other.site]! ||
          one.site - other.site ||
          one.tenure - other.tenure ||
          one.by - other.by ||
          (one.quarter === other.quarter ? 0 : one.quarter - other.quarter),
      )
      .map(({ by, site, tenure, quarter, home, households }) => ({
        site: sites[site]!.id,
        tenure: tenures[tenure]!,
        via: VIA[by]!,
        left: starts[site]!,
        returned: quarter === Infinity ? null : quarter,
        home: sites[home]?.id ?? null,
        households,
      }))
  );
};

const straightOf = ({ plan: { sites } }: Compiled, takings: readonly Taking[]): readonly Straight[] =>
  takings
    .filter(({ by }) => by === takers.direct)
    .map(({ site, tenure, quarter, home, households }) => ({
      site: sites[site]!.id,
      tenure: tenures[tenure]!,
      quarter,
      home: sites[home]!.id,
      households,
    }));

const quartersOf = (
  { count, starts, spans, fates, plan }: Compiled,
  takings: readonly Taking[],
): readonly TraceQuarter[] => {
  const { sites, horizonQuarters: horizon } = plan;
  const blank = () => ({ settled: 0, gone: 0, newcomers: 0, moves: 0, delivered: 0 });
  const quarters = Array.from({ length: horizon }, blank);
  for (let site = 0; site < count; site += 1) {
    const start = starts[site]!;
    if (start < 0) continue;
    const at = site * FATE;
    const quarter = quarters[start]!;
    const turnover = fates[at]!;
    const choice = fates[at + 1]!;
    const settled = fates[at + 2]! + fates[at + 3]!;
    quarter.gone += turnover + choice;
    quarter.settled += settled;
    quarter.moves += choice + settled + fates[at + 4]! + fates[at + 5]!;
    const { social, mid, owner } = sites[site]!.planned;
    const delivery = quarters[start + spans[site]!];
    if (delivery !== undefined) delivery.delivered += social + mid + owner;
  }
  for (const taking of takings) {
    const { by, households } = taking;
    const quarter = quarters[taking.quarter]!;
    if (by === takers.newcomers) quarter.newcomers += households;
    // Those who moved straight are counted with their site.
    if (!isReturn(taking)) continue;
    quarter.settled += households;
    quarter.moves += households;
  }
  const sum = blank();
  return quarters.map(({ settled, gone, newcomers, moves, delivered }) => {
    sum.settled += settled;
    sum.gone += gone;
    sum.newcomers += newcomers;
    return { settled: sum.settled, gone: sum.gone, newcomers: sum.newcomers, moves, delivered };
  });
};

/** Who went where by which way, and what happened in each quarter: the same run as that of `simulate`. */
export const trace = (plan: Plan): Trace => {
  const compiled = compile(plan);
  const log = logFor(compiled, true);
  run(compiled, compiled.given, null, log);
  const { sites } = plan;
  const takings = takingsOf(compiled, log);
  return {
    sites: sites.map(({ id }, index) => {
      const eligible = compiled.eligible[index]!;
      return { id, eligible: eligible < 0 ? null : eligible };
    }),
    quarters: quartersOf(compiled, takings),
    journeys: journeysOf(compiled, takings),
    straight: straightOf(compiled, takings),
  };
};
