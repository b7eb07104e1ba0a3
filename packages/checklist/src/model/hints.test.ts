import { hints as allHints } from '@mengwijzer/content/hints';
import { factsOf, fieldName, type Answers, type TheoryRow } from '@mengwijzer/core/dossier';
import { describe, expect, test } from 'vitest';
import { backgroundEn } from '../background-en.js';
import { backgroundNl } from '../background-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import { addRow } from './rows.js';
import { setField } from './edit.js';
import { applies, hintsFor, viewHints } from './hints.js';
import type { Fact, Hint, Test } from '@mengwijzer/content';

const hints: readonly Hint[] = allHints;
const choose =
  (name: string) =>
  (answers: Answers, id: string): Answers =>
    setField(answers, name, id, true);
const position = (answers: Answers, objective: string, party: string, value: string): Answers =>
  setField(answers, fieldName('objectives', 'positions', objective, party), value);

/** How a user makes a fact hold an id. */
const saying: Readonly<Record<Fact, (answers: Answers, id: string) => Answers>> = {
  'what.choices': choose('what/choices'),
  'who.choices': choose('who/choices'),
  'who.benefits': choose('who/benefits'),
  'who.burdens': choose('who/burdens'),
  'theory.kinds': (answers, id) => {
    const added = addRow(answers, 'theory/rows');
    return setField(added.answers, fieldName('theory', 'rows', added.id, 'kind'), id);
  },
  'role.choices': choose('role/choices'),
  'objectives.main': (answers, id) => position(answers, id, 'municipality', 'main'),
  'objectives.named': (answers, id) => position(answers, id, 'welfare', 'counts'),
  'objectives.against': (answers, id) => position(answers, id, 'residents', 'against'),
  'objectives.disputed': (answers, id) => position(position(answers, id, 'residents', 'none'), id, 'welfare', 'counts'),
  'scale.intervention': choose('scale/intervention'),
  'scale.wanted': choose('scale/wanted'),
  'scale.unwanted': choose('scale/unwanted'),
  'scale.span': (answers, id) => {
    const acts = choose('scale/intervention')(answers, 'street');
    const effect = { 'effect-wider': 'city', 'effect-narrower': 'porch', 'effect-same': 'street' }[id];
    return effect === undefined ? choose('scale/unwanted')(acts, 'city') : choose('scale/wanted')(acts, effect);
  },
  'time.term': (answers, id) => setField(answers, 'time/term', id),
  states: (answers, id) => {
    const [question = '', state = ''] = id.split(':');
    return setField(answers, fieldName(question, 'state'), state);
  },
};

const idsOf = (test: Test): readonly string[] => Object.values(test).find((value) => Array.isArray(value)) as string[];

/** Answers on which the tests hold: all that must be there, and one of each choice that nothing forbids. */
const answersFor = (tests: readonly Test[]): Answers =>
  tests.reduce<Answers>((answers, each) => {
    if ('noneOf' in each) return answers;
    const forbidden = tests.flatMap((other) => ('noneOf' in other && other.fact === each.fact ? other.noneOf : []));
    const ids = idsOf(each).filter((id) => !forbidden.includes(id));
    return ('allOf' in each ? ids : ids.slice(0, 1)).reduce(saying[each.fact], answers);
  }, {});

/** Answers on which all tests hold but this one. */
const answersBut = (tests: readonly Test[], broken: Test): Answers => {
  const rest = answersFor(tests.filter((each) => each !== broken));
  if ('noneOf' in broken) return saying[broken.fact](rest, broken.noneOf[0] ?? '');
  return 'only' in broken ? saying[broken.fact](saying[broken.fact](rest, broken.only[0] ?? ''), 'x-other') : rest;
};

const calledUp = (answers: Answers): string[] => hintsFor(factsOf(answers)).map(({ id }) => id);

describe.each(hints.map((hint) => [hint.id, hint] as const))('the hint %s', (id, hint) => {
  test('is called up by answers that a user can give', () => expect(calledUp(answersFor(hint.when))).toContain(id));

  test.each(hint.when.map((each) => [each.fact, Object.keys(each)[1], each] as const))(
    'is silent when only the test on %s (%s) fails',
    (_fact, _kind, broken) => expect(calledUp(answersBut(hint.when, broken))).not.toContain(id),
  );

  test('is shown in words, with every source that it cites', () => {
    for (const [texts, background] of [
      [textsNl, backgroundNl],
      [textsEn, backgroundEn],
    ] as const) {
      const view = viewHints(answersFor(hint.when), texts, background).find((each) => each.id === id);
      expect(view).toMatchObject({ ...background.hints[id], question: hint.question, part: hint.part, seen: false });
      expect(view?.evidenceWord).toContain(background.evidence[hint.evidence]);
      expect(new Set(view?.sources.map((source) => source.id))).toEqual(
        new Set(hint.cites.flatMap(({ sources }) => sources)),
      );
      for (const { section } of hint.cites) if (section) expect(view?.section).toContain(background.sections[section]);
    }
  });
});

describe('the four kinds of test', () => {
  const of = (...choices: string[]): Answers => ({ what: { choices } });
  test.each<[string, Test, Answers, boolean]>([
    ['any of these', { fact: 'what.choices', anyOf: ['a', 'b'] }, of('b', 'c'), true],
    ['any of these', { fact: 'what.choices', anyOf: ['a', 'b'] }, of('c'), false],
    ['all of these', { fact: 'what.choices', allOf: ['a', 'b'] }, of('b', 'a', 'c'), true],
    ['all of these', { fact: 'what.choices', allOf: ['a', 'b'] }, of('a'), false],
    ['none of these', { fact: 'what.choices', noneOf: ['a', 'b'] }, of(), true],
    ['none of these', { fact: 'what.choices', noneOf: ['a', 'b'] }, of('c', 'b'), false],
    ['only these', { fact: 'what.choices', only: ['a', 'b'] }, of('a'), true],
    ['only these', { fact: 'what.choices', only: ['a', 'b'] }, of('a', 'c'), false],
    ['only these', { fact: 'what.choices', only: ['a', 'b'] }, of(), false],
  ])('%s: %j on %j is %s', (_, when, answers, holds) => {
    const hint: Hint = { id: 'x', question: 'what', part: 'choices', when: [when], evidence: 'advice', cites: [] };
    expect(applies(hint, factsOf(answers))).toBe(holds);
    expect(hintsFor(factsOf(answers), [hint])).toEqual(holds ? [hint] : []);
  });
});

const row = (kind: string): TheoryRow => ({ id: kind || 'blank', action: '', mechanism: '', kind, outcome: '' });

describe('the source says back', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing to nothing', {}, []],
    ['nothing to a role without a caution', { role: { choices: ['problem'] } }, []],
    ['something to homes', { what: { choices: ['dwellings'] } }, ['homes-lift-the-area']],
    [
      'more to homes alone, when someone wants opportunities for residents',
      {
        what: { choices: ['dwellings'] },
        objectives: { positions: { 'resident-opportunities': { r9: 'main', welfare: 'counts' } } },
      },
      ['only-homes-for-residents', 'homes-lift-the-area', 'neighbourhood-effects'],
    ],
    [
      'less when it is not homes alone',
      {
        what: { choices: ['classes', 'dwellings'] },
        objectives: { positions: { 'resident-opportunities': { welfare: 'counts' } } },
      },
      ['homes-lift-the-area', 'neighbourhood-effects'],
    ],
    ['two things to origin', { what: { choices: ['origins'] } }, ['origin-or-income', 'diversity-and-contact']],
    ['a group that was forgotten', { who: { benefits: ['stayers', 'arrivals'] } }, ['three-groups']],
    ['no group when all are named', { who: { benefits: ['stayers', 'leavers', 'arrivals'] } }, []],
    [
      'contact, and what goes before it',
      { what: { choices: ['lifestyles'] }, theory: { rows: [row(''), row('contact')] } },
      ['lifestyle-allocation', 'contact-not-by-itself', 'light-contact-first'],
    ],
    ['for whom, when a means has no one', { role: { choices: ['means'] } }, ['means-for-whom']],
    [
      'both, when mixing is a problem and a goal',
      { role: { choices: ['problem', 'goal'] } },
      ['problem-and-wish', 'goal-no-guarantee'],
    ],
    [
      'that parties differ and someone is against',
      { objectives: { positions: { contact: { municipality: 'main', residents: 'against' } } } },
      ['parties-differ', 'someone-against'],
    ],
    [
      'that the area comes before its residents',
      { objectives: { positions: { 'area-figures': { municipality: 'main' } } } },
      ['area-before-residents', 'figures-not-felt'],
    ],
    [
      'nothing on an objective that was taken away',
      {
        objectives: {
          objectives: [{ id: 'facilities', label: '' }],
          positions: { contact: { municipality: 'main', residents: 'against' } },
        },
      },
      [],
    ],
    ['where unwanted effects may land', { scale: { intervention: ['district'] } }, ['waterbed-not-named']],
    ['that they land further away', { scale: { intervention: ['district'], unwanted: ['city'] } }, ['waterbed-wider']],
    ['that it takes long', { time: { term: 'immediate' } }, ['twenty-years']],
    ['nothing to a year alone', { time: { year: 2035 } }, []],
  ])('%s', (_, answers, expected) => expect(calledUp(answers)).toEqual(expected));
});

describe('a hint that was put aside', () => {
  const answers: Answers = { what: { choices: ['origins'], seen: ['origin-or-income'] } };

  test('stays, in its place', () =>
    expect(viewHints(answers, textsNl, backgroundNl).map(({ id, seen }) => [id, seen])).toEqual([
      ['origin-or-income', true],
      ['diversity-and-contact', false],
    ]));

  test('is put aside at its own question only', () => {
    const elsewhere: Answers = { what: { choices: ['origins'] }, who: { seen: ['origin-or-income'] } };
    expect(viewHints(elsewhere, textsNl, backgroundNl).map(({ seen }) => seen)).toEqual([false, false]);
  });
});

test('a hint in words names its sections once', () => {
  const [view] = viewHints({ theory: { rows: [row('contact')] } }, textsNl, backgroundNl);
  expect(view).toMatchObject({
    heading: 'Kanttekening bij contact tussen bewoners',
    evidence: 'mixed',
    evidenceWord: 'Bewijs: gemengd beeld',
    section: 'Hoofdstuk 2.3 en Hoofdstuk 3.2',
    sources: [{ id: 'veldboer-ea-2008' }],
  });
});

test('a hint without words in this language is left out', () => {
  const { 'origin-or-income': _, ...others } = backgroundNl.hints;
  const background = { ...backgroundNl, hints: others };
  expect(viewHints({ what: { choices: ['origins'] } }, textsNl, background).map(({ id }) => id)).toEqual([
    'diversity-and-contact',
  ]);
});
