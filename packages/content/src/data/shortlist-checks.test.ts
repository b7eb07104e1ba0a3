import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { measure } from '../check/readability.js';
import { concerns, findIn, type Facts, type ShortlistFinding } from '../conditions.js';
import { domain } from '../schema/collections.js';
import { fact } from '../schema/hints.js';
import { shortlistCheck, shortlistCheckText } from '../schema/shortlist-checks.js';
import { instruments, type InstrumentId } from './instruments.js';
import { questions } from './questions.js';
import { shortlistChecksEn } from './shortlist-checks.en.js';
import { shortlistChecks, type ShortlistCheckId } from './shortlist-checks.js';
import { shortlistChecksNl } from './shortlist-checks.nl.js';
import { sources } from './sources.js';
import type { InstrumentTest } from '../fit.js';
import { listingOf, type InstrumentListing } from '../instrument-listing.js';
import type { ShortlistCheck, ShortlistCheckText } from '../shortlist-check.js';

const all: readonly ShortlistCheck[] = shortlistChecks;
const allInstruments: readonly InstrumentListing[] = instruments.map(listingOf);
const texts: Readonly<Record<string, Readonly<Record<string, ShortlistCheckText>>>> = {
  nl: shortlistChecksNl,
  en: shortlistChecksEn,
};

const factsOf = (...objectives: string[]): Facts =>
  Object.fromEntries(
    fact.options.map((each) => [each, new Set(each === 'objectives.named' ? objectives : [])]),
  ) as unknown as Facts;
const chosen = (...ids: readonly string[]): InstrumentListing[] => allInstruments.filter(({ id }) => ids.includes(id));
const find = (
  id: ShortlistCheckId,
  ids: readonly InstrumentId[],
  ...objectives: string[]
): ShortlistFinding | undefined =>
  findIn(all.find((each) => each.id === id) as ShortlistCheck, chosen(...ids), factsOf(...objectives));
const testsOf = (check: ShortlistCheck): InstrumentTest[] => {
  if (check.kind === 'complement') return [check.of, check.with];
  if (check.kind === 'legal-condition') return [check.of, ...(check.without === undefined ? [] : [check.without])];
  return check.kind === 'motive-without' ? [check.of] : [];
};

describe('the collection', () => {
  it('is as the schema says, and the schema as the types', () => {
    expect(() => z.array(shortlistCheck).parse(shortlistChecks)).not.toThrow();
    expectTypeOf<z.infer<typeof shortlistCheck>>().toEqualTypeOf<ShortlistCheck>();
    expectTypeOf<z.infer<typeof shortlistCheckText>>().toEqualTypeOf<ShortlistCheckText>();
  });

  it('has ids of its own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

  it('rests on sections, and on publications that exist', () => {
    const known = new Set<string>(sources.map(({ id }) => id));
    expect(all.filter(({ cites }) => cites.every(({ section }) => section === undefined)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(all.flatMap(({ cites }) => cites.flatMap((cite) => cite.sources)).filter((id) => !known.has(id))).toEqual(
      [],
    );
  });

  it('names instruments and objectives that exist', () => {
    const known = new Set(allInstruments.map(({ id }) => id));
    const objectives: readonly string[] =
      questions.find(({ id }) => id === 'objectives')?.parts.find(({ id }) => id === 'objectives')?.choices ?? [];
    for (const check of all) {
      const ids = [
        ...testsOf(check).flatMap((test) => test.ids ?? []),
        ...('counteredBy' in check ? check.counteredBy : []),
      ];
      expect(
        ids.filter((id) => !known.has(id)),
        check.id,
      ).toEqual([]);
      if ('objective' in check) expect(objectives, check.id).toContain(check.objective);
    }
  });

  it('is about some instruments and never about all', () => {
    for (const check of all)
      for (const test of testsOf(check)) {
        const selected = allInstruments.filter((each) => concerns(test, each, factsOf())).length;
        expect(selected, check.id).toBeGreaterThan(0);
        expect(selected, check.id).toBeLessThan(allInstruments.length);
      }
  });

  it('has a check for each domain, and for each side effect that it names an instrument with it', () => {
    expect(all.flatMap((check) => (check.kind === 'missing-domain' ? [check.domain] : []))).toEqual(domain.options);
    const known = new Set(allInstruments.flatMap(({ sideEffects }) => sideEffects));
    const named = all.flatMap((check) => (check.kind === 'shared-side-effect' ? [check.sideEffect] : []));
    expect(named.filter((each) => !known.has(each))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('what a check finds', () => {
  it('is nothing in an empty shortlist, whatever the answers', () => {
    const everything = factsOf(
      'less-segregation',
      'less-concentration',
      'resident-opportunities',
      'area-figures',
      'contact',
    );
    expect(all.filter((check) => findIn(check, [], everything) !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it('is nothing where everything is chosen but what remains to be watched', () => {
    const open = all.filter((check) => {
      const found = findIn(check, allInstruments, factsOf('less-segregation', 'contact'));
      return found !== undefined && !found.settled;
    });
    expect(open.map(({ kind }) => kind).filter((kind) => kind !== 'legal-condition')).toEqual([
      'shared-side-effect',
      'shared-side-effect',
    ]);
  });

  it.each<
    [
      what: string,
      check: ShortlistCheckId,
      ids: readonly InstrumentId[],
      expected: Partial<ShortlistFinding> | undefined,
      ...objectives: string[],
    ]
  >([
    [
      'only physical',
      'physical-is-not-enough',
      ['densification', 'wbmgp-article-8'],
      { about: ['densification', 'wbmgp-article-8'] },
    ],
    ['not only physical', 'physical-is-not-enough', ['densification', 'bridging'], undefined],
    // Said already.
    ['nothing social, as all is physical', 'no-social', ['densification'], undefined],
    ['nothing social', 'no-social', ['densification', 'shopfronts'], { settled: false }],
    ['something social', 'no-social', ['densification', 'bridging'], undefined],
    ['nothing economic', 'no-economic', ['bridging'], { about: ['bridging'] }],
    ['nothing physical', 'no-physical', ['bridging', 'shopfronts'], { about: ['bridging', 'shopfronts'] }],
    ['nothing for an objective', 'nothing-for-segregation', ['bridging'], { about: ['bridging'] }, 'less-segregation'],
    ['something for an objective', 'nothing-for-segregation', ['densification'], undefined, 'less-segregation'],
    ['an objective that nobody names', 'nothing-for-segregation', ['bridging'], undefined, 'contact'],
    ['nothing for contact', 'nothing-for-contact', ['densification'], { settled: false }, 'contact'],
    ['something for contact', 'nothing-for-contact', ['meeting-places'], undefined, 'contact'],
    [
      'displacement with nothing against it',
      'displacement',
      ['demolition-and-new-build', 'bridging'],
      {
        about: ['demolition-and-new-build'],
        settled: false,
        counters: ['rehousing-support', 'build-before-demolition', 'gradual-renewal'],
      },
    ],
    [
      'displacement with something against it',
      'displacement',
      ['demolition-and-new-build', 'gradual-renewal'],
      { about: ['demolition-and-new-build'], settled: true, counters: ['gradual-renewal'] },
    ],
    ['what is against displacement, alone', 'displacement', ['gradual-renewal'], undefined],
    [
      'a waterbed that nobody watches',
      'waterbed',
      ['demolition-and-new-build'],
      { settled: false, counters: ['waterbed-monitoring'] },
    ],
    [
      'a waterbed that somebody watches',
      'waterbed',
      ['demolition-and-new-build', 'waterbed-monitoring'],
      { settled: true },
    ],
    [
      'discrimination',
      'discrimination',
      ['tenant-screening'],
      { about: ['tenant-screening'], counters: [], settled: false },
    ],
    ['exclusion', 'exclusion', ['housing-act-permit'], { about: ['housing-act-permit'] }],
    [
      'control lost and won back',
      'less-control',
      ['selling-social-homes', 'buying-back-homes'],
      { settled: true, counters: ['buying-back-homes'] },
    ],
    ['a law that needs consent', 'wbmgp-consent', ['wbmgp-article-9', 'bridging'], { about: ['wbmgp-article-9'] }],
    [
      'a law with a hardship clause',
      'wbmgp-hardship',
      ['wbmgp-article-8', 'wbmgp-article-9'],
      { about: ['wbmgp-article-8'] },
    ],
    ['a law alone', 'wbmgp-alone', ['wbmgp-article-8', 'densification'], { about: ['wbmgp-article-8'] }],
    ['a law beside other measures', 'wbmgp-alone', ['wbmgp-article-8', 'bridging'], undefined],
    ['a bill', 'still-a-bill', ['regional-direction'], { settled: false }],
    ['homes without contact', 'homes-and-contact', ['densification'], { settled: false, about: ['densification'] }],
    ['homes and contact', 'homes-and-contact', ['densification', 'organised-encounters'], { settled: true }],
    ['a place without people', 'places-and-people', ['meeting-places', 'shopfronts'], { settled: false }],
    [
      'a place and people',
      'places-and-people',
      ['meeting-places', 'best-persons'],
      { settled: true, about: ['meeting-places'] },
    ],
    ['attentiveness without businesses', 'attentiveness-and-economy', ['everyday-attentiveness'], { settled: false }],
    [
      'attentiveness and businesses',
      'attentiveness-and-economy',
      ['everyday-attentiveness', 'local-economy'],
      { settled: true },
    ],
    ['one measure for schools', 'schools-together', ['broad-schools'], { settled: false, about: ['broad-schools'] }],
    ['two measures for schools', 'schools-together', ['broad-schools', 'school-admission'], { settled: true }],
    ['social homes only elsewhere', 'social-homes-here-and-elsewhere', ['social-homes-elsewhere'], { settled: false }],
    [
      'social homes elsewhere, and sale here',
      'social-homes-here-and-elsewhere',
      ['social-homes-elsewhere', 'selling-social-homes'],
      { settled: true },
    ],
  ])('%s', (_what, check, ids, expected, ...objectives) => {
    const found = find(check, ids, ...objectives);
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
  });

  it.each(all.map((check) => [check.id, check] as const))('%s can speak', (_id, check) => {
    const alone = allInstruments.some((each) =>
      findIn(check, [each], factsOf(...('objective' in check ? [check.objective] : []))),
    );
    const mixed = findIn(check, chosen('densification', 'shopfronts'), factsOf()) !== undefined;
    expect(alone || mixed).toBe(true);
  });
});

describe('words', () => {
  const placeholders = (text = ''): string[] => [...(text.match(/\{\w+\}/gu) ?? [])].sort();

  it.each(Object.entries(texts))('in %s stand in the order of the checks, as the schema says', (_lang, words) => {
    expect(Object.keys(words)).toEqual(all.map(({ id }) => id));
    for (const [id, each] of Object.entries(words)) {
      expect(shortlistCheckText.safeParse(each).success, id).toBe(true);
      for (const text of [each.says, each.settled ?? ''])
        expect(text, id).not.toMatch(/[!'"]| {2}|\n|\bhelaas\b|\bunfortunately\b/iu);
    }
  });

  it.each(Object.entries(texts))('in %s name what a check finds, and no more', (_lang, words) => {
    for (const check of all) {
      const { says, settled } = words[check.id] as ShortlistCheckText;
      const found = placeholders(says);
      const allowed = {
        'only-physical': [],
        'missing-domain': [],
        'motive-without': ['{answer}'],
        'shared-side-effect': ['{names}', '{counters}'],
        'legal-condition': ['{names}'],
        complement: ['{names}'],
      }[check.kind] as string[];
      for (const each of [...found, ...placeholders(settled)]) expect(allowed, check.id).toContain(each);
      if (check.kind === 'motive-without' || check.kind === 'legal-condition') expect(found, check.id).toEqual(allowed);
      if (check.kind === 'shared-side-effect') {
        expect(found.includes('{counters}'), check.id).toBe(check.counteredBy.length > 0);
        expect(found, check.id).toContain('{names}');
      }
      // Settled can only be what something can be chosen for.
      const settles =
        check.kind === 'complement' || (check.kind === 'shared-side-effect' && check.counteredBy.length > 0);
      expect(settled !== undefined, check.id).toBe(settles);
    }
  });

  it('use the same placeholders in both languages', () => {
    for (const { id } of all)
      for (const field of ['says', 'settled'] as const)
        expect(placeholders(texts['en']?.[id]?.[field]), id).toEqual(placeholders(texts['nl']?.[id]?.[field]));
  });

  it.each(
    Object.entries(texts['nl'] ?? {}).flatMap(([id, { says, settled }]) => [
      [id, says] as const,
      ...(settled === undefined ? [] : [[`${id}, settled`, settled] as const]),
    ]),
  )('read easily: %s', (_id, text) => {
    const sentences = text.replaceAll(/: \{\w+\}|\{\w+\}/gu, '').split(/(?<=[.?])\s+/u);
    const { longestSentence, meanSentence } = measure(sentences);
    expect(longestSentence).toBeLessThanOrEqual(20);
    expect(meanSentence).toBeLessThanOrEqual(13);
  });
});
