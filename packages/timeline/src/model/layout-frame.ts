import { shorten } from '@mengwijzer/core/drawing';
import { boldWidth } from './layout-label.js';
import { scaleOf, type Scale } from './scale.js';
import type { Bounds } from '@mengwijzer/content/moment';
import type { Lane, Stance } from './entries.js';
import type { Range } from './range.js';

/** How an edge of a bar is drawn: a year that is known, one that is not, or one outside the picture. */
export type Edge = 'sure' | 'unsure' | 'beyond';

/** The words of a drawing. */
export interface LayoutWords {
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly today: string;
  /** The name of the band, in lines. */
  readonly band: readonly string[];
  /** "± 1995" for a beginning that is not exact, "2022" for one that is. */
  readonly when: (bounds: Bounds) => string;
  readonly cluster: (count: number) => string;
}

/** What all parts of a drawing share. */
export interface Frame {
  readonly width: number;
  readonly range: Range;
  readonly scale: Scale;
  /** Where the first year is, and the last. */
  readonly left: number;
  readonly right: number;
  readonly words: LayoutWords;
  /** What stands left of the years, as far as it fits. */
  readonly column: { readonly lanes: readonly string[]; readonly band: readonly string[] };
}

/** From the left edge to the name of a lane: room for its mark. */
export const NAME = 20;
/** From the longest name to the first year: half a mark, and some space. */
const SPACE = 12;
/** The most of the width that names take. */
const MOST = 0.28;
/** From the last year to the right edge: half a mark. */
const EDGE = 8;

/** The widest bounds of a date that is as exact as a year. */
const EXACT = 1.05;
export const isExact = ({ earliest, latest }: Bounds): boolean => latest - earliest <= EXACT;
export const middleOf = ({ earliest, latest }: Bounds): number => (earliest + latest) / 2;

interface FrameInput {
  readonly lanes: readonly Lane[];
  readonly range: Range;
  readonly isEven: boolean;
  readonly width: number;
  readonly words: LayoutWords;
}

export const frameOf = ({ lanes, range, isEven, width, words }: FrameInput): Frame => {
  const names = lanes.map((lane) => words.lanes[lane]);
  const longest = Math.max(
    ...names.map((name) => NAME + boldWidth(name)),
    ...words.band.map((text) => boldWidth(text)),
    0,
  );
  const left = Math.ceil(Math.min(longest + SPACE, width * MOST));
  const right = width - EDGE;
  return {
    width,
    range,
    scale: scaleOf(range, isEven, left, right),
    left,
    right,
    words,
    column: {
      lanes: names.map((name) => shorten(name, left - SPACE - NAME)),
      band: words.band.map((text) => shorten(text, left - SPACE)),
    },
  };
};
