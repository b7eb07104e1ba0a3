import { shorten } from '@mengwijzer/core/drawing';
import { widthOf } from './layout-label.js';
import { MARK, type BarShape, type MarkShape, type Shape } from './layout-shape.js';
import type { Item } from './entries.js';
import type { Extent } from './extent.js';
import type { Frame } from './layout-frame.js';

/** An entry in view. */
export interface Seen {
  readonly item: Item;
  readonly extent: Extent;
  readonly shape: Shape;
}

/** What is taken of a row. */
export interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

interface Named {
  readonly text: string;
  /** Empty for a period, and where none is named. */
  readonly year: string;
}

/** A label, without its place from top to bottom. */
export interface Words extends Named {
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** A way to draw one entry. What it takes of a row can be pressed. */
export interface Option extends Stretch {
  readonly words: Words | undefined;
}

/** A way to label a lane. */
export interface Way {
  /** The most that a label right of its mark takes: what comes later in the row needs that room. */
  readonly most: number;
  /** Whether labels stand left of their mark where that is free, so that there is more room for later ones. */
  readonly isSparing: boolean;
}

/** The most that a label beside a mark or a bar takes. */
const LONG = 340;
/** The best first. */
export const ways: readonly Way[] = [
  { most: LONG, isSparing: false },
  { most: 240, isSparing: false },
  { most: 180, isSparing: false },
  { most: 240, isSparing: true },
  { most: 180, isSparing: true },
  { most: 130, isSparing: true },
];

/** The smallest width that can be pressed. */
export const TARGET = 24;
/** Between what stands in one row. */
export const SPACE = 6;
/** From a mark or a bar to its label beside it. */
export const BESIDE = 4.5;
/** From the edge of a bar to the label inside it. */
const INSIDE = 5.5;
/** Less room than this says nothing. */
const LEAST_TEXT = 40;
/** The longest text that can fit, so that no time goes into measuring the rest: fewer characters than narrow ones take. */
const LONGEST = 80;

/** What an entry and the way it is labelled take up, at least as much as can be pressed. */
const optionOf = ({ x1, x2 }: Stretch, words: Words | undefined, { width }: Frame): Option => {
  const more = Math.max(0, TARGET - (x2 - x1)) / 2;
  const start = Math.max(0, Math.min(x1 - more, width - TARGET));
  return { x1: start, x2: Math.max(Math.min(x2 + more, width), start + TARGET), words };
};

export const reachOf = (shape: Shape): Stretch =>
  shape.kind === 'bar'
    ? shape
    : {
        x1: Math.min(shape.x - MARK, shape.doubt?.x1 ?? shape.x),
        x2: Math.max(shape.x + MARK, shape.doubt?.x2 ?? shape.x),
      };

const textOf = ({ name }: Item): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…` : name;

/** A text that fits; `undefined` where too little of it would. */
const fitting = (text: string, year: string, room: number): { text: string; width: number } | undefined => {
  const own = room - (year === '' ? 0 : widthOf('', year));
  const short = shorten(text, own);
  return short !== text && own < LEAST_TEXT ? undefined : { text: short, width: widthOf(short, year) };
};

/** Right of a mark or a bar. */
const after = ({ x1, x2 }: Stretch, { text, year }: Named, most: number, frame: Frame): readonly Option[] => {
  const fit = fitting(text, year, most);
  const x = x2 + BESIDE;
  if (fit === undefined || x + fit.width > frame.width) return [];
  return [optionOf({ x1, x2: x + fit.width }, { text: fit.text, year, x, anchor: 'start' }, frame)];
};

/** Left of a mark or a bar. */
const before = ({ x1, x2 }: Stretch, { text, year }: Named, most: number, frame: Frame): readonly Option[] => {
  const fit = fitting(text, year, most);
  const x = x1 - BESIDE;
  if (fit === undefined || x - fit.width < frame.left) return [];
  return [optionOf({ x1: x - fit.width, x2 }, { text: fit.text, year, x, anchor: 'end' }, frame)];
};

const beside = (reach: Stretch, named: Named, { most, isSparing }: Way, frame: Frame): readonly Option[] => {
  const right = after(reach, named, most, frame);
  if (!isSparing) return [...right, ...before(reach, named, most, frame)];
  const room = Math.max(most, Math.min(LONG, reach.x1 - BESIDE - frame.left));
  return [...before(reach, named, room, frame), ...right, ...before(reach, named, most, frame)];
};

/** Inside its bar if it is no shorter there than it would be beside it; shortened, where there is no room beside it. */
const barOptions = (bar: BarShape, named: Named, way: Way, frame: Frame): readonly Option[] => {
  const room = bar.x2 - bar.x1 - 2 * INSIDE;
  const fit = fitting(named.text, '', room);
  const inside = fit ? [optionOf(bar, { text: fit.text, year: '', x: bar.x1 + INSIDE, anchor: 'start' }, frame)] : [];
  const isWhole = fit !== undefined && (fit.text === named.text || room >= way.most);
  return isWhole ? inside : [...beside(bar, named, way, frame), ...inside];
};

/** Beside its line of doubt; over that, where there is no room beside it. */
const markOptions = (mark: MarkShape, named: Named, way: Way, frame: Frame): readonly Option[] => {
  const reach = reachOf(mark);
  const options = beside(reach, named, way, frame);
  if (mark.doubt === undefined) return options;
  const own = { x1: mark.x - MARK, x2: mark.x + MARK };
  const over = beside(own, named, way, frame).map((option) => ({
    ...option,
    x1: Math.min(option.x1, reach.x1),
    x2: Math.max(option.x2, reach.x2),
  }));
  return [...options, ...over];
};

const namedOf = ({ item, extent, shape }: Seen, { words }: Frame): Named => ({
  text: textOf(item),
  year: shape.kind === 'bar' || extent.isAdrift ? '' : words.when(extent.from),
});

/** An entry without a label. */
export const bareOf = ({ shape }: Seen, frame: Frame): Option => optionOf(reachOf(shape), undefined, frame);

/** The ways to draw an entry, the best first; without a label, if nothing else is possible. */
export const optionsOf = (seen: Seen, way: Way, frame: Frame): readonly Option[] => {
  const { shape } = seen;
  const named = namedOf(seen, frame);
  const bare = bareOf(seen, frame);
  if (named.text === '') return [bare];
  return [
    ...(shape.kind === 'bar' ? barOptions(shape, named, way, frame) : markOptions(shape, named, way, frame)),
    bare,
  ];
};

const lengthOf = ({ words }: Option): number => (words ? widthOf(words.text, words.year) : 0);

/**
 * The same with as long a label as there turned out to be room for.
 *
 * @param from where what comes before it in its row ends
 * @param to where what comes after it starts
 */
export const lengthened = (seen: Seen, option: Option, from: number, to: number, frame: Frame): Option => {
  const named = namedOf(seen, frame);
  if (named.text === '' || option.words?.text === named.text) return option;
  const reach = reachOf(seen.shape);
  const end = Math.min(to, frame.width);
  return [
    ...after(reach, named, Math.min(LONG, end - reach.x2 - BESIDE), frame),
    ...before(reach, named, Math.min(LONG, reach.x1 - BESIDE - from), frame),
  ]
    .filter(({ x1, x2 }) => x1 >= from && x2 <= end)
    .reduce((best, next) => (lengthOf(next) > lengthOf(best) ? next : best), option);
};
