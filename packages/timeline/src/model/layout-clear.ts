import type { Box } from '@mengwijzer/core/drawing';

/** A part of an upright line. */
export interface Span {
  readonly y1: number;
  readonly y2: number;
}

/** So far from a text, a line stops. */
const MARGIN = 2;

/**
 * What of an upright line is drawn so that it runs through no text. Letters with an outline in the colour of the page would keep it away too:
 * they take a slow computer many times as long to paint, and show on a page of another colour.
 *
 * @param boxes of texts, in any order
 */
export const clearOf = (x: number, y1: number, y2: number, boxes: readonly Box[]): readonly Span[] => {
  const crossed = boxes
    .filter((box) => x > box.x - MARGIN && x < box.x + box.width + MARGIN && box.y < y2 && box.y + box.height > y1)
    .sort((one, other) => one.y - other.y);
  const spans: Span[] = [];
  let from = y1;
  for (const { y, height } of crossed) {
    if (y > from) spans.push({ y1: from, y2: y });
    from = Math.max(from, y + height);
  }
  return from < y2 ? [...spans, { y1: from, y2 }] : spans;
};
