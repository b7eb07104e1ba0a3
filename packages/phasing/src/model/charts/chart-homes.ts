import { BOLD, textWidth } from '@mengwijzer/core/drawing';
import { drawPlot, gutterOf, scaleOf, type Plot, type PlotScale } from './chart-plot.js';
import { isWide, MARGIN, middleOf, sketchOf, type Sketch, type Words } from './chart-sketch.js';
import { curveOf, levelsOf, stepsOf, type Layer, type Level } from './chart-steps.js';
import { drawStack, type Kind } from './chart-stack.js';
import { shownQuarters } from './chart-shown.js';
import { writeUnder, type Toned } from './chart-layer-labels.js';
import { numberTable, quarterRows } from './chart-table.js';
import { titleOfHomes } from './chart-homes-title.js';
import { sumOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { sayNumber, sayPermille } from '@mengwijzer/words/numbers';
import { tenures, type Homes, type Plan, type Tenure } from '../plan/plan.js';
import { lastChange } from './quarter-view.js';
import { sayQuarter } from '../plan/quarter.js';
import type { Chart, Drawing, Frame } from './drawing.js';

/** Half of a dot, in pixels. */
const DOT = 6;
/** Of the plots, in sizes of the text. */
const HEIGHT = { narrow: 16, wide: 23, share: 7 };
/** The most of a narrow picture that goes to names beside it. */
const MOST_BESIDE = 0.4;

const stockNow = ({ sites }: Plan): Homes => {
  const total = { social: 0, mid: 0, owner: 0 };
  for (const { existing } of sites) for (const tenure of tenures) total[tenure] += existing[tenure];
  return total;
};

/** In permille, rounded down; `null` without homes. */
const shareOf = (homes: Homes): number | null => {
  const all = sumOf(homes);
  return all === 0 ? null : Math.floor((homes.social * 1000) / all);
};

const kindOf = (tenure: Tenure, wide: boolean, { charts, lang }: ChartTexts): Kind => {
  const say = (value: number): readonly string[] => {
    const all = charts.homes.tenures[tenure].map((name) => `${sayNumber(value, lang)} ${name}`);
    return wide ? all : all.slice(1);
  };
  return {
    tone: tenure,
    say: (value, isBeside) => (isBeside ? [sayNumber(value, lang)] : say(value)),
    sayMost: (value) => say(value).map(charts.atMost),
    sayEnd: (value) => charts.atEnd(say(value)[0]!),
    lines: (value) => [say(value)],
  };
};

/** Ways to write a text near a place on a line. */
const near = (x: number, y: number, text: string, size: number): readonly Words[] =>
  [y - 0.8 * size, y + 1.5 * size].flatMap((baseline): Words[] => [
    { x: x + 0.5 * size, y: baseline, text, isStrong: true },
    { x: x - 0.5 * size, y: baseline, text, isStrong: true, anchor: 'end' },
  ]);

/** Keeps texts off a line. */
const blockLine = ({ block }: Sketch, { pieces }: Layer): void => {
  let before: number | undefined;
  for (const { x1, x2, top } of pieces) {
    block({ x: x1, y: top - 2, width: x2 - x1, height: 4 });
    if (before !== undefined) block({ x: x1 - 2, y: Math.min(before, top), width: 4, height: Math.abs(before - top) });
    before = top;
  }
};

/** Writes what share it begins with, what the lowest is, and what it ends with. Returns what found no room. */
const labelShare = (
  sketch: Sketch,
  { quarters, measures, plan }: ChartInput['result'],
  levels: readonly Level[],
  plot: Plot,
  beside: number | undefined,
  { charts, lang }: ChartTexts,
): readonly Toned[] => {
  const { text: size, write, block, dots } = sketch;
  const { socialBefore, socialAfter, socialLowest } = measures;
  const under: Toned[] = [];
  const put = (text: string, ...ways: readonly Words[]): void => {
    if (!write(...ways)) under.push({ text, tone: 'ink' });
  };
  const [first] = levels;
  const isLower = socialLowest !== null && (socialBefore === null || socialLowest < socialBefore);
  const quarter = isLower ? quarters.findIndex(({ stock }) => shareOf(stock) === socialLowest) : 0;
  const dot = { x: plot.years.x(quarter), y: plot.y(socialLowest ?? 0) };
  if (isLower) {
    dots.push({ ...dot, shape: 'circle', tone: 'share' });
    block({ x: dot.x - DOT, y: dot.y - DOT, width: 2 * DOT, height: 2 * DOT });
  }
  if (socialAfter !== null) {
    const share = sayPermille(socialAfter, lang);
    const y = plot.y(socialAfter);
    const all = charts.homes.share(share);
    const words = { tone: 'share', isStrong: true } as const;
    const sides = [all, share].map((text) => ({ ...words, x: beside ?? 0, y: middleOf(y, size), text }));
    const inside = near(plot.right, y, share, size).map((way) => ({ ...way, ...words }));
    put(charts.atEnd(all), ...(beside === undefined ? inside : sides));
  }
  if (first?.value != null) {
    const text = sayPermille(first.value, lang);
    put(`${charts.now}: ${text}`, ...near(plot.left - 0.3 * size, plot.y(first.value), text, size));
  }
  if (isLower) {
    const share = sayPermille(socialLowest, lang);
    const all = charts.homes.lowest(share, sayQuarter(quarter, plan.startYear, lang));
    put(all, ...[all, charts.homes.lowestShort(share)].flatMap((text) => near(dot.x, dot.y, text, size)));
  }
  return under;
};

interface Place {
  readonly left: number;
  readonly right: number;
  readonly startYear: number;
  readonly shown: number;
  readonly now: string;
}

const drawShare = (
  sketch: Sketch,
  input: ChartInput,
  stocks: readonly Homes[],
  options: Place & { readonly scale: PlotScale; readonly top: number; readonly beside: number | undefined },
  texts: ChartTexts,
): { readonly plot: Plot; readonly under: readonly Toned[] } => {
  const { text: size } = sketch;
  const plot = drawPlot(sketch, { ...options, height: HEIGHT.share * size });
  const levels = stocks
    .map((stock, at): Level => ({ from: at - 1, value: shareOf(stock) }))
    .filter(({ value }, at, all) => at === 0 || value !== all[at - 1]!.value);
  const line = levelsOf(levels, 'share', plot);
  sketch.curves.push(curveOf(line));
  blockLine(sketch, line);
  return { plot, under: labelShare(sketch, input.result, levels, plot, options.beside, texts) };
};

const draw = (input: ChartInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { plan, quarters } = input.result;
  const { charts, lang } = texts;
  const { text: size, width } = frame;
  const sketch = sketchOf(frame);
  const wide = isWide(frame);
  const shown = shownQuarters(input);
  const stocks = [stockNow(plan), ...quarters.slice(0, shown).map(({ stock }) => stock)];
  const height = (wide ? HEIGHT.wide : HEIGHT.narrow) * size;
  const scale = scaleOf(Math.max(...stocks.map(sumOf)), height, size, (value) => sayNumber(value, lang));
  const shares: PlotScale = { ticks: [0, 500, 1000], max: 1000, say: (value) => `${value / 10}%` };
  const kinds = tenures.map((tenure) => kindOf(tenure, wide, texts));
  const ends = kinds.flatMap(({ lines, tone }) => lines(stocks.at(-1)![tone as Tenure])[0]!);
  const needed = wide ? MARGIN * size : Math.max(...ends.map((text) => textWidth(text, BOLD * size))) + 0.8 * size;
  const hasRoom = wide || needed <= MOST_BESIDE * width;
  const right = width - (hasRoom ? needed : DOT);
  const beside = hasRoom ? right + 0.8 * size : undefined;
  const place: Place = {
    left: gutterOf([scale, shares], size),
    right,
    startYear: plan.startYear,
    shown,
    now: charts.now,
  };

  const plot = drawPlot(sketch, { ...place, scale, top: 0.6 * size, height });
  const steps = stepsOf(
    stocks.map((stock) => tenures.map((tenure) => stock[tenure])),
    -1,
  );
  const under = drawStack(sketch, plot, steps, kinds, beside);
  // The first share stands above its line, which may be at the top.
  const share = drawShare(
    sketch,
    input,
    stocks,
    { ...place, scale: shares, top: plot.end + 1.9 * size, beside },
    texts,
  );
  const { left, width: quarter } = plot.years;
  return sketch.finish(writeUnder(sketch, [...under, ...share.under], share.plot.end), {
    x: left,
    width: quarter,
    top: plot.top,
    bottom: share.plot.bottom,
  });
};

/** How many homes stand there, quarter by quarter, by tenure; below it the share of them that is social rent. */
export const homesChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { plan, quarters } = input.result;
  const { charts, lang } = texts;
  const cells = (stock: Homes): readonly string[] => {
    const share = shareOf(stock);
    return [
      ...tenures.map((tenure) => sayNumber(stock[tenure], lang)),
      sayNumber(sumOf(stock), lang),
      share === null ? charts.none : sayPermille(share, lang),
    ];
  };
  const { heads } = charts.homes;
  return {
    id: 'homes',
    title: titleOfHomes(input.result, stockNow(plan), texts),
    subtitle: charts.homes.subtitle,
    drawing: draw(input, frame, texts),
    table: () =>
      numberTable(
        [charts.quarter, ...tenures.map((tenure) => heads[tenure]), heads.all, heads.share],
        [
          [charts.now, ...cells(stockNow(plan))],
          ...quarterRows(plan, lastChange(input.result, input.trace), texts, (quarter) =>
            cells(quarters[quarter]!.stock),
          ),
        ],
      ),
  };
};
