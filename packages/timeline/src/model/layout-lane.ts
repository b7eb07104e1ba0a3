import { BASELINE, boldAt, labelAt, widthOf, type Label } from './layout-label.js';
import { NAME, type Edge, type Frame } from './layout-frame.js';
import {
  bareOf,
  BESIDE,
  lengthened,
  optionsOf,
  reachOf,
  SPACE,
  TARGET,
  ways,
  type Option,
  type Seen,
  type Way,
} from './layout-options.js';
import { MARK, type BarPart } from './layout-shape.js';
import { clamp, type Range } from './range.js';
import { freeRow, heapsOf, MOST_ROWS, type Heap, type Rows } from './rows.js';
import type { Box } from '@mengwijzer/core/drawing';
import type { Lane } from './entries.js';

interface Placed {
  readonly id: string;
  /** Its row in the lane, from 0. */
  readonly row: number;
  readonly label: Label | undefined;
  /** What can be pressed, and where the focus is drawn. */
  readonly hit: Box;
}

/** A period. */
export interface Bar extends Placed {
  readonly kind: 'bar';
  /** From left to right, at least one; they touch. */
  readonly parts: readonly BarPart[];
  readonly y: number;
  readonly height: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** An event. */
export interface Mark extends Placed {
  readonly kind: 'mark';
  readonly x: number;
  /** Middle. */
  readonly y: number;
  /** From the earliest to the latest that it can have been, where that is wider than the mark. */
  readonly doubt: { readonly x1: number; readonly x2: number } | undefined;
}

/** Entries too close to be drawn apart; pressed, they are zoomed in on. */
export interface Cluster extends Placed {
  readonly kind: 'cluster';
  /** At least two, in reading order; `id` is that of the first. */
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
  /** The years to zoom to, so that they come apart if they can; `undefined` when they cannot. */
  readonly zoom: Range | undefined;
}

export type Drawn = Bar | Mark | Cluster;

export interface LaneDrawing {
  readonly lane: Lane;
  /** The line above it. */
  readonly y: number;
  readonly height: number;
  readonly label: Label;
  /** Middle of the mark before its label. */
  readonly mark: { readonly x: number; readonly y: number };
  /** In reading order. */
  readonly drawn: readonly Drawn[];
}

const BAR = 18;
const BAR_PITCH = 24;
const MARK_PITCH = 22;
/** Between the line of a lane and its first row, and below its last. */
const PAD = 8;

/** What stands at one place in a row: an entry, or more of them in a cluster. */
interface Spot {
  /** Place of the first in reading order. */
  readonly order: number;
  readonly row: number;
  readonly option: Option;
  /** In reading order. */
  readonly all: readonly Seen[];
  /** Middle of the mark of a cluster. */
  readonly x: number;
}

/** The first row that is free for the best way to draw an entry; it is then taken. */
const spotOf = (seen: Seen, order: number, rows: Rows, way: Way, frame: Frame): Spot | undefined => {
  if (freeRow(rows, reachOf(seen.shape).x1) === undefined) return undefined;
  for (const option of optionsOf(seen, way, frame)) {
    const row = freeRow(rows, option.x1);
    if (row === undefined) continue;
    rows[row] = option.x2 + SPACE;
    return { order, row, option, all: [seen], x: 0 };
  }
  return undefined;
};

/** What found no row of its own. */
interface Left extends Option {
  readonly order: number;
  readonly seen: Seen;
}

const clusterOf = ({ x1, last, things }: Heap<Left>, next: number, frame: Frame): Spot => {
  const ordered = [...things].sort((one, other) => one.order - other.order);
  const text = frame.words.cluster(things.length);
  const x = Math.min((x1 + last + TARGET) / 2, next - MARK);
  const start = x + MARK + BESIDE;
  const end = start + widthOf(text, '');
  const hasRoom = end + SPACE <= next && end <= frame.width;
  return {
    order: ordered[0]!.order,
    row: MOST_ROWS - 1,
    option: {
      x1,
      x2: Math.max(x1 + TARGET, hasRoom ? end : Math.min(x + TARGET / 2, next, frame.width)),
      words: hasRoom ? { text, year: '', x: start, anchor: 'start' } : undefined,
    },
    all: ordered.map(({ seen }) => seen),
    x,
  };
};

/** The last row, in which what is too close together joins. */
const heaped = (left: readonly Left[], frame: Frame): readonly Spot[] => {
  const heaps = heapsOf(left, TARGET);
  return heaps.map((heap, at) => {
    const [only] = heap.things;
    if (heap.things.length > 1 || only === undefined) return clusterOf(heap, heaps[at + 1]?.x1 ?? Infinity, frame);
    return { order: only.order, row: MOST_ROWS - 1, option: only, all: [only.seen], x: 0 };
  });
};

interface Laid {
  readonly spots: readonly Spot[];
  /** Places in reading order of what found no row of its own. */
  readonly left: readonly number[];
  /** How many have no label of their own. */
  readonly bare: number;
}

const laidOut = (seen: readonly Seen[], way: Way, frame: Frame): Laid => {
  const rows: Rows = [];
  const left: number[] = [];
  const spots: Spot[] = [];
  seen.forEach((each, order) => {
    const spot = spotOf(each, order, rows, way, frame);
    if (spot) spots.push(spot);
    else left.push(order);
  });
  const labelled = spots.filter(({ option }) => option.words !== undefined).length;
  return { spots, left, bare: seen.length - labelled };
};

/** From so many in one lane, only the tightest way is tried. */
const MANY = 300;

/** The first way in which all have a label, or that in which most have. */
const bestOf = (seen: readonly Seen[], frame: Frame): Laid => {
  let best: Laid | undefined;
  // Of very many, few can have a label in any case.
  for (const way of seen.length > MANY ? ways.slice(-1) : ways) {
    const next = laidOut(seen, way, frame);
    if (best === undefined || next.bare < best.bare) best = next;
    if (best.bare === 0) break;
  }
  return best!;
};

/** One row, with labels as long as there is room for. */
const roomy = (row: readonly Spot[], frame: Frame): readonly Spot[] => {
  const ordered = [...row].sort((one, other) => one.option.x1 - other.option.x1);
  let from = 0;
  return ordered.map((spot, at) => {
    const to = (ordered[at + 1]?.option.x1 ?? Infinity) - SPACE;
    const [only] = spot.all;
    const option = only && spot.all.length === 1 ? lengthened(only, spot.option, from, to, frame) : spot.option;
    from = option.x2 + SPACE;
    return { ...spot, option };
  });
};

const spotsOf = (seen: readonly Seen[], frame: Frame): readonly Spot[] => {
  const { spots, left } = bestOf(seen, frame);
  const rows: Spot[][] = Array.from({ length: MOST_ROWS }, () => []);
  const rest = left.map((order): Left => {
    const each = seen[order]!;
    const { x1, x2 } = bareOf(each, frame);
    return { x1, x2, words: undefined, order, seen: each };
  });
  for (const spot of [...spots, ...heaped(rest, frame)]) rows[spot.row]!.push(spot);
  return rows.flatMap((row) => roomy(row, frame)).sort((one, other) => one.order - other.order);
};

/** The years around all of some entries; `undefined` when no fewer years than now would do. */
const zoomTo = (all: readonly Seen[], { range }: Frame): Range | undefined => {
  const years = all.map(({ extent }) => Math.max(range.from, Math.min(extent.from.earliest, range.to)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const margin = Math.max(0.25, (to - from) / 4);
  const next = clamp({ from: from - margin, to: to + margin });
  return next.to - next.from < (range.to - range.from) * 0.95 ? next : undefined;
};

/**
 * @param y middle of its row
 * @param pitch height of its row
 */
const draw = ({ row, option, all, x }: Spot, y: number, pitch: number, frame: Frame): Drawn => {
  const { x1, x2, words } = option;
  const { item, shape } = all[0]!;
  const placed = {
    id: item.id,
    row,
    label: words && labelAt(words.text, words.x, y + BASELINE, words.anchor, words.year),
    hit: { x: x1, y: y - pitch / 2, width: x2 - x1, height: pitch },
  };
  if (all.length > 1)
    return { kind: 'cluster', ...placed, ids: all.map((each) => each.item.id), x, y, zoom: zoomTo(all, frame) };
  if (shape.kind === 'mark') return { kind: 'mark', ...placed, x: shape.x, y, doubt: shape.doubt };
  const { parts, start, end } = shape;
  return { kind: 'bar', ...placed, parts, y: y - BAR / 2, height: BAR, start, end };
};

/**
 * One lane, with what of it is in view.
 *
 * @param name as it is drawn
 * @param top the line above it
 * @param seen in reading order
 */
export const drawLane = (lane: Lane, name: string, top: number, seen: readonly Seen[], frame: Frame): LaneDrawing => {
  const pitch = seen.some(({ shape }) => shape.kind === 'bar') ? BAR_PITCH : MARK_PITCH;
  const spots = spotsOf(seen, frame);
  const count = spots.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const middleOfRow = (row: number): number => top + PAD + (row + 0.5) * pitch;
  return {
    lane,
    y: top,
    height: 2 * PAD + count * pitch,
    label: boldAt(name, NAME, middleOfRow(0) + BASELINE),
    mark: { x: 7, y: middleOfRow(0) },
    drawn: spots.map((spot) => draw(spot, middleOfRow(spot.row), pitch, frame)),
  };
};
