import { textWidth, type Box } from '@mengwijzer/core/drawing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { agendaOf } from './agenda.js';
import { lanes, timelineOf, type Item, type Lane } from './entries.js';
import { extentsOf, startOf } from './extent.js';
import { clamp, LEAST_YEARS, MOST_YEARS, wholeOf, type Range } from './range.js';
import { MOST_ROWS } from './rows.js';
import {
  layout,
  type Bar,
  type Drawing,
  type Drawn,
  type Label,
  type LaneDrawing,
  type LayoutInput,
  type LayoutWords,
  type Mark,
} from './layout.js';
import type { When } from '@mengwijzer/content';
import type { Bounds } from '@mengwijzer/content/moment';

const words: LayoutWords = {
  lanes: { policy: 'Beleid', law: 'Wetten', context: 'Omstandigheden', evidence: 'Onderzoek', local: 'Uw eigen wijk' },
  stances: textsNl.facets.stances,
  today: 'vandaag',
  band: ['Mengen op', 'de agenda'],
  when: ({ earliest, latest }: Bounds) =>
    latest - earliest > 1.05 ? `± ${Math.floor((earliest + latest) / 2)}` : `${Math.floor(earliest)}`,
  cluster: (count) => `${count} keer`,
};
const today = 2026.9;

const timeline = timelineOf(textsNl, undefined, [], today);
const whole = wholeOf(timeline.items, timeline.extents, today);
const known: LayoutInput = {
  timeline,
  items: timeline.items,
  lanes: lanes.filter((lane) => lane !== 'local'),
  range: whole,
  isEven: false,
  width: 1136,
  today,
  words,
};

let count = 0;
const year = (date: string, precision: 'year' | 'about' = 'year'): When => ({ precision, date });
/** An entry of a lane of its own, unless it says otherwise. */
const item = (dates: Pick<Item, 'starts' | 'ends' | 'asOf'>, more: Partial<Item> = {}): Item => ({
  id: `i${(count += 1)}`,
  lane: 'law',
  motives: [],
  instruments: [],
  sections: [],
  name: 'Een wet',
  summary: '',
  owner: 'source',
  lang: undefined,
  ...dates,
  ...more,
});
const inputOf = (items: readonly Item[], more: Partial<LayoutInput> = {}): LayoutInput => {
  const extents = extentsOf(items, today);
  return { ...known, timeline: { extents, stretches: agendaOf(items, extents) }, items, lanes, ...more };
};

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort((one, other) => (one < other ? -1 : 1));
const drawnIn = ({ lanes: all }: Drawing): readonly Drawn[] => all.flatMap(({ drawn }) => drawn);
const idsOf = (drawn: Drawn): readonly string[] => (drawn.kind === 'cluster' ? drawn.ids : [drawn.id]);
const only = (drawing: Drawing): Drawn => drawnIn(drawing)[0]!;
/** From 0 for the first year of a range to 1 for the last. */
const part = ({ plot }: Drawing, x: number): number => (x - plot.x) / plot.width;

describe('the timeline of the kennisfundament', () => {
  it.each([1136, 704])('shows all of it in %i', (width) => {
    const drawing = layout({ ...known, width });
    expect(drawing.before).toEqual([]);
    expect(drawing.after).toEqual([]);
    expect(sorted(drawnIn(drawing).flatMap(idsOf))).toEqual(sorted(timeline.items.map(({ id }) => id)));
    expect(drawing.lanes.map(({ label }) => label.text)).toEqual(['Beleid', 'Wetten', 'Omstandigheden', 'Onderzoek']);
    const bare = drawnIn(drawing).filter(({ label }) => label === undefined);
    expect(bare).toEqual([]);
  });

  it.each([1136, 704])('has a word at each part of the agenda in %i', (width) => {
    const { band } = layout({ ...known, width });
    expect(band.parts.map(({ id, label }) => [id, label?.text, label?.place])).toEqual([
      ['implicit', 'onuitgesproken', 'above'],
      ['not-an-aim', 'geen doel op zich', 'above'],
      ['official-aim', 'officieel doel', 'inside'],
      ['standstill', 'stilstand', 'inside'],
      ['back', 'terug', 'inside'],
    ]);
    for (const { label, x1, x2 } of band.parts)
      if (label?.place === 'above') {
        expect(label.lead).toBeGreaterThanOrEqual(Math.max(x1, label.box.x));
        expect(label.lead).toBeLessThanOrEqual(Math.min(x2, label.box.x + label.box.width));
      }
  });

  it('says when a part of the agenda begins, where a year is named', () => {
    const { band } = layout({ ...known, range: clamp({ from: 1985, to: 2030 }), isEven: true });
    expect(band.parts.map(({ id, start, when }) => [id, start, when?.text])).toEqual([
      ['not-an-aim', 'beyond', undefined],
      ['official-aim', 'unsure', '± 1995'],
      ['standstill', 'unsure', '± 2012'],
      ['back', 'sure', '2022'],
    ]);
    expect(band.parts.at(-1)?.end).toBe('beyond');
  });

  it('has patterns of lines inside their parts', () => {
    const { y, height, parts } = layout(known).band;
    expect(parts.map(({ id, pattern }) => [id, pattern.length > 0])).toEqual([
      ['implicit', true],
      ['not-an-aim', false],
      ['official-aim', false],
      ['standstill', true],
      ['back', true],
    ]);
    for (const { x1, x2, pattern } of parts)
      for (const line of pattern)
        for (const [at, up] of [
          [line.x1, line.y1],
          [line.x2, line.y2],
        ] as const) {
          expect(at).toBeGreaterThanOrEqual(x1);
          expect(at).toBeLessThanOrEqual(x2);
          expect(up).toBeGreaterThanOrEqual(y);
          expect(up).toBeLessThanOrEqual(y + height);
        }
    const word = parts.at(-1)!.label!.box;
    expect(parts.at(-1)!.pattern.some(({ x1 }) => x1 > word.x && x1 < word.x + word.width)).toBe(false);
  });

  it('keeps a place for today', () => {
    const drawing = layout(known);
    expect(drawing.today?.label.text).toBe('vandaag');
    expect(layout({ ...known, range: { from: 1950, to: 1990 } }).today).toBeUndefined();
    expect(drawing.break).toBeCloseTo(drawing.plot.x + 0.22 * drawing.plot.width);
  });
});

describe('an event', () => {
  const range: Range = { from: 2000, to: 2020 };

  it('of a year stands at the line of that year', () => {
    const drawing = layout(inputOf([item({ starts: [year('2006')] })], { range }));
    expect(only(drawing)).toMatchObject({ kind: 'mark', doubt: undefined, label: { year: '2006', text: 'Een wet' } });
    expect(part(drawing, (only(drawing) as Mark).x)).toBeCloseTo(6 / 20);
  });

  it('of about a year, or of two, stands between with its doubt', () => {
    for (const starts of [[year('2006', 'about')], [year('2006'), year('2008')]]) {
      const drawing = layout(inputOf([item({ starts })], { range }));
      const { x, doubt, label } = only(drawing) as Mark;
      expect(part(drawing, x)).toBeCloseTo(starts.length === 2 ? 7.5 / 20 : 6.5 / 20);
      expect(part(drawing, doubt!.x1)).toBeCloseTo(starts.length === 2 ? 6 / 20 : 5 / 20);
      expect(part(drawing, doubt!.x2)).toBeCloseTo(starts.length === 2 ? 9 / 20 : 8 / 20);
      expect(label!.box.x).toBeGreaterThan(doubt!.x2);
    }
  });

  it('without a year has all the room between its neighbours to be in', () => {
    const items = [
      item({ starts: [year('2002')] }),
      item({ starts: 'not-named' }, { id: 'adrift' }),
      item({ starts: [year('2012')] }),
    ];
    const drawing = layout(inputOf(items, { range }));
    const { x, doubt, label } = drawnIn(drawing).find(({ id }) => id === 'adrift') as Mark;
    expect([doubt!.x1, x, doubt!.x2].map((at) => part(drawing, at) * 20)).toEqual(
      [2, 7, 12].map((at) => expect.closeTo(at)),
    );
    expect(label?.year).toBe('');
  });

  it('has its label at the left near the right edge', () => {
    const [late] = drawnIn(layout(inputOf([item({ starts: [year('2019')] })], { range })));
    expect(late!.label!.anchor).toBe('end');
  });

  it('is shortened where its name is long', () => {
    const label = only(layout(inputOf([item({ starts: [year('2006')] }, { name: 'Wijk '.repeat(60) })]))).label!;
    expect(label.text).toMatch(/^Wijk .*…$/u);
    expect(label.box.width).toBeLessThanOrEqual(340);
  });
});

describe('a period', () => {
  const range: Range = { from: 2000, to: 2040 };
  const barOf = (dates: Pick<Item, 'starts' | 'ends' | 'asOf'>, more: Partial<LayoutInput> = {}) => {
    const drawing = layout(inputOf([item(dates)], { range, ...more }));
    const bar = only(drawing) as Bar;
    const years = (x: number): number => 2000 + Math.round(part(drawing, x) * 4000) / 100;
    return {
      parts: bar.parts.map(({ kind, x1, x2 }) => [kind, years(x1), years(x2)]),
      start: bar.start,
      end: bar.end,
      bar,
    };
  };

  it.each<
    [string, Pick<Item, 'starts' | 'ends' | 'asOf'>, readonly (readonly [string, number, number])[], string, string]
  >([
    ['of years', { starts: [year('2005')], ends: [year('2014')] }, [['sure', 2005, 2014]], 'sure', 'sure'],
    [
      'about years',
      { starts: [year('2005', 'about')], ends: [year('2014', 'about')] },
      [
        ['maybe', 2004, 2007],
        ['sure', 2007, 2013],
        ['maybe', 2013, 2016],
      ],
      'unsure',
      'unsure',
    ],
    [
      'that may have ended before it may have begun',
      { starts: [year('2005', 'about')], ends: [year('2006', 'about')] },
      [['maybe', 2004, 2008]],
      'unsure',
      'unsure',
    ],
    [
      'that ran when it was written down',
      { starts: [year('2005')], ends: 'ongoing', asOf: '2024' },
      [
        ['sure', 2005, 2025],
        ['maybe', 2025, 2026.9],
      ],
      'sure',
      'unsure',
    ],
    [
      'that has yet to end',
      { starts: [year('2022')], ends: [{ precision: 'span', years: [10, 15] }] },
      [
        ['sure', 2022, 2032],
        ['maybe', 2032, 2038],
      ],
      'sure',
      'unsure',
    ],
    ['without a start', { starts: 'not-named', ends: [year('2014')] }, [['maybe', 2000, 2014]], 'beyond', 'sure'],
    [
      'from before to after',
      { starts: [year('1990')], ends: [year('2050')] },
      [['sure', 2000, 2040]],
      'beyond',
      'beyond',
    ],
  ])('%s', (_, dates, parts, start, end) => {
    expect(barOf(dates)).toMatchObject({ parts, start, end });
  });

  it('without an end is a stub, up to the edge', () => {
    const [stub] = barOf({ starts: [year('2005')], ends: 'not-named' }).bar.parts;
    expect(stub!.x2 - stub!.x1).toBeCloseTo(26);
    const { bar, end } = barOf({ starts: [year('2039')], ends: 'not-named' }, { width: 320 });
    expect(bar.parts.at(-1)!.x2).toBeCloseTo(312);
    expect(end).toBe('unsure');
  });

  it('is never too small to see', () => {
    const { x1, x2 } = barOf({ starts: [year('2005')], ends: [year('2005')] }).bar.parts[0]!;
    expect(x2 - x1).toBe(8);
  });

  it('has its name inside if that fits, else beside it', () => {
    const long = barOf({ starts: [year('2005')], ends: [year('2025')] }).bar;
    expect(long.label!.box.x).toBeGreaterThan(long.parts[0]!.x1);
    const short = barOf({ starts: [year('2005')], ends: [year('2006')] }).bar;
    expect(short.label!.box.x).toBeGreaterThan(short.parts[0]!.x2);
    const late = barOf({ starts: [year('2038')], ends: [year('2039')] }).bar;
    expect(late.label!.anchor).toBe('end');
  });

  it.each<[string, Pick<Item, 'starts' | 'ends'>, 'before' | 'after']>([
    ['that is over', { starts: [year('1990')], ends: [year('1999')] }, 'before'],
    ['that is over when the picture begins', { starts: [year('1990')], ends: [year('2000')] }, 'before'],
    ['of which nobody knows how long it ran', { starts: [year('1990')], ends: 'not-named' }, 'before'],
    ['that is yet to come', { starts: [year('2041')], ends: [year('2050')] }, 'after'],
    ['an event before', { starts: [year('1999')] }, 'before'],
    ['an event after', { starts: [year('2041')] }, 'after'],
  ])('%s is not in view', (_, dates, where) => {
    const one = item(dates);
    const drawing = layout(inputOf([one], { range }));
    expect(drawnIn(drawing)).toEqual([]);
    expect(drawing[where]).toEqual([one.id]);
  });
});

describe('what does not fit', () => {
  const many = (total: number): readonly Item[] =>
    Array.from({ length: total }, (_, at) => item({ starts: [year('2010')] }, { name: `Wet ${at}` }));

  it('joins in a cluster that says how many they are and where they come apart', () => {
    const drawn = drawnIn(layout(inputOf(many(40))));
    const clusters = drawn.filter((each) => each.kind === 'cluster');
    expect(clusters).toHaveLength(1);
    expect(clusters[0]!.label?.text).toBe(`${clusters[0]!.ids.length} keer`);
    const { from, to } = clusters[0]!.zoom!;
    expect(to - from).toBe(LEAST_YEARS);
    expect(from < 2010 && to > 2010).toBe(true);
  });

  it('has no closer look where there is none', () => {
    const drawn = drawnIn(layout(inputOf(many(40), { range: { from: 2008, to: 2013 } })));
    expect(drawn.find((each) => each.kind === 'cluster')?.zoom).toBeUndefined();
  });

  it('has room for nothing at all', () => {
    const drawing = layout(inputOf([]));
    expect(drawing.lanes.map(({ drawn, height }) => [drawn.length, height])).toEqual(lanes.map(() => [0, 38]));
    expect(layout(inputOf([], { lanes: [] })).lanes).toEqual([]);
  });
});

/* Laws. */

const years = fc.oneof(fc.integer({ min: 1800, max: 2099 }), fc.integer({ min: 1985, max: 2030 })).map(String);
const moments: fc.Arbitrary<When> = fc.oneof(
  fc.record({ precision: fc.constantFrom('year', 'about'), date: years }),
  fc.record({
    precision: fc.constant('month'),
    date: fc.tuple(years, fc.integer({ min: 10, max: 12 })).map(([on, month]) => `${on}-${month}`),
  }),
  fc.record({
    precision: fc.constant('day'),
    date: fc.tuple(years, fc.integer({ min: 10, max: 28 })).map(([on, day]) => `${on}-11-${day}`),
  }),
  fc.record({
    precision: fc.constant('season'),
    date: years,
    season: fc.constantFrom('spring', 'summer', 'autumn', 'winter'),
  }),
  fc.record({
    precision: fc.constant('decade'),
    date: years.map((on) => `${on.slice(0, 3)}0`),
    part: fc.constantFrom('whole', 'early', 'middle', 'late'),
  }),
);
const span: fc.Arbitrary<When> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }))
  .map(([least, more]) => ({ precision: 'span', years: [least, least + more] }));
const some = (whens: fc.Arbitrary<When>) => fc.array(whens, { minLength: 1, maxLength: 2 });
const names = fc.oneof(
  fc.stringMatching(/^[a-zA-Z ]{0,40}$/u),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.stringMatching(/^[MWmw]{1,60}$/u),
);
const stances = fc.constantFrom('implicit', 'not-an-aim', 'official-aim', 'standstill', 'back', undefined);

const someItem = fc
  .record({
    lane: fc.constantFrom(...lanes),
    starts: fc.oneof({ weight: 4, arbitrary: some(moments) }, fc.constant('not-named' as const)),
    ends: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      some(fc.oneof(moments, span)),
      fc.constantFrom('not-named' as const, 'ongoing' as const),
    ),
    asOf: fc.option(years, { nil: undefined }),
    name: names,
    stance: stances,
  })
  .map(({ starts, ends, asOf, stance, lane, name }) =>
    item(
      { starts, ...(ends && { ends }), ...(asOf && { asOf }) },
      { lane, name, ...(stance && lane === 'policy' ? { stance } : {}) },
    ),
  );
/** Ten in one week, of one lane. */
const week = fc
  .tuple(years, fc.constantFrom(...lanes))
  .map(([on, lane]) =>
    Array.from({ length: 10 }, (_, at) =>
      item({ starts: [{ precision: 'day', date: `${on}-03-${10 + (at % 7)}` }] }, { lane, name: `Dag ${at}` }),
    ),
  );
/** As in a timeline: by earliest start, one without a start behind what it follows. */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  let last = -Infinity;
  return items
    .map((each) => ({ each, key: (last = startOf(each)?.earliest ?? last) }))
    .sort((one, other) => (one.key === other.key ? 0 : one.key - other.key))
    .map(({ each }) => each);
};
const ranges = fc
  .tuple(fc.integer({ min: 1800, max: 2095 }), fc.double({ min: LEAST_YEARS, max: MOST_YEARS, noNaN: true }))
  .map(([from, wide]) => clamp({ from, to: from + wide }));
const inputs = fc
  .record({
    items: fc
      .tuple(fc.array(someItem, { maxLength: 290, size: 'max' }), fc.oneof(fc.constant([]), week))
      .map(([items, more]) => inOrder([...items, ...more])),
    lanes: fc.oneof({ weight: 3, arbitrary: fc.constant(lanes) }, fc.subarray([...lanes])),
    range: fc.oneof(fc.constant(whole), ranges),
    isEven: fc.boolean(),
    width: fc.integer({ min: 320, max: 1600 }),
  })
  .map(({ items, ...more }) => inputOf(items, more));

const TINY = 1e-6;
const overlaps = (one: Box, other: Box): boolean =>
  one.x + TINY < other.x + other.width &&
  other.x + TINY < one.x + one.width &&
  one.y + TINY < other.y + other.height &&
  other.y + TINY < one.y + one.height;
const apart = (boxes: readonly Box[]): boolean =>
  boxes.every((box, at) => boxes.slice(at + 1).every((other) => !overlaps(box, other)));
const isIn = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - TINY &&
  inner.y >= outer.y - TINY &&
  inner.x + inner.width <= outer.x + outer.width + TINY &&
  inner.y + inner.height <= outer.y + outer.height + TINY;
/** What is drawn of an entry, but for its label. */
const boxOf = (drawn: Drawn): Box => {
  if (drawn.kind === 'bar') {
    const { x1 } = drawn.parts[0]!;
    return { x: x1, y: drawn.y, width: drawn.parts.at(-1)!.x2 - x1, height: drawn.height };
  }
  const doubt = drawn.kind === 'mark' ? drawn.doubt : undefined;
  const x = Math.min(drawn.x - 6, doubt?.x1 ?? Infinity);
  return { x, y: drawn.y - 6, width: Math.max(drawn.x + 6, doubt?.x2 ?? -Infinity) - x, height: 12 };
};
const present = (labels: readonly (Label | undefined)[]): readonly Label[] =>
  labels.filter((label) => label !== undefined);
const inRows = ({ drawn }: LaneDrawing): readonly (readonly Drawn[])[] =>
  Array.from({ length: MOST_ROWS }, (_, row) => drawn.filter((each) => each.row === row));
const law = (says: (drawing: Drawing, input: LayoutInput) => void): void =>
  fc.assert(
    fc.property(inputs, (input) => {
      says(layout(input), input);
    }),
    { numRuns: 60 },
  );

describe('any timeline', () => {
  it('has no labels over each other', () => {
    law(({ lanes: all, band, ticks, today: now }) => {
      for (const { drawn, label } of all)
        expect(apart(present([label, ...drawn.map((each) => each.label)]).map(({ box }) => box))).toBe(true);
      const over = band.parts.flatMap(({ label, when }) => [label, when]);
      expect(apart(present([...over, now?.label, ...band.label]).map(({ box }) => box))).toBe(true);
      expect(apart(present(ticks.map(({ label }) => label)).map(({ box }) => box))).toBe(true);
    });
  });

  it('has no label over the mark or bar of another', () => {
    law(({ lanes: all }) => {
      for (const lane of all)
        for (const row of inRows(lane))
          expect(
            row.some((one) =>
              row.some(
                (other) =>
                  one !== other &&
                  (overlaps(boxOf(one), boxOf(other)) || (one.label && overlaps(one.label.box, boxOf(other)))),
              ),
            ),
          ).toBe(false);
    });
  });

  it('has its labels inside the drawing, as wide as their texts', () => {
    law(({ lanes: all, band, ticks, today: now, width, height }) => {
      const labels = present([
        ...all.flatMap(({ drawn, label }) => [label, ...drawn.map((each) => each.label)]),
        ...band.parts.flatMap(({ label, when }) => [label, when]),
        ...band.label,
        ...ticks.map(({ label }) => label),
        now?.label,
      ]);
      for (const { box, text } of labels) {
        expect(isIn(box, { x: 0, y: 0, width, height })).toBe(true);
        expect(box.width).toBeGreaterThanOrEqual(textWidth(text) - TINY);
      }
    });
  });

  it('keeps the order of time', () => {
    law(({ lanes: all }, { timeline: { extents } }) => {
      for (const { drawn } of all) {
        const marks = drawn.filter((each) => each.kind === 'mark' && !extents.get(each.id)!.isAdrift) as Mark[];
        marks.forEach((one, at) => {
          for (const other of marks.slice(at + 1))
            if (extents.get(one.id)!.from.latest <= extents.get(other.id)!.from.earliest)
              expect(one.x).toBeLessThanOrEqual(other.x + TINY);
        });
      }
    });
  });

  it('is in reading order', () => {
    law(({ lanes: all, before, after }, { items }) => {
      const place = new Map(items.map(({ id }, at) => [id, at]));
      const lists = [
        before,
        after,
        ...all.map(({ drawn }) => drawn.map(({ id }) => id)),
        ...all.flatMap(({ drawn }) => drawn.map(idsOf)),
      ];
      for (const ids of lists) {
        const places = ids.map((id) => place.get(id)!);
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }
    });
  });

  it('has each entry in one place', () => {
    law((drawing, { items, lanes: shown }) => {
      const all = [...drawnIn(drawing).flatMap(idsOf), ...drawing.before, ...drawing.after];
      const expected = items.filter(({ lane }) => shown.includes(lane)).map(({ id }) => id);
      expect(sorted(all)).toEqual(sorted(expected));
      const laneOf = new Map<string, Lane>(items.map(({ id, lane }) => [id, lane]));
      for (const { lane, drawn } of drawing.lanes)
        for (const each of drawn) for (const id of idsOf(each)) expect(laneOf.get(id)).toBe(lane);
    });
  });

  it('can be pressed, each entry apart', () => {
    law(({ lanes: all, width }) => {
      for (const { drawn, y, height } of all) {
        expect(apart(drawn.map(({ hit }) => hit))).toBe(true);
        for (const { hit, label } of drawn) {
          expect(hit.width).toBeGreaterThanOrEqual(24 - TINY);
          expect(hit.height).toBeGreaterThanOrEqual(22);
          expect(isIn(hit, { x: 0, y, width, height })).toBe(true);
          expect(label === undefined || isIn(label.box, hit)).toBe(true);
        }
      }
    });
  });

  it('has years only where they belong', () => {
    law(({ lanes: all, plot, band, ticks, width }) => {
      const isInPlot = (...xs: readonly number[]): boolean =>
        xs.every((x) => x >= plot.x - TINY && x <= plot.x + plot.width + TINY);
      expect(plot.x + plot.width).toBeLessThanOrEqual(width);
      expect(isInPlot(...ticks.map(({ x }) => x))).toBe(true);
      for (const { x1, x2 } of band.parts) expect(x1 < x2 && isInPlot(x1, x2)).toBe(true);
      band.parts.slice(1).forEach(({ x1 }, at) => expect(x1).toBeGreaterThanOrEqual(band.parts[at]!.x2));
      for (const each of all.flatMap(({ drawn }) => drawn)) {
        if (each.kind === 'mark')
          expect(isInPlot(each.x, each.doubt?.x1 ?? each.x, each.doubt?.x2 ?? each.x)).toBe(true);
        if (each.kind !== 'bar') continue;
        expect(each.parts.length).toBeGreaterThan(0);
        for (const { x1, x2 } of each.parts) expect(x1 < x2 && isInPlot(x1, x2)).toBe(true);
        each.parts.slice(1).forEach(({ x1 }, at) => expect(x1).toBeCloseTo(each.parts[at]!.x2));
      }
    });
  });

  it('has at most so many rows in a lane, and marks that do not touch', () => {
    law(({ lanes: all, plot }) => {
      expect(all.reduce((y, { height }) => y + height, plot.y)).toBeCloseTo(plot.y + plot.height);
      for (const lane of all) {
        expect(Math.max(0, ...lane.drawn.map(({ row }) => row))).toBeLessThan(MOST_ROWS);
        for (const row of inRows(lane)) {
          const xs = row.flatMap((each) => (each.kind === 'bar' ? [] : [each.x])).sort((one, other) => one - other);
          xs.slice(1).forEach((x, at) => expect(x - xs[at]!).toBeGreaterThanOrEqual(12 - TINY));
          for (const each of row) expect(each.hit.y).toBeGreaterThanOrEqual(lane.y);
        }
      }
    });
  });

  it('is the same each time', () => {
    law((drawing, input) => expect(layout(input)).toEqual(drawing));
  });
});
