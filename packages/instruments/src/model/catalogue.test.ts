import { readFileSync } from 'node:fs';
import { instruments } from '@mengwijzer/content/instruments';
import { listingOf } from '@mengwijzer/content/instrument-listing';
import { parsePartnerContent, withPartner } from '@mengwijzer/content/partner';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { catalogueOf, listedWith, scopeOf, unknownIn, type Catalogue, type Item, type Partner } from './catalogue.js';
import type { PickerTexts } from './texts.js';

const nobody = scopeOf('', '', '');
const ours = listedWith(textsNl, undefined);
const everything = catalogueOf(ours, nobody);
const ids = instruments.map(({ id }) => id as string);
const idsOf = ({ items }: Catalogue): string[] => items.map(({ id }) => id);

const partnerFrom = (file: unknown): Partner => {
  const { content, faults } = parsePartnerContent(file);
  expect(faults).toEqual([]);
  return { content: content!, apply: withPartner };
};
const elzenwaard = { version: 1, partner: { id: 'elzenwaard', name: 'Elzenwaard' } };
const example = partnerFrom(readFileSync(new URL('../../../../docs/examples/partner.json', import.meta.url), 'utf8'));
const withExample = (texts: PickerTexts): Catalogue => catalogueOf(listedWith(texts, example), nobody);
const itemOf = ({ items, at }: Catalogue, id: string): Item => items[at.get(id) ?? -1]!;

describe('our own', () => {
  test.each([textsNl, textsEn])('are all there, in order, with their words ($lang)', (texts) => {
    const catalogue = catalogueOf(listedWith(texts, undefined), nobody);
    expect(idsOf(catalogue)).toEqual(ids);
    for (const [position, item] of catalogue.items.entries()) {
      const { name, summary, isPartners, lang, ...listing } = item;
      expect(listing).toEqual(listingOf(instruments[position]!));
      expect({ name, summary }).toEqual(texts.list.instruments[item.id]);
      expect([isPartners, lang]).toEqual([false, undefined]);
      expect(catalogue.at.get(item.id)).toBe(position);
    }
    expect(catalogue.motives).toBe(texts.list.motives);
  });
});

describe('an editor’s scope', () => {
  test.each<[string, [string, string, string], (item: Item) => boolean]>([
    ['one domain', ['social', '', ''], ({ domain }) => domain === 'social'],
    ['two domains', [' economic\n social ', '', ''], ({ domain }) => domain !== 'physical'],
    ['a motive', ['', 'segregation', ''], ({ motives }) => motives.includes('segregation')],
    [
      'one of two motives, in a domain',
      ['physical', 'segregation better-scores', ''],
      ({ domain, motives }) =>
        domain === 'physical' && (motives.includes('segregation') || motives.includes('better-scores')),
    ],
    ['what nothing has', ['cultural', '', ''], () => false],
  ])('of %s leaves those, in the content’s order', (_, [domain, motive, named], holds) => {
    const catalogue = catalogueOf(ours, scopeOf(domain, motive, named));
    expect(idsOf(catalogue)).toEqual(everything.items.filter(holds).map(({ id }) => id));
    expect([...catalogue.at]).toEqual(idsOf(catalogue).map((id, position) => [id, position]));
  });

  test('of ids keeps the order in which they are named', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ids, 'no-such'], { minLength: 1 }), (named) => {
        const known = named.filter((id) => id !== 'no-such');
        expect(idsOf(catalogueOf(ours, scopeOf('', '', named.join(' '))))).toEqual(known);
        expect(idsOf(catalogueOf(ours, scopeOf('social', '', named.join('\n'))))).toEqual(
          known.filter((id) => itemOf(everything, id).domain === 'social'),
        );
      }),
    );
  });

  test('is read from attributes: each value once, and no end of them', () => {
    expect(scopeOf(' social\tphysical social ', '', 'a\n b')).toEqual({
      domains: ['social', 'physical'],
      motives: [],
      ids: ['a', 'b'],
    });
    expect(scopeOf('', '', Array.from({ length: 1000 }, (_, each) => `i${each}`).join(' ')).ids).toHaveLength(200);
  });

  test.each<[[string, string, string], string[]]>([
    [['', '', ''], []],
    [['physical social economic', 'segregation', 'renovation'], []],
    [
      ['cultural', 'segregation no-motive', 'renovation no-such'],
      ['cultural', 'no-motive', 'no-such'],
    ],
    [
      ['toString', '__proto__', 'constructor'],
      ['toString', '__proto__', 'constructor'],
    ],
  ])('%j names what nothing has: %j', (scope, unknown) => expect(unknownIn(scopeOf(...scope), ours)).toEqual(unknown));

  test('may name what a partner added, and not what it hides', () => {
    const scope = scopeOf('', '', 'elzenwaard:buurtkamer iconic-attractions');
    expect(unknownIn(scope, listedWith(textsNl, example))).toEqual(['iconic-attractions']);
    expect(unknownIn(scope, ours)).toEqual(['elzenwaard:buurtkamer']);
  });
});

describe('what a partner has its say about', () => {
  const own = ['elzenwaard:terugkeerregeling', 'elzenwaard:buurtkamer'];

  test('stands behind ours, and what it hides is gone', () => {
    const catalogue = withExample(textsNl);
    expect(idsOf(catalogue)).toEqual([...ids.filter((id) => id !== 'iconic-attractions'), ...own]);
    expect(catalogue.items.filter(({ isPartners }) => isPartners).map(({ id }) => id)).toEqual(own);
    expect(itemOf(catalogue, 'elzenwaard:terugkeerregeling')).toMatchObject({
      name: 'Terugkeerregeling Molenkwartier',
      motives: ['concentration'],
      sideEffects: ['displacement'],
    });
  });

  test('is marked as Dutch on an English page where it gave no English', () => {
    expect(withExample(textsNl).items.filter(({ lang }) => lang === 'nl')).toEqual([]);
    const dutch = withExample(textsEn).items.filter(({ lang }) => lang === 'nl');
    expect(dutch.map(({ id }) => id)).toEqual(['rehousing-support', 'elzenwaard:buurtkamer']);
  });

  test('replaces words and facets of ours', () => {
    const partner = partnerFrom({
      ...elzenwaard,
      instruments: {
        replace: {
          renovation: { domain: 'social', scales: ['porch'], nl: { name: 'Opknappen' }, en: { name: 'Doing up' } },
        },
      },
      motives: { replace: { segregation: { nl: { name: 'Arm en rijk' }, en: { name: 'Rich and poor' } } } },
    });
    for (const [texts, name, motive] of [
      [textsNl, 'Opknappen', 'Arm en rijk'],
      [textsEn, 'Doing up', 'Rich and poor'],
    ] as const) {
      const { items, at, motives } = catalogueOf(listedWith(texts, partner), nobody);
      const { summary } = texts.list.instruments['renovation']!;
      const before = catalogueOf(listedWith(texts, undefined), nobody).items[at.get('renovation')!];
      expect(items[at.get('renovation')!]).toEqual({ ...before, domain: 'social', scales: ['porch'], name, summary });
      expect(motives).toEqual({ ...texts.list.motives, segregation: motive });
    }
  });

  const words = fc.stringMatching(/^[a-zé][a-zé ]{0,18}[a-zé]$/u);
  const both = fc.record({ name: words, summary: words });
  const added = fc.record(
    {
      id: fc.stringMatching(/^elzenwaard:[a-z]{1,8}$/u),
      domain: fc.constantFrom('physical', 'social', 'economic'),
      binding: fc.constantFrom('law', 'agreement', 'practice'),
      leadTime: fc.constantFrom('short', 'medium', 'long'),
      evidence: fc.constantFrom('advice', 'mixed'),
      scales: fc.subarray(['porch', 'street', 'city']),
      points: fc
        .subarray(['displacement', 'tension', 'upkeep'])
        .map((effects) => effects.map((each) => ({ id: each, kind: 'side-effect', sideEffect: each, nl: 'Iets.' }))),
      nl: both,
      en: both,
    },
    { requiredKeys: ['id', 'domain', 'binding', 'leadTime', 'evidence', 'nl'] },
  );

  test('is shown as it was given, whatever a partner gives', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(added, { selector: ({ id }) => id, maxLength: 5 }),
        fc.subarray(ids, { maxLength: 5 }),
        (add, hide) => {
          const partner = partnerFrom({ ...elzenwaard, instruments: { add, hide } });
          for (const texts of [textsNl, textsEn]) {
            const catalogue = catalogueOf(listedWith(texts, partner), nobody);
            expect(idsOf(catalogue)).toEqual([...ids.filter((id) => !hide.includes(id)), ...add.map(({ id }) => id)]);
            for (const { id, nl, en, scales = [], points = [] } of add)
              expect(itemOf(catalogue, id)).toMatchObject({
                ...(texts.lang === 'en' ? (en ?? nl) : nl),
                scales,
                sideEffects: points.map(({ sideEffect }) => sideEffect),
                isPartners: true,
                lang: texts.lang === 'en' && en === undefined ? 'nl' : undefined,
              });
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
