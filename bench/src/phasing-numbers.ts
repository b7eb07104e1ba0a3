import { simulate, trace, type Homes, type Plan, type Simulation, type Trace } from '@mengwijzer/phasing/model';

/** What the pages written by hand draw: the numbers of the calculator's own engine, and as many sites in each chart as it draws. */
export interface Numbers {
  readonly result: Simulation;
  /** Quarters that charts show. */
  readonly shown: number;
  /** The sites that most people live in. */
  readonly fates: readonly FatesRow[];
  readonly flow: Flow;
  /** By quarter: households at home in a new home, in the old one, in a temporary one, outside the neighbourhood, gone. */
  readonly households: readonly (readonly number[])[];
  /** By quarter. */
  readonly newcomers: readonly number[];
  /** By quarter: social, mid, owner. */
  readonly homes: readonly (readonly number[])[];
  /** By quarter, in percent. */
  readonly share: readonly number[];
}

export interface FatesRow {
  readonly place: number;
  readonly total: number;
  /** Households by fate. */
  readonly counts: readonly number[];
}

/** Columns of nodes; a link goes from a node to one of the next column, by their places in the list of all. */
export interface Flow {
  readonly columns: readonly (readonly FlowNode[])[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly households: number;
    readonly tone: string;
  }[];
}
export interface FlowNode {
  readonly id: string;
  readonly name: string;
  readonly tone: string;
  readonly households: number;
}

export const states = ['home', 'old', 'temporary', 'away', 'gone'] as const;
export const stateNames = [
  'thuis in de wijk',
  'nog in oud huis',
  'tijdelijk in de wijk',
  'buiten de wijk',
  'vertrokken',
];
export const fateTones = ['home', 'temporary', 'away', 'gone', 'old'] as const;
export const fateNames = ['in één keer', 'tijdelijk in de wijk', 'buiten de wijk', 'vertrokken', 'nog in oud huis'];
export const tenureNames = ['sociale huur', 'middenhuur', 'koop'];

/** Sites in the chart of fates, and in that of the flow. */
const MOST = 30;
const MOST_ORIGINS = 12;

export const sumOf = ({ social, mid, owner }: Homes): number => social + mid + owner;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const largest = (rows: readonly FatesRow[], most: number): ReadonlySet<FatesRow> =>
  new Set([...rows].sort((one, other) => other.total - one.total).slice(0, most));

const fatesOf = ({ plan, sites }: Simulation): readonly FatesRow[] =>
  sites.flatMap(({ start, households }, place) => {
    const lived = sumOf(plan.sites[place]!.existing);
    const { direct, local, temporary, away, choice, turnover } = households;
    const counts = [direct + local, temporary, away, choice + turnover, start === null ? lived : 0];
    return lived === 0 ? [] : [{ place, total: lived, counts }];
  });

const flowOf = ({ plan, outcome }: Simulation, fates: readonly FatesRow[]): Flow => {
  const own = largest(fates, fates.length > MOST_ORIGINS ? MOST_ORIGINS - 1 : MOST_ORIGINS);
  const rest = fates.filter((row) => !own.has(row));
  const others = fateTones.map((_, fate) => total(rest.map(({ counts }) => counts[fate]!)));
  const origins = [
    ...fates.filter((row) => own.has(row)).map(({ place, counts }) => ({ name: plan.sites[place]!.name, counts })),
    ...(rest.length === 0 ? [] : [{ name: `${rest.length} andere plekken`, counts: others }]),
  ];
  const { inPlace, turnover, choice, direct, local, stillTemporary, stillAway } = outcome;
  /** By fate and state. */
  const led = [
    [direct + local, 0, 0, 0, 0],
    [outcome.returnedFromTemporary, 0, stillTemporary, 0, 0],
    [outcome.returnedFromAway, 0, 0, stillAway, 0],
    [0, 0, 0, 0, turnover + choice],
    [0, inPlace, 0, 0, 0],
  ];
  const node = (id: string, name: string, tone: string, households: number): readonly FlowNode[] =>
    households === 0 ? [] : [{ id, name, tone, households }];
  return {
    columns: [
      origins.flatMap(({ name, counts }, at) => node(`a${at}`, name, 'old', total(counts))),
      fateTones.flatMap((tone, at) => node(`b${at}`, fateNames[at]!, tone, total(led[at]!))),
      states.flatMap((tone, at) => node(`c${at}`, stateNames[at]!, tone, total(led.map((row) => row[at]!)))),
    ],
    links: [...origins.map(({ counts }) => counts), ...led].flatMap((counts, row) =>
      counts.flatMap((households, at) => {
        const way = row - origins.length;
        if (households === 0) return [];
        return way < 0
          ? [{ from: `a${row}`, to: `b${at}`, households, tone: fateTones[at]! }]
          : [{ from: `b${way}`, to: `c${at}`, households, tone: fateTones[way]! }];
      }),
    ),
  };
};

/** Whole years of quarters, until a little after the last one in which somebody moves or homes are delivered. */
const shownOf = ({ sites, plan }: Simulation, { quarters }: Trace): number => {
  const { horizonQuarters: horizon } = plan;
  if (sites.some(({ start, delivered }) => start !== null && delivered === null)) return horizon;
  let last = 0;
  quarters.forEach(({ moves, delivered, newcomers }, at) => {
    if (moves > 0 || delivered > 0 || newcomers !== (quarters[at - 1]?.newcomers ?? 0)) last = at;
  });
  return Math.min(horizon, Math.ceil((last + 2) / 4) * 4);
};

export const numbersOf = (plan: Plan): Numbers => {
  const result = simulate(plan);
  const traced = trace(plan);
  const shown = shownOf(result, traced);
  const quarters = result.quarters.slice(0, shown);
  const fates = fatesOf(result);
  const most = largest(fates, MOST);
  return {
    result,
    shown,
    fates: fates.filter((row) => most.has(row)),
    flow: flowOf(result, fates),
    households: quarters.map(({ inPlace, temporary, away }, quarter) => {
      const { settled, gone } = traced.quarters[quarter]!;
      return [settled, inPlace, temporary, away, gone];
    }),
    newcomers: quarters.map((_, quarter) => traced.quarters[quarter]!.newcomers),
    homes: quarters.map(({ stock }) => [stock.social, stock.mid, stock.owner]),
    share: quarters.map(({ stock }) => (100 * stock.social) / Math.max(1, sumOf(stock))),
  };
};
