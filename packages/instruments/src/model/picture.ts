import { halve, shorten, textWidth, wrap, type Box } from '@mengwijzer/core/drawing';
import { capitalise, list } from './texts.js';
import type { Facets, Instrument, ScaleLevel } from '@mengwijzer/content';
import type { PictureMessages } from '../messages/picture.nl.js';

type Domain = Instrument['domain'];

/** A chosen instrument, as far as the picture shows it. */
export interface PictureItem {
  readonly id: string;
  readonly name: string;
  readonly domain: Domain;
  readonly scales: readonly ScaleLevel[];
  /** Language of its name, where that is not the page's. */
  readonly lang?: 'nl' | undefined;
}

export interface PictureWords extends Pick<Facets, 'domains' | 'scales'> {
  readonly lang: 'nl' | 'en';
  readonly messages: PictureMessages;
}

/** The ladder of the checklist, from small to large. */
export const levels: readonly ScaleLevel[] = [
  'porch',
  'complex',
  'street',
  'neighbourhood',
  'association',
  'district',
  'city',
  'higher',
];
/** An association has its place on the ladder, but is neither larger than a neighbourhood nor smaller than a district. */
const rungs: readonly ScaleLevel[] = levels.filter((level) => level !== 'association');
const domains: readonly Domain[] = ['physical', 'social', 'economic'];

/** The levels that an instrument acts on, in the order of the ladder. */
const levelsOf = (...items: readonly PictureItem[]): readonly ScaleLevel[] =>
  levels.filter((level) => items.some(({ scales }) => scales.includes(level)));

const sayLevels = (item: PictureItem, { scales }: PictureWords): string =>
  levelsOf(item)
    .map((level) => scales[level])
    .join(', ');

/** What nobody chose, where that stands out: first larger scales, up to the city; else whole domains. */
const sayLack = (
  items: readonly PictureItem[],
  last: ScaleLevel | undefined,
  { domains: names, messages }: PictureWords,
): string => {
  const larger = last === undefined ? [] : rungs.slice(rungs.indexOf(last) + 1, -1);
  if (larger[0] !== undefined)
    return larger.length > 1 ? messages.nothingLarger : messages.nothingAt(messages.at[larger[0]]);
  const missing = domains.filter((domain) => !items.some((item) => item.domain === domain));
  // One choice has one domain: that says nothing.
  return items.length < 2 || missing.length === 0 ? '' : messages.nothingOf(missing.map((domain) => names[domain]));
};

/** What the picture shows, as a fact in one sentence; a neutral title where a sentence would hide too much. */
export const pictureTitle = (items: readonly PictureItem[], words: PictureWords): string => {
  const { messages } = words;
  const all = levelsOf(...items);
  if (all.length === 0) return items.length === 0 ? messages.titleNone : messages.titlePlain;
  const say = (where: string, but: string): string => messages.title(items.length === 1, where, but);
  const at = (some: readonly ScaleLevel[]): string =>
    list(
      some.map((level) => messages.at[level]),
      words,
    );
  if (all.length === levels.length) return say(messages.everywhere, sayLack(items, undefined, words));

  const sized = rungs.filter((level) => all.includes(level));
  const first = sized[0];
  const last = sized.at(-1);
  const between = first && last ? rungs.slice(rungs.indexOf(first), rungs.indexOf(last) + 1) : [];
  const gaps = between.filter((level) => !sized.includes(level));
  if (all.length === 1) return say(messages.only(at(all)), sayLack(items, undefined, words));
  // Named one by one, no gap goes unsaid.
  if (first === undefined || last === undefined || sized.length < 3 || (gaps.length > 2 && sized.length === 3))
    return say(at(all), sayLack(items, undefined, words));
  if (gaps.length > 2) return messages.titlePlain;

  const range = messages.between(messages.ends[first], messages.ends[last]);
  const place = levels.indexOf('association');
  const inside = levels.indexOf(first) < place && place < levels.indexOf(last);
  const where = all.includes('association') && !inside ? messages.besides(range, messages.at.association) : range;
  return say(where, gaps.length > 0 ? messages.nothingAt(at(gaps)) : sayLack(items, last, words));
};

/* Geometry. Everything is in units of the drawing, which is as wide as it says. */

/** A phone, a column of text or a tablet, a full page. */
export type PictureWidth = 288 | 704 | 1136;
export const pictureWidths: readonly PictureWidth[] = [288, 704, 1136];

export interface PictureLabel {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line; the next is `LINE` lower. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The most that it takes up. */
  readonly box: Box;
}

/** One level of scale. */
export interface PictureColumn {
  readonly level: ScaleLevel;
  readonly x: number;
  /** Where its hairline starts. */
  readonly top: number;
  /** Whether the label is turned 60° upwards, around its start. */
  readonly slanted: boolean;
  readonly label: PictureLabel;
}

/** One chosen instrument. */
export interface PictureRow {
  readonly id: string;
  /** The full name. */
  readonly name: string;
  readonly lang: 'nl' | undefined;
  /** Its name for assistive technology: name, domain and levels. */
  readonly says: string;
  readonly y: number;
  /** A mark at each level that it acts on. */
  readonly marks: readonly number[];
  /** From mark to mark; `skips` where levels lie between at which it does not act. */
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly skips: boolean }[];
  readonly label: PictureLabel;
  /** What can be pressed, and where the focus is drawn: the whole row. */
  readonly hit: Box;
}

/** One domain, with what is chosen of it. */
export interface PictureBand {
  readonly domain: Domain;
  /** The line above it. */
  readonly y: number;
  readonly label: PictureLabel;
  /** Middle of the mark before its label. */
  readonly mark: { readonly x: number; readonly y: number };
  readonly rows: readonly PictureRow[];
  /** Said where nothing of it is chosen. */
  readonly empty: PictureLabel | undefined;
}

export interface Drawing {
  readonly width: PictureWidth;
  readonly height: number;
  readonly columns: readonly PictureColumn[];
  readonly bands: readonly PictureBand[];
}

/** Size of the labels of levels in a narrow drawing, where they are slanted. */
const SLANTED = 12;
const SLANT = Math.PI / 3;
/** From baseline to baseline. */
export const LINE = 16;
/** About as much as fits on a page of A4 that the medium drawing is as wide as. */
const PAGE = 940;
/** Half of the largest mark. */
const MARK = 6.5;

const startOf = (x: number, width: number, anchor: PictureLabel['anchor']): number =>
  anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;

/** A label with its box: from 12 above the first baseline to 4 below the last. */
const label = (
  lines: readonly string[],
  x: number,
  y: number,
  anchor: PictureLabel['anchor'] = 'start',
): PictureLabel => {
  const width = Math.max(...lines.map((line) => textWidth(line)));
  return { lines, x, y, anchor, box: { x: startOf(x, width, anchor), y: y - 12, width, height: lines.length * LINE } };
};

interface Frame {
  readonly width: PictureWidth;
  /** Where the part with levels starts. */
  readonly left: number;
  /** Where rows start. */
  readonly top: number;
  readonly columns: readonly PictureColumn[];
}

/** Levels with slanted labels, close together; the last ones stand as far from the edge as their labels reach over it. */
const slantedFrame = (width: PictureWidth, left: number, { scales }: PictureWords): Frame => {
  const texts = levels.map((level) => shorten(capitalise(scales[level]), 120));
  const lengths = texts.map((text) => textWidth(text, SLANTED));
  const start = left + 12;
  const reach = lengths.map((length) => 5 + (length + 4) * Math.cos(SLANT));
  const step = Math.min(
    (width - 12 - start) / (levels.length - 1),
    ...reach.slice(1).map((beyond, index) => (width - beyond - start) / (index + 1)),
  );
  const foot = Math.ceil(Math.max(...lengths) * Math.sin(SLANT) + SLANTED * Math.cos(SLANT)) + 2;
  return {
    width,
    left,
    top: foot + 8,
    columns: levels.map((level, index) => {
      const x = start + index * step;
      const length = lengths[index] ?? 0;
      const height = length * Math.sin(SLANT) + SLANTED * Math.cos(SLANT);
      const box: Box = { x: x - 7, y: foot - height, width: 7 + reach[index]!, height: height + 4 };
      return {
        level,
        x,
        top: foot + 4,
        slanted: true,
        label: { lines: [texts[index] ?? ''], x: x + 4, y: foot, anchor: 'start', box },
      };
    }),
  };
};

/** Levels with upright labels in one or two lines; one that would touch the label before it goes a line up. Slanted where that is not enough. */
const uprightFrame = (width: PictureWidth, words: PictureWords): Frame => {
  const names = domains.map((domain) => textWidth(capitalise(words.domains[domain])));
  const left = Math.ceil(20 + Math.max(...names) + 8);
  const step = (width - left) / levels.length;
  const texts = levels.map((level) => {
    const text = capitalise(words.scales[level]);
    return textWidth(text) <= step * 0.9 ? [text] : halve(text);
  });
  const ends = [0, 0];
  let fits = true;
  const starts = texts.map((lines, index) => {
    const middle = left + (index + 0.5) * step;
    const free = (line: number, text: string): boolean => {
      const half = textWidth(text) / 2;
      return middle - half >= (ends[line] ?? 0) && middle + half <= width;
    };
    const first = lines.length === 2 || !free(1, lines[0] ?? '') ? 0 : 1;
    lines.forEach((text, at) => {
      fits &&= free(first + at, text);
      ends[first + at] = middle + textWidth(text) / 2;
    });
    return first;
  });
  if (!fits) return slantedFrame(width, left, words);
  const used = starts.includes(0) ? 0 : 1;
  const foot = 14 + (1 - used) * LINE;
  return {
    width,
    left,
    top: foot + 12,
    columns: levels.map((level, index) => {
      const x = left + (index + 0.5) * step;
      const lines = texts[index] ?? [''];
      const y = 14 + ((starts[index] ?? 0) - used) * LINE;
      return { level, x, top: y + (lines.length - 1) * LINE + 8, slanted: false, label: label(lines, x, y, 'middle') };
    }),
  };
};

/** One row, from `top` down. Its label stands after the last mark, or before the first, or above the line in up to two lines. */
const drawRow = (item: PictureItem, top: number, frame: Frame, words: PictureWords): PictureRow => {
  const { width, left, columns } = frame;
  const on = columns.filter(({ level }) => item.scales.includes(level));
  const marks = on.map(({ x }) => x);
  const x1 = marks[0] ?? left + MARK;
  const x2 = marks.at(-1) ?? x1;
  const isNarrow = left === 0;
  const length = textWidth(item.name);
  const GAP = 14;

  let y = top + 15;
  let placed: PictureLabel;
  if (!isNarrow && x2 + GAP + length <= width) placed = label([item.name], x2 + GAP, y + 4);
  else if (!isNarrow && x1 - GAP - length >= left) placed = label([item.name], x1 - GAP, y + 4, 'end');
  else {
    const lines = wrap(item.name, width - left, 2);
    const most = Math.max(...lines.map((line) => textWidth(line)));
    const start = x1 - MARK;
    const isRight = x1 + x2 > left + width;
    placed =
      start + most <= width || !isRight
        ? label(lines, Math.max(left, Math.min(start, width - most)), top + 15)
        : label(lines, Math.max(x2 + MARK, left + most), top + 15, 'end');
    y = top + lines.length * LINE + 12;
  }
  const bottom = y + 15;
  return {
    id: item.id,
    name: item.name,
    lang: item.lang,
    says: words.messages.row(item.name, words.domains[item.domain], sayLevels(item, words)),
    y,
    marks,
    lines: on.slice(1).map(({ level, x }, index) => {
      const before = on[index]!;
      return { x1: before.x, x2: x, skips: levels.indexOf(level) - levels.indexOf(before.level) > 1 };
    }),
    label: placed,
    hit: { x: left, y: top, width: width - left, height: bottom - top },
  };
};

const drawBand = (
  domain: Domain,
  y: number,
  items: readonly PictureItem[],
  frame: Frame,
  words: PictureWords,
): { readonly band: PictureBand; readonly bottom: number } => {
  const isNarrow = frame.left === 0;
  const baseline = y + (isNarrow ? 20 : 25);
  let bottom = y + (isNarrow ? 28 : 6);
  const rows = items
    .filter((item) => item.domain === domain)
    .map((item) => {
      const row = drawRow(item, bottom, frame, words);
      bottom = row.hit.y + row.hit.height;
      return row;
    });
  let empty: PictureLabel | undefined;
  if (rows.length === 0) {
    const lines = wrap(words.messages.empty, frame.width - frame.left - 8, 2);
    empty = label(lines, isNarrow ? 0 : frame.left + 8, isNarrow ? baseline + 20 : baseline);
    bottom = empty.box.y + empty.box.height + 2;
  }
  return {
    band: {
      domain,
      y,
      label: label([capitalise(words.domains[domain])], 20, baseline),
      mark: { x: MARK, y: baseline - 4.5 },
      rows,
      empty,
    },
    bottom: bottom + 8,
  };
};

/** Where each instrument acts: levels from left to right, domains from top to bottom, within a domain in the order of the shortlist. */
export const drawPicture = (items: readonly PictureItem[], words: PictureWords, width: PictureWidth): Drawing => {
  const frame = width === 288 ? slantedFrame(width, 0, words) : uprightFrame(width, words);
  let y = frame.top;
  const bands = domains.map((domain) => {
    const { band, bottom } = drawBand(domain, y, items, frame, words);
    y = bottom;
    return band;
  });
  return { width, height: y, columns: frame.columns, bands };
};

/** The picture as a table: for reading aloud, levels in words say more than a grid of crosses. */
export interface PictureTableRow {
  readonly id: string;
  readonly name: string;
  readonly lang: 'nl' | undefined;
  readonly domain: string;
  readonly levels: string;
}

export interface PictureView {
  readonly title: string;
  readonly subtitle: string;
  /** How to read a dotted line; empty where there is none. */
  readonly note: string;
  /** Whether it is higher than a page of paper, at the width of one. */
  readonly isLong: boolean;
  /** One for each of `pictureWidths`. */
  readonly drawings: readonly Drawing[];
  /** In reading order, as the rows of each drawing. */
  readonly table: readonly PictureTableRow[];
}

export const viewPicture = (items: readonly PictureItem[], words: PictureWords): PictureView => {
  const { messages } = words;
  const drawings = pictureWidths.map((width) => drawPicture(items, words, width));
  const skips = drawings[0]?.bands.some(({ rows }) => rows.some(({ lines }) => lines.some((line) => line.skips)));
  return {
    title: pictureTitle(items, words),
    subtitle: messages.subtitle(items.length),
    note: skips ? messages.skips : '',
    isLong: drawings.some(({ width, height }) => width === 704 && height > PAGE),
    drawings,
    table: domains.flatMap((domain) =>
      items
        .filter((item) => item.domain === domain)
        .map((item) => ({
          id: item.id,
          name: item.name,
          lang: item.lang,
          domain: words.domains[domain],
          levels: sayLevels(item, words),
        })),
    ),
  };
};
