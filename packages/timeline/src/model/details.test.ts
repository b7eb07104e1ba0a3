import { readFileSync } from 'node:fs';
import { parsePartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';
import { splitRef } from '@mengwijzer/content/relations';
import { sayWork } from '@mengwijzer/content/source';
import { sources as allSources } from '@mengwijzer/content/sources';
import { timeline } from '@mengwijzer/content/timeline';
import { timelineRelations } from '@mengwijzer/content/timeline.relations';
import { namesNl } from '@mengwijzer/content/names.nl';
import { describe, expect, test } from 'vitest';
import { detailsEn } from '../details-en.js';
import { detailsNl } from '../details-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { blockIds, detailsOf, viewEntry, type EntryView } from './details.js';
import { timelineOf, type Item } from './entries.js';
import type { Moment, Names, Ref, Relations, TimelineEntry } from '@mengwijzer/content';

const all: readonly TimelineEntry[] = timeline;
const relations: Relations = timelineRelations;
const languages = [
  [textsNl, detailsNl],
  [textsEn, detailsEn],
] as const;
type Language = (typeof languages)[number];

const partnerFrom = (file: unknown) => {
  const { content, faults } = parsePartnerContent(file);
  expect(faults).toEqual([]);
  return { content: content!, apply: withPartner, related: relationsWith, instruments: namesNl.instruments };
};
type TestPartner = ReturnType<typeof partnerFrom>;
const example = partnerFrom(readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'));

const itemsOf = (texts: Language[0], partner?: TestPartner): ReadonlyMap<string, Item> =>
  timelineOf(texts, partner, [], 2024.5).byId;
const view = (id: string, [texts, words]: Language, partner?: TestPartner): EntryView =>
  viewEntry(itemsOf(texts, partner).get(id)!, detailsOf(words, texts.lang, partner), texts);
const work = (id: string): string => sayWork(allSources.find((each) => each.id === id)!);
const refsIn = ({ related }: EntryView): Ref[] => related.flatMap(({ entries }) => entries.map(({ ref }) => ref));
const pointsIn = ({ blocks }: EntryView) => blocks.flatMap(({ points }) => points);
const shown = (refs: readonly Ref[]): Ref[] =>
  refs.filter((ref) => !/^(?:sources|hints|questions|phasingCautions)\//u.test(ref));

/** Every text that a visitor reads in an opened entry. */
const textsIn = (each: EntryView): string[] => [
  each.state,
  each.section,
  ...each.blocks.flatMap(({ label, points }) => [label, ...points.flatMap(({ text, note }) => [text, note])]),
  ...each.dates.flatMap(({ text, note }) => [text, note]),
  ...[...each.motives, ...each.instruments].map(({ name }) => name),
  ...each.related.flatMap(({ label, entries }) => [label, ...entries.map(({ name }) => name)]),
];
const ids = new Set([
  ...allSources.map(({ id }) => id),
  ...Object.values(detailsNl.names).flatMap((names) => Object.keys(names)),
]);

describe.each(languages)('in one language (%#)', (texts, words) => {
  const items = itemsOf(texts);
  const details = detailsOf(words, texts.lang);

  test('is about all of them', () => {
    expect(all).toHaveLength(59);
    expect([...details.entries.keys()]).toEqual(all.map(({ id }) => id));
    expect(new Set(items.keys())).toEqual(new Set(details.entries.keys()));
  });

  test.each(all.map((each) => [each.id, each] as const))('%s says all that it has, once', (id, entry) => {
    const item = items.get(id)!;
    const each = viewEntry(item, details, texts);
    const { blocks, state, motives, instruments, dates, section, sources } = each;
    expect(each.item).toBe(item);

    expect(blocks.map((block) => block.id)).toEqual(
      blockIds.filter((kind) => entry.points.some((point) => point.kind === kind)),
    );
    expect(pointsIn(each)).toHaveLength(entry.points.length);
    for (const block of blocks) {
      expect(block.label).toBe(words.facets.kinds[block.id]);
      expect(block.points.map((point) => point.id)).toEqual(
        entry.points.filter(({ kind }) => kind === block.id).map((point) => point.id),
      );
    }
    for (const point of pointsIn(each)) {
      const { cites, evidence, asOf, status } = entry.points.find((one) => one.id === point.id)!;
      expect(point.text).toBe(words.timeline[id]!.points[point.id]);
      expect(point.text).toMatch(/\S/u);
      expect(point.lang).toBeUndefined();
      expect(point.evidence).toBe(evidence);
      expect(point.evidenceWord).toBe(evidence === undefined ? '' : words.evidence[evidence]);
      for (const source of cites.flatMap((cite) => cite.sources)) expect(point.note).toContain(work(source));
      if (status !== undefined) expect(point.note).toContain(words.facets.statuses[status]);
      if (asOf !== undefined) expect(point.note).toContain(asOf.slice(0, 4));
    }

    expect(state === '').toBe(entry.status === undefined && entry.asOf === undefined);
    if (entry.status !== undefined) expect(state).toContain(words.facets.statuses[entry.status]);
    if (entry.asOf !== undefined) expect(state).toContain(entry.asOf.slice(0, 4));

    expect(motives.map(({ ref }) => ref)).toEqual(entry.motives.map((one) => `motives/${one}`));
    expect(instruments.map(({ ref }) => ref)).toEqual(entry.instruments.map((one) => `instruments/${one}`));
    // What belongs to it is shown, all of it and nothing twice.
    const refs = [...[...motives, ...instruments].map(({ ref }) => ref), ...refsIn(each)];
    expect(refs).toHaveLength(new Set(refs).size);
    expect(new Set(refs)).toEqual(new Set(shown(relations[id]!)));
    for (const { ref, name } of [
      ...motives,
      ...instruments,
      ...each.related.flatMap(({ entries: related }) => related),
    ]) {
      const { collection, id: of } = splitRef(ref);
      expect(name).toBe(words.names[collection as keyof Names][of]);
    }
    for (const { collection, label } of each.related) expect(label).toBe(words.facets.collections[collection]);

    const moments = [entry.starts, entry.ends].flatMap((list): (readonly Moment[])[] =>
      typeof list === 'object' ? [list] : [],
    );
    const cites = [...entry.cites, ...[...entry.points, ...moments.flat()].flatMap((one) => one.cites)];
    expect(sources.map((source) => source.id)).toEqual([...new Set(cites.flatMap((cite) => cite.sources))]);
    for (const cite of cites) expect(section).toContain(words.sections[cite.section!]);

    const several = moments.filter((list) => list.length > 1).flat();
    expect(dates).toHaveLength(several.length);
    expect(dates.length > 0).toBe(
      [entry.starts, entry.ends].some((list) => typeof list !== 'string' && (list ?? []).length > 1),
    );
    for (const [at, { note }] of dates.entries())
      for (const cite of several[at]!.cites) {
        expect(note).toContain(words.sections[cite.section!]);
        for (const source of cite.sources) expect(note).toContain(work(source));
      }

    for (const text of textsIn(each)) {
      expect(text).not.toMatch(/undefined|NaN|\[object|^[,;]|[,;] ?$/u);
      expect(ids.has(text), text).toBe(false);
      // An id of several words can stand in no text by chance.
      expect(text).not.toMatch(/\b[a-z]+(?:-[a-z]+)*-(?:19|20)\d\d\b/u);
    }
  });

  test('what belongs to an entry says in short what it is', async () => {
    const refs = new Set(
      [...items.values()].flatMap((item) => {
        const each = viewEntry(item, details, texts);
        return [...refsIn(each), ...[...each.motives, ...each.instruments].map(({ ref }) => ref)];
      }),
    );
    expect(refs.size).toBeGreaterThan(60);
    for (const ref of refs) expect(await details.summarise(ref), ref).toMatch(/^\S.*[.?]$/u);
    for (const { id } of all) expect(await details.summarise(`timeline/${id}`)).toBe(words.timeline[id]!.summary);
    expect(await details.summarise('terms/no-such')).toBe('');
    expect(await details.summarise('hints/homes-lift-the-area')).toBe('');
  });
});

describe('where dates come from, if there is more than one', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    [
      'big-cities-policy',
      [
        ['Rond 2012', `${work('uyterlinde-van-der-velden-2017')}; Hoofdstuk 2.2`],
        ['2014', 'Hoofdstuk 3.1'],
      ],
    ],
    [
      'urban-renewal-policy',
      [
        ['1995', 'Hoofdstuk 3.1'],
        ['1997', 'Hoofdstuk 2.3'],
      ],
    ],
    [
      'nplv',
      [
        ['15 tot 20 jaar na het begin', detailsNl.sections.introduction],
        ['20 jaar na het begin', detailsNl.sections.closing],
      ],
    ],
    ['reconstruction', []],
    ['housing-act-2024', []],
  ])('%s', (id, expected) =>
    expect(view(id, languages[0]).dates.map(({ text, note }) => [text, note])).toEqual(expected),
  );

  test('in English too', () =>
    expect(view('big-cities-policy', languages[1]).dates.map(({ text }) => text)).toEqual(['Around 2012', '2014']));
});

describe('one entry', () => {
  test('in the order in which it is read', () => {
    const { blocks, state, motives, instruments } = view('big-cities-policy', languages[0]);
    expect(blocks.map(({ label, points }) => [label, points.length])).toEqual([
      ['Over mengen', 2],
      ['Wat we weten over het effect', 1],
      ['Feiten', 3],
      ['Kritiek', 1],
      ['Over de jaartallen', 2],
    ]);
    expect(blocks[1]!.points[0]).toMatchObject({ evidence: 'mixed', evidenceWord: detailsNl.evidence.mixed });
    expect(state).toBe('afgelopen, stand van 2024');
    expect(motives.map(({ name }) => name)).toEqual([
      detailsNl.names.motives['segregation'],
      detailsNl.names.motives['concentration'],
    ]);
    expect(instruments.map(({ name }) => name)).toEqual([detailsNl.names.instruments['demolition-and-new-build']]);
  });

  test('an instrument that only names it, stands with what else belongs to it', () => {
    const { instruments, related } = view('big-cities-policy', languages[0]);
    const others = related.find(({ collection }) => collection === 'instruments')?.entries.map(({ ref }) => ref);
    expect(others).toEqual(['instruments/densification', 'instruments/waterbed-monitoring']);
    expect(instruments.map(({ ref }) => ref)).not.toContain('instruments/densification');
  });

  test('of a user’s own has nothing to read, whatever its id', () => {
    const item: Item = { ...itemsOf(textsNl).get('nplv')!, owner: 'user' };
    expect(viewEntry(item, detailsOf(detailsNl, 'nl'), textsNl)).toEqual({
      item,
      blocks: [],
      state: '',
      motives: [],
      instruments: [],
      dates: [],
      section: '',
      sources: [],
      related: [],
    });
  });

  test('that is gone since has nothing to read', () => {
    const item: Item = { ...itemsOf(textsNl).get('nplv')!, id: 'no-such' };
    expect(textsIn(viewEntry(item, detailsOf(detailsNl, 'nl'), textsNl)).join('')).toBe('');
  });
});

describe('with a partner', () => {
  const changed = partnerFrom({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    timeline: {
      add: [
        {
          id: 'elzenwaard:flats',
          starts: '1970',
          nl: { name: 'De flats', summary: 'Er komen flats.' },
          en: { name: 'The blocks', summary: 'Blocks are built.' },
          points: [
            { id: 'hoog', kind: 'fact', nl: 'Ze zijn hoog.', en: 'They are high.' },
            { id: 'vol', kind: 'critics', nl: 'Ze zijn vol.', asOf: '1980', status: 'ended' },
          ],
          motives: ['segregation', 'concentration'],
          instruments: ['renovation'],
        },
        {
          id: 'elzenwaard:plan',
          starts: '1971',
          nl: { name: 'Nog een plan', summary: 'Het bleef bij een plan.' },
          related: ['timeline/elzenwaard:flats'],
        },
      ],
      replace: { reconstruction: { nl: { points: { 'small-and-mixed': 'Bij ons ook.' } } } },
      hide: ['crisis-2008'],
    },
    motives: { hide: ['segregation'], replace: { concentration: { nl: { name: 'Minder armoede' } } } },
    instruments: { hide: ['demolition-and-new-build'] },
    terms: { hide: ['big-cities-policy'] },
  });

  test('its own entry is read like ours', () => {
    const { blocks, instruments, sources, section, state, dates } = view(
      'elzenwaard:wijkgesprek-2024',
      languages[0],
      example,
    );
    expect(blocks).toEqual([]);
    expect(instruments).toEqual([
      { ref: 'instruments/elzenwaard:terugkeerregeling', name: 'Terugkeerregeling Molenkwartier' },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['elzenwaard:wijkplan-2024']);
    expect([section, state, dates]).toEqual(['', '', []]);
  });

  test('what belongs to it is named, both ways', () => {
    expect(view('elzenwaard:plannen-stil', languages[0], example).related).toEqual([
      {
        collection: 'timeline',
        label: 'Tijdlijn',
        entries: [{ ref: 'timeline/crisis-2008', name: detailsNl.names.timeline['crisis-2008'] }],
      },
    ]);
    expect(refsIn(view('crisis-2008', languages[0], example))).toContain('timeline/elzenwaard:plannen-stil');
    expect(view('elzenwaard:wijkgesprek-2024', languages[1], example).instruments.map(({ name }) => name)).toEqual([
      'Right to return to the Molenkwartier',
    ]);
  });

  test('what it wrote in Dutch only is marked on an English page', () => {
    const points = (language: Language) => pointsIn(view('elzenwaard:bouw-molenkwartier', language, example));
    expect(points(languages[1]).map(({ lang }) => lang)).toEqual(['nl']);
    expect(points(languages[0]).map(({ lang }) => lang)).toEqual([undefined]);
  });

  test('so are the names of what belongs to an entry', () => {
    const names = (language: Language) => {
      const { motives, related } = view('elzenwaard:flats', language, changed);
      return [...motives, ...related.flatMap(({ entries }) => entries)].map(({ name, lang }) => [name, lang]);
    };
    expect(names(languages[0])).toEqual([
      ['Minder armoede', undefined],
      ['Nog een plan', undefined],
    ]);
    expect(names(languages[1])).toEqual([
      ['Minder armoede', 'nl'],
      ['Nog een plan', 'nl'],
    ]);
  });

  test('what it adds says in short what it is', async () => {
    const { summarise } = detailsOf(detailsEn, 'en', example);
    expect(await summarise('instruments/elzenwaard:terugkeerregeling')).toMatch(/^Those who have to leave/u);
    expect(await summarise('timeline/elzenwaard:steenfabriek-dicht')).toMatch(/^Bijna vierhonderd mensen/u);
    expect(await summarise('motives/segregation')).toMatch(/\S/u);
  });

  test('each point is in its own language, and in its own block', () => {
    const each = view('elzenwaard:flats', languages[1], changed);
    expect(each.blocks.map(({ id, points }) => [id, points.map(({ text, lang, note }) => [text, lang, note])])).toEqual(
      [
        ['fact', [['They are high.', undefined, '']]],
        ['critics', [['Ze zijn vol.', 'nl', 'ended, as of 1980']]],
      ],
    );
  });

  test('what it says of ours stands in the place of our words', () => {
    const points = (language: Language) =>
      pointsIn(view('reconstruction', language, changed)).map(({ text, lang }) => [text, lang]);
    expect(points(languages[0])[0]).toEqual(['Bij ons ook.', undefined]);
    expect(points(languages[1])[0]).toEqual(['Bij ons ook.', 'nl']);
    expect(points(languages[1]).slice(1)).toEqual(
      pointsIn(view('reconstruction', languages[1]))
        .slice(1)
        .map(({ text }) => [text, undefined]),
    );
  });

  test('what it replaces has its name, and what it hides is not named', () => {
    const own = view('elzenwaard:flats', languages[0], changed);
    expect(own.motives).toEqual([{ ref: 'motives/concentration', name: 'Minder armoede' }]);
    const ours = view('big-cities-policy', languages[0], changed);
    expect(ours.motives).toEqual([{ ref: 'motives/concentration', name: 'Minder armoede' }]);
    expect(ours.instruments).toEqual([]);
    expect(refsIn(view('big-cities-policy', languages[0]))).toContain('terms/big-cities-policy');
    expect(refsIn(ours)).not.toContain('terms/big-cities-policy');
    expect(detailsOf(detailsNl, 'nl', changed).entries.has('crisis-2008')).toBe(false);
  });
});
