import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { termsEn } from './data/terms.en.js';
import { terms } from './data/terms.js';
import { termsNl } from './data/terms.nl.js';
import type { TermText } from './term.js';
import { formsOf, termsIn, type TermsInOptions } from './terms-in-text.js';

const text = (...forms: string[]): TermText => ({ name: '', summary: '', forms });
const few = formsOf({
  segregation: text('segregatie', 'ruimtelijke segregatie'),
  schools: text('segregatie in het onderwijs'),
  'self-employed': text('zzp’er', 'zzp’ers'),
  economy: text('wijkeconomie', 'wijkeconomieën'),
  programme: text('nplv'),
  corporation: text('corporation', 'corporation’s'),
  brackets: text('isv (1997)'),
});

/** The text with its terms in square brackets, each with its id. */
const marked = (words: string, options?: TermsInOptions, forms = few): string =>
  termsIn(words, forms, options)
    .map(({ text: each, term }) => (term === undefined ? each : `[${each}|${term}]`))
    .join('');

describe('finds a term', () => {
  test.each([
    ['alone', 'segregatie', '[segregatie|segregation]'],
    ['at both ends', 'Segregatie of nplv', '[Segregatie|segregation] of [nplv|programme]'],
    ['in any case', 'Het NPLV, WIJKECONOMIEËN', 'Het [NPLV|programme], [WIJKECONOMIEËN|economy]'],
    ['between marks', '(NPLV)/NPLV: NPLV.', '([NPLV|programme])/[NPLV|programme]: [NPLV|programme].'],
    ['before a hyphen', 'NPLV-gebied', '[NPLV|programme]-gebied'],
    ['in quotes', 'de ‘wijkeconomie’ en “nplv”', 'de ‘[wijkeconomie|economy]’ en “[nplv|programme]”'],
    ['with an apostrophe', 'Eén zzp’er, twee zzp’ers', 'Eén [zzp’er|self-employed], twee [zzp’ers|self-employed]'],
    ['in the possessive', 'corporation’s', '[corporation’s|corporation]'],
    ['before a possessive mark', 'corporation’ homes', '[corporation|corporation]’ homes'],
    ['with signs that mean something in a pattern', 'Het ISV (1997).', 'Het [ISV (1997)|brackets].'],
  ])('%s', (_where, words, wanted) => expect(marked(words)).toBe(wanted));

  it('in its longest form', () => {
    expect(marked('Ruimtelijke segregatie, segregatie in het onderwijs')).toBe(
      '[Ruimtelijke segregatie|segregation], [segregatie in het onderwijs|schools]',
    );
    expect(marked('segregatie in het onderwijsveld')).toBe('[segregatie|segregation] in het onderwijsveld');
  });

  it('each time, or once when asked', () => {
    expect(marked('NPLV, nplv, segregatie, nplv')).toBe(
      '[NPLV|programme], [nplv|programme], [segregatie|segregation], [nplv|programme]',
    );
    expect(termsIn('NPLV, nplv, segregatie, nplv', few, { once: true })).toEqual([
      { text: 'NPLV', term: 'programme' },
      { text: ', nplv, ' },
      { text: 'segregatie', term: 'segregation' },
      { text: ', nplv' },
    ]);
  });
});

describe('finds no term', () => {
  test.each([
    'desegregatie',
    'segregaties',
    'nplv2',
    '2nplv',
    'wijkeconomieë',
    // The accent stands apart here: one letter for the reader, two for the machine.
    'wijkeconomie\u0301',
    'zzp',
    'nplv’er',
    'l’nplv',
    'noncorporation’s',
    'ruimtelijke  scheiding',
    'ISV 1997',
  ])('in %j', (words) => expect(termsIn(words, few)).toEqual([{ text: words }]));

  it('in an empty text', () => expect(termsIn('', few)).toEqual([]));
  it('without forms', () => expect(termsIn('segregatie', new Map())).toEqual([{ text: 'segregatie' }]));
  it('of an empty form', () => expect(termsIn('nplv', new Map([['', 'nothing']]))).toEqual([{ text: 'nplv' }]));
});

describe('forms', () => {
  it('are found whatever case they are written in', () => {
    expect(marked('een waterbed', {}, formsOf({ bed: text('Waterbed') }))).toBe('een [waterbed|bed]');
    expect(marked('een waterbed', {}, new Map([['WaterBed', 'bed']]))).toBe('een [waterbed|bed]');
  });

  it('belong to the first term that has them', () => {
    expect([...formsOf({ one: text('shared', 'own'), other: text('Shared') })]).toEqual([
      ['shared', 'one'],
      ['own', 'one'],
    ]);
  });
});

describe('for any text', () => {
  const all = formsOf(termsNl);
  const piece = fc.oneof(
    fc.constantFrom(...all.keys(), ...[...few.keys()].map((form) => form.toUpperCase())),
    fc.constantFrom(' ', '’', '-', ', ', '’s', 's', '‘', 'é', '\u0301', '1', '\n'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const anyForms = fc.oneof(
    fc.constant(few),
    fc.constant(all),
    fc
      .dictionary(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.string())
      .map((each) => new Map(Object.entries(each))),
  );
  const options = fc.record({ once: fc.boolean() });

  it('the pieces joined are the text', () =>
    fc.assert(
      fc.property(anyText, anyForms, options, (words, forms, option) => {
        const segments = termsIn(words, forms, option);
        expect(segments.map((each) => each.text).join('')).toBe(words);
        expect(segments.every((each) => each.text !== '')).toBe(true);
        // Two plain pieces never stand side by side.
        expect(
          segments.some((each, index) => !('term' in each) && index > 0 && !('term' in (segments[index - 1] ?? each))),
        ).toBe(false);
      }),
    ));

  it('a term is a form of its own, and never part of a word', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom(few, all), options, (words, forms, option) => {
        let done = 0;
        for (const { text: each, term } of termsIn(words, forms, option)) {
          if (term !== undefined) {
            expect(forms.get(each.toLowerCase())).toBe(term);
            expect(words.slice(0, done)).not.toMatch(/[\p{L}\p{M}\p{N}]’?$/u);
            expect(words.slice(done + each.length)).not.toMatch(/^’?[\p{L}\p{M}\p{N}]/u);
          }
          done += each.length;
        }
      }),
    ));

  it('once marks the first of what always marks', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom(few, all), (words, forms) => {
        const ids = (option: TermsInOptions) => termsIn(words, forms, option).flatMap(({ term }) => term ?? []);
        expect(ids({ once: true })).toEqual([...new Set(ids({}))]);
      }),
    ));

  it('takes no more time when a text almost fits', () => {
    const form = `${'a'.repeat(40)} b`;
    const forms = new Map(Array.from({ length: 400 }, (_each, index) => [`${form}${index}`, `t${index}`] as const));
    const started = performance.now();
    termsIn(`${'a'.repeat(40)} b`.repeat(200), forms);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('our terms', () => {
  const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, TermText>>>> = { nl: termsNl, en: termsEn };

  it.each(['nl', 'en'] as const)('have every form once in %s', (lang) => {
    const forms = Object.values(texts[lang]).flatMap((each) => each.forms);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('are found in each of their forms in %s', (lang) => {
    const forms = formsOf(texts[lang]);
    for (const [id, each] of Object.entries(texts[lang]))
      for (const form of each.forms) expect(termsIn(form, forms)).toEqual([{ text: form, term: id }]);
  });

  it('stand in alphabetical order', () => {
    const ids = terms.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});
