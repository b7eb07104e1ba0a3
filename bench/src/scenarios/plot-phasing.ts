import * as Plot from '@observablehq/plot';
import { tenures } from '@mengwijzer/phasing/model';
import { fateNames, fateTones, stateNames, states, sumOf, tenureNames, type Numbers } from '../phasing-numbers.js';
import { phasingPage, type Draw, type DrawnChart } from '../phasing-page.js';

// The same page with the charts as Observable Plot draws them, from rows of data. It has no patterns.

const WIDTH = 1264;
const NAMES = 130;
const BESIDE = 190;
/** From so many sites on, each has one line. */
const MANY = 31;
const colours: Readonly<Record<string, string>> = {
  home: '#0a5f68',
  old: '#8893a0',
  temporary: '#b86e00',
  away: '#9c2a3c',
  gone: '#8f86bd',
  social: '#0b5a73',
  mid: '#b86e00',
  owner: '#8f86bd',
};
const style = { fontSize: '13px' };

/** Quarters as years, for the axes. */
const yearOf = ({ result }: Numbers, quarter: number): number => result.plan.startYear + quarter / 4;
const yearAxis = (numbers: Numbers): Plot.ScaleOptions => ({
  domain: [yearOf(numbers, 0), yearOf(numbers, numbers.shown)],
  ticks: Math.ceil(numbers.shown / 4),
  tickFormat: String,
  label: null,
  grid: true,
});

const gantt: Draw = (numbers) => {
  const { result } = numbers;
  const { plan } = result;
  const isTight = plan.sites.length >= MANY;
  const rows = result.sites.flatMap(({ start, delivered, households }, place) => {
    if (start === null) return [];
    const { id, existing, planned, demolition } = plan.sites[place]!;
    const end = delivered ?? plan.horizonQuarters;
    const { direct, local, temporary, away } = households;
    const homes = tenures
      .filter((tenure) => planned[tenure] > 0)
      .map((tenure, at) => `${planned[tenure]} ${['sociaal', 'midden', 'koop'][at]}`);
    return {
      id,
      start: yearOf(numbers, start),
      built: yearOf(numbers, Math.min(end, start + demolition)),
      end: yearOf(numbers, end),
      isReady: delivered !== null,
      isWaiting: start > 0 && sumOf(existing) > 0,
      homes: delivered === null ? 'nog niet klaar' : homes.join(', '),
      fates: `${sumOf(existing)} huishoudens: ${direct + local} in één keer, ${temporary} tijdelijk, ${away} de wijk uit`,
    };
  });
  const first = yearOf(numbers, 0);
  const names = new Map(plan.sites.map(({ id, name }) => [id, name]));
  return Plot.plot({
    width: WIDTH,
    height: 40 + plan.sites.length * (isTight ? 23.4 : 55.9),
    marginLeft: NAMES,
    marginRight: BESIDE,
    style,
    x: { ...yearAxis(numbers), axis: 'top' },
    y: {
      domain: plan.sites.map(({ id }) => id),
      tickFormat: (id: string) => names.get(id),
      label: null,
      tickSize: 0,
      padding: isTight ? 0.4 : 0.6,
    },
    marks: [
      Plot.ruleY(
        rows.filter(({ isWaiting }) => isWaiting),
        { y: 'id', x1: first, x2: 'start', stroke: '#75808c', strokeDasharray: '1.5 4' },
      ),
      Plot.barX(rows, { y: 'id', x1: 'start', x2: 'built', fill: '#75808c' }),
      Plot.barX(rows, { y: 'id', x1: 'built', x2: 'end', fill: '#0b5a73' }),
      Plot.dot(
        rows.filter(({ isReady }) => isReady),
        { y: 'id', x: 'end', symbol: 'diamond', fill: '#16202a', dx: 6 },
      ),
      Plot.text(rows, { y: 'id', x: 'end', text: 'homes', textAnchor: 'start', dx: 16 }),
      ...(isTight
        ? []
        : [Plot.text(rows, { y: 'id', x: 'start', text: 'fates', textAnchor: 'start', dy: -20, fill: '#4f5b67' })]),
    ],
  });
};

const fates: Draw = ({ result, fates: rows }) => {
  const { sites } = result.plan;
  const parts = rows.flatMap(({ place, counts }) =>
    counts.map((households, at) => ({ id: sites[place]!.id, fate: fateNames[at]!, households })),
  );
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  return Plot.plot({
    width: WIDTH,
    height: 30 + rows.length * 38,
    marginLeft: NAMES,
    marginRight: 140,
    style,
    x: { axis: null },
    y: {
      domain: rows.map(({ place }) => sites[place]!.id),
      tickFormat: (id: string) => names.get(id),
      label: null,
      tickSize: 0,
      padding: 0.3,
    },
    color: { domain: fateNames, range: fateTones.map((tone) => colours[tone]!), legend: true },
    marks: [
      Plot.barX(parts, { y: 'id', x: 'households', fill: 'fate', order: fateNames }),
      Plot.text(
        parts.filter(({ households }) => households > 8),
        Plot.stackX({ y: 'id', x: 'households', text: 'households', order: fateNames, z: 'fate', fill: 'white' }),
      ),
      Plot.text(rows, {
        y: ({ place }) => sites[place]!.id,
        x: 'total',
        text: ({ total }) => `${total} huishoudens`,
        textAnchor: 'start',
        dx: 10,
      }),
    ],
  });
};

/** Observable Plot has no such chart: nodes and ribbons are rectangles and areas. */
const flow: Draw = ({ result: { outcome }, flow: { columns, links } }) => {
  const gap = 23;
  const scale = 195 / Math.max(1, outcome.initial);
  const height = 195 + Math.max(...columns.map((nodes) => nodes.length)) * gap;
  const placed = new Map<string, { column: number; from: number; into: number }>();
  const nodes = columns.flatMap((column, at) => {
    let y = (height - column.reduce((sum, { households }) => sum + households * scale + gap, -gap)) / 2;
    return column.map(({ id, name, households, tone }) => {
      placed.set(id, { column: at, from: y, into: y });
      const node = { column: at, y1: y, y2: y + households * scale, tone, text: `${households} ${name}` };
      y = node.y2 + gap;
      return node;
    });
  });
  const ribbons = links.flatMap(({ from, to, households, tone }, z) => {
    const [one, other] = [placed.get(from)!, placed.get(to)!];
    const thick = households * scale;
    const ends = [
      { z, tone, x: one.column + 0.01, y1: one.from, y2: one.from + thick },
      { z, tone, x: other.column, y1: other.into, y2: other.into + thick },
    ];
    one.from += thick;
    other.into += thick;
    return ends;
  });
  const colour = ({ tone }: { tone: string }): string => colours[tone]!;
  return Plot.plot({
    width: WIDTH,
    height: height + 30,
    marginLeft: 150,
    marginRight: BESIDE,
    style,
    axis: null,
    x: { domain: [0, 2.02] },
    y: { domain: [height, 0] },
    marks: [
      Plot.areaY(ribbons, { x: 'x', y1: 'y1', y2: 'y2', z: 'z', fill: colour, fillOpacity: 0.33, curve: 'bump-x' }),
      Plot.rect(nodes, { x1: 'column', x2: ({ column }) => column + 0.02, y1: 'y1', y2: 'y2', fill: colour }),
      Plot.text(
        nodes.filter(({ column }) => column === 0),
        { x: 0, y: ({ y1, y2 }) => (y1 + y2) / 2, text: 'text', textAnchor: 'end', dx: -8, fontWeight: 600 },
      ),
      Plot.text(
        nodes.filter(({ column }) => column === 1),
        { x: 1, y: 'y1', text: 'text', textAnchor: 'start', dy: -8, fontWeight: 600 },
      ),
      Plot.text(
        nodes.filter(({ column }) => column === 2),
        { x: 2.02, y: ({ y1, y2 }) => (y1 + y2) / 2, text: 'text', textAnchor: 'start', dx: 8, fontWeight: 600 },
      ),
    ],
  });
};

interface Stacked {
  readonly rows: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly range: readonly string[];
  readonly height: number;
}
/** Layers on each other that hold for a quarter, with their names at the right. */
const stack = (numbers: Numbers, { rows, names, range, height }: Stacked): Element => {
  const end = rows.at(-1)!;
  // The last quarter lasts one quarter too.
  const values = [...rows, end].flatMap((row, quarter) =>
    row.map((value, at) => ({ year: yearOf(numbers, quarter), name: names[at]!, value })),
  );
  let sum = 0;
  const labels = end.map((value, at) => {
    sum += value;
    return { y: sum - value / 2, text: `${value} ${names[at]}`, value };
  });
  return Plot.plot({
    width: WIDTH,
    height,
    marginLeft: 50,
    marginRight: BESIDE,
    style,
    x: yearAxis(numbers),
    y: { label: null, grid: true, ticks: height / 60 },
    color: { domain: names, range },
    marks: [
      Plot.areaY(values, {
        x: 'year',
        y: 'value',
        fill: 'name',
        z: 'name',
        order: [...names],
        curve: 'step-after',
        stroke: 'white',
      }),
      Plot.text(
        labels.filter(({ value }) => value > 0),
        { x: yearOf(numbers, numbers.shown), y: 'y', text: 'text', textAnchor: 'start', dx: 10, fontWeight: 600 },
      ),
      Plot.ruleY([0]),
    ],
  });
};

const together = (...parts: readonly Element[]): Element => {
  const all = document.createElement('div');
  all.append(...parts);
  return all;
};

const households: Draw = (numbers) =>
  together(
    stack(numbers, {
      rows: numbers.households,
      names: stateNames,
      range: states.map((state) => colours[state]!),
      height: 330,
    }),
    stack(numbers, {
      rows: numbers.newcomers.map((value) => [value]),
      names: ['nieuwkomers'],
      range: [colours['owner']!],
      height: 100,
    }),
  );

const homes: Draw = (numbers) => {
  const { share } = numbers;
  const values = [...share, share.at(-1)!].map((value, quarter) => ({ year: yearOf(numbers, quarter), value }));
  const lowest = values.reduce((low, one) => (one.value < low.value ? one : low));
  return together(
    stack(numbers, {
      rows: numbers.homes,
      names: tenureNames,
      range: tenures.map((tenure) => colours[tenure]!),
      height: 330,
    }),
    Plot.plot({
      width: WIDTH,
      height: 110,
      marginLeft: 50,
      marginRight: BESIDE,
      style,
      x: yearAxis(numbers),
      y: { domain: [0, 100], label: null, grid: true, ticks: 2 },
      marks: [
        Plot.lineY(values, { x: 'year', y: 'value', stroke: '#0b5a73', strokeWidth: 2.2, curve: 'step-after' }),
        Plot.text([lowest], { x: 'year', y: 'value', text: ({ value }) => `laagst: ${Math.round(value)}%`, dy: -10 }),
        Plot.text(values.slice(-1), {
          x: 'year',
          y: 'value',
          text: ({ value }) => `${Math.round(value)}% sociale huur`,
          textAnchor: 'start',
          dx: 10,
          fontWeight: 600,
        }),
      ],
    }),
  );
};

const charts: Readonly<Record<DrawnChart, Draw>> = { gantt, fates, flow, households, homes };

export const scenario = phasingPage(charts);
