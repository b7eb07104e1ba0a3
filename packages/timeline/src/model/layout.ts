import { textWidth, type Box } from '@mengwijzer/core/drawing';
import { BAND_BOTTOM, drawBand, todayLabel, type Band } from './layout-band.js';
import { clearOf, type Span } from './layout-clear.js';
import { frameOf, type Frame, type LayoutWords } from './layout-frame.js';
import { isClear, labelWithin, type Label } from './layout-label.js';
import { drawLane, type LaneDrawing } from './layout-lane.js';
import type { Seen } from './layout-options.js';
import { shapeOf } from './layout-shape.js';
import { tickYears } from './scale.js';
import type { Stretch } from './agenda.js';
import type { Item, Lane, Timeline } from './entries.js';
import type { Range } from './range.js';

export type { Band, BandLabel, BandPart, Line } from './layout-band.js';
export type { Span } from './layout-clear.js';
export type { Edge, LayoutWords } from './layout-frame.js';
export type { Label } from './layout-label.js';
export type { Bar, Cluster, Drawn, LaneDrawing, Mark } from './layout-lane.js';
export type { BarPart } from './layout-shape.js';

/*
 * Geometry: from years to places in a drawing. Everything is in units of the drawing, in which text is 13 high.
 */

export interface Tick {
  readonly year: number;
  readonly x: number;
  /** `undefined` where there is no room for it. */
  readonly label: Label | undefined;
  /** Its line through the lanes, kept off their texts. */
  readonly line: readonly Span[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where lanes and years meet, from the first lane's line to the axis: lanes are named at the left of it. */
  readonly plot: Box;
  readonly ticks: readonly Tick[];
  /** Where the scale changes. */
  readonly break: number | undefined;
  /** Its line goes from under its label to the axis, and is kept off the texts of the lanes. */
  readonly today: { readonly x: number; readonly label: Label; readonly line: readonly Span[] } | undefined;
  readonly band: Band;
  readonly lanes: readonly LaneDrawing[];
  /** What lies outside the years in view, by id, in reading order. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface LayoutInput {
  readonly timeline: Pick<Timeline, 'extents'> & { readonly stretches: readonly Stretch[] };
  /** Those that are shown, in reading order. */
  readonly items: readonly Item[];
  readonly lanes: readonly Lane[];
  readonly range: Range;
  /** Whether every year is as wide as any other: else those before 1995 stand closer together, where all are in view. */
  readonly isEven: boolean;
  readonly width: number;
  readonly today: number;
  readonly words: LayoutWords;
}

/** From the band to the first lane. */
const GAP = 14;
/** From the baseline of today's label to its line. */
const UNDER = 5;
/** From the axis to the baseline of its years, and to the bottom of the drawing. */
const YEARS = 18;
const FOOT = 26;

/** Years on the axis, with a label wherever that keeps off the last one. */
const drawTicks = (frame: Frame, top: number, axis: number, texts: readonly Box[]): readonly Tick[] => {
  const { range, scale, left, right, width } = frame;
  const most = Math.max(2, (right - left) / (textWidth('2000') + 24));
  const labels: Label[] = [];
  return tickYears(range, scale, most).map((year) => {
    const x = scale.x(year);
    const label = labelWithin(`${year}`, x, axis + YEARS, 0, width);
    const hasRoom = isClear(label, labels.slice(-1));
    if (hasRoom) labels.push(label);
    return { year, x, label: hasRoom ? label : undefined, line: clearOf(x, top, axis, texts) };
  });
};

interface Sorted {
  readonly byLane: ReadonlyMap<Lane, readonly Seen[]>;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What of each lane is in view, and what is not. */
const sort = ({ items, lanes, timeline }: LayoutInput, frame: Frame): Sorted => {
  const byLane = new Map<Lane, Seen[]>(lanes.map((lane) => [lane, []]));
  const outside: Record<'before' | 'after', string[]> = { before: [], after: [] };
  for (const item of items) {
    const lane = byLane.get(item.lane);
    const extent = timeline.extents.get(item.id);
    if (lane === undefined || extent === undefined) continue;
    const shape = shapeOf(extent, frame);
    if (typeof shape === 'string') outside[shape].push(item.id);
    else lane.push({ item, extent, shape });
  }
  return { byLane, ...outside };
};

/** Draws the agenda, and below it the lanes, in years from left to right. */
export const layout = (input: LayoutInput): Drawing => {
  const { lanes, range, width, today, timeline } = input;
  const frame = frameOf(input);
  const { scale, left, right, column } = frame;
  const { byLane, before, after } = sort(input, frame);
  const isNow = today >= range.from && today <= range.to;
  const now = isNow ? todayLabel(scale.x(today), frame) : undefined;
  const top = BAND_BOTTOM + GAP;
  let axis = top;
  const drawings = lanes.map((lane, at) => {
    const drawing = drawLane(lane, column.lanes[at] ?? '', axis, byLane.get(lane) ?? [], frame);
    axis += drawing.height;
    return drawing;
  });
  const texts = drawings.flatMap(({ drawn }) => drawn.flatMap(({ label }) => label?.box ?? []));
  return {
    width,
    height: axis + FOOT,
    plot: { x: left, y: top, width: right - left, height: axis - top },
    ticks: drawTicks(frame, top, axis, texts),
    break: scale.breaksAt === undefined ? undefined : scale.x(scale.breaksAt),
    today: now && {
      x: scale.x(today),
      label: now,
      line: clearOf(scale.x(today), now.y + UNDER, axis, texts),
    },
    band: drawBand(timeline.stretches, frame, now ? [now] : []),
    lanes: drawings,
    before,
    after,
  };
};
