import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { timelineOf } from './entries.js';
import { toJson } from './json.js';

const TODAY = 2026.5;
const timeline = timelineOf(
  textsNl,
  undefined,
  [{ id: 'e1', name: 'Sloop', starts: '2019', ends: '', note: 'Weg.' }],
  TODAY,
);
const jsonOf = (ids: readonly string[], texts = textsNl): string =>
  toJson(
    ids.map((id) => timeline.byId.get(id)!),
    timeline,
    texts,
  );
interface File {
  readonly format: string;
  readonly version: number;
  readonly lang: string;
  readonly entries: readonly { readonly id: string }[];
}
const read = (json: string): File => JSON.parse(json) as File;

test('says what it is', () => {
  const json = jsonOf([]);
  expect(json).toBe('{\n  "format": "mengwijzer-timeline",\n  "version": 1,\n  "lang": "nl",\n  "entries": []\n}\n');
  expect(read(jsonOf([], textsEn)).lang).toBe('en');
});

describe('an entry', () => {
  test('of ours is as the content has it, with when it was in words and in years', () => {
    const { name, summary } = textsNl.list.timeline['nplv']!;
    expect(read(jsonOf(['nplv'])).entries).toEqual([
      {
        id: 'nplv',
        owner: 'source',
        name,
        summary,
        lane: 'policy',
        when: 'vanaf zomer 2022, voor 15 tot 20 jaar of voor 20 jaar',
        starts: [{ precision: 'season', date: '2022', season: 'summer' }],
        ends: [
          { precision: 'span', years: [15, 20] },
          { precision: 'span', years: [20, 20] },
        ],
        extent: {
          from: { earliest: 2022.5, latest: 2022.75 },
          to: { earliest: 2037.5, latest: 2042.75 },
          end: 'dated',
          isAdrift: false,
          isDisputed: true,
        },
        stance: 'back',
        motives: ['concentration', 'neighbourhood-effects', 'better-scores'],
        instruments: ['demolition-and-new-build', 'housing-fund'],
        status: 'running',
        asOf: '2024',
        sections: ['introduction', '1.5', 'closing'],
      },
    ]);
  });

  test('of the user’s own has no more than what was written', () =>
    expect(read(jsonOf(['own::e1'])).entries).toEqual([
      {
        id: 'own::e1',
        owner: 'user',
        name: 'Sloop',
        summary: 'Weg.',
        lane: 'local',
        when: '2019',
        starts: [{ precision: 'year', date: '2019' }],
        extent: { from: { earliest: 2019, latest: 2020 }, end: 'event', isAdrift: false, isDisputed: false },
        motives: [],
        instruments: [],
        sections: [],
      },
    ]));
});

test('whatever the entries, they are all there, in the order given', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(timeline.items.map(({ id }) => id)), (ids) => {
      const json = jsonOf(ids);
      expect(read(json).entries.map(({ id }) => id)).toEqual(ids);
      expect(json).not.toContain('null');
    }),
  );
});
