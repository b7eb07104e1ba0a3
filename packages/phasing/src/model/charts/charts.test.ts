import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planArbitrary } from '../../../testing/plans.js';
import { chartsEn } from '../../outcome/messages/charts.en.js';
import { chartsNl } from '../../outcome/messages/charts.nl.js';
import { findingsEn } from '../../outcome/messages/findings.en.js';
import { findingsNl } from '../../outcome/messages/findings.nl.js';
import { costsChart } from './chart-costs.js';
import { fatesChart } from './chart-fates.js';
import { flowChart } from './chart-flow.js';
import { ganttChart } from './chart-gantt.js';
import { homesChart } from './chart-homes.js';
import { householdsChart } from './chart-households.js';
import { labelBox } from './chart-sketch.js';
import { spreadChart } from './chart-spread.js';
import { tradeOffChart } from './chart-trade-off.js';
import { costsOf } from '../improve/costs.js';
import { defaultPlan, emptyPlan } from '../plan/default-plan.js';
import { simulate } from '../engine/simulate.js';
import { trace } from '../engine/trace.js';
import { choiceOf, type GateChoice } from './trade-off-groups.js';
import type { ChartInput, ChartTexts } from './chart-input.js';
import type { Chart, Drawing, Frame } from './drawing.js';
import type { Plan } from '../plan/plan.js';
import type { SpreadResult } from '../improve/spread.js';

const nl: ChartTexts = { lang: 'nl', charts: chartsNl, findings: findingsNl };
const en: ChartTexts = { lang: 'en', charts: chartsEn, findings: findingsEn };
const textsIn = { nl, en };

const inputOf = (plan: Plan): ChartInput => ({ result: simulate(plan), trace: trace(plan) });

const names = fc.oneof(
  fc.constantFrom(
    '',
    'Locatie A',
    'Lindenflat, drie portieken',
    'W'.repeat(200),
    'حي السلام '.repeat(20),
    '👩‍👩‍👧‍👦🏚️'.repeat(9),
  ),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Plans of any size, some with as many homes as there can be. */
const plans = (maxSites: number): fc.Arbitrary<Plan> =>
  fc
    .tuple(
      planArbitrary({ maxSites, maxHorizon: 160 }),
      fc.array(names, { minLength: maxSites, maxLength: maxSites }),
      fc.constantFrom(1, 1, 40, 100_000),
    )
    .map(([plan, called, factor]) => ({
      ...plan,
      sites: plan.sites.map((site, index) => {
        const times = (homes: typeof site.existing): typeof site.existing => ({
          social: homes.social * factor,
          mid: homes.mid * factor,
          owner: homes.owner * factor,
        });
        return { ...site, name: called[index]!, existing: times(site.existing), planned: times(site.planned) };
      }),
    }));

const frames: fc.Arbitrary<Frame> = fc.record({
  width: fc.integer({ min: 240, max: 1400 }),
  text: fc.oneof(fc.constantFrom(12, 13, 24), fc.double({ min: 12, max: 24, noNaN: true })),
});

const choices: fc.Arbitrary<readonly GateChoice[]> = fc
  .array(
    fc
      .tuple(fc.option(fc.nat(159)), fc.nat(40), fc.nat(10))
      .map(([finish, households, more]) => ({ finish, stayed: { households, of: households + more } })),
    { maxLength: 11 },
  )
  .map((all) => all.map((choice, index) => ({ ...choice, percent: index * 10 })));

/** What a spread could come to: its edges lie in order, and may lie off the plan. */
const spreads = (plan: Plan): fc.Arbitrary<SpreadResult> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), {
        minLength: plan.horizonQuarters,
        maxLength: plan.horizonQuarters,
      }),
      fc.boolean(),
    )
    .map(([all, wasRun]) => {
      const away = wasRun
        ? {
            p10: all.map(([low]) => low),
            p50: all.map(([low, more]) => low + more),
            p90: all.map(([low, more, most]) => low + more + most),
          }
        : { p10: [], p50: [], p90: [] };
      return { plan, away, runs: wasRun ? 1000 : 0 } as Partial<SpreadResult> as SpreadResult;
    });

const amounts = fc.option(fc.constantFrom(0, 1, 7500, 10_000_000));
const costs = fc.record({ perMove: amounts, perTemporaryQuarter: amounts, perEmptyQuarter: amounts });

const mainCharts = { ganttChart, fatesChart, flowChart, householdsChart, homesChart };

interface Extent {
  readonly what: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What marks take; text apart. */
const extentsOf = ({ lines, areas, bars, curves, dots }: Drawing): readonly Extent[] => [
  ...lines.map(({ tone, ...line }) => ({
    what: `line ${tone}`,
    x1: Math.min(line.x1, line.x2),
    y1: Math.min(line.y1, line.y2),
    x2: Math.max(line.x1, line.x2),
    y2: Math.max(line.y1, line.y2),
  })),
  ...bars.map(({ tone, x, y, width, height }) => ({
    what: `bar ${tone}`,
    x1: x,
    y1: y,
    x2: x + width,
    y2: y + height,
  })),
  ...dots.map(({ shape, x, y }) => ({ what: shape, x1: x - 6, y1: y - 6, x2: x + 6, y2: y + 6 })),
  ...[...areas, ...curves].flatMap(({ tone, d }) =>
    placesIn(d).map(([x, y]) => ({ what: `path ${tone}`, x1: x, y1: y, x2: x, y2: y })),
  ),
];

/** The places that path data goes through. */
const placesIn = (d: string): [x: number, y: number][] => {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVCZ])([^MLHVCZ]*)/gu)].map(([, command, text = '']): [number, number] => {
    const numbers = text.trim() === '' ? [] : text.trim().split(/\s+/u).map(Number);
    if (command === 'H') x = numbers[0]!;
    else if (command === 'V') y = numbers[0]!;
    else if (command !== 'Z') [x, y] = numbers.slice(-2) as [number, number];
    return [x, y];
  });
};

/** Rounding to a tenth. */
const OFF = 0.3;

/** Those that reach out of a drawing. */
const outside = <Thing extends { x1: number; y1: number; x2: number; y2: number }>(
  things: readonly Thing[],
  { width, height }: Drawing,
): readonly Thing[] =>
  things.filter(
    ({ x1, y1, x2, y2 }) =>
      !(x1 >= -OFF && y1 >= -OFF && x2 <= width + OFF && y2 <= height + OFF && x1 <= x2 && y1 <= y2),
  );

const expectSound = ({ id, drawing, title, subtitle, table }: Chart, { width, text }: Frame): void => {
  expect(drawing.width).toBe(width);
  expect(drawing.height, id).toBeGreaterThanOrEqual(0);
  expect(outside(extentsOf(drawing), drawing), id).toEqual([]);
  const boxes = drawing.labels.map((label) => {
    const box = labelBox(label, text);
    return { text: label.text, x1: box.x, y1: box.y, x2: box.x + box.width, y2: box.y + box.height };
  });
  expect(outside(boxes, drawing), id).toEqual([]);
  const ordered = [...boxes].sort((one, other) => one.y1 - other.y1);
  const touching = ordered.flatMap((one, at) => {
    const next = ordered.slice(at + 1);
    const below = next.findIndex(({ y1 }) => y1 >= one.y2 - OFF);
    return next
      .slice(0, below < 0 ? next.length : below)
      .filter(({ x1, x2 }) => x1 < one.x2 - OFF && one.x1 < x2 - OFF)
      .map((other) => [one, other]);
  });
  expect(touching, id).toEqual([]);
  const isUnder = ({ x1, y1, x2, y2 }: (typeof boxes)[number]): boolean =>
    drawing.dots.some(({ x, y }) => x1 < x + 5 && x2 > x - 5 && y1 < y + 5 && y2 > y - 5);
  expect(boxes.filter(isUnder), id).toEqual([]);

  const { quarters } = drawing;
  if (quarters) expect(quarters.bottom).toBeGreaterThan(quarters.top);
  for (const words of [title, subtitle]) expect(words).not.toMatch(/undefined|null|NaN|Infinity|\s\s/u);
  expect(title).not.toBe('');
  const { columns, rows } = table();
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  expect(rows.flat().filter((cell) => /undefined|null|NaN|Infinity/u.test(cell))).toEqual([]);
};

describe('any chart', () => {
  const langs = fc.constantFrom('nl', 'en');

  it.each(Object.entries(mainCharts))('of a plan lies in its frame, with labels that keep apart: %s', (_, chart) => {
    fc.assert(
      fc.property(plans(40), frames, langs, (plan, frame, lang) => {
        expectSound(chart(inputOf(plan), frame, textsIn[lang]), frame);
      }),
      { numRuns: 80 },
    );
  });

  it('of choices does', () => {
    fc.assert(
      fc.property(choices, frames, langs, fc.integer({ min: 1900, max: 2200 }), (points, frame, lang, startYear) => {
        const own = points[3] ?? { finish: 8, stayed: { households: 3, of: 9 } };
        const shifted = { ...own, finish: own.finish === null ? 5 : own.finish + (startYear % 3) };
        expectSound(tradeOffChart({ points, own: shifted, startYear }, frame, textsIn[lang]), frame);
      }),
      { numRuns: 120 },
    );
  });

  it('of a spread does', () => {
    fc.assert(
      fc.property(plans(6).chain(spreads), frames, langs, (spread, frame, lang) =>
        expectSound(spreadChart(spread, frame, textsIn[lang]), frame),
      ),
      { numRuns: 60 },
    );
  });

  it('of costs does', () => {
    fc.assert(
      fc.property(plans(8), costs, frames, langs, (plan, stated, frame, lang) => {
        const { result, trace: traced } = inputOf(plan);
        const sums = costsOf(result, traced, { ...stated, asOf: '' });
        expectSound(costsChart(sums, plan.startYear, frame, textsIn[lang]), frame);
      }),
      { numRuns: 60 },
    );
  });

  it('of a plan without sites, of the longest plan, and of many sites', () => {
    const many = {
      ...defaultPlan(),
      sites: Array.from({ length: 500 }, (_, at) => ({ ...defaultPlan().sites[at % 4]!, id: `s${at}` })),
    };
    for (const plan of [
      emptyPlan(2026),
      { ...defaultPlan(), horizonQuarters: 160 },
      { ...defaultPlan(), horizonQuarters: 1 },
      many,
    ])
      for (const chart of Object.values(mainCharts))
        for (const width of [240, 704, 1400])
          expectSound(chart(inputOf(plan), { width, text: 13 }, nl), { width, text: 13 });
  });

  it('does not change what it is made of', () => {
    fc.assert(
      fc.property(plans(4), (plan) => {
        const input = inputOf(plan);
        const before = structuredClone(input);
        for (const chart of Object.values(mainCharts)) chart(input, { width: 700, text: 13 }, nl).table();
        expect(input).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same in every frame, but for its drawing', () => {
    const input = inputOf(defaultPlan());
    for (const chart of Object.values(mainCharts)) {
      const [one, other] = [chart(input, { width: 240, text: 20 }, nl), chart(input, { width: 1400, text: 12 }, nl)];
      expect([one.id, one.title, one.subtitle, one.table()]).toEqual([
        other.id,
        other.title,
        other.subtitle,
        other.table(),
      ]);
    }
  });
});

describe('the worked example', () => {
  const input = inputOf(defaultPlan());
  const wide = { width: 1136, text: 13 };
  const narrow = { width: 288, text: 13 };
  const written = (chart: Chart): string[] =>
    chart.drawing.labels.map(({ text, rest }) => (rest ? `${text} ${rest}` : text));

  test.each([
    [ganttChart, 'Eerst twee plekken leeg, en dan pas bouwen op Open veld'],
    [fatesChart, 'Van locatie B moeten 67 van de 96 huishoudens de wijk uit'],
    [flowChart, 'Van de 366 huishoudens wonen er straks 244 in de wijk, 133 daarvan na een tijd erbuiten'],
    [householdsChart, 'Twee jaar lang wonen 109 huishoudens buiten hun wijk'],
    [homesChart, 'Er komen huizen bij, maar in 2026 en 2027 staat er veel minder sociale huur'],
  ])('%o says %s', (chart, title) => expect(chart(input, wide, nl).title).toBe(title));

  test('in English too', () =>
    expect(Object.values(mainCharts).map((chart) => chart(input, wide, en).title)).toEqual([
      'First two sites are emptied, and only then Open veld is built on',
      'From Locatie B, 67 of the 96 households have to leave the neighbourhood',
      'Of the 366 households, 244 live in the neighbourhood at the end, 133 of them after a time outside it',
      'For two years, 109 households live outside their neighbourhood',
      'Homes are added, but in 2026 and 2027 there is much less social rent',
    ]));

  test('the Gantt says what happens to those who want to stay, and what is ready', () => {
    const gantt = ganttChart(input, wide, nl);
    expect(written(gantt)).toEqual(
      expect.arrayContaining([
        'Locatie A',
        '84 willen blijven: 2 elders in de wijk, 40 tijdelijk, 42 weg',
        '67 willen blijven: alle 67 weg',
        'niemand hoeft weg',
        'nog bewoond',
        '80 sociaal, 40 midden, 60 koop',
        '110 sociaal, 60 midden, 60 koop',
        '2030',
      ]),
    );
    expect(gantt.drawing.bars.map(({ tone }) => tone)).toEqual([
      'demolition',
      'construction',
      'demolition',
      'construction',
      'construction',
      'demolition',
      'construction',
    ]);
    expect(gantt.drawing.dots.map(({ shape }) => shape)).toEqual(['diamond', 'diamond', 'diamond', 'diamond']);
    expect(written(ganttChart(input, narrow, nl))).toEqual(
      expect.arrayContaining([
        '2 wijk, 40 tijdelijk, 42 weg',
        '67 weg',
        '29 direct, 40 tijd., 24 weg',
        '180 huizen',
        '230 huizen',
      ]),
    );
  });

  test('the fates of all households stand in their bars, on one scale', () => {
    const fates = fatesChart(input, wide, nl);
    expect(written(fates)).toEqual([
      '2',
      'tijdelijk in de wijk',
      'buiten de wijk',
      'vertrokken',
      '40',
      '42',
      '36',
      'Locatie A',
      '120 huishoudens',
      '67',
      '29',
      'Locatie B',
      '96 huishoudens',
      'in één keer',
      '29',
      '40',
      '24',
      '57',
      'Locatie C',
      '150 huishoudens',
    ]);
    const counts = [2, 40, 42, 36, 67, 29, 29, 40, 24, 57];
    const scale = fates.drawing.bars[1]!.width / 40;
    expect(fates.drawing.bars.map(({ width }) => Math.round(width / scale))).toEqual(counts);
    expect(fates.table().rows).toEqual([
      ['Locatie A', '120', '0', '2', '40', '0', '42', '0', '36', '0', '0'],
      ['Locatie B', '96', '0', '0', '0', '0', '67', '0', '29', '0', '0'],
      ['Locatie C', '150', '27', '2', '40', '0', '24', '0', '40', '17', '0'],
    ]);
  });

  test('households are named where they are, with how they came there', () => {
    const households = householdsChart(input, wide, nl);
    expect(written(households)).toEqual(
      expect.arrayContaining([
        '150 nog in hun oude huis',
        '40 tijdelijk in de wijk',
        '109 buiten de wijk',
        '24 buiten de wijk',
        '180 thuis in de wijk',
        '244 thuis in de wijk',
        '213 teruggekeerd,',
        '31 in één keer verhuisd',
        '122 vertrokken',
        '105 uit eigen keuze,',
        '17 al eerder verhuisd',
        '440 nieuwe huishoudens',
      ]),
    );
    expect(written(householdsChart(input, narrow, nl))).toEqual(
      expect.arrayContaining([
        '109 weg',
        '40 tijdelijk',
        'hoogstens 366 nog in hun oude huis',
        '122 vertrokken',
        'aan het eind 244 thuis in de wijk',
      ]),
    );
    const { rows } = households.table();
    expect(rows[0]).toEqual(['nu', '0', '366', '0', '0', '0', '0']);
    expect(rows[1]).toEqual(['kw 1 2026', '2', '150', '40', '109', '65', '0']);
    expect(rows.at(-1)).toEqual(['vanaf kw 1 2030', '244', '0', '0', '0', '122', '440']);
  });

  test('homes are named by tenure, and the share of social rent at its start, lowest and end', () => {
    const homes = homesChart(input, wide, nl);
    expect(written(homes)).toEqual(
      expect.arrayContaining([
        '340 sociale huur',
        '160 middenhuur',
        '180 koop',
        '140',
        '97,2%',
        'laagst: 48,5% begin 2028',
        '50,0% sociale huur',
      ]),
    );
    expect(homes.table().rows.at(-1)).toEqual(['vanaf kw 1 2030', '340', '160', '180', '680', '50,0%']);
  });

  test('paths have places only where something changes', () => {
    const steps = ({ d }: { d: string }): number => [...d.matchAll(/[MLHV]/gu)].length;
    for (const { areas } of [householdsChart(input, wide, nl).drawing, homesChart(input, wide, nl).drawing])
      for (const area of areas) expect(steps(area)).toBeLessThanOrEqual(22);
  });

  test('the line of a quarter can be drawn where its step is', () => {
    for (const chart of [householdsChart, homesChart, ganttChart]) {
      const { quarters, bars, areas } = chart(input, wide, nl).drawing;
      const x = quarters!.x + 8 * quarters!.width;
      const edges =
        bars.length > 0 ? bars.map((bar) => bar.x - 1) : areas.flatMap(({ d }) => placesIn(d).map(([at]) => at));
      expect(edges.some((edge) => Math.abs(edge - x) < 0.2)).toBe(true);
    }
  });

  test('choices that come to the same are one dot, with the lowest percentage as its id', () => {
    const point = (percent: number, finish: number, households: number, of: number): GateChoice => ({
      percent,
      finish,
      stayed: { households, of },
    });
    const points = [
      point(0, 16, 140, 234),
      ...[10, 20, 30, 40, 50, 60, 70].map((percent) => point(percent, 22, 179, 227)),
      ...[80, 90, 100].map((percent) => point(percent, 22, 168, 227)),
    ];
    const chart = tradeOffChart({ points, own: choiceOf(input.result), startYear: 2026 }, wide, nl);
    expect(chart.title).toBe('Anderhalf jaar later klaar, en dan hoeft bijna vier op de vijf de wijk niet uit');
    expect(chart.drawing.dots.map(({ shape, id }) => [shape, id])).toEqual([
      ['circle', '0'],
      ['circle', '10'],
      ['circle', '80'],
      ['ring', undefined],
    ]);
    expect(written(chart)).toEqual(
      expect.arrayContaining([
        '79% 10 tot 70% eerst plek',
        '74% 80% of meer eerst plek',
        'beste volgorde: 60% eerst slopen mag',
        'uw plan nu: 45%',
        'begin 2030',
      ]),
    );
    expect(chart.table().rows.slice(0, 2)).toEqual([
      ['Uw plan nu', 'kw 1 2030', '45,5%', '111', '244'],
      ['eerst slopen mag', 'kw 1 2030', '59,8%', '140', '234'],
    ]);
  });
});
