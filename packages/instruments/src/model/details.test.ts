import { readFileSync } from 'node:fs';
import { instruments } from '@mengwijzer/content/instruments';
import { instrumentsRelations } from '@mengwijzer/content/instruments.relations';
import { parsePartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';
import { splitRef } from '@mengwijzer/content/relations';
import { sayWork } from '@mengwijzer/content/source';
import { sources as allSources } from '@mengwijzer/content/sources';
import { describe, expect, test } from 'vitest';
import { detailsEn } from '../details-en.js';
import { detailsNl } from '../details-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf } from './catalogue.js';
import { blockIds, bodiesOf, detailsOf, factsOfItem, pointsOf, viewEntry, type EntryView } from './details.js';
import type { Instrument, Names, Ref, Relations } from '@mengwijzer/content';

const all: readonly Instrument[] = instruments;
const relations: Relations = instrumentsRelations;
const languages = [
  [textsNl, detailsNl],
  [textsEn, detailsEn],
] as const;
type Language = (typeof languages)[number];

const partnerFrom = (file: unknown) => {
  const { content, faults } = parsePartnerContent(file);
  expect(faults).toEqual([]);
  return { content: content!, apply: withPartner, related: relationsWith };
};
type TestPartner = ReturnType<typeof partnerFrom>;
const example = partnerFrom(readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'));

const view = (id: string, [texts, words]: Language, partner?: TestPartner): EntryView => {
  const { items, at } = catalogueOf(listedWith(texts, partner), scopeOf('', '', ''));
  return viewEntry(items[at.get(id)!]!, detailsOf(words, texts.lang, partner), texts);
};
const work = (id: string): string => sayWork(allSources.find((each) => each.id === id)!);
const refsIn = ({ related }: EntryView): Ref[] => related.flatMap(({ entries }) => entries.map(({ ref }) => ref));
const namesIn = ({ related }: EntryView): string[] => related.flatMap(({ entries }) => entries.map(({ name }) => name));

describe.each(languages)('in one language (%#)', (texts, words) => {
  const { items } = catalogueOf(listedWith(texts, undefined), scopeOf('', '', ''));
  const details = detailsOf(words, texts.lang);

  test.each(all.map((each) => [each.id, each] as const))('%s says all that it has, once', (id, instrument) => {
    const item = items.find((each) => each.id === id)!;
    const { blocks, facts, law, section, sources, related } = viewEntry(item, details, texts);

    expect(blocks.flatMap(({ points }) => points)).toHaveLength(instrument.points.length);
    expect(blocks.map((block) => block.id)).toEqual(
      blockIds.filter((kind) => instrument.points.some((each) => each.kind === kind)),
    );
    for (const block of blocks)
      expect(block.points.map((point) => point.id)).toEqual(
        instrument.points.filter(({ kind }) => kind === block.id).map((point) => point.id),
      );
    for (const { points, id: kind } of blocks)
      for (const point of points) {
        expect(point.text).toBe(words.instruments[id]!.points[point.id]);
        expect(point.text).toMatch(/\S/u);
        expect(point.lang).toBeUndefined();
        expect(point.sideEffect === undefined).toBe(kind !== 'side-effect');
        const { cites } = instrument.points.find((each) => each.id === point.id)!;
        for (const source of cites.flatMap((cite) => cite.sources)) {
          expect(point.note).toContain(work(source));
          expect(point.note).not.toContain(source);
        }
        expect(point.note).not.toMatch(/undefined|^[,;]|[,;] ?$/u);
      }

    expect(facts.map(([label]) => label)).toEqual(Object.values(texts.messages.facts));
    const { actors, scales, bindings, leadTimes } = texts.facets;
    const said = [
      item.decides.map((each) => actors[each]),
      item.carriesOut.map((each) => actors[each]),
      item.scales.map((each) => scales[each]),
      [bindings[item.binding]],
      [leadTimes[item.leadTime]],
    ];
    for (const [at, labels] of said.entries()) {
      const text = facts[at]![1].toLowerCase();
      for (const label of labels) expect(text).toContain(label.toLowerCase());
      // Nothing but those words, and what joins them.
      expect(labels.reduce((rest, label) => rest.replace(label.toLowerCase(), ''), text)).toMatch(
        /^(?:, )*(?: (?:en|and) )?$/u,
      );
    }

    const cites = [...instrument.cites, ...instrument.points.flatMap((point) => point.cites)];
    expect(sources.map((source) => source.id)).toEqual([...new Set(cites.flatMap((cite) => cite.sources))]);
    for (const cite of cites) expect(section).toContain(words.sections[cite.section!]);

    const belonging = relations[id]!.filter(
      (ref) => !/^(?:sources|hints|questions|phasingCautions|instruments)\//u.test(ref),
    );
    expect(new Set(related.flatMap(({ entries }) => entries.map(({ ref }) => ref)))).toEqual(new Set(belonging));
    for (const { collection, label, entries } of related) {
      expect(label).toBe(words.facets.collections[collection]);
      for (const { ref, name } of entries) {
        expect(splitRef(ref).collection).toBe(collection);
        expect(name).toBe(words.names[collection as keyof Names][splitRef(ref).id]);
        expect(name).toMatch(/\S/u);
      }
    }
    expect(law === '').toBe(item.law === undefined && item.status === undefined && item.asOf === undefined);
  });

  test('what belongs to an instrument says in short what it is', async () => {
    const refs = new Set(items.flatMap((item) => refsIn(viewEntry(item, details, texts))));
    expect(refs.size).toBeGreaterThan(20);
    for (const ref of refs) expect(await details.summarise(ref), ref).toMatch(/^\S.*[.?]$/u);
    expect(await details.summarise('terms/no-such')).toBe('');
    expect(await details.summarise('hints/origin-or-income')).toBe('');
  });

  test('the texts that are searched are those of the points', () => {
    const bodies = bodiesOf(details);
    expect(Object.keys(bodies)).toEqual(all.map(({ id }) => id));
    for (const { id, points } of all)
      for (const point of points) expect(bodies[id]).toContain(words.instruments[id]!.points[point.id]);
  });
});

describe('how far a law had come', () => {
  test.each<[string, string, string]>([
    ['wbmgp-article-8', 'geldt, stand van 2024', 'in force, as of 2024'],
    ['wbmgp-article-9', 'geldt, stand van 2024', 'in force, as of 2024'],
    ['wbmgp-article-10', 'geldt, stand van 2024', 'in force, as of 2024'],
    ['housing-act-priority', 'geldt, stand van 1 januari 2024', 'in force, as of 1 January 2024'],
    ['regional-direction', 'wetsvoorstel, stand van 2024', 'bill, as of 2024'],
  ])('%s: %s', (id, nl, en) => {
    for (const [language, state] of [
      [languages[0], nl],
      [languages[1], en],
    ] as const) {
      const { law } = view(id, language);
      const source = work(all.find((each) => each.id === id)!.law!);
      expect(law).toBe(`${source}: ${state}`);
    }
  });

  test('is said of points too, after the publication that they rest on', () => {
    const [rule] = pointsOf('lifestyle-allocation', 'rule', detailsOf(detailsNl, 'nl'), textsNl);
    expect(rule?.note).toBe(`${work('huisvestingswet-2014')}; geldt, stand van 2024`);
  });

  test('is said of what has no law, and is empty for what has neither', () => {
    expect(view('social-share-per-municipality', languages[0]).law).toBe('loopt, stand van 2024');
    expect(view('renovation', languages[0]).law).toBe('');
  });
});

describe('with a partner', () => {
  test('its own instrument is read like ours', () => {
    const shown = view('elzenwaard:terugkeerregeling', languages[0], example);
    expect(shown.blocks.map(({ id, points }) => [id, points.length])).toEqual([
      ['effect', 1],
      ['side-effect', 1],
      ['rule', 1],
    ]);
    expect(shown.blocks[1]!.points[0]).toMatchObject({ sideEffect: 'Verdringing', lang: undefined });
    expect(shown.blocks[2]!.points[0]!.note).toBe('geldt, stand van 1 januari 2024');
    expect(shown.sources.map(({ id }) => id)).toEqual(['elzenwaard:wijkplan-2024']);
    expect(shown.section).toBe('');
    expect(shown.law).toBe('loopt, stand van juni 2024');
  });

  test('what belongs to it is named, both ways', () => {
    expect(namesIn(view('elzenwaard:terugkeerregeling', languages[0], example))).toEqual([
      detailsNl.names.motives['concentration'],
      'Wijkgesprek over het wijkplan',
      detailsNl.names.terms['return-guarantee'],
      'Wie weg moet',
    ]);
    expect(namesIn(view('elzenwaard:buurtkamer', languages[1], example))).toContain('Porch talk');
    expect(refsIn(view('selling-social-homes', languages[0], example))).toContain(
      'timeline/elzenwaard:eerste-koopwoningen',
    );
  });

  test('what it wrote in Dutch only is marked on an English page, each point by itself', () => {
    const points = (language: Language) =>
      view('elzenwaard:buurtkamer', language, example).blocks.flatMap((block) => block.points);
    expect(points(languages[1]).map(({ lang }) => lang)).toEqual(['nl', 'nl']);
    expect(points(languages[0]).map(({ lang }) => lang)).toEqual([undefined, undefined]);
    expect(
      view('elzenwaard:terugkeerregeling', languages[1], example).blocks.flatMap((block) => block.points),
    ).toHaveLength(3);
  });

  test('its publications have their names, as ours have', () => {
    const [point] = pointsOf('elzenwaard:buurtkamer', 'effect', detailsOf(detailsNl, 'nl', example), textsNl);
    expect(point?.note).toBe('Gemeente Elzenwaard (2024)');
  });

  test('what it adds says in short what it is', async () => {
    const summarise = (ref: Ref, [texts, words]: Language) => detailsOf(words, texts.lang, example).summarise(ref);
    expect(await summarise('terms/elzenwaard:portiekgesprek', languages[1])).toMatch(/^A talk of fifteen minutes/u);
    expect(await summarise('terms/return-guarantee', languages[0])).not.toBe('');
    expect(await summarise('terms/elzenwaard:no-such', languages[0])).toBe('');
  });

  const changed = partnerFrom({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    motives: {
      replace: {
        concentration: {
          nl: { name: 'Minder armoede', summary: 'Bij ons heet dat zo.' },
          en: { name: 'Less poverty' },
        },
      },
    },
    terms: { hide: ['return-guarantee'] },
    sources: { replace: { 'wbmgp-2006': { url: 'https://www.elzenwaard.example/wbmgp' } } },
    instruments: { replace: { 'wbmgp-article-8': { nl: { points: { 'hardship-clause': 'Die hebben wij ook.' } } } } },
  });

  test('what it replaces has its words', async () => {
    expect(namesIn(view('wbmgp-article-8', languages[0], changed))).toContain('Minder armoede');
    expect(namesIn(view('wbmgp-article-8', languages[1], changed))).toContain('Less poverty');
    const { summarise } = detailsOf(detailsNl, 'nl', changed);
    expect(await summarise('motives/concentration')).toBe('Bij ons heet dat zo.');
    expect(await summarise('motives/segregation')).toBe((await detailsNl.summaries.motives!())['segregation']);
    expect(pointsOf('wbmgp-article-8', 'rule', detailsOf(detailsEn, 'en', changed), textsEn)).toContainEqual(
      expect.objectContaining({ id: 'hardship-clause', text: 'Die hebben wij ook.', lang: 'nl' }),
    );
    expect(view('wbmgp-article-8', languages[0], changed).sources.find(({ id }) => id === 'wbmgp-2006')?.url).toBe(
      'https://www.elzenwaard.example/wbmgp',
    );
  });

  test('what it hides does not belong to anything', () => {
    expect(refsIn(view('rehousing-support', languages[0]))).toContain('terms/return-guarantee');
    expect(refsIn(view('rehousing-support', languages[0], changed))).not.toContain('terms/return-guarantee');
  });
});

test('facts of an instrument of which little is known are empty, not wrong', () => {
  const [item] = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', 'renovation')).items;
  expect(factsOfItem({ ...item!, decides: [], carriesOut: [], scales: [] }, textsNl).map(([, text]) => text)).toEqual([
    '',
    '',
    '',
    'Praktijk',
    'Eerst bouwen, kopen of veel tijd',
  ]);
});
