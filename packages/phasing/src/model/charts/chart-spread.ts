import { drawPlot, gutterOf, scaleOf } from './chart-plot.js';
import { isWide, MARGIN, sketchOf, type Words } from './chart-sketch.js';
import { areaOf, curveOf, layersOf, levelsOf, stepsOf, type Layer, type Level } from './chart-steps.js';
import { untilAfter } from './chart-shown.js';
import { numberTable, quarterRows } from './chart-table.js';
import { writeUnder, type Toned } from './chart-layer-labels.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { simulate } from '../engine/simulate.js';
import { sayQuarter } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';
import type { Chart, Drawing, Frame, Tone } from './drawing.js';
import type { Plan } from '../plan/plan.js';
import type { SpreadResult } from '../improve/spread.js';

/** In sizes of the text. */
const HEIGHT = { narrow: 14, wide: 18 };

/** Households away in each quarter: of the plan, and the edges between which eight in ten runs lie. */
interface Lines {
  readonly own: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

const linesOf = ({ plan, away: { p10, p90 } }: SpreadResult): Lines => ({
  own: simulate(plan).quarters.map(({ away }) => away),
  low: p10,
  high: p90,
});

/** The last quarter in which one of the lines steps; 0 where none does. */
const lastStep = ({ own, low, high }: Lines): number =>
  own.reduce((last, _, quarter) => {
    const steps = (line: readonly number[]): boolean => line[quarter] !== line[quarter - 1];
    return quarter > 0 && [own, low, high].some(steps) ? quarter : last;
  }, 0);

const levels = (line: readonly number[]): readonly Level[] =>
  line.flatMap((value, from) => (value === line[from - 1] ? [] : [{ from, value }]));

/** A line that is drawn, and what it is. */
interface Named {
  readonly line: readonly number[];
  readonly text: string;
  readonly tone: Tone;
  /** Whether the text goes below it rather than above. */
  readonly isBelow: boolean;
}

/** Ways to write above or below a line where it is highest. */
const waysAt = ({ pieces }: Layer, { text, tone, isBelow }: Named, size: number): readonly Words[] => {
  const highest = Math.min(...pieces.map(({ top }) => top));
  const above = (y: number): number => y - 0.5 * size;
  const below = (y: number): number => y + 1.25 * size;
  return (isBelow ? [below, above] : [above, below]).flatMap((baseline) =>
    pieces
      .filter(({ top }) => top === highest)
      .flatMap(({ x1, x2, top }): Words[] => {
        const words = { y: baseline(top), text, tone, isStrong: true };
        return [
          { ...words, x: (x1 + x2) / 2, anchor: 'middle' },
          { ...words, x: x1 },
          { ...words, x: x2, anchor: 'end' },
        ];
      }),
  );
};

const draw = (plan: Plan, lines: Lines, frame: Frame, { charts, lang }: ChartTexts): Drawing => {
  const { text: size, width } = frame;
  const words = charts.spread;
  const sketch = sketchOf(frame);
  const shown = untilAfter(lastStep(lines), plan.horizonQuarters);
  const { own, low, high } = {
    own: lines.own.slice(0, shown),
    low: lines.low.slice(0, shown),
    high: lines.high.slice(0, shown),
  };
  const wide = isWide(frame);
  const height = (wide ? HEIGHT.wide : HEIGHT.narrow) * size;
  const most = Math.max(1, ...own, ...high);
  const scale = scaleOf(most, height, size, (value) => sayNumber(value, lang));
  const plot = drawPlot(sketch, {
    scale,
    left: gutterOf([scale], size),
    right: wide ? width - MARGIN * size : width,
    // Room for what stands above the highest line.
    top: 1.8 * size,
    height,
    startYear: plan.startYear,
    shown,
  });

  const steps = stepsOf(
    low.map((value, quarter) => [value, high[quarter]! - value]),
    0,
  );
  const [, band] = layersOf(steps, ['rule', 'band'], plot);
  if (band) sketch.areas.push(areaOf(band));
  const peak = (line: readonly number[]): number => Math.max(0, ...line);
  const named: readonly Named[] = [
    { line: own, text: words.own(peak(own)), tone: 'away', isBelow: false },
    { line: high, text: words.high(peak(high)), tone: 'muted', isBelow: false },
    { line: low, text: words.low(peak(low)), tone: 'muted', isBelow: true },
  ];
  const under = [...named].reverse().flatMap((each): readonly Toned[] => {
    if (each.line.length === 0) return [];
    const layer = levelsOf(levels(each.line), each.line === own ? 'away' : 'band', plot);
    sketch.curves.push(curveOf(layer));
    return sketch.write(...waysAt(layer, each, size)) ? [] : [{ text: each.text, tone: each.tone }];
  });
  const { left, width: quarter } = plot.years;
  return sketch.finish(writeUnder(sketch, under, plot.end), {
    x: left,
    width: quarter,
    top: plot.top,
    bottom: plot.bottom,
  });
};

/** What eight in ten runs say of the quarter in which most are away. */
const titleOf = ({ plan, runs }: SpreadResult, { own, low, high }: Lines, { charts, lang }: ChartTexts): string => {
  const words = charts.spread;
  if (runs === 0) return words.none;
  const most = Math.max(...own);
  const line = most > 0 ? own : high;
  const quarter = line.indexOf(Math.max(...line));
  if (line[quarter] === 0) return words.nobody;
  const when = sayQuarter(quarter, plan.startYear, lang);
  return words.title(when, low[quarter]!, high[quarter]!, own[quarter]!);
};

/** How many households are away in each quarter when the assumptions are off: the plan as it is, over the band in which eight in ten runs lie. */
export const spreadChart = (spread: SpreadResult, frame: Frame, texts: ChartTexts): Chart => {
  const { charts, lang } = texts;
  const { plan } = spread;
  const lines = linesOf(spread);
  const { heads } = charts.spread;
  const say = (value: number | undefined): string => (value === undefined ? charts.none : sayNumber(value, lang));
  return {
    id: 'spread',
    title: titleOf(spread, lines, texts),
    subtitle: charts.spread.subtitle(spread.runs),
    drawing: draw(plan, lines, frame, texts),
    table: () =>
      numberTable(
        [charts.quarter, heads.own, heads.low, heads.middle, heads.high],
        quarterRows(plan, lastStep(lines), texts, (quarter) =>
          [lines.own, lines.low, spread.away.p50, lines.high].map((line) => say(line[quarter])),
        ),
      ),
  };
};
