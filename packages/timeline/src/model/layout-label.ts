import { BOLD, textWidth, type Box } from '@mengwijzer/core/drawing';

/** One line of text in a drawing. */
export interface Label {
  /** As it is drawn: it may be shortened. */
  readonly text: string;
  /** A year before it, drawn lighter; empty where there is none. */
  readonly year: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The most that it takes up. */
  readonly box: Box;
}

/** From the middle of what a text belongs to down to its baseline. */
export const BASELINE = 4.5;

const startOf = (x: number, width: number, anchor: Label['anchor']): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;

/** The width of a year and a text with a space between them. */
export const widthOf = (text: string, year: string): number => textWidth(year === '' ? text : `${year} ${text}`);

/** The width of a text in bold. */
export const boldWidth = (text: string): number => textWidth(text) * BOLD;

/** A label with its box: from 12 above the baseline to 4 below. */
export const labelAt = (
  text: string,
  x: number,
  y: number,
  anchor: Label['anchor'] = 'start',
  year = '',
  width: number = widthOf(text, year),
): Label => ({ text, year, x, y, anchor, box: { x: startOf(x, width, anchor), y: y - 12, width, height: 16 } });

/** The same in bold. */
export const boldAt = (text: string, x: number, y: number, anchor: Label['anchor'] = 'start'): Label =>
  labelAt(text, x, y, anchor, '', boldWidth(text));

/** A label around `x`, no further out than `left` and `right`. */
export const labelWithin = (
  text: string,
  x: number,
  y: number,
  left: number,
  right: number,
  width: number = textWidth(text),
): Label => {
  const half = width / 2;
  return labelAt(text, Math.max(left + half, Math.min(x, right - half)), y, 'middle', '', width);
};

/** The least between two labels on one line. */
export const CLEAR = 6;

/** Whether labels on one line keep a space between them. */
export const isClear = ({ box }: Label, others: readonly Label[]): boolean =>
  others.every((other) => box.x >= other.box.x + other.box.width + CLEAR || box.x + box.width + CLEAR <= other.box.x);
