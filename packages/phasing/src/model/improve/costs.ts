import type { Costs } from '../plan/plan-file.js';
import type { Simulation } from '../engine/simulate.js';
import type { Trace } from '../engine/trace.js';

/** What is paid for, with the field that holds its amount. */
export const costAmounts = {
  /** Moves of households, of their own accord left out. */
  moves: 'perMove',
  /** Household-quarters in temporary homes. */
  temporary: 'perTemporaryQuarter',
  /** Home-quarters in which delivered homes are kept free. */
  empty: 'perEmptyQuarter',
} as const satisfies Record<string, keyof Costs>;
export type CostKind = keyof typeof costAmounts;
export const costKinds = Object.keys(costAmounts) as readonly CostKind[];

/** What was counted of a kind, and what it costs in whole euros; `null` where no amount is stated. */
export interface CostsPart {
  readonly count: number;
  readonly euros: number | null;
}

/** Over a time, by kind. */
export interface CostsSum {
  readonly parts: Readonly<Record<CostKind, CostsPart>>;
  /** Of the kinds that have an amount, in whole euros; `null` where none has. */
  readonly euros: number | null;
}

export interface CostsResult {
  readonly costs: Costs;
  /** One for each quarter of the horizon. */
  readonly quarters: readonly CostsSum[];
  readonly total: CostsSum;
}

const sumOf = (counts: Readonly<Record<CostKind, number>>, costs: Costs): CostsSum => {
  const part = (kind: CostKind): CostsPart => {
    const amount = costs[costAmounts[kind]];
    return { count: counts[kind], euros: amount === null ? null : amount * counts[kind] };
  };
  const parts = { moves: part('moves'), temporary: part('temporary'), empty: part('empty') };
  const stated = costKinds.flatMap((kind) => parts[kind].euros ?? []);
  return { parts, euros: stated.length === 0 ? null : stated.reduce((sum, euros) => sum + euros, 0) };
};

/**
 * What a plan costs by the amounts that the user states, quarter by quarter and in all. What has no amount is counted, and costs nothing known.
 *
 * @param trace of the same plan
 */
export const costsOf = (
  { quarters, measures }: Pick<Simulation, 'quarters' | 'measures'>,
  trace: Pick<Trace, 'quarters'>,
  costs: Costs,
): CostsResult => ({
  costs,
  quarters: quarters.map(({ temporary, reserved }, quarter) =>
    sumOf({ moves: trace.quarters[quarter]!.moves, temporary, empty: reserved }, costs),
  ),
  total: sumOf(
    { moves: measures.moves, temporary: measures.temporaryQuarters, empty: measures.reservedQuarters },
    costs,
  ),
});

/** How old amounts are: whose date is not said, or lies more than a year back, or neither. */
export type CostsAge = 'unknown' | 'old' | 'current';

/**
 * @param asOf "2026", "2026-01" or "2026-01-01"; of a year or a month the last day counts
 * @param today as "2026-01-01"
 */
export const costsAgeOf = (asOf: Costs['asOf'], today: string): CostsAge => {
  const [, year, month = '12', day = '31'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(asOf) ?? [];
  if (year === undefined) return 'unknown';
  // As texts: a month that is shorter than its last day is still before the next one.
  return `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}` < today ? 'old' : 'current';
};
