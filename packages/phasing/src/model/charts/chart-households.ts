import { drawPlot, gutterOf, scaleOf } from './chart-plot.js';
import { isWide, MARGIN, sketchOf } from './chart-sketch.js';
import { stepsOf } from './chart-steps.js';
import { drawStack, type Kind } from './chart-stack.js';
import { shownQuarters } from './chart-shown.js';
import { writeUnder, type Beside } from './chart-layer-labels.js';
import { numberTable, quarterRows } from './chart-table.js';
import { titleOfHouseholds } from './chart-households-title.js';
import { lastChange } from './quarter-view.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import type { ChartInput, ChartTexts } from './chart-input.js';
import type { Chart, Drawing, Frame } from './drawing.js';

/** Where households can be, from the bottom of the stack up. */
const states = ['home', 'old', 'temporary', 'away', 'gone'] as const;
type State = (typeof states)[number];

/** Of the plot, in sizes of the text. */
const HEIGHT = { narrow: 16, wide: 23, newcomers: 4 };

const countsOf = ({ result, trace }: ChartInput, quarter: number): readonly number[] => {
  const { inPlace, temporary, away } = result.quarters[quarter]!;
  const { settled, gone } = trace.quarters[quarter]!;
  return [settled, inPlace, temporary, away, gone];
};

const kindOf = (state: State, { result: { outcome } }: ChartInput, { charts, lang }: ChartTexts): Kind => {
  const say = (value: number): readonly string[] =>
    charts.states[state].map((name) => `${sayNumber(value, lang)} ${name}`);
  const { home, gone } = charts.households;
  /** How they came there. */
  const more: Partial<Record<State, readonly string[]>> = {
    home: home(outcome.returnedFromAway + outcome.returnedFromTemporary, outcome.direct + outcome.local),
    gone: gone(outcome.choice, outcome.turnover),
  };
  return {
    tone: state,
    say,
    sayMost: (value) => say(value).slice(0, 2).map(charts.atMost),
    sayEnd: (value) => charts.atEnd(say(value)[0]!),
    lines: (value): Beside['lines'] => [say(value), ...(more[state] ?? []).map((line) => [line])],
  };
};

const draw = (input: ChartInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { result, trace } = input;
  const { charts, lang } = texts;
  const { text: size, width } = frame;
  const { initial, newcomers } = result.outcome;
  const sketch = sketchOf(frame);
  const wide = isWide(frame);
  const shown = shownQuarters(input);
  const quarters = Array.from({ length: shown }, (_, quarter) => quarter);
  const height = (wide ? HEIGHT.wide : HEIGHT.narrow) * size;
  const low = HEIGHT.newcomers * size;
  const say = (value: number): string => sayNumber(value, lang);
  const scale = scaleOf(initial, height, size, say);
  const arrivals = scaleOf(newcomers, low, size, say);
  const right = wide ? width - MARGIN * size : width;
  const beside = wide ? right + 0.8 * size : undefined;
  const place = {
    left: gutterOf([scale, arrivals], size),
    right,
    startYear: result.plan.startYear,
    shown,
    now: charts.now,
  };

  const plot = drawPlot(sketch, { ...place, scale, top: 0.6 * size, height });
  const steps = stepsOf([[0, initial, 0, 0, 0], ...quarters.map((quarter) => countsOf(input, quarter))], -1);
  const kinds = states.map((state) => kindOf(state, input, texts));
  const under = [...drawStack(sketch, plot, steps, kinds, beside)];
  let { end, bottom } = plot;
  if (newcomers > 0) {
    const strip = drawPlot(sketch, { ...place, scale: arrivals, top: end + 0.8 * size, height: low });
    const arriving = stepsOf([[0], ...quarters.map((quarter) => [trace.quarters[quarter]!.newcomers])], -1);
    const sayAll = (): readonly string[] => charts.households.newcomers(newcomers);
    const kind: Kind = {
      tone: 'newcomers',
      say: (value, isBeside) => (value === newcomers && !isBeside ? sayAll() : []),
      sayMost: sayAll,
      sayEnd: () => sayAll()[0]!,
      lines: () => [sayAll()],
    };
    under.push(...drawStack(sketch, strip, arriving, [kind], beside));
    ({ end, bottom } = strip);
  }
  const { left, width: quarter } = plot.years;
  return sketch.finish(writeUnder(sketch, under, end), { x: left, width: quarter, top: plot.top, bottom });
};

/**
 * Where the households of now are, quarter by quarter: at home in the neighbourhood, still in the old home, in a temporary home there, outside of
 * it, or gone; below it the newcomers so far.
 */
export const householdsChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { result, trace } = input;
  const { charts, lang } = texts;
  const { initial, newcomers } = result.outcome;
  const say = (value: number): string => sayNumber(value, lang);
  return {
    id: 'households',
    title: titleOfHouseholds(result, texts),
    subtitle: charts.households.subtitle(initial, newcomers > 0),
    drawing: draw(input, frame, texts),
    table: () =>
      numberTable(
        [charts.quarter, ...[...states, 'newcomers' as const].map((state) => charts.heads[state])],
        [
          [charts.now, ...[0, initial, 0, 0, 0, 0].map(say)],
          ...quarterRows(result.plan, lastChange(result, trace), texts, (quarter) =>
            [...countsOf(input, quarter), trace.quarters[quarter]!.newcomers].map(say),
          ),
        ],
      ),
  };
};
