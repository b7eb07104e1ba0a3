import { facetsEn } from '@mengwijzer/content/facets.en';
import { facetsNl } from '@mengwijzer/content/facets.nl';
import { evidenceEn, sectionsEn } from '@mengwijzer/content/labels.en';
import { evidenceNl, sectionsNl } from '@mengwijzer/content/labels.nl';
import { motives } from '@mengwijzer/content/motives';
import { motivesEn } from '@mengwijzer/content/motives.en';
import { motivesNl } from '@mengwijzer/content/motives.nl';
import { motivesRelations } from '@mengwijzer/content/motives.relations';
import { namesEn } from '@mengwijzer/content/names.en';
import { namesNl } from '@mengwijzer/content/names.nl';
import { parsePartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';
import { splitRef } from '@mengwijzer/content/relations';
import { timeline } from '@mengwijzer/content/timeline';
import { timelineNl } from '@mengwijzer/content/timeline.nl';
import { timelineRelations } from '@mengwijzer/content/timeline.relations';
import { describe, expect, test } from 'vitest';
import {
  nameRefs,
  readingOf,
  saySections,
  saySource,
  saySources,
  sayState,
  sourcesOf,
  summariesOf,
  viewPoint,
  viewRelated,
  type Collection,
  type ReadingPartner,
  type ReadingTexts,
} from './index.js';
import type { Motive, Ref, Relations, TimelineEntry } from '@mengwijzer/content';

const nl: ReadingTexts = {
  names: namesNl,
  sections: sectionsNl,
  evidence: evidenceNl,
  facets: facetsNl,
  summaries: { motives: async () => summariesOf(motivesNl) },
};
const en: ReadingTexts = {
  names: namesEn,
  sections: sectionsEn,
  evidence: evidenceEn,
  facets: facetsEn,
  summaries: { motives: async () => summariesOf(motivesEn) },
};
const spoken = { lang: 'nl', messages: { asOf: (date: string) => `stand van ${date}` } } as const;

const ourMotives: Collection<Motive> = {
  id: 'motives',
  entries: motives,
  words: motivesNl,
  relations: motivesRelations,
};
const ourTimeline: Collection<TimelineEntry> = {
  id: 'timeline',
  entries: timeline,
  words: timelineNl,
  relations: timelineRelations,
};
const reading = readingOf(ourMotives, nl, 'nl');

const partnerFrom = (file: object): ReadingPartner => {
  const { content, faults } = parsePartnerContent({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    ...file,
  });
  expect(faults).toEqual([]);
  return { content: content!, apply: withPartner, related: relationsWith };
};

describe('any collection can be read', () => {
  test('by id, with all points in words', () => {
    expect([...reading.entries.keys()]).toEqual(motives.map(({ id }) => id));
    for (const entry of reading.entries.values())
      for (const point of entry.points) {
        const view = viewPoint(entry.id, point, reading, spoken);
        expect(view.text).toMatch(/\S/u);
        expect(view.lang).toBeUndefined();
        expect(view.evidenceWord).toBe(point.evidence === undefined ? '' : evidenceNl[point.evidence]);
      }
  });

  test('what is not there has no words, and nothing belongs to it', async () => {
    expect(viewPoint('no-such', { id: 'p', kind: 'for', cites: [] }, reading, spoken)).toEqual({
      id: 'p',
      text: '',
      lang: undefined,
      evidence: undefined,
      evidenceWord: '',
      note: '',
    });
    expect(reading.related('no-such')).toEqual([]);
    expect(await reading.summarise('motives/no-such')).toBe('');
    expect(await reading.summarise('terms/return-guarantee')).toBe('');
    expect(await reading.summarise('motives/segregation')).toBe(motivesNl.segregation.summary);
  });

  test('a partner that changes nothing changes nothing', async () => {
    const same = readingOf(ourMotives, nl, 'nl', partnerFrom({}));
    expect([...same.entries]).toEqual([...reading.entries]);
    expect([...same.sources]).toEqual([...reading.sources]);
    expect(same.words).toEqual(reading.words);
    expect(same.names).toEqual(reading.names);
    expect(same.dutch).toEqual(reading.dutch);
    for (const { id, summary } of motives.map((each) => ({ ...each, ...motivesNl[each.id] }))) {
      expect(same.related(id)).toEqual(reading.related(id));
      expect(await same.summarise(`motives/${id}`)).toBe(summary);
    }
  });
});

describe('with a partner', () => {
  test('what it adds names others, and is named by them', () => {
    const changed = readingOf(
      ourTimeline,
      nl,
      'nl',
      partnerFrom({
        timeline: {
          add: [
            {
              id: 'elzenwaard:sloop',
              starts: '1999',
              nl: { name: 'Sloop', summary: 'Vier flats verdwijnen.' },
              motives: ['segregation'],
              related: ['timeline/suburbanisation'],
            },
          ],
        },
      }),
    );
    expect(changed.entries.get('elzenwaard:sloop')?.lane).toBe('local');
    expect(changed.related('elzenwaard:sloop')).toEqual(['timeline/suburbanisation', 'motives/segregation']);
    expect(changed.related('suburbanisation')).toEqual([
      ...timelineRelations.suburbanisation,
      'timeline/elzenwaard:sloop',
    ]);
    expect(changed.names.timeline['elzenwaard:sloop']).toBe('Sloop');
  });

  test('what it hides is neither there nor named', () => {
    const changed = readingOf(
      ourTimeline,
      nl,
      'nl',
      partnerFrom({ timeline: { hide: ['suburbanisation'] }, motives: { hide: ['segregation'] } }),
    );
    expect(changed.entries.has('suburbanisation')).toBe(false);
    for (const { id } of timeline) expect(changed.related(id)).not.toContain('motives/segregation');
  });

  test('words that it replaces in part keep the rest', async () => {
    const partner = partnerFrom({ motives: { replace: { segregation: { nl: { name: 'Minder afstand' } } } } });
    const changed = readingOf(ourMotives, nl, 'nl', partner);
    expect(changed.names.motives['segregation']).toBe('Minder afstand');
    expect(changed.words['segregation']).toEqual({ ...motivesNl.segregation, name: 'Minder afstand' });
    expect(await changed.summarise('motives/segregation')).toBe(motivesNl.segregation.summary);
    const english = readingOf({ ...ourMotives, words: motivesEn }, en, 'en', partner);
    expect(english.names.motives['segregation']).toBe('Minder afstand');
    expect(await english.summarise('motives/segregation')).toBe(motivesEn.segregation.summary);
    expect(english.dutch).toContain('segregation');
  });
});

describe('what is said', () => {
  test.each([
    [[], ''],
    [[{}], ''],
    [[{ section: '3.1' }, { section: '3.1' }], 'Hoofdstuk 3.1'],
    [[{ section: '3.1' }, {}, { section: '2.4' }], 'Hoofdstuk 3.1 en Hoofdstuk 2.4'],
  ] as const)('sections %j, each once: "%s"', (cites, expected) =>
    expect(saySections(cites, spoken, nl)).toBe(expected),
  );

  test.each([
    [[], ''],
    [[{ sources: ['tammaru-ea-2016'] }, { sources: ['tammaru-ea-2016'] }], 'Tammaru e.a. (2016)'],
    [
      [{ sources: ['tammaru-ea-2016', 'no-such'] }, { sources: [] }, { sources: ['hochstenbach-2017'] }],
      'Tammaru e.a. (2016), no-such en Hochstenbach (2017)',
    ],
  ])('publications %j, each once: "%s"', (cites, expected) => {
    expect(saySources(cites, spoken, reading)).toBe(expected);
    expect(sourcesOf(cites, reading).map(({ id }) => id)).toEqual([
      ...new Set(cites.flatMap(({ sources }) => sources).filter((id) => id !== 'no-such')),
    ]);
  });

  test('a publication in short, and one that is not known by its id', () => {
    expect(saySource('tammaru-ea-2016', reading)).toBe('Tammaru e.a. (2016)');
    expect(saySource('no-such', reading)).toBe('no-such');
  });

  test.each([
    [{}, ''],
    [{ status: 'in-force' }, 'geldt'],
    [{ asOf: '2024-06' }, 'stand van juni 2024'],
    [{ status: 'bill', asOf: '2024-01-01' }, 'wetsvoorstel, stand van 1 januari 2024'],
  ] as const)('how far %j had come: "%s"', (point, expected) => expect(sayState(point, spoken, nl)).toBe(expected));

  test('a point says what it rests on before how far that had come', () =>
    expect(
      viewPoint(
        'segregation',
        { id: 'p', kind: 'for', cites: [{ sources: ['tammaru-ea-2016'] }], status: 'plan', asOf: '2024' },
        reading,
        spoken,
      ).note,
    ).toBe('Tammaru e.a. (2016); plan, stand van 2024'));

  test('summaries by id', () =>
    expect(summariesOf({ a: { summary: 'A.' }, b: { summary: 'B.' } })).toEqual({ a: 'A.', b: 'B.' }));
});

describe('what belongs to an entry', () => {
  const refs: Ref[] = [
    'terms/return-guarantee',
    'hints/homes-lift-the-area',
    'motives/segregation',
    'sources/tammaru-ea-2016',
    'terms/no-such',
    'questions/what',
    'instruments/renovation',
  ];

  test('stands by collection, in one order, without what stands elsewhere', () =>
    expect(viewRelated(refs, reading)).toEqual([
      { collection: 'motives', label: 'Motieven', entries: nameRefs('motives', ['segregation'], reading) },
      { collection: 'instruments', label: 'Instrumenten', entries: nameRefs('instruments', ['renovation'], reading) },
      {
        collection: 'terms',
        label: 'Begrippen',
        entries: [
          { ref: 'terms/return-guarantee', name: namesNl.terms['return-guarantee'] },
          { ref: 'terms/no-such', name: 'no-such' },
        ],
      },
    ]));

  test('nothing is lost on the way', () => {
    const all = new Set(Object.values(timelineRelations as Relations).flat());
    const shown = viewRelated([...all], reading).flatMap(({ entries }) => entries);
    expect(new Set(shown.map(({ ref }) => ref))).toEqual(
      new Set(
        [...all].filter(
          (ref) => !['hints', 'phasingCautions', 'questions', 'sources'].includes(splitRef(ref).collection),
        ),
      ),
    );
    for (const { ref, name } of shown) expect(name).not.toBe(splitRef(ref).id);
  });
});
