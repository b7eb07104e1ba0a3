import { describe, expect, test } from 'vitest';
import { terms, termsEn, termsNl } from '@mengwijzer/content';
import { parsePartnerContent, withPartner } from '@mengwijzer/content/partner';
import { termTextsEn } from '../terms-en.js';
import { termTextsNl } from '../terms-nl.js';
import { lookUp } from '../term-lookup.js';
import { explain, findTerm } from './term.js';

describe('a term is found', () => {
  test('by its id, its name and each form that it has, in both languages', () => {
    for (const texts of [termTextsNl, termTextsEn])
      for (const [id, { name, forms }] of Object.entries(texts.terms)) {
        expect(findTerm(id, texts), id).toBe(id);
        const named = Object.entries(texts.terms).filter(([, each]) => each.name === name);
        if (named.length === 1) expect(findTerm(name, texts), name).toBe(id);
        // A form that two terms give belongs to the first.
        for (const form of forms) expect(findTerm(form, texts), form).toBeDefined();
      }
  });

  test.each([
    ['Waterbedeffect', 'waterbed-effect'],
    ['  publieke\n  familiariteit ', 'public-familiarity'],
    ['PUBLIEKE FAMILIARITEIT', 'public-familiarity'],
    ['publieke familiari\u00ADteit', 'public-familiarity'],
    ['waterbed-effect', 'waterbed-effect'],
  ])('as “%s”', (asked, id) => expect(findTerm(asked, termTextsNl)).toBe(id));

  test.each(['', '   ', 'fiets', 'constructor', '__proto__', 'toString'])('and not as “%s”', (asked) =>
    expect(findTerm(asked, termTextsNl)).toBeUndefined(),
  );
});

describe('what it means', () => {
  test.each([
    ['waterbed effect', 'nl'],
    ['waterbedeffect', 'en'],
    ['waterbed-effect', 'nl'],
  ] as const)('is said of “%s” in the language of the page: %s', async (asked, lang) => {
    const view = await lookUp({ asked, lang, content: undefined });
    const words = lang === 'nl' ? termsNl : termsEn;
    expect(view).toMatchObject({ id: 'waterbed-effect', lang, summary: words['waterbed-effect'].summary });
    expect(view!.section).not.toBe('');
  });

  test('is nothing for a word that is no term', async () => {
    expect(await lookUp({ asked: 'fiets', lang: 'nl', content: undefined })).toBeNull();
  });

  test('is there for every term of ours, with where it comes from', () => {
    for (const { id } of terms) {
      const view = explain(id, [termTextsNl])!;
      expect([view.name !== '', view.summary !== '', view.section !== '', view.form !== ''], id).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
});

test('a partner hides, replaces and adds terms', () => {
  const { content, faults } = parsePartnerContent({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    terms: {
      hide: ['bonding'],
      replace: { 'waterbed-effect': { nl: { summary: 'Bij ons: naar de Waterkant.' } } },
      add: [
        {
          id: 'elzenwaard:buurtkamer',
          nl: { name: 'Buurtkamer', summary: 'Een huis voor de buurt.', forms: ['buurtkamer'] },
        },
      ],
    },
  });
  expect(faults).toEqual([]);
  const partner = { content: content!, apply: withPartner };
  expect(explain('bonding', [termTextsNl], partner)).toBeUndefined();
  expect(explain('waterbedeffect', [termTextsNl], partner)?.summary).toBe('Bij ons: naar de Waterkant.');
  expect(explain('buurtkamer', [termTextsNl], partner)).toMatchObject({ name: 'Buurtkamer', section: '' });
});
