import { BOLD, shorten, textWidth, wrap } from '@mengwijzer/core/drawing';
import { LEADING, middleOf, type Sketch, type Words } from './chart-sketch.js';
import type { Layer, Piece } from './chart-steps.js';
import type { Tone } from './drawing.js';

/** Room above and below a text in an area, together with it; and at its ends. */
const ROOM = 1.45;
const PAD = 0.15;
/** Texts in one layer. */
const MOST = 2;
/** Of a text under a picture. */
const MOST_LINES = 4;

export interface LayerWords {
  /** A value of this layer, the longest way first. */
  readonly say: (value: number) => readonly string[];
  /** The highest value of this layer, where it does not stay the same for long enough to be written in. */
  readonly sayMost: (value: number) => readonly string[];
  /** What it ends with, where that could not be written in. */
  readonly sayEnd: (value: number) => string;
  /** Whether its last value stands beside the plot. */
  readonly isBeside: boolean;
}

const join = (one: Piece, other: Piece): Piece => ({
  x1: one.x1,
  x2: other.x2,
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
  value: Math.max(one.value, other.value),
});

/** Stretches in which the value stays the same, whatever those below do. */
const runsOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const runs: Piece[][] = [];
  pieces.forEach((piece, at) => {
    const last = pieces[at - 1];
    if (last?.x2 === piece.x1 && last.value === piece.value) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  });
  return runs;
};

const areaOf = ({ x1, x2, top, bottom }: Piece): number => (x2 - x1) * (bottom - top);

/** The ways to write in the middle of a rectangle. */
const waysIn = ({ x1, x2, top, bottom }: Piece, texts: readonly string[], tone: Tone, size: number): readonly Words[] =>
  texts
    .filter((text) => textWidth(text, BOLD * size) + 2 * PAD * size <= x2 - x1)
    .map((text) => ({
      x: (x1 + x2) / 2,
      y: middleOf((top + bottom) / 2, size),
      text,
      anchor: 'middle',
      tone,
      on: tone,
      isStrong: true,
    }));

/** The rectangle with the most room for a text, over pieces of which the value may differ. */
const widest = (pieces: readonly Piece[], size: number): Piece | undefined => {
  let best: Piece | undefined;
  pieces.forEach((first, from) => {
    let room = first;
    for (let at = from; at < pieces.length; at += 1) {
      const piece = pieces[at]!;
      if (at > from && piece.x1 !== room.x2) break;
      room = join(room, piece);
      if (room.bottom - room.top < ROOM * size) break;
      if (best === undefined || room.x2 - room.x1 > best.x2 - best.x1) best = room;
    }
  });
  return best;
};

/**
 * Writes in a layer what it is, where there is room: its largest stretches of one value, or else its highest value.
 *
 * @param end where the plot ends
 * @returns what is left to say of it, in a text of its own
 */
export const labelLayer = (
  { write, text: size }: Sketch,
  { tone, pieces }: Layer,
  { say, sayMost, sayEnd, isBeside }: LayerWords,
  end: number,
): string | undefined => {
  const runs = runsOf(pieces)
    .flatMap((run) => widest(run, size) ?? [])
    .filter(({ x2 }) => !isBeside || x2 < end)
    .sort((one, other) => areaOf(other) - areaOf(one));
  const written: Piece[] = [];
  for (const run of runs) {
    if (written.length < MOST && write(...waysIn(run, say(run.value), tone, size))) written.push(run);
  }
  if (isBeside) return undefined;
  const last = pieces.at(-1)!;
  if (last.x2 === end) return written.some(({ value }) => value === last.value) ? undefined : sayEnd(last.value);
  if (written.length > 0) return undefined;
  const most = Math.max(...pieces.map(({ value }) => value));
  const room = widest(pieces, size);
  const ways = room === undefined ? [] : waysIn(room, sayMost(most), tone, size);
  return write(...ways) ? undefined : sayMost(most)[0];
};

export interface Toned {
  readonly text: string;
  readonly tone: Tone;
}

/**
 * Writes what found no room in a picture under it, in as many lines as that takes.
 *
 * @returns where they end
 */
export const writeUnder = ({ write, text: size, width }: Sketch, texts: readonly Toned[], y: number): number => {
  let [x, baseline] = [0, y + 1.4 * size];
  texts.forEach(({ text, tone }) => {
    const lines = wrap(text, width, MOST_LINES, size);
    const room = textWidth(lines.at(-1)!, size);
    lines.forEach((line, at) => {
      if (at > 0 || (x > 0 && x + room > width) || (x > 0 && lines.length > 1)) {
        x = 0;
        baseline += LEADING * size;
      }
      write({ x, y: baseline, text: line, tone });
    });
    x += room + 1.5 * size;
  });
  return texts.length === 0 ? y : baseline + 0.5 * size;
};

/** Lines that belong together, beside the place where their area ends. */
export interface Beside {
  /** The middle of that place. */
  readonly y: number;
  readonly tone: Tone;
  /** The first is strong, the longest way of each first. */
  readonly lines: readonly (readonly string[])[];
}

/** Writes blocks of lines beside a plot, from the top down, as near to their places as they can stand without touching. */
export const writeBeside = (
  { write, text: size, width }: Sketch,
  blocks: readonly Beside[],
  { x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number },
): void => {
  const heights = blocks.map(({ lines }) => lines.length * LEADING * size);
  const starts: number[] = [];
  let free = top;
  blocks.forEach(({ y }, at) => {
    starts.push(Math.max(free, y - heights[at]! / 2));
    free = starts[at]! + heights[at]!;
  });
  let floor = Math.max(bottom, top + heights.reduce((sum, height) => sum + height, 0));
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    starts[at] = Math.min(starts[at]!, floor - heights[at]!);
    floor = starts[at]!;
  }
  blocks.forEach(({ tone, lines }, at) =>
    lines.forEach((ways, line) => {
      const room = width - x;
      const measured = line === 0 ? BOLD * size : size;
      const text = ways.find((way) => textWidth(way, measured) <= room) ?? shorten(ways.at(-1)!, room, measured);
      write({ x, y: starts[at]! + line * LEADING * size + size, text, tone, isStrong: line === 0 });
    }),
  );
};
