import { describe, expect, it } from 'vitest';
import { instrumentsEn } from './data/instruments.en.js';
import { instrumentsNl } from './data/instruments.nl.js';
import { motivesEn } from './data/motives.en.js';
import { motivesNl } from './data/motives.nl.js';
import timelineListEn from './made/timeline-list.en.js';
import timelineList from './made/timeline-list.js';
import timelineListNl from './made/timeline-list.nl.js';
import { timelineEn } from './data/timeline.en.js';
import { timeline } from './data/timeline.js';
import { timelineNl } from './data/timeline.nl.js';
import type { Citation, SectionId } from './citation.js';
import type { EntryText } from './entry.js';
import { saySpan } from './moment-words.js';
import type { TimelineEntry } from './timeline-entry.js';
import { timelineListingOf } from './timeline-listing.js';

const all: readonly TimelineEntry[] = timeline;
const cites: readonly Citation[] = [{ section: '1.3', sources: [] }];
const some: TimelineEntry = {
  id: 'some',
  lane: 'policy',
  starts: [
    { precision: 'year', date: '1995', cites },
    { precision: 'season', date: '1997', season: 'summer', cites },
  ],
  ends: [{ precision: 'span', years: [15, 20], cites }],
  stance: 'back',
  motives: ['segregation'],
  instruments: ['renovation'],
  status: 'running',
  asOf: '2024',
  cites,
  points: [{ id: 'one', kind: 'fact', cites }],
  related: ['terms/social-rent'],
};

describe('a listing', () => {
  it('is the entry without its points and where they and its dates come from', () => {
    expect(timelineListingOf(some)).toEqual({
      id: 'some',
      lane: 'policy',
      starts: [
        { precision: 'year', date: '1995' },
        { precision: 'season', date: '1997', season: 'summer' },
      ],
      ends: [{ precision: 'span', years: [15, 20] }],
      stance: 'back',
      motives: ['segregation'],
      instruments: ['renovation'],
      status: 'running',
      asOf: '2024',
      sections: ['1.3'],
    });
  });

  it.each(['not-named', 'ongoing'] as const)('keeps a start that is not named, and an end that is %s', (ends) =>
    expect(timelineListingOf({ ...some, starts: 'not-named', ends })).toMatchObject({ starts: 'not-named', ends }),
  );

  it('of an event has no end', () => {
    const { ends: _ends, ...event } = some;
    expect(timelineListingOf(event)).not.toHaveProperty('ends');
  });

  it.each<[cites: Citation[], sections: SectionId[]]>([
    [[], []],
    [[{ sources: ['elzenwaard:nota'] }], []],
    [
      [
        { section: '3.1', sources: [] },
        { section: '1.4', sources: [] },
        { section: '3.1', sources: ['scp-2011'] },
      ],
      ['3.1', '1.4'],
    ],
  ])('has the sections that it cites, each once: %o', (from, sections) =>
    expect(timelineListingOf({ ...some, cites: from }).sections).toEqual(sections),
  );

  it.each(all.map((entry) => [entry.id, entry] as const))('is dated in the same words: %s', (_id, entry) => {
    for (const lang of ['nl', 'en'] as const)
      expect(saySpan(timelineListingOf(entry), lang)).toBe(saySpan(entry, lang));
  });
});

describe('the list that is made from the content', () => {
  it('has all periods and events, in their order', () => expect(timelineList).toEqual(all.map(timelineListingOf)));

  it.each([
    ['nl', timelineListNl, timelineNl, motivesNl, instrumentsNl],
    ['en', timelineListEn, timelineEn, motivesEn, instrumentsEn],
  ] as const)(
    'has their names and summaries, and the names of motives and of what they name: %s',
    (_lang, list, words, motives, instruments) => {
      expect(Object.keys(list.timeline)).toEqual(all.map(({ id }) => id));
      for (const [id, { name, summary }] of Object.entries<EntryText>(words))
        expect(list.timeline[id]).toEqual({ name, summary });
      expect(list.motives).toEqual(names(motives));
      const named = new Set(all.flatMap((entry) => entry.instruments));
      expect(new Set(Object.keys(list.instruments))).toEqual(named);
      expect(names(instruments)).toMatchObject(list.instruments);
      expect(named.size).toBeLessThan(Object.keys(instruments).length);
    },
  );
});

const names = (words: Readonly<Record<string, EntryText>>) =>
  Object.fromEntries(Object.entries(words).map(([id, { name }]) => [id, name]));
