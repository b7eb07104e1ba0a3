import { ticks } from 'd3-array';
import { textWidth } from '@mengwijzer/core/drawing';
import { drawGrid, gutterOf } from './chart-plot.js';
import { isWide, LEADING, MARGIN, middleOf, sketchOf, tenth, type Sketch, type Words } from './chart-sketch.js';
import {
  groupChoices,
  rangesOf,
  shareOf,
  wholeOf,
  type Choice,
  type GateChoice,
  type Group,
} from './trade-off-groups.js';
import { titleOfTradeOff } from './chart-trade-off-title.js';
import { writeUnder, type Toned } from './chart-layer-labels.js';
import { yearHeads, yearsOf } from './chart-years.js';
import { sayNumber, sayPercent, sayPermille } from '@mengwijzer/words/numbers';
import { quarterText, sayQuarter } from '../plan/quarter.js';
import type { ChartTexts } from './chart-input.js';
import type { Chart, Drawing, Frame, Table } from './drawing.js';

/** What one can choose, and what the plan does now. */
export interface TradeOffInput {
  /** By rising percentage of the gate, as `tradeOff` gives them. */
  readonly points: readonly GateChoice[];
  readonly own: Choice;
  readonly startYear: number;
}

/** In sizes of the text: of the plot, and the most that it is wide with what stands beside it. */
const HEIGHT = 17;
const MOST = 54;
/** Of the column for what is not ready in time. */
const LATE = 7;
/** The most of a plot that it takes. */
const MOST_LATE = 0.35;
/** From the middle of a dot to a text beside it, and to one above or below. */
const BESIDE = 12;
const OVER = 10;

interface Dotted extends Group {
  readonly isOwn: boolean;
  /** In strong, and what follows; the longest way first. */
  readonly texts: readonly (readonly [text: string, rest: string])[];
}

const dottedOf = ({ points, own }: TradeOffInput, { charts, lang }: ChartTexts): readonly Dotted[] => {
  const words = charts.tradeOff;
  const all = points.map(({ percent }) => percent);
  const mine = shareOf(own);
  const isMine = ({ finish, share }: Group): boolean => finish === own.finish && share === mine;
  const groups = groupChoices(points).map((group): Dotted => {
    const ranges = rangesOf(all, group.percents);
    const share = sayPercent(group.whole, lang);
    const isOwn = isMine(group);
    const name = isOwn ? words.own : group.percents[0] === 0 ? words.best : undefined;
    return {
      ...group,
      isOwn,
      texts: [
        [name?.(share) ?? share, words.room(ranges)],
        name ? [name(share), ''] : [share, words.roomShort(ranges)],
      ],
    };
  });
  if (mine === null || groups.some(isMine)) return groups;
  const whole = wholeOf(own);
  const share = sayPercent(whole, lang);
  const texts: Dotted['texts'] = [[words.own(share), '']];
  return [...groups, { finish: own.finish, share: mine, whole, percents: [], isOwn: true, texts }];
};

/** The line along the choices that keep more people than any that is ready as early. */
const frontierOf = (dots: readonly Dotted[]): readonly Dotted[] => {
  let most = -1;
  return dots
    .filter(({ percents, finish }) => percents.length > 0 && finish !== null)
    .sort((one, other) => one.finish! - other.finish! || other.share - one.share)
    .filter(({ share }) => {
      const isMore = share > most;
      most = Math.max(most, share);
      return isMore;
    });
};

/** Writes beside each dot what it is, the plan's own first. Returns what found no room. */
const labelDots = (
  { write, text: size }: Sketch,
  bottom: number,
  dots: readonly (Dotted & { readonly x: number; readonly y: number })[],
): readonly Toned[] => {
  const rank = ({ isOwn, share }: Dotted): number => (isOwn ? Infinity : share);
  const ordered = [...dots].sort((one, other) => (rank(one) === rank(other) ? 0 : rank(other) - rank(one)));
  return ordered.flatMap(({ x, y, texts }): readonly Toned[] => {
    const beside = middleOf(y, size);
    const above = y - OVER;
    const below = y + OVER + size;
    const ways = texts.flatMap(([text, after]): Words[] => {
      const words = { text, ...(after === '' ? {} : { rest: after }), isStrong: true };
      return [
        { ...words, x: x + BESIDE, y: beside },
        { ...words, x: x - BESIDE, y: beside, anchor: 'end' },
        ...[above, below, below + LEADING * size]
          .filter((baseline) => baseline < bottom)
          .flatMap((baseline) =>
            (['start', 'end', 'middle'] as const).map((anchor): Words => ({ ...words, x, y: baseline, anchor })),
          ),
      ];
    });
    return write(...ways) ? [] : [{ text: texts[0]!.join(' ').trim(), tone: 'ink' }];
  });
};

const draw = (input: TradeOffInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { startYear } = input;
  const { text: size } = frame;
  const { charts, lang } = texts;
  const sketch = sketchOf(frame);
  const dots = dottedOf(input, texts);
  if (dots.length === 0) return sketch.finish(0);

  const shares = dots.map(({ share }) => share);
  const low = Math.max(0, Math.floor((Math.min(...shares) - 50) / 100) * 100);
  const high = Math.min(1000, Math.ceil((Math.max(...shares) + 50) / 100) * 100);
  const scale = { ticks: ticks(low, high, 5), say: (value: number) => sayPercent(value / 10, lang) };
  const ends = dots.flatMap(({ finish }) => finish ?? []);
  const hasLate = ends.length < dots.length;
  const from = Math.floor((Math.min(...ends, ends.length === 0 ? 4 : Infinity) - 1) / 4) * 4;
  const until = Math.max(from + 8, Math.ceil((Math.max(...ends, 0) + 1) / 4) * 4);

  const left = gutterOf([scale], size);
  const right = Math.min(frame.width, MOST * size) - (isWide(frame) ? MARGIN * size : 0.5 * size);
  // Room for what stands above the highest dot.
  const top = 2 * size;
  const bottom = top + HEIGHT * size;
  const late = hasLate ? Math.min(LATE * size, MOST_LATE * (right - left)) : 0;
  const y = (share: number): number => tenth(bottom - ((share - low) / (high - low)) * (bottom - top));
  const years = yearsOf(startYear + from / 4, until - from, left, right - late);
  const x = (finish: number | null): number => (finish === null ? tenth(right - late / 2) : years.x(finish - from));

  drawGrid(sketch, scale, { left, right, y });
  sketch.lines.push({ x1: left, y1: bottom, x2: right, y2: bottom, tone: 'axis' });
  const naming = { y: bottom + 1.75 * size, anchor: 'middle', tone: 'muted' } as const;
  if (hasLate) {
    const fitting = charts.tradeOff.notReady.filter((text) => textWidth(text, size) <= late);
    sketch.write(...fitting.map((text) => ({ ...naming, x: x(null), text })));
  }
  const names = [(year: number) => sayQuarter(0, year, lang), (year: number) => `${year}`];
  // With the year that begins where the last one ends.
  for (const { quarter, text } of yearHeads({ ...years, shown: years.shown + 1 }, size, names)) {
    const at = years.x(quarter);
    sketch.lines.push({ x1: at, y1: bottom, x2: at, y2: bottom + 5, tone: 'axis' });
    sketch.write({ ...naming, x: at, text });
  }

  const placed = dots.map((dot) => ({ ...dot, x: x(dot.finish), y: y(dot.share) }));
  const line = frontierOf(dots).map(({ finish, share }) => `${x(finish)} ${y(share)}`);
  if (line.length > 1) sketch.curves.push({ d: `M${line.join('L')}`, tone: 'other', isDashed: true });
  for (const { x: at, y: height, isOwn, percents } of placed) {
    sketch.dots.push({
      x: at,
      y: height,
      shape: isOwn ? 'ring' : 'circle',
      tone: isOwn ? 'ink' : 'plan',
      ...(percents.length > 0 && { id: `${percents[0]}` }),
    });
    sketch.block({ x: at - 6, y: height - 6, width: 12, height: 12 });
  }
  return sketch.finish(writeUnder(sketch, labelDots(sketch, bottom, placed), bottom + 2.1 * size));
};

const tableOf = ({ points, own, startYear }: TradeOffInput, { charts, lang }: ChartTexts): Table => {
  const words = charts.tradeOff;
  const row = (name: string, choice: Choice): readonly string[] => {
    const { finish, stayed } = choice;
    const share = shareOf(choice);
    return [
      name,
      finish === null ? words.notReady[0]! : quarterText(finish, startYear, lang),
      share === null ? charts.none : sayPermille(share, lang),
      sayNumber(stayed.households, lang),
      sayNumber(stayed.of, lang),
    ];
  };
  const { heads } = words;
  return {
    columns: [
      { name: heads.choice, isNumber: false },
      { name: heads.finish, isNumber: false },
      ...[heads.share, heads.households, heads.of].map((name) => ({ name, isNumber: true })),
    ],
    rows: [
      row(words.ownRow, own),
      ...points.map((point) => row(words.room([{ from: point.percent, to: point.percent, isOpen: false }]), point)),
    ],
  };
};

/** What waiting for new homes costs in time, against how many can stay. Dots can be chosen: their id is the lowest percentage of the gate. */
export const tradeOffChart = (input: TradeOffInput, frame: Frame, texts: ChartTexts): Chart => ({
  id: 'trade-off',
  title: titleOfTradeOff(input.points, input.own, texts),
  subtitle: texts.charts.tradeOff.subtitle,
  drawing: draw(input, frame, texts),
  table: () => tableOf(input, texts),
});
