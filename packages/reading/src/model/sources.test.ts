import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { sourceTypesEn, sources } from '@mengwijzer/content';
import { motivesRelations } from '@mengwijzer/content/motives.relations';
import { parsePartnerContent, relationsWith, withPartner } from '@mengwijzer/content/partner';
import { sourcesTextsNl } from '../texts-sources-nl.js';
import { usesNl } from '../uses-nl.js';
import { readOf, viewSources, type SourcesAsked, type SourcesView, type Uses } from './sources.js';

const uses: Uses = { ...usesNl, partner: undefined };
const ask = (asked: Partial<SourcesAsked>, about = uses): SourcesView =>
  viewSources({ of: [], query: '', order: 'author', ...asked }, sourcesTextsNl, about);
const shown = ({ groups }: SourcesView) => groups.flatMap((group) => group.sources);

describe('all sources', () => {
  test('are there, numbered from one on, in the order of their authors', () => {
    const view = ask({});
    expect(shown(view).map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    expect(shown(view).map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect([view.found, view.total, view.isLong]).toEqual([sources.length, sources.length, true]);
  });

  test('are each used for something, and say what by its name', () => {
    const all = shown(ask({}));
    expect(all).toHaveLength(sources.length);
    for (const { id, uses: of } of all) expect(of.length, id).toBeGreaterThan(0);
    const allport = shown(ask({ query: 'Allport' }))[0]!;
    expect(allport.uses.find(({ label }) => label === 'Begrippen')!.names).toEqual(['Contacthypothese']);
  });

  test('sorted by year begin with the latest, and end with those of which none is known', () => {
    const { groups } = ask({ order: 'year' });
    const years = groups.map(({ label }) => Number(label)).filter((year) => !Number.isNaN(year));
    expect(years).toEqual([...years].sort((one, other) => other - one));
    expect(groups.at(-1)!.label).toBe('Jaar niet bekend');
    expect(groups.flatMap((group) => group.sources)).toHaveLength(sources.length);
  });

  test('sorted by kind stand under its word', () => {
    const { groups } = ask({ order: 'type' });
    expect(groups.flatMap((group) => group.sources)).toHaveLength(sources.length);
    for (const { label, sources: each } of groups)
      for (const { type } of each) expect(label.toLowerCase()).toBe((type || 'soort niet bekend').toLowerCase());
    expect(groups.length).toBeGreaterThan(5);
  });
});

describe('the sources of something', () => {
  test('are those that it names, under the number that they have among all', () => {
    const cited = motivesRelations.segregation
      .filter((ref) => ref.startsWith('sources/'))
      .map((ref) => ref.slice('sources/'.length));
    const view = ask({ of: ['motives/segregation'] });
    expect(shown(view).map(({ id }) => id)).toEqual(sources.map(({ id }) => id).filter((id) => cited.includes(id)));
    for (const { id, number } of shown(view)) expect(sources[number - 1]!.id).toBe(id);
  });

  test('of a collection are those of all its entries', () => {
    const each = ['segregation', 'concentration', 'neighbourhood-effects', 'better-scores'];
    const ids = new Set(each.flatMap((id) => shown(ask({ of: [`motives/${id}`] })).map((view) => view.id)));
    expect(new Set(shown(ask({ of: ['motives'] })).map(({ id }) => id))).toEqual(ids);
  });

  test('are none before it is known which', () => {
    expect(viewSources({ of: ['motives'], query: '', order: 'author' }, sourcesTextsNl).total).toBe(0);
  });

  test.each([
    ['', [], []],
    ['motives', ['motives'], []],
    ['motives/segregation, terms/bonding', ['motives/segregation', 'terms/bonding'], []],
    ['motieven residentGroups', ['residentGroups'], ['motieven']],
    ['sources', [], ['sources']],
  ])('“%s” is read as %j, and not %j', (value, known, unknown) => {
    expect(readOf(value)).toEqual({ known, unknown });
  });
});

describe('a search', () => {
  test.each(['putnam', 'KLEINHANS 2014', 'proefschrift'])('for “%s” finds what has all its words', (query) => {
    const found = shown(ask({ query }));
    expect(found.length).toBeGreaterThan(0);
    for (const { source, type, number } of found) {
      const text = [number, source.authors, source.year, source.title, source.in, type].join(' ').toLowerCase();
      for (const word of query.toLowerCase().split(' ')) expect(text).toContain(word);
    }
  });

  test('does not mind marks on letters', () => {
    for (const query of ['residentiele segregatie', 'JUSTITIËLE'])
      expect(
        shown(ask({ query }))
          .map(({ source }) => source.title)
          .join(),
      ).toMatch(/(?:residenti|justiti)ële/u);
  });

  test('for whatever is typed finds a part of what was there, with the same numbers', () => {
    const all = new Map(shown(ask({})).map(({ id, number }) => [id, number]));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.constantFrom('author', 'year', 'type'), (query, order) => {
        const view = ask({ query, order: order as 'author' });
        expect(view.found).toBeLessThanOrEqual(view.total);
        expect(shown(view)).toHaveLength(view.found);
        for (const { id, number } of shown(view)) expect(number).toBe(all.get(id));
      }),
      { numRuns: 60 },
    );
  });
});

test('a partner’s come after ours, what it hides leaves its number free, and what it adds is named', () => {
  const { content, faults } = parsePartnerContent({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    sources: {
      hide: [sources[0].id],
      add: [
        {
          id: 'elzenwaard:wijkplan-2025',
          type: 'report',
          authors: 'Gemeente Elzenwaard',
          year: 2025,
          title: 'Wijkplan',
        },
      ],
    },
  });
  expect(faults).toEqual([]);
  const partner = { content: content!, apply: withPartner, related: relationsWith };
  const view = shown(ask({}, { ...usesNl, partner }));
  expect(view[0]!.number).toBe(2);
  expect(view.at(-1)).toMatchObject({ number: sources.length + 1, source: { title: 'Wijkplan' }, type: 'rapport' });
  expect(Object.keys(sourceTypesEn)).toContain('report');
});
