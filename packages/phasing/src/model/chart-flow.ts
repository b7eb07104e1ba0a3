import { curveBumpX } from 'd3-shape';
import { areaPath, type Place } from './chart-path.js';
import { shorten, textWidth } from '@mengwijzer/core/drawing';
import { flowOf, type Flow, type Node } from './flow.js';
import { isWide, MARGIN, middleOf, sketchOf, tenth, type Sketch, type Words } from './chart-sketch.js';
import { nameOf, type ChartInput, type ChartTexts } from './chart-input.js';
import { tableOfFlow } from './chart-flow-table.js';
import { sayNumber } from './number-words.js';
import { sayQuarter } from './quarter.js';
import type { Chart, Drawing, Frame } from './drawing.js';

/** In sizes of the text: all nodes of a column together, between two of them, and how wide they are. */
const HEIGHT = 15;
const GAP = 1.8;
const THICK = 0.8;
/** The most of the width that names take beside the first column. */
const NAMES = 0.25;

/** Where a node lies, and how far up its links have come at either side. */
interface Placed extends Node {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  into: number;
  from: number;
}

/** Nodes under each other, in the middle of the height. */
const placeColumn = (nodes: readonly Node[], x: number, height: number, scale: number, size: number): Placed[] => {
  const taken = nodes.reduce((sum, { households }) => sum + households * scale, 0) + (nodes.length - 1) * GAP * size;
  let y = GAP * size + (height - taken) / 2;
  return nodes.map((node) => {
    const placed = { ...node, x, y, height: node.households * scale, into: y, from: y };
    y += placed.height + GAP * size;
    return placed;
  });
};

const drawLinks = (
  { areas }: Sketch,
  columns: readonly (readonly Placed[])[],
  flow: Flow,
  scale: number,
  thick: number,
): void => {
  const nodes = new Map(columns.flat().map((node) => [node.id, node]));
  for (const { source, target, households, tone } of flow.links) {
    const [one, other] = [nodes.get(source)!, nodes.get(target)!];
    const height = households * scale;
    const [x1, x2] = [tenth(one.x + thick), tenth(other.x)];
    const edge = (down: number): readonly Place[] => [
      [x1, tenth(one.from + down)],
      [x2, tenth(other.into + down)],
    ];
    areas.push({ d: areaPath(curveBumpX, edge(0), edge(height)), tone, isFaint: true });
    one.from += height;
    other.into += height;
  }
};

const draw = (flow: Flow, input: ChartInput, frame: Frame, texts: ChartTexts): Drawing => {
  const { text: size, width } = frame;
  const { charts, lang } = texts;
  const sketch = sketchOf(frame);
  const { write } = sketch;
  const total = input.result.outcome.initial;
  if (total === 0) return sketch.finish(0);
  const wide = isWide(frame);
  const say = (value: number): string => sayNumber(value, lang);
  const siteName = ({ place, sites }: Node): string =>
    place === undefined ? charts.flow.others(sites ?? 0) : nameOf(input.result.plan, place, texts);
  const thick = THICK * size;
  const scale = (HEIGHT * size) / total;
  const most = Math.max(...flow.columns.map((nodes) => nodes.length));
  const height = HEIGHT * size + (most - 1) * GAP * size;
  const widest = Math.max(
    ...flow.columns[0].map((node) => textWidth(`${siteName(node)} ${say(node.households)}`, size)),
  );
  const first = wide ? Math.min(NAMES * width, widest) + 0.8 * size : 0;
  const last = width - thick - (wide ? MARGIN * size : 0);
  const middle = (first + last) / 2;
  const columns = [first, middle, last].map((x, at) => placeColumn(flow.columns[at]!, x, height, scale, size));
  drawLinks(sketch, columns, flow, scale, thick);
  for (const { x, y, height: high, tone } of columns.flat())
    sketch.bars.push({ x: tenth(x), y: tenth(y), width: tenth(thick), height: tenth(high), tone });

  const [sites, ways, ends] = columns as [Placed[], Placed[], Placed[]];
  for (const node of sites) {
    const room = wide ? first - 0.7 * size : middle - 0.5 * size;
    const words = {
      x: 0,
      y: wide ? middleOf(node.y + node.height / 2, size) : node.y - 0.4 * size,
      isStrong: true,
    };
    const [name, rest] = [siteName(node), say(node.households)];
    const isRoomy = textWidth(`${name} ${rest}`, size) <= room;
    write(isRoomy ? { ...words, text: name, rest } : { ...words, text: shorten(name, room, size) });
  }
  for (const node of ways) {
    const all = [...charts.flow.ways[node.way!].map((name) => `${say(node.households)} ${name}`), say(node.households)];
    const words = { tone: node.tone, isStrong: true };
    const side = { ...words, x: middle + thick + 0.4 * size, y: middleOf(node.y + node.height / 2, size) };
    write(
      ...all.flatMap((text) => [
        { ...words, x: middle, y: node.y - 0.4 * size, text },
        { ...side, text },
      ]),
    );
  }
  for (const node of ends) {
    const all = [...charts.states[node.state!].map((name) => `${say(node.households)} ${name}`), say(node.households)];
    const words = { tone: node.tone, isStrong: true };
    const y = middleOf(node.y + node.height / 2, size);
    write(
      ...all.flatMap((text): Words[] =>
        wide
          ? [{ ...words, x: last + thick + 0.8 * size, y, text }]
          : [
              { ...words, x: width, y: node.y - 0.4 * size, text, anchor: 'end' },
              { ...words, x: last - 0.4 * size, y, text, anchor: 'end' },
            ],
      ),
    );
  }
  return sketch.finish((GAP + 0.5) * size + height);
};

/** Where households started, what happened to them, and where they ended. */
export const flowChart = (input: ChartInput, frame: Frame, texts: ChartTexts): Chart => {
  const { plan, outcome } = input.result;
  const { flow: words } = texts.charts;
  const flow = flowOf(input.result);
  const { initial, inPlace, direct, local, returnedFromTemporary, returnedFromAway, stillTemporary } = outcome;
  const stay = inPlace + direct + local + returnedFromTemporary + returnedFromAway + stillTemporary;
  const end = sayQuarter(plan.horizonQuarters - 1, plan.startYear, texts.lang);
  return {
    id: 'flow',
    title: initial === 0 ? words.nobody : words.title(initial, stay, returnedFromAway),
    subtitle: words.subtitle(
      end,
      flow.columns[0].some(({ place }) => place === undefined),
    ),
    drawing: draw(flow, input, frame, texts),
    table: () => tableOfFlow(input, texts),
  };
};
