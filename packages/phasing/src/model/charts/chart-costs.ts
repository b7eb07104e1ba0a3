import { costKinds, type CostKind, type CostsResult } from '../improve/costs.js';
import { drawPlot, gutterOf, scaleOf } from './chart-plot.js';
import { drawStack, type Kind } from './chart-stack.js';
import { isWide, MARGIN, sketchOf } from './chart-sketch.js';
import { numberTable, quarterRows } from './chart-table.js';
import { stepsOf } from './chart-steps.js';
import { untilAfter } from './chart-shown.js';
import { writeUnder } from './chart-layer-labels.js';
import { sayEuro, sayNumber } from '@mengwijzer/words/numbers';
import { sayQuarter } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';
import type { Chart, Drawing, Frame, Tone } from './drawing.js';

const toneOf: Readonly<Record<CostKind, Tone>> = { moves: 'plan', temporary: 'temporary', empty: 'newcomers' };

/** In sizes of the text. */
const HEIGHT = { narrow: 14, wide: 18 };
/** From so many euros in a quarter on, the axis counts in millions. */
const MILLIONS = 2_000_000;

const MILLION = 1_000_000;

/** Kinds of which there is an amount. */
const statedOf = ({ total }: CostsResult): readonly CostKind[] =>
  costKinds.filter((kind) => total.parts[kind].euros !== null);

const mostOf = ({ quarters }: CostsResult): number => Math.max(...quarters.map(({ euros }) => euros ?? 0));

/** The last quarter that costs something else than the one before; 0 where none does. */
const lastStep = ({ quarters }: CostsResult): number =>
  quarters.reduce((last, { parts }, quarter) => {
    const before = quarters[quarter - 1];
    return before && costKinds.some((kind) => parts[kind].euros !== before.parts[kind].euros) ? quarter : last;
  }, 0);

const draw = (costs: CostsResult, startYear: number, frame: Frame, { charts, lang }: ChartTexts): Drawing => {
  const { text: size, width } = frame;
  const sketch = sketchOf(frame);
  const stated = statedOf(costs);
  if (stated.length === 0) return sketch.finish(0);
  const wide = isWide(frame);
  const shown = untilAfter(lastStep(costs), costs.quarters.length);
  const height = (wide ? HEIGHT.wide : HEIGHT.narrow) * size;
  const most = mostOf(costs);
  const scale = scaleOf(most, height, size, (value) => sayNumber(most < MILLIONS ? value : value / MILLION, lang));
  const right = wide ? width - MARGIN * size : width;
  const plot = drawPlot(sketch, {
    scale,
    left: gutterOf([scale], size),
    right,
    top: 0.6 * size,
    height,
    startYear,
    shown,
  });
  const steps = stepsOf(
    costs.quarters.slice(0, shown).map(({ parts }) => stated.map((kind) => parts[kind].euros!)),
    0,
  );
  const kinds = stated.map((kind): Kind => {
    const name = charts.costs.kinds[kind];
    const say = (value: number): readonly string[] => [`${sayEuro(value, lang)} ${name}`, name];
    return {
      tone: toneOf[kind],
      say: (value, isBeside) => (isBeside ? [sayEuro(value, lang)] : say(value)),
      sayMost: (value) => [charts.atMost(say(value)[0]!), name],
      sayEnd: (value) => charts.atEnd(say(value)[0]!),
      lines: (value) => [say(value)],
    };
  });
  const under = drawStack(sketch, plot, steps, kinds, wide ? right + 0.8 * size : undefined);
  const { left, width: quarter } = plot.years;
  return sketch.finish(writeUnder(sketch, under, plot.end), {
    x: left,
    width: quarter,
    top: plot.top,
    bottom: plot.bottom,
  });
};

const titleOf = (costs: CostsResult, startYear: number, { charts, lang }: ChartTexts): string => {
  const { euros } = costs.total;
  const words = charts.costs;
  if (euros === null) return words.none;
  const most = mostOf(costs);
  if (most === 0) return words.free;
  const quarter = costs.quarters.findIndex((each) => each.euros === most);
  return words.title(sayEuro(euros, lang), sayQuarter(quarter, startYear, lang), sayEuro(most, lang));
};

/**
 * What each quarter costs, by kind. Kinds without an amount are left out.
 *
 * @param startYear calendar year of quarter 0
 */
export const costsChart = (costs: CostsResult, startYear: number, frame: Frame, texts: ChartTexts): Chart => {
  const { charts, lang } = texts;
  const say = (euros: number | null): string => (euros === null ? charts.none : sayEuro(euros, lang));
  return {
    id: 'costs',
    title: titleOf(costs, startYear, texts),
    subtitle: charts.costs.subtitle(mostOf(costs) >= MILLIONS),
    drawing: draw(costs, startYear, frame, texts),
    table: () =>
      numberTable(
        [charts.quarter, ...costKinds.map((kind) => charts.costs.heads[kind]), charts.costs.heads.all],
        quarterRows({ startYear, horizonQuarters: costs.quarters.length }, lastStep(costs), texts, (quarter) => {
          const { parts, euros } = costs.quarters[quarter]!;
          return [...costKinds.map((kind) => parts[kind].euros), euros].map(say);
        }),
      ),
  };
};
