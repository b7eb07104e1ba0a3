import { BOLD, textWidth, type Box } from '@mengwijzer/core/drawing';
import type { Area, Bar, Curve, Dot, Drawing, Frame, Label, Line } from './drawing.js';

/** Between two baselines, in sizes of the text; a box is less high. */
export const LEADING = 1.35;
const ASCENT = 0.95;
const BOX = 1.25;
/** Between two texts on one line. */
export const SPACE = 0.4;
/** Places are rounded to a tenth, so that texts may come this much nearer, in pixels. */
const ROUNDING = 0.2;

export const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A baseline that puts text in the middle of this height. */
export const middleOf = (y: number, size: number): number => y + 0.34 * size;

/** Room beside the plots of a wide picture, in sizes of the text: the same for all, so that their years stand below each other. */
export const MARGIN = 15.6;

/** From so many sizes of the text on, there is room for names beside a picture. */
export const isWide = ({ width, text }: Frame): boolean => width >= 44 * text;

/** A label as it is asked for: from its start on, in ink. */
export type Words = Pick<Label, 'x' | 'y' | 'text'> & Partial<Label>;

/** The most that a label takes. */
export const labelBox = ({ x, y, text, rest, anchor = 'start', isStrong }: Words, size: number): Box => {
  const width = textWidth(rest === undefined ? text : `${text} ${rest}`, isStrong ? BOLD * size : size);
  return {
    x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2,
    y: y - ASCENT * size,
    width,
    height: BOX * size,
  };
};

/** A drawing that is being made. */
export interface Sketch extends Frame {
  readonly lines: Line[];
  readonly areas: Area[];
  readonly bars: Bar[];
  readonly curves: Curve[];
  readonly dots: Dot[];
  /** Writes a text in the first of these ways that lies within the width and keeps off all others. Returns the way; none if there is none. */
  readonly write: (...ways: readonly Words[]) => Words | undefined;
  /** Keeps later texts off a place. */
  readonly block: (box: Box) => void;
  readonly finish: (height: number, quarters?: Drawing['quarters']) => Drawing;
}

export const sketchOf = ({ width, text: size }: Frame): Sketch => {
  const labels: Label[] = [];
  const marks = {
    lines: [] as Line[],
    areas: [] as Area[],
    bars: [] as Bar[],
    curves: [] as Curve[],
    dots: [] as Dot[],
  };
  /** What is taken, by the rows that it touches: rows as high as a text, so that a text touches two. */
  const rows = new Map<number, Box[]>();
  const rowOf = (y: number): number => Math.floor(y / (BOX * size));

  const block = (box: Box): void => {
    for (let row = rowOf(box.y); row <= rowOf(box.y + box.height); row += 1) {
      const taken = rows.get(row);
      if (taken) taken.push(box);
      else rows.set(row, [box]);
    }
  };
  const isFree = (box: Box): boolean => {
    const isApart = (other: Box): boolean =>
      box.x >= other.x + other.width + SPACE * size - ROUNDING ||
      other.x >= box.x + box.width + SPACE * size - ROUNDING ||
      box.y >= other.y + other.height ||
      other.y >= box.y + box.height;
    for (let row = rowOf(box.y); row <= rowOf(box.y + box.height); row += 1)
      if (!(rows.get(row)?.every(isApart) ?? true)) return false;
    return true;
  };
  const write = (...ways: readonly Words[]): Words | undefined =>
    ways.find((way) => {
      if (way.text === '') return false;
      const box = labelBox(way, size);
      const isWithin = box.x >= -ROUNDING && box.x + box.width <= width + ROUNDING && box.y >= 0;
      if (!isWithin || !isFree(box)) return false;
      labels.push({ anchor: 'start', tone: way.on ?? 'ink', ...way, x: tenth(way.x), y: tenth(way.y) });
      block(box);
      return true;
    });

  return {
    width,
    text: size,
    ...marks,
    write,
    block,
    finish: (height, quarters) => ({
      width,
      // Of nothing there is nothing above the gap that is taken off at the end, and less than no height is no drawing.
      height: Math.max(0, Math.ceil(height)),
      ...marks,
      labels,
      ...(quarters && { quarters }),
    }),
  };
};
