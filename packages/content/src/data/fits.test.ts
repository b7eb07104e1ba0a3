import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { measure } from '../check/readability.js';
import { concerns, found, holds, type Facts } from '../conditions.js';
import { fit, fitKind, fitText, instrumentTest } from '../schema/fits.js';
import { fact } from '../schema/hints.js';
import { questionId } from '../schema/questions.js';
import { fitsEn } from './fits.en.js';
import { fits } from './fits.js';
import { fitsNl } from './fits.nl.js';
import { instruments } from './instruments.js';
import { motives } from './motives.js';
import { questions } from './questions.js';
import { questionsEn } from './questions.en.js';
import { questionsNl } from './questions.nl.js';
import { sources } from './sources.js';
import type { Fit, FitText, InstrumentTest } from '../fit.js';
import type { Fact, Test } from '../hint.js';
import { listingOf, type InstrumentListing } from '../instrument-listing.js';
import type { PartText, Question, QuestionText } from '../question.js';

const all: readonly Fit[] = fits;
const allInstruments: readonly InstrumentListing[] = instruments.map(listingOf);
const allQuestions: readonly Question[] = questions;
const languages = [
  ['nl', fitsNl, questionsNl],
  ['en', fitsEn, questionsEn],
] as const satisfies readonly (readonly [
  string,
  Readonly<Record<string, FitText>>,
  Readonly<Record<string, QuestionText>>,
])[];

type Said = Partial<Record<Fact, readonly string[]>>;
const factsOf = (said: Said): Facts =>
  Object.fromEntries(fact.options.map((each) => [each, new Set(said[each])])) as unknown as Facts;

/** The part of a question whose choices a fact holds; none for facts that hold something else. */
const partOf: Readonly<Record<Fact, readonly [question: string, part: string] | undefined>> = {
  'what.choices': ['what', 'choices'],
  'who.choices': ['who', 'choices'],
  'who.benefits': ['who', 'benefits'],
  'who.burdens': ['who', 'burdens'],
  'theory.kinds': ['theory', 'kind'],
  'role.choices': ['role', 'choices'],
  'objectives.main': ['objectives', 'objectives'],
  'objectives.against': ['objectives', 'objectives'],
  'objectives.disputed': ['objectives', 'objectives'],
  'objectives.named': ['objectives', 'objectives'],
  'scale.intervention': ['scale', 'levels'],
  'scale.wanted': ['scale', 'levels'],
  'scale.unwanted': ['scale', 'levels'],
  'scale.span': undefined,
  'time.term': ['time', 'term'],
  states: undefined,
};
const choicesOf = (each: Fact): readonly string[] => {
  const [question, part] = partOf[each] ?? [];
  return allQuestions.find(({ id }) => id === question)?.parts.find(({ id }) => id === part)?.choices ?? [];
};
const vocabularyOf = (each: Fact): readonly string[] => {
  if (each === 'scale.span') return ['effect-wider', 'effect-narrower', 'effect-same', 'unwanted-wider'];
  if (each !== 'states') return choicesOf(each);
  const states = ['open', 'answered', 'not-agreed', 'not-relevant'];
  return questionId.options.flatMap((id) => states.map((state) => `${id}:${state}`));
};
const idsOf = (test: Test): readonly string[] =>
  'anyOf' in test ? test.anyOf : 'allOf' in test ? test.allOf : 'only' in test ? test.only : test.noneOf;
const first = ({ when }: Fit): Test => when[0] as Test;

/** Answers on which a fit speaks: one for each id that its first test asks for, with the least that the others need. */
const answersFor = ({ when }: Fit): Facts[] => {
  const wanted = when.filter((test) => !('noneOf' in test));
  const [lead, ...rest] = wanted.map((test) => ({ fact: test.fact, ids: idsOf(test), every: 'allOf' in test }));
  if (lead === undefined) return [];
  return (lead.every ? [lead.ids] : lead.ids.map((id) => [id])).map((ids) => {
    const said: Partial<Record<Fact, readonly string[]>> = { [lead.fact]: ids };
    for (const { fact: each, ids: more, every } of rest)
      said[each] = [...(said[each] ?? []), ...(every ? more : more.slice(0, 1))];
    return factsOf(said);
  });
};
const speaks = ({ when }: Fit, facts: Facts): boolean => when.every((test) => holds(test, facts));
const idsConcerned = (test: InstrumentTest, facts: Facts): string[] =>
  allInstruments.filter((each) => concerns(test, each, facts)).map(({ id }) => id);
/** Every instrument that a fit can ever be about. */
const reach = (each: Fit): Set<string> => new Set(answersFor(each).flatMap((facts) => idsConcerned(each.of, facts)));

const fitsOn = (said: Said, id: string): string[] => {
  const facts = factsOf(said);
  const instrument = allInstruments.find((each) => each.id === id) as InstrumentListing;
  return all.filter((each) => speaks(each, facts) && concerns(each.of, instrument, facts)).map((each) => each.id);
};

describe('the collection', () => {
  it('is as the schema says, and the schema as the types', () => {
    expect(() => z.array(fit).parse(fits)).not.toThrow();
    expectTypeOf<z.infer<typeof fit>>().toEqualTypeOf<Fit>();
    expectTypeOf<z.infer<typeof fitText>>().toEqualTypeOf<FitText>();
    expectTypeOf<z.infer<typeof instrumentTest>>().toEqualTypeOf<InstrumentTest>();
  });

  it.each([
    ['no field', {}],
    ['a field that asks for nothing', { ids: [] }],
    ['a field that it does not know', { names: ['densification'] }],
  ])('does not take an instrument test with %s', (_name, test) =>
    expect(instrumentTest.safeParse(test).success).toBe(false),
  );

  it('has ids of its own', () => expect(new Set(all.map(({ id }) => id)).size).toBe(all.length));

  it('has 35 to 50 rules, on all questions, of all kinds, none of them rare', () => {
    expect(all.length).toBeGreaterThanOrEqual(35);
    expect(all.length).toBeLessThanOrEqual(50);
    for (const id of questionId.options)
      expect(all.filter(({ question }) => question === id).length, id).toBeGreaterThanOrEqual(3);
    for (const kind of fitKind.options)
      expect(all.filter((each) => each.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    // An answer does not only speak in favour.
    for (const id of questionId.options)
      expect(new Set(all.filter(({ question }) => question === id).map(({ kind }) => kind)).size, id).toBeGreaterThan(
        1,
      );
  });

  it('stands in the order of the questions', () => {
    const order = all.map(({ question }) => questionId.options.indexOf(question));
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it('rests on sections, and on publications that exist', () => {
    const known = new Set<string>(sources.map(({ id }) => id));
    expect(all.filter(({ cites }) => cites.every(({ section }) => section === undefined)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(all.flatMap(({ cites }) => cites.flatMap((cite) => cite.sources)).filter((id) => !known.has(id))).toEqual(
      [],
    );
  });
});

describe('tests on answers', () => {
  it('test only what an answer can say', () => {
    expect(
      all.flatMap(({ id, when }) =>
        when.flatMap((test) =>
          idsOf(test)
            .filter((value) => !vocabularyOf(test.fact).includes(value))
            .map((value) => `${id}: ${test.fact} ${value}`),
        ),
      ),
    ).toEqual([]);
  });

  it('belong to the question that the rule rests on', () => {
    for (const each of all) expect(each.question, each.id).toBe(first(each).fact.split('.')[0]);
  });

  it('stay silent as long as nobody has answered', () =>
    expect(all.filter((each) => speaks(each, factsOf({}))).map(({ id }) => id)).toEqual([]));

  it.each(all.map((each) => [each.id, each] as const))('%s can speak', (_id, each) => {
    for (const facts of answersFor(each)) expect(speaks(each, facts)).toBe(true);
    expect(answersFor(each)).not.toEqual([]);
  });
});

describe('tests on instruments', () => {
  it('name instruments and motives that exist', () => {
    const knownInstruments = new Set(allInstruments.map(({ id }) => id));
    const knownMotives = new Set<string>(motives.map(({ id }) => id));
    for (const { id, of } of all) {
      expect(
        (of.ids ?? []).filter((each) => !knownInstruments.has(each)),
        id,
      ).toEqual([]);
      expect(
        (of.motives ?? []).filter((each) => !knownMotives.has(each)),
        id,
      ).toEqual([]);
    }
  });

  it('compare with the fact that the words name', () => {
    for (const each of all)
      if (each.of.against !== undefined) expect(each.of.against.fact, each.id).toBe(first(each).fact);
  });

  it.each(all.map((each) => [each.id, each] as const))('%s is about some instruments, never about all', (_id, each) => {
    expect(reach(each).size).toBeGreaterThan(0);
    for (const facts of answersFor(each))
      expect(idsConcerned(each.of, facts).length).toBeLessThan(allInstruments.length);
  });

  it('give every instrument something in favour on some answer', () => {
    const favoured = new Set(all.filter(({ kind }) => kind === 'for').flatMap((each) => [...reach(each)]));
    expect(allInstruments.map(({ id }) => id).filter((id) => !favoured.has(id))).toEqual([]);
  });

  // The source tells what these are, and not for which answer they would be a reason.
  it('give these instruments nothing in favour but their level of scale', () => {
    const favoured = new Set(
      all.filter(({ kind, id }) => kind === 'for' && id !== 'acts-where-wanted').flatMap((each) => [...reach(each)]),
    );
    expect(allInstruments.map(({ id }) => id).filter((id) => !favoured.has(id))).toEqual([
      'replacement-per-complex',
      'renovation',
      'housing-fund',
      'tenant-screening',
      'housing-act-2014',
      'housing-act-priority',
    ]);
  });
});

describe.each(languages)('words in %s', (_lang, texts, questionTexts) => {
  const words: Readonly<Record<string, FitText>> = texts;
  const inline = (each: Fact, id: string): string => {
    const [question = '', part = ''] = partOf[each] ?? [];
    const parts: Readonly<Record<string, PartText>> = (questionTexts as Readonly<Record<string, QuestionText>>)[
      question
    ]!.parts;
    return parts[part]!.choices[id]!.inline;
  };

  it('stand in the order of the rules, as the schema says', () => {
    expect(Object.keys(words)).toEqual(all.map(({ id }) => id));
    for (const [id, each] of Object.entries(words)) expect(fitText.safeParse(each).success, id).toBe(true);
  });

  it('name the answer, once, where the first test found choices, and nowhere else', () => {
    for (const each of all) {
      const names = partOf[first(each).fact] !== undefined && !('noneOf' in first(each));
      expect(words[each.id]!.says.match(/\{\w+\}/gu) ?? [], each.id).toEqual(names ? ['{answer}'] : []);
    }
  });

  it('have words for whatever the first test finds', () => {
    for (const each of all)
      for (const facts of answersFor(each)) {
        const ids = found(first(each), facts);
        expect(ids.length, each.id).toBeGreaterThan(0);
        for (const id of ids) expect(inline(first(each).fact, id), each.id).not.toBe('');
      }
  });

  it('never say the same twice of an instrument', () => {
    const said = (each: Fit): string[] =>
      answersFor(each).flatMap((facts) => {
        const answer = found(first(each), facts)
          .map((id) => inline(first(each).fact, id))
          .join(', ');
        return idsConcerned(each.of, facts).map((id) => `${id}: ${words[each.id]!.says.replace('{answer}', answer)}`);
      });
    const lines = all.flatMap(said);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    // Nor is there a rule that another one doubles.
    const rules = all.map(({ kind, when, of }) => JSON.stringify([kind, when, of]));
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('are plain text, calm and typographic', () => {
    for (const [id, { says }] of Object.entries(words)) {
      expect(says, id).not.toMatch(/[!'"]| {2}|\n|\bhelaas\b|\bunfortunately\b/iu);
      expect(says, id).toMatch(/\.$/u);
    }
  });
});

describe('Dutch that reads easily', () => {
  const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+/u);

  it.each(Object.entries(fitsNl).map(([id, { says }]) => [id, says] as const))('%s', (_id, says) => {
    // The answer counts for four words.
    const { longestSentence, meanSentence } = measure(sentences(says.replace('{answer}', 'een antwoord van bewoners')));
    expect(longestSentence).toBeLessThanOrEqual(20);
    expect(meanSentence).toBeLessThanOrEqual(12);
  });
});

describe('answers, an instrument, and what there is to say', () => {
  it.each<[what: string, said: Said, instrument: string, expected: string[]]>([
    ['nothing answered', {}, 'demolition-and-new-build', []],
    [
      'only homes, and demolition',
      { 'what.choices': ['dwellings'] },
      'demolition-and-new-build',
      ['homes-steer-the-mix', 'only-homes-need-more'],
    ],
    [
      'homes and incomes, and demolition',
      { 'what.choices': ['dwellings', 'incomes'] },
      'demolition-and-new-build',
      ['homes-steer-the-mix'],
    ],
    ['only homes, and small workspaces', { 'what.choices': ['dwellings'] }, 'small-workspaces', ['only-homes-economy']],
    ['homes and incomes, and small workspaces', { 'what.choices': ['dwellings', 'incomes'] }, 'small-workspaces', []],
    ['only homes, and support for movers', { 'what.choices': ['dwellings'] }, 'rehousing-support', []],
    ['origins, and familiarity', { 'what.choices': ['origins'] }, 'public-familiarity', ['differences-light-contact']],
    ['origins, and bonding', { 'what.choices': ['origins'] }, 'bonding', ['groups-of-their-own']],
    ['origins, and exchange deals', { 'what.choices': ['origins'] }, 'exchange-deals', ['origins-not-rich-and-poor']],
    [
      'origins and incomes, and exchange deals',
      { 'what.choices': ['origins', 'incomes'] },
      'exchange-deals',
      ['homes-steer-the-mix'],
    ],
    ['lifestyles, and screening', { 'what.choices': ['lifestyles'] }, 'tenant-screening', ['origins-shut-out']],
    ['origins, and the permit', { 'what.choices': ['origins'] }, 'housing-act-permit', ['origins-shut-out']],
    [
      'schools, and their admission',
      { 'who.choices': ['primary-schools'] },
      'school-admission',
      ['schools-more-mixed', 'schools-together'],
    ],
    ['schools, and meeting places', { 'who.choices': ['primary-schools'] }, 'meeting-places', []],
    [
      'good for who stays, a burden on who leaves, and demolition',
      { 'who.benefits': ['stayers'], 'who.burdens': ['leavers'] },
      'demolition-and-new-build',
      ['move-within-the-area', 'leavers-conditions'],
    ],
    [
      'a burden on who leaves, and gradual renewal',
      { 'who.burdens': ['leavers', 'stayers'] },
      'gradual-renewal',
      ['leavers-helped'],
    ],
    ['a burden on who stays, and gradual renewal', { 'who.burdens': ['stayers'] }, 'gradual-renewal', []],
    ['good for who comes, and article 8', { 'who.benefits': ['arrivals'] }, 'wbmgp-article-8', ['arrivals-refused']],
    // Article 9 gives priority, and refuses nobody.
    ['good for who comes, and article 9', { 'who.benefits': ['arrivals'] }, 'wbmgp-article-9', []],
    ['contact, and bridging', { 'theory.kinds': ['contact'] }, 'bridging', ['groups-connected']],
    ['contact, and meeting places', { 'theory.kinds': ['contact'] }, 'meeting-places', ['places-need-people']],
    [
      'familiarity and contact, and meeting places',
      { 'theory.kinds': ['familiarity', 'contact'] },
      'meeting-places',
      ['places-need-people', 'familiar-without-knowing'],
    ],
    [
      'familiarity, and demolition',
      { 'theory.kinds': ['familiarity'] },
      'demolition-and-new-build',
      ['moving-takes-faces-away'],
    ],
    [
      'attentiveness and role models, and the local economy',
      { 'theory.kinds': ['attentiveness', 'role-models'] },
      'local-economy',
      ['attention-needs-both', 'eyes-and-examples'],
    ],
    [
      'activities together, and places of residents',
      { 'theory.kinds': ['shared-activities'] },
      'resident-led-places',
      ['doing-together-succeeds'],
    ],
    [
      'a name for the area, and demolition',
      { 'theory.kinds': ['reputation'] },
      'demolition-and-new-build',
      ['support-and-name-grow'],
    ],
    ['a problem, and densification', { 'role.choices': ['problem'] }, 'densification', ['too-different']],
    ['a means, and shopfronts', { 'role.choices': ['means'] }, 'shopfronts', ['means-say-how']],
    ['a means, and demolition', { 'role.choices': ['means'] }, 'demolition-and-new-build', []],
    [
      'a problem and a goal, and transformation',
      { 'role.choices': ['problem', 'goal'] },
      'transformation',
      ['too-different', 'mixed-is-not-good-yet'],
    ],
    [
      'less segregation, and densification',
      { 'objectives.named': ['less-segregation'] },
      'densification',
      ['serves-less-segregation', 'segregation-beyond-one-area'],
    ],
    [
      'less segregation, and regional agreements',
      { 'objectives.named': ['less-segregation'] },
      'regional-agreements',
      ['serves-less-segregation'],
    ],
    [
      'less concentration, and selling homes',
      { 'objectives.named': ['less-concentration'] },
      'selling-social-homes',
      ['serves-less-concentration', 'sale-gathers-cheap-homes'],
    ],
    [
      'opportunities, and demolition: it serves the motive, and that is no reason for this objective',
      { 'objectives.named': ['resident-opportunities'] },
      'demolition-and-new-build',
      ['opportunities-elusive'],
    ],
    [
      'opportunities, and a business from benefits',
      { 'objectives.named': ['resident-opportunities'] },
      'business-from-benefits',
      ['serves-opportunities'],
    ],
    [
      'figures, and article 8',
      { 'objectives.named': ['area-figures'] },
      'wbmgp-article-8',
      ['serves-area-figures', 'article-8-liveability'],
    ],
    [
      'facilities and contact, and demolition',
      { 'objectives.named': ['facilities', 'contact'] },
      'demolition-and-new-build',
      ['serves-facilities', 'building-brings-no-contact'],
    ],
    [
      'an objective that some want and some reject',
      {
        'objectives.named': ['less-segregation'],
        'objectives.against': ['less-segregation'],
        'objectives.disputed': ['less-segregation'],
      },
      'affordable-share',
      ['serves-less-segregation', 'against-less-segregation', 'agree-first'],
    ],
    ['contact rejected, and hosts', { 'objectives.against': ['contact'] }, 'hosting-staff', ['against-contact']],
    [
      'an effect in the street, and attentiveness',
      { 'scale.wanted': ['street'] },
      'everyday-attentiveness',
      ['acts-where-wanted'],
    ],
    [
      'an effect in the street, and the law of a city',
      { 'scale.wanted': ['street'] },
      'housing-act-2014',
      ['acts-wider'],
    ],
    // Near enough.
    ['an effect in the street, and hosts in a neighbourhood', { 'scale.wanted': ['street'] }, 'hosting-staff', []],
    [
      'an effect in street and city, and the law of a city',
      { 'scale.wanted': ['street', 'city'] },
      'housing-act-2014',
      ['acts-where-wanted'],
    ],
    ['an effect in the region, and renovation', { 'scale.wanted': ['higher'] }, 'renovation', ['acts-narrower']],
    ['an effect in an association, and renovation', { 'scale.wanted': ['association'] }, 'renovation', []],
    [
      'an unwanted effect in the city, and demolition',
      { 'scale.unwanted': ['city'] },
      'demolition-and-new-build',
      ['moves-people-or-problems'],
    ],
    [
      'an unwanted effect in the city, and monitoring',
      { 'scale.unwanted': ['city'] },
      'waterbed-monitoring',
      ['watches-elsewhere'],
    ],
    [
      'an unwanted effect in the porch, and demolition',
      { 'scale.unwanted': ['porch'] },
      'demolition-and-new-build',
      [],
    ],
    [
      'acting in a complex, and an enclave',
      { 'scale.intervention': ['complex'] },
      'enclave-projects',
      ['blocks-in-a-mixed-area'],
    ],
    [
      'acting in a street, and article 10',
      { 'scale.intervention': ['street'] },
      'wbmgp-article-10',
      ['wbmgp-where-designated'],
    ],
    ['at once, and densification', { 'time.term': ['immediate'] }, 'densification', ['takes-long', 'step-by-step']],
    ['at once, and hosts', { 'time.term': ['immediate'] }, 'hosting-staff', []],
    ['a next generation, and talent', { 'time.term': ['generations'] }, 'talent-and-social-rise', ['next-generation']],
    ['the longer term, and demolition', { 'time.term': ['longer'] }, 'demolition-and-new-build', ['lasting-unknown']],
    [
      'a choice that no rule is about',
      { 'who.choices': ['households'], 'what.choices': ['combinations'] },
      'bridging',
      [],
    ],
  ])('%s', (_what, said, instrument, expected) => expect(fitsOn(said, instrument)).toEqual(expected));
});
