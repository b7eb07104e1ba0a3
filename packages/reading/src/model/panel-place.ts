/** A line box of a word, and the size of what is to stand by it, in CSS pixels of the view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the word and what stands by it, and between that and the edge of the view. */
const GAP = 6;
const EDGE = 8;

/**
 * Where a panel stands by a word: under its last line, or above its first where only there is room for all of it. Where there is room in
 * neither place it stands under the word, and one scrolls on. It never leaves the view sideways.
 *
 * @param lines of the word, one at least: a word may go on in the next line
 */
export const placePanel = (
  lines: readonly Box[],
  panel: Size,
  view: Size,
): { readonly left: number; readonly top: number; readonly fits: boolean } => {
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const isRoomBelow = last.bottom + GAP + panel.height <= view.height;
  const isRoomAbove = first.top - GAP - panel.height >= 0;
  const isAbove = !isRoomBelow && isRoomAbove;
  const line = isAbove ? first : last;
  return {
    left: Math.max(EDGE, Math.min(line.left, view.width - EDGE - panel.width)),
    top: isAbove ? first.top - GAP - panel.height : last.bottom + GAP,
    fits: isRoomBelow || isRoomAbove,
  };
};
