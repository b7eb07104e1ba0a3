import { boldAt, boldWidth, CLEAR, isClear, labelWithin, type Label } from './layout-label.js';
import { isExact, middleOf, type Edge, type Frame } from './layout-frame.js';
import type { Stretch } from './agenda.js';
import type { Stance } from './entries.js';

/** Lines of a pattern, in the drawing's units. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The word of a part. `above`: it stands over its part, with a line down to it at `lead`. */
export type BandLabel = Label &
  (
    | { readonly place: 'inside'; readonly lead: undefined }
    /** `lead`: where that line is. */
    | { readonly place: 'above'; readonly lead: number }
  );

/** A part of the agenda band. Between two parts, `GAP` is left open. */
export interface BandPart {
  readonly id: string;
  readonly stance: Stance | undefined;
  readonly x1: number;
  readonly x2: number;
  /** Where it may begin already, or may still end: drawn with a dotted edge. */
  readonly start: Edge;
  readonly end: Edge;
  readonly label: BandLabel | undefined;
  /** When it begins, as people say it ("± 1995"); stands over its start. */
  readonly when: Label | undefined;
  /** Lines of its pattern: stripes for `implicit`, hatch for `standstill`, gaps for `back`. */
  readonly pattern: readonly Line[];
}

export interface Band {
  readonly y: number;
  readonly height: number;
  /** Its name at the left, in lines. */
  readonly label: readonly Label[];
  readonly parts: readonly BandPart[];
}

/** Baseline of what stands over the band. */
const ABOVE = 15;
const TOP = 24;
const HEIGHT = 34;
export const BAND_BOTTOM = TOP + HEIGHT;
const WORD = TOP + HEIGHT / 2 + 4.5;
/** The gap between two parts. */
const GAP = 3;
/** A part that would be smaller is not drawn. */
const LEAST = 2;
/** From the edge of a part to the line down from its word. */
const LEAD = 8;
/** From a word to the edge of its part. */
const PAD = 6;

/** A stretch on the scale, before it is cut to what is in view. */
interface Laid {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  readonly start: Edge;
  readonly end: Edge;
}

/** Where stretches meet: in the middle of when the next one begins. The last goes on as long as it may. */
const laid = (stretches: readonly Stretch[]): readonly Laid[] => {
  let last = -Infinity;
  const begins = stretches.map(({ from }) => (last = Math.max(last, isExact(from) ? from.earliest : middleOf(from))));
  const starts = stretches.map(({ from, isAdrift }): Edge => (isAdrift || !isExact(from) ? 'unsure' : 'sure'));
  return stretches.map((stretch, at) => ({
    stretch,
    from: begins[at]!,
    to: begins[at + 1] ?? Math.max(begins[at]!, isExact(stretch.to) ? stretch.to.earliest : stretch.to.latest),
    start: starts[at]!,
    end: starts[at + 1] ?? (isExact(stretch.to) ? 'sure' : 'unsure'),
  }));
};

/** Cut to what is in view, with a gap to its neighbours. */
const cut = ({ stretch, from, to, start, end }: Laid, { scale, range, left, right }: Frame): BandPart => {
  const isCutLeft = from < range.from;
  const isCutRight = to > range.to;
  return {
    id: stretch.id,
    stance: stretch.stance,
    x1: isCutLeft ? left : scale.x(from) + (from > range.from ? GAP / 2 : 0),
    x2: isCutRight ? right : scale.x(to) - GAP / 2,
    start: isCutLeft ? 'beyond' : start,
    end: isCutRight ? 'beyond' : end,
    label: undefined,
    when: undefined,
    pattern: [],
  };
};

const inside = ({ x1, x2 }: BandPart, word: string): BandLabel | undefined =>
  boldWidth(word) + PAD <= x2 - x1
    ? { ...boldAt(word, (x1 + x2) / 2, WORD, 'middle'), place: 'inside', lead: undefined }
    : undefined;

/** Over its part, where it is over no other label: from its start, up to its end, or as soon as the others leave room. */
const above = (
  { x1, x2 }: BandPart,
  word: string,
  taken: readonly Label[],
  isFromEnd: boolean,
  { width }: Frame,
): BandLabel | undefined => {
  const from = [x1, ...taken.map(({ box }) => box.x + box.width + CLEAR)]
    .filter((x) => x >= x1 && x <= Math.max(x1, x2 - 2 * LEAD))
    .map((x) => boldAt(word, x, ABOVE));
  const to = boldAt(word, x2, ABOVE, 'end');
  const label = (isFromEnd ? [to, ...from] : [...from, to]).find(
    (each) => each.box.x >= 0 && each.box.x + each.box.width <= width && isClear(each, taken),
  );
  if (label === undefined) return undefined;
  const middle = (x1 + x2) / 2;
  const lead =
    label.anchor === 'start' ? Math.max(Math.min(x1 + LEAD, middle), label.x + LEAD / 2) : Math.max(x2 - LEAD, middle);
  return { ...label, place: 'above', lead };
};

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step) - 1) }, (_, index) => from + (index + 1) * step);

/** Lines at 45°, upwards to the right, cut off at the edges of the part. */
const hatch = (x1: number, x2: number): readonly Line[] =>
  steps(x1 - HEIGHT, x2, 10).map((x) => {
    const [from, to] = [Math.max(x, x1), Math.min(x + HEIGHT, x2)];
    return { x1: from, y1: BAND_BOTTOM - (from - x), x2: to, y2: BAND_BOTTOM - (to - x) };
  });

const patternOf = ({ stance, x1, x2 }: BandPart, word: BandLabel | undefined): readonly Line[] => {
  if (stance === 'implicit') return steps(TOP - 2.5, BAND_BOTTOM, 5).map((y) => ({ x1, y1: y, x2, y2: y }));
  if (stance === 'standstill') return hatch(x1, x2);
  if (stance !== 'back') return [];
  const box = word?.place === 'inside' ? word.box : { x: x1, width: -Infinity };
  return steps(x1, x2, 12)
    .filter((x) => x < box.x - PAD || x > box.x + box.width + PAD)
    .map((x) => ({ x1: x, y1: TOP, x2: x, y2: BAND_BOTTOM }));
};

/** When a part begins, over its start. */
const whenOf = (
  part: BandPart,
  { from, isAdrift }: Stretch,
  { words, width }: Frame,
  taken: readonly Label[],
): Label | undefined => {
  if (isAdrift || part.start === 'beyond') return undefined;
  const label = labelWithin(words.when(from), part.x1 - GAP / 2, ABOVE, 0, width);
  return isClear(label, taken) ? label : undefined;
};

/** Today, on the line over the band. */
export const todayLabel = (x: number, { words, width }: Frame): Label =>
  labelWithin(words.today, x, ABOVE, 0, width, boldWidth(words.today));

type Words = readonly (BandLabel | undefined)[];

/** The words of the parts, each inside its part or over it. */
const wordsOf = (parts: readonly BandPart[], isFromEnd: boolean, frame: Frame, taken: readonly Label[]): Words => {
  const over = [...taken];
  return parts.map((part) => {
    const word = part.stance === undefined ? '' : frame.words.stances[part.stance];
    if (word === '') return undefined;
    const label = inside(part, word) ?? above(part, word, over, isFromEnd, frame);
    if (label?.place === 'above') over.push(label);
    return label;
  });
};

/** As many words as there is room for. */
const bestWords = (parts: readonly BandPart[], frame: Frame, taken: readonly Label[]): Words => {
  const count = (words: Words): number => words.filter((word) => word !== undefined).length;
  const fromStart = wordsOf(parts, false, frame, taken);
  if (count(fromStart) === parts.length) return fromStart;
  const fromEnd = wordsOf(parts, true, frame, taken);
  return count(fromEnd) > count(fromStart) ? fromEnd : fromStart;
};

/**
 * How mixing stood on the agenda. Over it stands one line of labels: today before words, words before years.
 *
 * @param taken labels that stand there already
 */
export const drawBand = (stretches: readonly Stretch[], frame: Frame, taken: readonly Label[]): Band => {
  const { range, column } = frame;
  const seen = laid(stretches)
    .filter(({ from, to }) => to > range.from && from < range.to)
    .map((each) => ({ stretch: each.stretch, part: cut(each, frame) }))
    .filter(({ part }) => part.x2 - part.x1 >= LEAST);
  const words = bestWords(
    seen.map(({ part }) => part),
    frame,
    taken,
  );
  const over: Label[] = [...taken, ...words.filter((word) => word?.place === 'above')];
  const parts = seen.map(({ stretch, part }, at): BandPart => {
    const label = words[at];
    const when = whenOf(part, stretch, frame, over);
    if (when !== undefined) over.push(when);
    return { ...part, label, when, pattern: patternOf(part, label) };
  });
  const first = WORD - (column.band.length - 1) * 8;
  return {
    y: TOP,
    height: HEIGHT,
    label: column.band.map((line, at) => boldAt(line, 0, first + at * 16)),
    parts,
  };
};
