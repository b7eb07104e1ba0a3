import { facetsEn } from '@mengwijzer/content/facets.en';
import { facetsNl } from '@mengwijzer/content/facets.nl';
import { instruments } from '@mengwijzer/content/instruments';
import { instrumentsEn } from '@mengwijzer/content/instruments.en';
import { instrumentsNl } from '@mengwijzer/content/instruments.nl';
import { questions } from '@mengwijzer/content/questions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureEn } from '../messages/picture.en.js';
import { pictureNl } from '../messages/picture.nl.js';
import {
  drawPicture,
  levels,
  pictureTitle,
  pictureWidths,
  viewPicture,
  type Drawing,
  type PictureItem,
  type PictureLabel,
  type PictureWords,
} from './picture.js';
import type { ScaleLevel } from '@mengwijzer/content';
import type { Box } from '@mengwijzer/core/drawing';

const nl: PictureWords = { lang: 'nl', ...facetsNl, messages: pictureNl };
const en: PictureWords = { lang: 'en', ...facetsEn, messages: pictureEn };

const item = (domain: PictureItem['domain'], scales: string, name = 'Een naam'): PictureItem => ({
  id: `${name}-${domain}-${scales}`,
  name,
  domain,
  scales: scales.split(' ').filter((level) => level !== '') as ScaleLevel[],
});
const asInMock = [
  item('physical', 'complex street neighbourhood', 'Sloop en nieuwbouw'),
  item('physical', 'complex street neighbourhood', 'Nieuwbouw vóór sloop'),
  item('social', 'street neighbourhood', 'Ontmoetingsplek'),
  item('social', 'neighbourhood association district', 'Gemengde basisschool'),
];
const rowsOf = ({ bands }: Drawing) => bands.flatMap(({ rows }) => rows);
const rowOf = (one: PictureItem, width: (typeof pictureWidths)[number] = 1136) =>
  rowsOf(drawPicture([one], nl, width))[0]!;

it('has the ladder of the checklist', () => {
  const choices = questions.find(({ id }) => id === 'scale')?.parts[0].choices;
  expect(levels).toEqual(choices);
});

describe('pictureTitle', () => {
  const all = 'porch complex street neighbourhood association district city higher';
  // One of each domain, so that only levels can stand out.
  const each = (scales: string) => (['physical', 'social', 'economic'] as const).map((domain) => item(domain, scales));
  const cases: readonly (readonly [string, readonly PictureItem[], string, string])[] = [
    [
      'as in the mock',
      asInMock,
      'Uw keuzes werken tussen complex en stadsdeel; in de stad gebeurt niets',
      'Your choices work between the complex and the district; nothing happens in the city',
    ],
    ['nothing', [], 'Er staat nog niets op uw lijst', 'There is nothing on your list yet'],
    [
      'one choice on one level',
      [item('social', 'street')],
      'Uw keuze werkt alleen in de straat',
      'Your choice works only in the street',
    ],
    [
      'one choice on two levels',
      [item('social', 'porch city')],
      'Uw keuze werkt in het portiek en in de stad',
      'Your choice works at the shared entrance and in the city',
    ],
    [
      'one choice on more levels',
      [item('social', 'street neighbourhood city')],
      'Uw keuze werkt tussen straat en stad; in het stadsdeel gebeurt niets',
      'Your choice works between the street and the city; nothing happens in the district',
    ],
    [
      'all on one level',
      each('neighbourhood'),
      'Uw keuzes werken alleen in de buurt of wijk',
      'Your choices work only in the neighbourhood',
    ],
    ['on all levels', each(all), 'Uw keuzes werken op alle schalen', 'Your choices work at every scale'],
    [
      'on all levels, without a domain',
      [item('physical', all), item('social', 'city')],
      'Uw keuzes werken op alle schalen; economisch staat er nog niets op uw lijst',
      'Your choices work at every scale; nothing economic is on your list yet',
    ],
    [
      'on all sizes',
      each(all.replace(' association', '')),
      'Uw keuzes werken tussen portiek en regio of hoger',
      'Your choices work between the shared entrance and the region or higher',
    ],
    [
      'two levels between that nothing acts on',
      each('complex neighbourhood city'),
      'Uw keuzes werken tussen complex en stad; in de straat en in het stadsdeel gebeurt niets',
      'Your choices work between the complex and the city; nothing happens in the street and in the district',
    ],
    [
      'three levels far apart',
      each('porch street higher'),
      'Uw keuzes werken in het portiek, in de straat en in de regio of hoger',
      'Your choices work at the shared entrance, in the street and in the region or higher',
    ],
    [
      'levels all over',
      each('porch street district higher'),
      'Op welke schaal uw keuzes werken',
      'At which scale your choices work',
    ],
    [
      'more than one larger scale',
      each('porch complex street'),
      'Uw keuzes werken tussen portiek en straat; op grotere schaal gebeurt niets',
      'Your choices work between the shared entrance and the street; nothing happens at a larger scale',
    ],
    [
      'one domain',
      [item('physical', 'street city'), item('physical', 'district higher')],
      'Uw keuzes werken tussen straat en regio of hoger; in de buurt of wijk gebeurt niets',
      'Your choices work between the street and the region or higher; nothing happens in the neighbourhood',
    ],
    [
      'one domain, up to the city',
      [item('physical', 'neighbourhood district'), item('physical', 'city')],
      'Uw keuzes werken tussen buurt of wijk en stad; sociaal en economisch staat er nog niets op uw lijst',
      'Your choices work between the neighbourhood and the city; nothing social or economic is on your list yet',
    ],
    [
      'an association alone',
      each('association'),
      'Uw keuzes werken alleen bij de vereniging',
      'Your choices work only in the association',
    ],
    [
      'an association beside a neighbourhood',
      each('neighbourhood association'),
      'Uw keuzes werken in de buurt of wijk en bij de vereniging',
      'Your choices work in the neighbourhood and in the association',
    ],
    [
      'an association outside the range',
      each('complex street neighbourhood association'),
      'Uw keuzes werken tussen complex en buurt of wijk, en bij de vereniging; op grotere schaal gebeurt niets',
      'Your choices work between the complex and the neighbourhood, and in the association; nothing happens at a larger scale',
    ],
  ];
  it.each(cases)('says a fact: %s', (_, items, dutch, english) => {
    expect(pictureTitle(items, nl)).toBe(dutch);
    expect(pictureTitle(items, en)).toBe(english);
  });

  it('does not miss an association between sizes: it is no step', () => {
    expect(pictureTitle(each('neighbourhood district city'), nl)).not.toContain('vereniging');
  });
});

describe('drawPicture', () => {
  it('draws lines over levels that are skipped as such', () => {
    const { marks, lines } = rowOf(item('social', 'street neighbourhood city'));
    expect(marks).toHaveLength(3);
    expect(lines).toEqual([
      { x1: marks[0], x2: marks[1], skips: false },
      { x1: marks[1], x2: marks[2], skips: true },
    ]);
    // In the order of the ladder the association stands between, so a line from neighbourhood to district passes it.
    expect(rowOf(item('social', 'neighbourhood district')).lines[0]?.skips).toBe(true);
  });

  it.each([
    ['right of the last mark', item('social', 'porch street', 'Kort'), 1136, 'start'],
    ['left of the first at the right edge', item('social', 'city higher', 'Een heel wat langere naam'), 1136, 'end'],
  ] as const)('puts a label %s', (_, one, width, anchor) => {
    const { label, y, marks } = rowOf(one, width);
    expect(label.anchor).toBe(anchor);
    expect(label.y).toBe(y + 4);
    expect(anchor === 'start' ? label.x > marks.at(-1)! : label.x < marks[0]!).toBe(true);
  });

  it.each([
    [704, 'porch higher'],
    [288, 'street'],
    [288, 'higher'],
  ] as const)('puts a label above the line: %s, %s', (width, scales) => {
    const { label, y } = rowOf(item('social', scales, 'Een naam van een instrument'), width);
    expect(label.box.y + label.box.height).toBeLessThan(y - 5);
  });

  it('wraps a long name in a narrow drawing, and shortens an absurd one', () => {
    const name = 'Wbmgp, artikel 10: overlast en criminaliteit';
    expect(rowOf(item('social', 'street', name), 288).label.lines.join(' ')).toBe(name);
    const absurd = rowOf(item('social', 'street', 'meergezins'.repeat(8)), 288);
    expect(absurd.label.lines).toHaveLength(1);
    expect(absurd.label.lines[0]).toMatch(/^meergezins.*…$/u);
    expect(absurd.says).toBe(`${'meergezins'.repeat(8)}, sociaal: straat`);
  });

  it('says what is not chosen', () => {
    const { bands } = drawPicture(asInMock, nl, 704);
    expect(bands.map(({ empty }) => empty?.lines.join(' '))).toEqual([undefined, undefined, 'nog niets op uw lijst']);
  });

  it('slants the names of levels in a narrow drawing only', () => {
    for (const words of [nl, en])
      for (const width of pictureWidths)
        expect(drawPicture([], words, width).columns.every(({ slanted }) => slanted === (width === 288))).toBe(true);
    const long = { ...nl, scales: { ...nl.scales, street: 'meergezinswoningbouwstraat', porch: 'portiekengalerijen' } };
    expect(drawPicture([], long, 704).columns.every(({ slanted }) => slanted)).toBe(true);
  });

  it('draws a choice without a level', () => {
    expect(rowOf(item('social', '')).marks).toEqual([]);
  });

  it('shows the names of all our instruments in full', () => {
    for (const [words, texts] of [[nl, instrumentsNl] as const, [en, instrumentsEn] as const])
      for (const width of pictureWidths) {
        const items = instruments.map(({ id, domain, scales }) => ({ id, domain, scales, name: texts[id].name }));
        for (const { label, name } of rowsOf(drawPicture(items, words, width)))
          expect(label.lines.join(' ')).toBe(name);
      }
  });
});

describe('viewPicture', () => {
  it('has a table in the order of the picture', () => {
    const items = [asInMock[3]!, asInMock[1]!, asInMock[2]!, { ...asInMock[0]!, lang: 'nl' as const }];
    const { table, drawings, subtitle, note } = viewPicture(items, nl);
    expect(table.map(({ name }) => name)).toEqual([
      'Nieuwbouw vóór sloop',
      'Sloop en nieuwbouw',
      'Gemengde basisschool',
      'Ontmoetingsplek',
    ]);
    expect(table[1]).toEqual({
      id: asInMock[0]!.id,
      name: 'Sloop en nieuwbouw',
      lang: 'nl',
      domain: 'fysiek',
      levels: 'complex, straat, buurt of wijk',
    });
    expect(drawings.map(({ width }) => width)).toEqual(pictureWidths);
    expect([subtitle, note]).toEqual(['Vier keuzes op uw lijst, naar domein en schaal.', '']);
  });

  it('explains a dotted line where there is one', () => {
    expect(viewPicture([item('social', 'street city')], nl)).toMatchObject({
      subtitle: 'Eén keuze op uw lijst, naar domein en schaal.',
      note: 'Een stippellijn loopt over een schaal waar de keuze niet werkt.',
    });
  });

  it('knows what no page of paper holds', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => item('social', 'street', `Keuze ${at}`));
    expect(viewPicture(many(20), nl).isLong).toBe(false);
    expect(viewPicture(many(40), nl).isLong).toBe(true);
  });
});

describe('any picture', () => {
  const items = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      name: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.stringMatching(/^[a-zW ]{1,80}$/),
        fc.constant('W'.repeat(80)),
      ),
      domain: fc.constantFrom('physical' as const, 'social' as const, 'economic' as const),
      scales: fc.uniqueArray(fc.constantFrom(...levels), { minLength: 1 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const drawings = fc.tuple(items, fc.constantFrom(nl, en), fc.constantFrom(...pictureWidths));
  const law = (check: (drawing: Drawing, items: readonly PictureItem[], words: PictureWords) => void) => () => {
    fc.assert(fc.property(drawings, ([some, words, width]) => check(drawPicture(some, words, width), some, words)));
  };
  const labelsOf = ({ columns, bands }: Drawing): readonly PictureLabel[] => [
    // Slanted ones are parallel; their boxes say how far they reach.
    ...columns.flatMap(({ slanted, label }) => (slanted ? [] : [label])),
    ...bands.flatMap(({ label, empty, rows }) => [label, ...(empty ? [empty] : []), ...rows.map((row) => row.label)]),
  ];
  const meet = (one: Box, other: Box): boolean =>
    one.x + one.width > other.x + 0.001 &&
    other.x + other.width > one.x + 0.001 &&
    one.y + one.height > other.y + 0.001 &&
    other.y + other.height > one.y + 0.001;

  it(
    'has no two labels over each other',
    law((drawing) => {
      const boxes = labelsOf(drawing).map(({ box }) => box);
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) if (meet(box, other)) throw new Error(JSON.stringify([box, other]));
    }),
  );

  it(
    'has no label over a mark or a line',
    law((drawing) => {
      for (const { label, y, marks } of rowsOf(drawing))
        expect(
          meet(label.box, { x: marks[0]! - 6.5, y: y - 6.5, width: marks.at(-1)! - marks[0]! + 13, height: 13 }),
        ).toBe(false);
    }),
  );

  it(
    'stays within itself',
    law((drawing) => {
      const { width, height, columns } = drawing;
      const boxes = [
        ...labelsOf(drawing).map(({ box }) => box),
        ...columns.map(({ label }) => label.box),
        ...rowsOf(drawing).map(({ hit }) => hit),
      ];
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(-0.001);
        expect(box.y).toBeGreaterThanOrEqual(-0.001);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
      }
      for (const { marks } of rowsOf(drawing)) for (const x of marks) expect(x >= 6.5 && x <= width - 6.5).toBe(true);
    }),
  );

  it(
    'has a mark at each level that is acted on, and a line between each two',
    law(({ columns, bands }, some) => {
      const at = new Map(columns.map(({ level, x }) => [level, x]));
      for (const { rows } of bands)
        for (const { id, marks, lines } of rows) {
          const { scales } = some.find((each) => each.id === id)!;
          expect(new Set(marks)).toEqual(new Set(scales.map((level) => at.get(level))));
          expect(marks).toEqual([...marks].sort((one, other) => one - other));
          expect(lines.map(({ x1, x2 }) => [x1, x2])).toEqual(marks.slice(1).map((x, index) => [marks[index], x]));
        }
    }),
  );

  it(
    'keeps the order of the shortlist within a domain, and rows from top to bottom, none under another',
    law((drawing, some) => {
      for (const { domain, rows } of drawing.bands)
        expect(rows.map(({ id }) => id)).toEqual(some.filter((each) => each.domain === domain).map(({ id }) => id));
      const rows = rowsOf(drawing);
      for (const [at, { hit }] of rows.entries()) {
        expect(hit.height).toBeGreaterThanOrEqual(24);
        const next = rows[at + 1];
        if (next) expect(hit.y + hit.height).toBeLessThanOrEqual(next.hit.y);
      }
    }),
  );

  it('is the same for the same list, and leaves that as it was', () => {
    fc.assert(
      fc.property(items, (some) => {
        const frozen = Object.freeze(
          some.map((each) => Object.freeze({ ...each, scales: Object.freeze([...each.scales]) })),
        );
        expect(viewPicture(frozen, nl)).toEqual(viewPicture(some, nl));
      }),
    );
  });

  it('has a title of one sentence', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(nl, en), (some, words) => {
        const title = pictureTitle(some, words);
        expect(title.length).toBeLessThan(160);
        expect(title).not.toMatch(/undefined|\.|^\s*$/u);
      }),
    );
  });
});
