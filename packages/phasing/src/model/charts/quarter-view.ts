import { list } from '@mengwijzer/words/text';
import { sumOf, type ChartTexts } from './chart-input.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { tenures, type Homes, type Site } from '../plan/plan.js';
import { listSites } from '../plan/site-names.js';
import type { Simulation } from '../engine/simulate.js';
import type { Trace } from '../engine/trace.js';

/** The last quarter in which anything changes; 0 where nothing ever does. From then on all stays as it is, up to the horizon. */
export const lastChange = (
  { sites, quarters }: Pick<Simulation, 'sites' | 'quarters'>,
  trace: Pick<Trace, 'quarters'>,
): number =>
  Math.max(
    0,
    ...sites.flatMap(({ start, delivered }) => [start ?? 0, delivered ?? 0]),
    // Homes that were kept free are let later.
    ...trace.quarters.map(({ newcomers, moves }, quarter) => {
      const isSame = newcomers === trace.quarters[quarter - 1]?.newcomers && moves === 0;
      return isSame && quarters[quarter]!.reserved === quarters[quarter - 1]!.reserved ? 0 : quarter;
    }),
  );

/** What is going on in a quarter, and how things stand at its end. */
export interface QuarterView {
  /** Ids of the sites that start in it, where people live; that begin to be built; that are delivered; and that are under way at its end. */
  readonly emptied: readonly Site['id'][];
  readonly building: readonly Site['id'][];
  readonly delivered: readonly Site['id'][];
  readonly active: readonly Site['id'][];
  /** Homes that are delivered in it. */
  readonly deliveredHomes: number;
  /** Moves of residents in it. */
  readonly moves: number;
  /** The households of the beginning, by where they are. */
  readonly households: Readonly<Record<'home' | 'old' | 'temporary' | 'away' | 'gone', number>>;
  readonly newcomers: number;
  readonly homes: Homes;
  /** Homes that are kept free for residents. */
  readonly reserved: number;
}

/** @param quarter within the horizon */
export const quarterView = ({ plan, sites, quarters }: Simulation, trace: Trace, quarter: number): QuarterView => {
  const { stock, inPlace, temporary, away, reserved } = quarters[quarter]!;
  const { settled, gone, newcomers, moves, delivered } = trace.quarters[quarter]!;
  const idsOf = (isIt: (site: Simulation['sites'][number], given: Site) => boolean): readonly string[] =>
    sites.filter((site, place) => isIt(site, plan.sites[place]!)).map(({ id }) => id);
  return {
    emptied: idsOf(({ start }, { existing }) => start === quarter && sumOf(existing) > 0),
    building: idsOf(({ start }, { demolition }) => start !== null && start + demolition === quarter),
    delivered: idsOf((site) => site.delivered === quarter),
    active: idsOf(({ start, delivered: end }) => start !== null && start <= quarter && (end === null || end > quarter)),
    deliveredHomes: delivered,
    moves,
    households: { home: settled, old: inPlace, temporary, away, gone },
    newcomers,
    homes: stock,
    reserved,
  };
};

const states = ['home', 'old', 'temporary', 'away'] as const;

/** A quarter in sentences: what happens in it, where the households are at its end, and which homes there are. */
export const sayQuarterState = (result: Simulation, trace: Trace, quarter: number, texts: ChartTexts): string => {
  const { charts, findings, lang } = texts;
  const words = charts.quarterState;
  const { households, homes, ...view } = quarterView(result, trace, quarter);
  const names = (ids: readonly string[]): string => listSites(ids, result.plan, { lang, ...findings });
  const count = (value: number, text: string): readonly string[] =>
    value === 0 ? [] : [`${sayNumber(value, lang)} ${text}`];
  const happens = [
    ...(view.delivered.length === 0
      ? []
      : [words.delivered(names(view.delivered), view.delivered.length, view.deliveredHomes)]),
    ...(view.emptied.length === 0 ? [] : [words.emptied(names(view.emptied), view.emptied.length)]),
    ...(view.building.length === 0 ? [] : [words.building(names(view.building))]),
  ];
  const going = view.active.length === 0 ? words.idle : words.active(names(view.active));
  const { initial } = result.outcome;
  const all = states.find((state) => households[state] === initial);
  const where = states.flatMap((state) => count(households[state], charts.states[state][0]!));
  const stock = tenures.flatMap((tenure) => count(homes[tenure], charts.homes.tenures[tenure][0]!));
  return [
    ...(happens.length === 0 ? [going] : happens),
    ...(initial === 0
      ? []
      : [
          all === undefined
            ? words.households(initial, list(where, { lang }), households.gone)
            : words.together(initial, charts.states[all][0]!),
        ]),
    ...(view.moves === 0 ? [] : [words.moves(view.moves)]),
    ...(view.newcomers === 0 ? [] : [words.newcomers(view.newcomers)]),
    words.homes(sumOf(homes), list(stock, { lang })),
    ...(view.reserved === 0 ? [] : [words.reserved(view.reserved)]),
  ].join(' ');
};
