import { parsePartnerContent, withPartner } from '@mengwijzer/content/partner';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { detailsNl } from '../details-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import * as bits from './bit-set.js';
import { catalogueOf, listedWith, scopeOf, type Catalogue } from './catalogue.js';
import { bodiesOf, detailsOf } from './details.js';
import { search } from './search.js';

const nobody = scopeOf('', '', '');
const ours = catalogueOf(listedWith(textsNl, undefined), nobody);
const bodies = bodiesOf(detailsOf(detailsNl, 'nl'));
const { items } = ours;

const idsIn = (set: bits.BitSet, catalogue = ours): string[] =>
  bits.positions(set).map((position) => catalogue.items[position]!.id);
const find = (query: string, texts?: typeof bodies): string[] => idsIn(search(ours, query, texts).found);
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
/** What stands in the list, without capitals and accents. */
const lines = items.map(({ name, summary }) => fold(`${name} ${summary}`));
const having = (...words: string[]): string[] =>
  items.filter((_, at) => words.every((word) => lines[at]!.includes(word))).map(({ id }) => id);

describe('what stands there as typed', () => {
  test.each<[query: string, words: string[], one: string]>([
    ['toewijz', ['toewijz'], 'housing-act-priority'],
    // Inside "woonruimtebemiddeling" and "sociaaleconomische".
    ['bemiddeling', ['bemiddeling'], 'matching-talks'],
    ['economisch', ['economisch'], 'wbmgp-article-9'],
    ['ëconómisch', ['economisch'], 'wbmgp-article-9'],
    ['industriele', ['industriele'], 'reuse-of-buildings'],
    ['één', ['een'], 'multifunctional-places'],
    ['plek ontmoeting', ['ontmoeting', 'plek'], 'meeting-places'],
    ['  NIEUWBOUW en, sloop', ['sloop', 'en', 'nieuwbouw'], 'demolition-and-new-build'],
    ['zzp’ers', ['zzp', 'ers'], 'visible-self-employed'],
    ['2024', ['2024'], 'housing-act-priority'],
  ])('%j is found', (query, words, one) => {
    expect(find(query)).toEqual(having(...words));
    expect(find(query)).toContain(one);
    expect(search(ours, query).isForgiving).toBe(false);
  });

  test('is found whatever the order, the capitals and the accents', () => {
    const words = [...new Set(lines.flatMap((line) => line.match(/\p{L}{4,}/gu) ?? []))];
    const asked = fc.constantFrom(...lines).chain((line) =>
      fc.tuple(
        fc.shuffledSubarray(
          words.filter((word) => line.includes(word)),
          { minLength: 1, maxLength: 3 },
        ),
        fc.constantFrom('\u0301', '\u0308', ''),
      ),
    );
    fc.assert(
      fc.property(asked, ([some, accent]) => {
        const query = some.map((word) => word.replaceAll(/[aeo]/gu, `$&${accent}`).toUpperCase()).join(', ');
        for (const each of [some.join(' '), query, query.normalize('NFC')]) expect(find(each)).toEqual(having(...some));
      }),
    );
  });

  test('is no pattern and no order to the search', () => {
    expect(find('school|sloop')).toEqual(find('school sloop'));
    expect(find('-school')).toEqual(find('school'));
    expect(find('"school"')).toEqual(find('school'));
    expect(find('s.oop')).toEqual(find('s oop'));
    expect(find('^a')).toEqual(find('a'));
    for (const query of ['', '  ', '.*', '(', '[', '\\', '?!', '-', '""'])
      expect(search(ours, query), query).toEqual({
        found: bits.all(items.length),
        inName: bits.none(items.length),
        isForgiving: false,
      });
  });

  test.each(['½', 'm²', '٣'])('counts what is no plain figure: %s stands nowhere', (query) =>
    expect(find(query)).toEqual([]),
  );

  test.each(['kroket', 'sloop kroket', 'school zzp'])('%j is not found', (query) => {
    expect(search(ours, query)).toEqual({
      found: bits.none(items.length),
      inName: bits.none(items.length),
      isForgiving: false,
    });
  });
});

describe('one slip in a word', () => {
  test.each([
    ['slooop', 'demolition-and-new-build', 'a letter too many'],
    ['waterbd', 'waterbed-monitoring', 'a letter too few'],
    ['familiaritiet', 'public-familiarity', 'two that changed places'],
    ['renovetie', 'renovation', 'a wrong letter'],
    ['renovetie complez', 'renovation', 'one slip in each of two words'],
  ])('%s is forgiven: %s has %s', (query, id) => {
    expect(find(query)).toContain(id);
    expect(search(ours, query).isForgiving).toBe(true);
  });

  test('is not forgiven where something has the words as they were typed', () => {
    // One letter away from "slopen" and "sloop", which other instruments have.
    const { found, isForgiving } = search(ours, 'slop');
    expect(isForgiving).toBe(false);
    expect(idsIn(found)).toEqual(having('slop'));
  });

  test('is not forgiven in a very long word: that would stop the page', () => {
    for (const [length, found] of [
      [40, ['x']],
      [41, []],
    ] as const) {
      const item = { ...items[0]!, id: 'x', name: 'ab'.repeat(length / 2 + 1).slice(0, length) };
      const slip = `${item.name.slice(0, 20)}x${item.name.slice(21)}`;
      const catalogue = { ...ours, items: [item] };
      expect(idsIn(search(catalogue, item.name).found, catalogue)).toEqual(['x']);
      expect(idsIn(search(catalogue, slip).found, catalogue)).toEqual(found);
    }
  });

  test.each(['renovvetie', 'sloopzz', 'xx', 'enovatie2'])('%s has more slips, or is too short', (query) => {
    expect(find(query)).toEqual([]);
    expect(search(ours, query).isForgiving).toBe(false);
  });
});

describe('any text', () => {
  test('is text: it never breaks, and finds what has all of its words', () => {
    const tokens = fc.array(fc.constantFrom('.*', '-school', '"', '(', '[', '\\', '|', '^a', '$', '?:', '{1', 'sloop'));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), tokens.map(String)),
        (query) => {
          const { found, inName } = search(ours, query, bodies);
          expect(bits.count(bits.without(inName, found))).toBe(0);
          expect(bits.positions(found, Infinity).every((position) => position < items.length)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['10,000 characters', 'school '.repeat(2000)],
    ['one word of 10,000 characters', 'a'.repeat(10_000)],
    ['10,000 brackets', '('.repeat(10_000)],
    ['half a character', '\uD83D school'],
    // uFuzzy's own mark for what stood in quotes.
    ['a word that the search library has for itself', 'eexxaacctt'],
    ['that word among others', 'EEXXAACCTT½ eexxaacctt𝒜 sloop'],
  ])('of %s is read as far as it goes', (_, query) => expect(() => search(ours, query)).not.toThrow());
});

describe('names', () => {
  test('that have all words are told apart', () => {
    const { found, inName } = search(ours, 'school');
    expect(idsIn(found)).toEqual(expect.arrayContaining(['persuading-parents', 'homes-around-schools']));
    expect(idsIn(inName)).toEqual(items.filter(({ name }) => /school/iu.test(name)).map(({ id }) => id));
    expect(bits.count(inName)).toBeLessThan(bits.count(found));
  });

  test('are told apart where a slip was forgiven too', () =>
    expect(idsIn(search(ours, 'renovetie').inName)).toEqual(['renovation']));

  test('are in the page’s language', () => {
    const english = catalogueOf(listedWith(textsEn, undefined), nobody);
    expect(idsIn(search(english, 'demolition').inName, english)).toContain('demolition-and-new-build');
    expect(idsIn(search(english, 'sloop').found, english)).toEqual([]);
  });

  test.each([
    ['مجلس الحي', 'الحي'],
    ['مَجْلِس', 'مجلس'],
    ['Buurtfeest 🎉 met iedereen', 'met buurtfeest'],
    ['Buurtfeest 🎉', '🎉 feest'],
    ['Чай с соседями', 'СОСЕД'],
    ['街坊茶会', '茶'],
    ['𝒜𝒷𝒸 plein', '𝒷𝒸'],
  ])('of a partner’s in any script: %s has %s', (name, query) => {
    const nl = { name, summary: 'Een uitleg.' };
    const facets = { domain: 'social', binding: 'practice', leadTime: 'short', evidence: 'advice' };
    const { content } = parsePartnerContent({
      version: 1,
      partner: { id: 'elzenwaard', name: 'E' },
      instruments: { add: [{ id: 'elzenwaard:x', ...facets, nl }] },
    });
    const catalogue = catalogueOf(listedWith(textsNl, { content: content!, apply: withPartner }), nobody);
    const { found, inName, isForgiving } = search(catalogue, query);
    expect(idsIn(found, catalogue)).toEqual(['elzenwaard:x']);
    expect([idsIn(inName, catalogue), isForgiving]).toEqual([['elzenwaard:x'], false]);
  });
});

describe('what entries say in their points', () => {
  test('is searched once it is there', () => {
    const words = items.flatMap(({ id }) => [...(bodies[id]!.toLowerCase().match(/\p{L}{9,}/gu) ?? [])]);
    const only = words.find((word) => having(word).length === 0)!;
    const saying = items.filter(({ id }) => bodies[id]!.toLowerCase().includes(only)).map(({ id }) => id);
    const { found, inName, isForgiving } = search(ours, only, bodies);
    expect(idsIn(found)).toEqual(saying);
    expect([bits.count(inName), isForgiving]).toEqual([0, false]);
    // Before that, it is not there as typed.
    const before = search(ours, only);
    expect(bits.count(before.found) === 0 || before.isForgiving).toBe(true);
  });

  test('loses nothing that was found without it', () => {
    for (const query of ['toewijz', 'sloop', 'school', 'economisch'])
      expect(find(query, bodies)).toEqual(expect.arrayContaining(find(query)));
  });
});

describe('the texts', () => {
  /** How often a text is folded while these are searched, one after another. */
  const foldings = (
    catalogue: Catalogue,
    ...searches: (readonly [query: string, texts?: typeof bodies])[]
  ): number[] => {
    const spy = vi.spyOn(String.prototype, 'normalize');
    try {
      return searches.map(([query, texts]) => {
        spy.mockClear();
        search(catalogue, query, texts);
        return spy.mock.calls.length;
      });
    } finally {
      spy.mockRestore();
    }
  };

  test('are made ready for searching once, and again when the bodies come', () => {
    const fresh = catalogueOf(listedWith(textsNl, undefined), nobody);
    const [first, second, withBodies, again] = foldings(
      fresh,
      ['sloop'],
      ['renovetie'],
      ['sloop', bodies],
      ['x', bodies],
    );
    expect(first).toBeGreaterThan(items.length);
    expect(withBodies).toBeGreaterThan(items.length);
    // The query itself.
    expect([second, again]).toEqual([1, 1]);
  });
});
