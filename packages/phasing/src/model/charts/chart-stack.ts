import { labelLayer, writeBeside, type Beside, type Toned } from './chart-layer-labels.js';
import { areaOf, layersOf, type Step } from './chart-steps.js';
import type { Plot } from './chart-plot.js';
import type { Sketch } from './chart-sketch.js';
import type { Tone } from './drawing.js';

/** One of the layers of a stack. */
export interface Kind {
  readonly tone: Tone;
  /** A value inside the layer, the longest way first; shorter where the layer is named beside the plot. */
  readonly say: (value: number, isBeside: boolean) => readonly string[];
  /** Its highest value, where none stays the same for long enough to be written in. */
  readonly sayMost: (value: number) => readonly string[];
  /** What it ends with, where that could not be written in. */
  readonly sayEnd: (value: number) => string;
  /** Its last value, beside the plot. */
  readonly lines: (value: number) => Beside['lines'];
}

/**
 * Draws layers on each other, the first at the bottom, with their names inside, or beside the plot where there is room.
 *
 * @param beside from where there is room beside the plot
 * @returns what found no room
 */
export const drawStack = (
  sketch: Sketch,
  plot: Plot,
  steps: readonly Step[],
  kinds: readonly Kind[],
  beside: number | undefined,
): readonly Toned[] => {
  const blocks: Beside[] = [];
  const under: Toned[] = [];
  const layers = layersOf(
    steps,
    kinds.map(({ tone }) => tone),
    plot,
  );
  layers.forEach((layer, at) => {
    const { tone, say, lines, ...kind } = kinds[at]!;
    const last = layer.pieces.at(-1);
    if (last === undefined) return;
    const isBeside = beside !== undefined && last.x2 === plot.right;
    sketch.areas.push(areaOf(layer));
    if (isBeside) blocks.unshift({ y: (last.top + last.bottom) / 2, tone, lines: lines(last.value) });
    const left = labelLayer(sketch, layer, { ...kind, say: (value) => say(value, isBeside), isBeside }, plot.right);
    if (left !== undefined) under.push({ text: left, tone });
  });
  if (beside !== undefined) writeBeside(sketch, blocks, { x: beside, top: plot.top, bottom: plot.bottom });
  return under;
};
