import { curveBumpX } from 'd3-shape';
import { BOLD, shorten, textWidth } from '@mengwijzer/core/drawing';
import { ends, flowOf, ways, type Flow, type Origin, type Way } from './flow.js';
import { areaPath, type Place } from './chart-path.js';
import { isWide, MARGIN, middleOf, sketchOf, tenth, type Sketch, type Words } from './chart-sketch.js';
import { nameOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { tableOfFates } from './chart-fates-table.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { sayQuarter } from '../plan/quarter.js';
import type { Chart, Drawing, Frame, Tone } from './drawing.js';

/** In sizes of the text: all nodes of a column together, between two of them, and how wide they are. */
const HEIGHT = 15;
const GAP = 1.8;
const THICK = 0.8;
/** The most of the width that names take beside the first column. */
const NAMES = 0.25;

/** Households that share a place in a column; none where there is nobody. */
interface Node {
  readonly households: number;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** How far down its links have come at the left and at the right. */
  into: number;
  from: number;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const toneOf = (way: Way): Tone => (way === 'direct' || way === 'local' ? 'home' : way);

/** Nodes under each other, in the middle of the height. */
const placeColumn = (
  sizes: readonly number[],
  tones: readonly Tone[],
  x: number,
  height: number,
  scale: number,
  gap: number,
): readonly Node[] => {
  const taken = total(sizes) * scale + (sizes.filter((households) => households > 0).length - 1) * gap;
  let y = gap + (height - taken) / 2;
  return sizes.map((households, at) => {
    const node = { households, tone: tones[at]!, x, y, height: households * scale, into: y, from: y };
    if (households > 0) y += node.height + gap;
    return node;
  });
};

/** @param counts households from each node to each of the next column */
const drawLinks = (
  { areas }: Sketch,
  [left, right]: readonly [readonly Node[], readonly Node[]],
  counts: readonly (readonly number[])[],
  scale: number,
  thick: number,
  isFromWay: boolean,
): void =>
  counts.forEach((row, at) =>
    row.forEach((households, to) => {
      const [one, other] = [left[at]!, right[to]!];
      const height = households * scale;
      const [x1, x2] = [tenth(one.x + thick), tenth(other.x)];
      const edge = (down: number): readonly Place[] => [
        [x1, tenth(one.from + down)],
        [x2, tenth(other.into + down)],
      ];
      if (households > 0)
        areas.push({
          d: areaPath(curveBumpX, edge(0), edge(height)),
          tone: (isFromWay ? one : other).tone,
          isFaint: true,
        });
      one.from += height;
      other.into += height;
    }),
  );

const draw = ({ origins, led }: Flow, { result }: ChartInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { text: size, width } = frame;
  const { charts, lang } = texts;
  const sketch = sketchOf(frame);
  const { write, bars } = sketch;
  const { initial } = result.outcome;
  if (initial === 0) return sketch.finish(0);
  const wide = isWide(frame);
  const say = (value: number): string => sayNumber(value, lang);
  const sayOrigin = ({ places: [place = 0, ...others] }: Origin): string =>
    others.length > 0 ? charts.flow.others(others.length + 1) : nameOf(result.plan, place, texts);

  const thick = THICK * size;
  const gap = GAP * size;
  const scale = (HEIGHT * size) / initial;
  const sizes = [
    origins.map(({ counts }) => total(counts)),
    led.map(total),
    ends.map((_, end) => total(led.map((row) => row[end]!))),
  ];
  const most = Math.max(...sizes.map((column) => column.filter((households) => households > 0).length));
  const height = HEIGHT * size + (most - 1) * gap;
  const names = origins.map((origin, at) => [sayOrigin(origin), say(sizes[0]![at]!)] as const);
  const widest = Math.max(...names.map((name) => textWidth(name.join(' '), BOLD * size)));
  const first = wide ? Math.min(NAMES * width, widest) + 0.8 * size : 0;
  const last = width - thick - (wide ? MARGIN * size : 0);
  const middle = (first + last) / 2;
  const tones: readonly (readonly Tone[])[] = [origins.map(() => 'old'), ways.map(toneOf), ends];
  const columns = [first, middle, last].map((x, at) => placeColumn(sizes[at]!, tones[at]!, x, height, scale, gap));
  const [left, between, right] = columns as [readonly Node[], readonly Node[], readonly Node[]];
  drawLinks(
    sketch,
    [left, between],
    origins.map(({ counts }) => counts),
    scale,
    thick,
    false,
  );
  drawLinks(sketch, [between, right], led, scale, thick, true);
  for (const node of columns.flat())
    if (node.households > 0)
      bars.push({
        x: tenth(node.x),
        y: tenth(node.y),
        width: tenth(thick),
        height: tenth(node.height),
        tone: node.tone,
      });

  const over = (node: Node): number => node.y - 0.4 * size;
  const beside = (node: Node): number => middleOf(node.y + node.height / 2, size);
  left.forEach((node, at) => {
    const room = wide ? first - 0.7 * size : middle - 0.5 * size;
    const [name, rest] = names[at]!;
    const words = { x: 0, y: wide ? beside(node) : over(node), isStrong: true };
    const isRoomy = textWidth(`${name} ${rest}`, BOLD * size) <= room;
    write(isRoomy ? { ...words, text: name, rest } : { ...words, text: shorten(name, room, BOLD * size) });
  });
  /** In the first place that is free for the longest text. */
  const writeNode = (node: Node, texts: readonly string[], places: readonly Omit<Words, 'text'>[]): void => {
    const number = say(node.households);
    const all = [...texts.map((text) => `${number} ${text}`), number];
    if (node.households > 0)
      write(...all.flatMap((text) => places.map((place) => ({ ...place, text, tone: node.tone, isStrong: true }))));
  };
  between.forEach((node, at) =>
    writeNode(node, charts.flow.ways[ways[at]!], [
      { x: middle, y: over(node) },
      { x: middle + thick + 0.4 * size, y: beside(node) },
    ]),
  );
  right.forEach((node, at) =>
    writeNode(
      node,
      charts.states[ends[at]!],
      wide
        ? [{ x: last + thick + 0.8 * size, y: beside(node) }]
        : [
            { x: width, y: over(node), anchor: 'end' },
            { x: last - 0.4 * size, y: beside(node), anchor: 'end' },
          ],
    ),
  );
  return sketch.finish(height + gap + 0.8 * size);
};

/** Where households started, what happened to them, and where they ended. */
export const flowChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { plan, outcome } = input.result;
  const { flow: words } = texts.charts;
  const flow = flowOf(input.result);
  const { initial, turnover, choice, stillAway, returnedFromAway } = outcome;
  const stay = initial - turnover - choice - stillAway;
  const end = sayQuarter(plan.horizonQuarters - 1, plan.startYear, texts.lang);
  return {
    id: 'flow',
    title: initial === 0 ? words.nobody : words.title(initial, stay, returnedFromAway),
    subtitle: words.subtitle(
      end,
      flow.origins.some(({ places }) => places.length > 1),
    ),
    drawing: draw(flow, input, frame, texts),
    table: () => tableOfFates(input, texts),
  };
};
