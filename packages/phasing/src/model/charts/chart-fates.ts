import { BOLD, shorten, textWidth } from '@mengwijzer/core/drawing';
import { isWide, LEADING, middleOf, sketchOf, SPACE, tenth, type Sketch } from './chart-sketch.js';
import { nameOf, sayName, sumOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { writeUnder } from './chart-layer-labels.js';
import { tableOfFates } from './chart-fates-table.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import type { Chart, Drawing, Frame } from './drawing.js';
import type { Simulation } from '../engine/simulate.js';

/** Where households go when their homes are emptied, and who still lives there at the end; from left to right. */
const fates = ['home', 'temporary', 'away', 'gone', 'old'] as const;
export type Fate = (typeof fates)[number];

/** A site that people live in now. */
export interface FatesRow {
  /** In the list, from 0. */
  readonly place: number;
  readonly total: number;
  readonly counts: Readonly<Record<Fate, number>>;
}

/** Sites that are drawn: those that most people live in. The table has all. */
export const MOST_FATES = 30;
/** The most of the width that names take beside the bars. */
const NAMES = 0.3;
/** Of rows, in sizes of the text. */
const BAR = 2;
const GAP = 0.9;
/** How far a text may stand from where its part begins. */
const SHIFT = 1.5;

/** Sites that people live in, in the order of the list. */
export const fatesOf = ({ plan, sites }: Simulation): readonly FatesRow[] =>
  sites.flatMap(({ start, households }, place) => {
    const total = sumOf(plan.sites[place]!.existing);
    const { direct, local, temporary, away, choice, turnover } = households;
    const old = start === null ? total : 0;
    return total === 0
      ? []
      : [{ place, total, counts: { home: direct + local, temporary, away, gone: choice + turnover, old } }];
  });

/** Those with the most households, in the order of the list. */
const drawnOf = (rows: readonly FatesRow[]): readonly FatesRow[] => {
  if (rows.length <= MOST_FATES) return rows;
  const most = new Set([...rows].sort((one, other) => other.total - one.total).slice(0, MOST_FATES));
  return rows.filter((row) => most.has(row));
};

interface Part {
  readonly fate: Fate;
  readonly x: number;
  readonly width: number;
  readonly number: string;
  /** Whether its number fits inside. */
  readonly isRoomy: boolean;
}
interface Above {
  readonly x: number;
  readonly text: string;
  readonly tone: Fate;
}

/** Parts of a bar, those of nobody left out. */
const partsOf = (
  { counts }: FatesRow,
  left: number,
  scale: number,
  size: number,
  { lang }: ChartTexts,
): readonly Part[] => {
  let x = left;
  return fates.flatMap((fate) => {
    const value = counts[fate];
    if (value === 0) return [];
    const part = { fate, x, width: value * scale, number: sayNumber(value, lang) };
    x += part.width;
    return [{ ...part, isRoomy: textWidth(part.number, BOLD * size) + 0.4 * size <= part.width }];
  });
};

/**
 * What stands above a bar: names of parts that have none yet, and numbers that do not fit inside.
 *
 * @param named those that have a name; what gets one is added
 */
const aboveOf = (
  parts: readonly Part[],
  named: Set<Fate>,
  { width, text: size }: Frame,
  { charts }: ChartTexts,
): readonly Above[] => {
  const open = parts.filter(({ fate, isRoomy }) => !isRoomy || !named.has(fate));
  let free = 0;
  return open.flatMap(({ fate, x: from, number, isRoomy }, at): Above[] => {
    const x = Math.max(from, free);
    const next = open[at + 1];
    const until = next === undefined ? width : Math.min(width, next.x + (SHIFT - SPACE) * size);
    const names = named.has(fate) ? [] : charts.fates.names[fate];
    const ways = isRoomy ? names : [...names.map((name) => `${number} ${name}`), number];
    const text = x - from > SHIFT * size ? undefined : ways.find((way) => x + textWidth(way, size) <= until);
    if (text === undefined) return [];
    if (text !== number) named.add(fate);
    free = x + textWidth(text, size) + SPACE * size;
    return [{ x, text, tone: fate }];
  });
};

const drawParts = ({ bars, write, text: size }: Sketch, parts: readonly Part[], y: number): void => {
  for (const { fate, x, width, number, isRoomy } of parts) {
    bars.push({ x: tenth(x), y, width: tenth(width), height: tenth(BAR * size), tone: fate });
    if (isRoomy)
      write({
        x: x + width / 2,
        y: middleOf(y + (BAR * size) / 2, size),
        text: number,
        anchor: 'middle',
        on: fate,
        isStrong: true,
      });
  }
};

const draw = (result: Simulation, rows: readonly FatesRow[], frame: Frame, texts: ChartTexts): Drawing => {
  const { text: size, width } = frame;
  const { charts } = texts;
  const sketch = sketchOf(frame);
  const wide = isWide(frame);
  const nameAt = ({ place }: FatesRow): string => nameOf(result.plan, place, texts);
  const totals = rows.map(({ total }) => charts.fates.total(total));
  const roomFor = (text: string): number => textWidth(text, size) + size;
  const names = wide
    ? Math.min(NAMES * width, Math.max(0, ...rows.map((row) => textWidth(nameAt(row), BOLD * size))))
    : 0;
  const left = wide ? names + size : 0;
  const scales = rows.map(({ total }, at) => (width - left - (wide ? roomFor(totals[at]!) : 0)) / total);
  const scale = Math.min(...scales);
  const named = new Set<Fate>();

  let top = 0.2 * size;
  rows.forEach((row, at) => {
    const total = totals[at]!;
    const parts = partsOf(row, left, scale, size, texts);
    const above = aboveOf(parts, named, frame, texts);
    if (!wide) {
      const y = top + size;
      const name = nameAt(row);
      const count = textWidth(name, BOLD * size) + roomFor(total) <= width ? total : sayNumber(row.total, texts.lang);
      sketch.write({ x: width, y, text: count, tone: 'muted', anchor: 'end' });
      sketch.write({ x: 0, y, text: shorten(name, width - roomFor(count), BOLD * size), isStrong: true });
      top += LEADING * size;
    }
    if (above.length > 0) {
      for (const label of above) sketch.write({ ...label, y: top + size });
      top += LEADING * size;
    }
    top = tenth(top + 0.1 * size);
    drawParts(sketch, parts, top);
    if (wide) {
      const y = middleOf(top + (BAR * size) / 2, size);
      sketch.write({ x: 0, y, text: shorten(nameAt(row), names, BOLD * size), isStrong: true });
      sketch.write({ x: left + row.total * scale + 0.8 * size, y, text: total, tone: 'muted' });
    }
    top += (BAR + GAP) * size;
  });
  const nameless = fates.filter((fate) => !named.has(fate) && rows.some(({ counts }) => counts[fate] > 0));
  const under = nameless.map((fate) => ({ text: charts.fates.names[fate][0]!, tone: fate }));
  return sketch.finish(writeUnder(sketch, under, top - 0.4 * size));
};

/** The site that most households have to leave the neighbourhood from; else that nobody has to. */
const titleOf = ({ plan, outcome }: Simulation, rows: readonly FatesRow[], texts: ChartTexts): string => {
  const words = texts.charts.fates;
  if (rows.length === 0) return words.nobody;
  const most = rows.reduce((best, row) => (row.counts.away > best.counts.away ? row : best));
  if (most.counts.away > 0) return words.away(sayName(plan, most.place, texts), most.counts.away, most.total);
  return outcome.inPlace === outcome.initial ? words.allStay : words.noneAway;
};

/** Where the households of each site go when their homes are emptied. */
export const fatesChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { result } = input;
  const rows = fatesOf(result);
  const drawn = drawnOf(rows);
  return {
    id: 'fates',
    title: titleOf(result, rows, texts),
    subtitle: texts.charts.fates.subtitle(drawn.length, rows.length),
    drawing: draw(result, drawn, frame, texts),
    table: () => tableOfFates(input, texts),
  };
};
