import { describe, expect, test } from 'vitest';
import { withPartner, parsePartnerContent } from '@mengwijzer/content/partner';
import { motives, sources, evidenceNl, facetsNl, sectionsNl, motivesNl, residentGroups } from '@mengwijzer/content';
import { groupsTextsNl } from '../texts-resident-groups-nl.js';
import { motivesTextsEn } from '../texts-motives-en.js';
import { motivesTextsNl } from '../texts-motives-nl.js';
import { placesTextsNl } from '../texts-meeting-places-nl.js';
import { pick, type Backing } from './entry-view.js';
import { viewPlaces } from './meeting-places.js';
import { motiveKinds, viewMotives } from './motives.js';
import { groupKinds, viewGroups } from './resident-groups.js';

const backing: Backing = {
  sections: sectionsNl,
  statuses: facetsNl.statuses,
  collections: facetsNl.collections,
  sources: new Map(sources.map((source) => [source.id, source])),
  partner: undefined,
};

const partnerOf = (collections: object): Backing => {
  const { content, faults } = parsePartnerContent({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    ...collections,
  });
  expect(faults).toEqual([]);
  return { ...backing, partner: { content: content!, apply: withPartner } };
};

describe('the motives', () => {
  test('are all there, in the order of the source, with their evidence in words', () => {
    const views = viewMotives(motivesTextsNl);
    expect(views.map(({ id }) => id)).toEqual(motives.map(({ id }) => id));
    for (const { id, evidence, evidenceWord, summary } of views) {
      expect(evidenceWord, id).toBe(evidenceNl[evidence!]);
      expect(summary, id).toBe(motivesNl[id as keyof typeof motivesNl].summary);
    }
  });

  test.each(['nl', 'en'])('say in %s each of their points once, with words, under what it is', (lang) => {
    const views = viewMotives(lang === 'nl' ? motivesTextsNl : motivesTextsEn, backing);
    for (const [at, { blocks }] of views.entries()) {
      expect(motiveKinds.filter((kind) => blocks.some((block) => block.kind === kind))).toEqual(
        blocks.map(({ kind }) => kind),
      );
      expect(blocks.flatMap(({ points }) => points.map(({ id }) => id)).sort()).toEqual(
        motives[at]!.points.map(({ id }) => id).sort(),
      );
      for (const { text } of blocks.flatMap(({ points }) => points)) expect(text).not.toBe('');
    }
  });

  test('have what speaks for and against them, all four', () => {
    for (const { blocks } of viewMotives(motivesTextsNl))
      expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['for', 'against']);
  });

  test('say what they rest on once that has come, and nothing of it before', () => {
    const [before] = viewMotives(motivesTextsNl);
    expect([before!.section, before!.sources, before!.blocks[0]!.points[0]!.note]).toEqual(['', [], '']);
    const [after] = viewMotives(motivesTextsNl, backing);
    expect(after!.section).toContain('Hoofdstuk 2.1');
    expect(after!.sources.map(({ id }) => id)).toContain('musterd-2020');
    expect(after!.blocks[0]!.points[0]!.note).toBe('Tammaru e.a. (2016)');
    expect(after!.blocks.flatMap(({ points }) => points).find(({ id }) => id === 'residualisation')!.note).toBe(
      'stand van 2024',
    );
  });

  test('that a partner hides are not there, and what it replaces is said its way', () => {
    const told = partnerOf({
      motives: { hide: ['better-scores'], replace: { segregation: { nl: { name: 'Rijk en arm door elkaar' } } } },
    });
    const views = viewMotives(motivesTextsNl, told);
    expect(views.map(({ id }) => id)).toEqual(['segregation', 'concentration', 'neighbourhood-effects']);
    expect(views[0]!.name).toBe('Rijk en arm door elkaar');
    expect(viewMotives(motivesTextsEn, told)[0]!.lang).toBe('nl');
  });
});

describe('the groups', () => {
  test('are who stays, who has to leave and who arrives, with need, risk and limit of each', () => {
    const views = viewGroups(groupsTextsNl, backing);
    expect(views.map(({ name }) => name)).toEqual(['Wie blijft', 'Wie weg moet', 'Wie er komt wonen']);
    for (const [at, { blocks }] of views.entries()) {
      expect(blocks.map(({ kind }) => kind)).toEqual([...groupKinds]);
      expect(blocks.flatMap(({ points }) => points)).toHaveLength(residentGroups[at]!.points.length);
    }
  });
});

describe('the places', () => {
  test('are four sets of recommendations and the conditions, each with points to check', () => {
    const views = viewPlaces(placesTextsNl, backing);
    expect(views).toHaveLength(5);
    for (const { blocks } of views) expect(blocks[0]!.points.every(({ text }) => text.includes('?'))).toBe(true);
    expect(views[4]!.blocks[0]!.points.map(({ text }) => /voorwaarde (\d)/u.exec(text)?.[1]).filter(Boolean)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('name a publication that all of a set rests on once, and others where they are cited', () => {
    const [first, , , , last] = viewPlaces(placesTextsNl, backing);
    expect(first!.sources).toHaveLength(1);
    expect(first!.blocks[0]!.points.map(({ note }) => note)).toEqual(['', '', '', '']);
    expect(last!.blocks[0]!.points[0]!.note).toBe('Bredewold (2014)');
  });
});

test.each([
  ['', ['a', 'b', 'c'], []],
  ['b', ['b'], []],
  ['c, a', ['a', 'c'], []],
  ['b d', ['b'], ['d']],
  ['d', ['a', 'b', 'c'], ['d']],
])('“%s” picks %j, and does not know %j', (names, shown, unknown) => {
  const picked = pick([{ id: 'a' }, { id: 'b' }, { id: 'c' }], names);
  expect([picked.shown.map(({ id }) => id), picked.unknown]).toEqual([shown, unknown]);
});
