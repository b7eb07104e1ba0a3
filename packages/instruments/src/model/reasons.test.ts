import { concerns, found, holds } from '@mengwijzer/content/conditions';
import { fits } from '@mengwijzer/content/fits';
import { questions } from '@mengwijzer/content/questions';
import { factsOf, type Answers } from '@mengwijzer/core/dossier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesEn } from '../rules-en.js';
import { rulesNl } from '../rules-nl.js';
import { textsEn } from '../texts-en.js';
import { textsNl } from '../texts-nl.js';
import * as bits from './bit-set.js';
import { catalogueOf, listedWith, scopeOf } from './catalogue.js';
import { fitsOf, groupIds, groupsOf, saysAnything, sayFound, viewReason, type GroupId } from './reasons.js';
import type { ChoiceText, Fact, Fit, Question, QuestionId, Test } from '@mengwijzer/content';

const rules: readonly Fit[] = fits;
const catalogue = catalogueOf(listedWith(textsNl, undefined), scopeOf('', '', ''));
const { items } = catalogue;
const languages = [
  [textsNl, rulesNl],
  [textsEn, rulesEn],
] as const;

type Said = Partial<Record<Fact, readonly string[]>>;
/** The facts that a user can bring about, with the question and the part whose choices they hold. */
const parts = {
  'what.choices': ['what', 'choices'],
  'who.choices': ['who', 'choices'],
  'who.benefits': ['who', 'benefits'],
  'who.burdens': ['who', 'burdens'],
  'theory.kinds': ['theory', 'kind'],
  'role.choices': ['role', 'choices'],
  'objectives.named': ['objectives', 'objectives'],
  'objectives.against': ['objectives', 'objectives'],
  'objectives.disputed': ['objectives', 'objectives'],
  'scale.intervention': ['scale', 'levels'],
  'scale.wanted': ['scale', 'levels'],
  'scale.unwanted': ['scale', 'levels'],
  'time.term': ['time', 'term'],
} as const satisfies Partial<Record<Fact, readonly [QuestionId, string]>>;
type Sayable = keyof typeof parts;
const sayable = Object.keys(parts) as Sayable[];

const choicesOf = (fact: Sayable): readonly string[] => {
  const [question, part] = parts[fact];
  const { parts: all }: Question = questions.find(({ id }) => id === question)!;
  return all.find(({ id }) => id === part)!.choices;
};

/** Answers that say this. */
const answersWith = (said: Said): Answers => {
  const positions: Record<string, Record<string, string>> = {};
  const take = (fact: Sayable, party: string, position: string): void => {
    for (const id of said[fact] ?? []) positions[id] = { ...positions[id], [party]: position };
  };
  take('objectives.named', 'municipality', 'main');
  take('objectives.against', 'residents', 'against');
  take('objectives.disputed', 'welfare', 'counts');
  take('objectives.disputed', 'housing-corporation', 'none');
  const choices = (fact: Sayable): readonly string[] => said[fact] ?? [];
  return {
    what: { choices: choices('what.choices') },
    who: { choices: choices('who.choices'), benefits: choices('who.benefits'), burdens: choices('who.burdens') },
    theory: {
      rows: choices('theory.kinds').map((kind) => ({ id: kind, action: '', mechanism: '', kind, outcome: '' })),
    },
    role: { choices: choices('role.choices') },
    objectives: { positions },
    scale: {
      intervention: choices('scale.intervention'),
      wanted: choices('scale.wanted'),
      unwanted: choices('scale.unwanted'),
    },
    time: { term: choices('time.term')[0] ?? '' },
  };
};

const facts = fc
  .record(
    Object.fromEntries(sayable.map((fact) => [fact, fc.subarray([...choicesOf(fact), 'x-partner'], { maxLength: 4 })])),
    { requiredKeys: [] },
  )
  .map((said) => factsOf(answersWith(said as Said)));

const idsOf = (each: Test): readonly string[] =>
  'anyOf' in each ? each.anyOf : 'allOf' in each ? each.allOf : 'only' in each ? each.only : [];

/** Facts on which a rule speaks: one set for each answer that its first test takes, and one for all of them. */
const factsFor = ({ when: [first, ...rest] }: Fit) => {
  const others: Said = Object.fromEntries(rest.map((each) => [each.fact, idsOf(each).slice(0, 1)]));
  const asked = idsOf(first!);
  const one = asked.map((id) => [id]);
  return ('anyOf' in first! ? [...one, asked] : one)
    .map((ids) => factsOf(answersWith({ ...others, [first!.fact]: [...(others[first!.fact] ?? []), ...ids] })))
    .filter((each) => holds(first!, each));
};

describe('the groups', () => {
  test('hold every instrument once, by what is said of it', () => {
    fc.assert(
      fc.property(facts, (said) => {
        const groups = groupsOf(catalogue, said);
        const groupAt = (position: number): GroupId[] => groupIds.filter((id) => bits.has(groups[id], position));
        for (const [position, item] of items.entries()) {
          const about = rules.filter(
            ({ when, of }) => when.every((each) => holds(each, said)) && concerns(of, item, said),
          );
          const has = (kind: Fit['kind']): boolean => about.some((each) => each.kind === kind);
          // Nearly all act where an effect is wanted: that alone is no reason to use one.
          const isFor = about.some(({ kind, question }) => kind === 'for' && question !== 'scale');
          const expected = has('against') ? 'at-odds' : has('condition') ? 'conditional' : isFor ? 'fits' : 'silent';
          expect(groupAt(position), item.id).toEqual([expected]);
        }
      }),
    );
  });

  test.each<[string, Said, string, GroupId]>([
    ['nothing said', {}, 'renovation', 'silent'],
    ['a reason for', { 'what.choices': ['incomes'] }, 'transformation', 'fits'],
    ['only that the scale is right', { 'scale.wanted': ['complex'] }, 'renovation', 'silent'],
    ['a condition, whatever speaks for it', { 'what.choices': ['dwellings'] }, 'transformation', 'conditional'],
    [
      'an objection, whatever else there is',
      { 'what.choices': ['dwellings'], 'role.choices': ['goal'] },
      'transformation',
      'at-odds',
    ],
    ['an objection of scale only', { 'scale.wanted': ['city'] }, 'renovation', 'at-odds'],
    ['a condition of scale only', { 'scale.intervention': ['street'] }, 'wbmgp-article-9', 'conditional'],
    ['a choice that no rule knows', { 'what.choices': ['x-partner'] }, 'renovation', 'silent'],
  ])('with %s', (_, said, id, expected) => {
    const groups = groupsOf(catalogue, factsOf(answersWith(said)));
    expect(groupIds.filter((group) => bits.has(groups[group], catalogue.at.get(id)!))).toEqual([expected]);
  });

  test('of nothing are all silent', () => {
    const { silent } = groupsOf(catalogue, factsOf({}));
    expect(silent).toEqual(bits.all(items.length));
  });
});

describe('what is said of an instrument', () => {
  test('is all that holds: first what is for it, then against, then conditions, each in the content’s order', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...items), (said, item) => {
        const about = rules.filter(
          ({ when, of }) => when.every((each) => holds(each, said)) && concerns(of, item, said),
        );
        expect(fitsOf(item, said)).toEqual(
          (['for', 'against', 'condition'] as const).flatMap((kind) => about.filter((each) => each.kind === kind)),
        );
      }),
    );
  });
});

describe('answers', () => {
  test.each<[boolean, Answers]>([
    [false, {}],
    [false, { what: {}, role: { choices: [] } }],
    [false, { what: { words: 'huur en koop', note: 'later', state: 'not-agreed' } }],
    [false, { objectives: { positions: { contact: { residents: 'none' } }, degree: 'half' } }],
    [false, { time: { year: 2035 } }],
    [true, { what: { choices: ['incomes'] } }],
    [true, { objectives: { positions: { contact: { residents: 'against' } } } }],
    [true, { scale: { unwanted: ['city'] } }],
    [true, { time: { term: 'longer' } }],
  ])('give something to go by: %s for %j', (expected, answers) =>
    expect(saysAnything(factsOf(answers))).toBe(expected),
  );
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_id, rule) => {
  test('is called up by what a user can say', () => {
    expect(factsFor(rule)).not.toEqual([]);
    for (const said of factsFor(rule)) {
      const about = items.filter((item) => fitsOf(item, said).includes(rule));
      expect(about.length).toBeGreaterThan(0);
    }
  });

  test.each(languages)('names the answer and the section in words (%#)', (texts, words) => {
    for (const said of factsFor(rule)) {
      const view = viewReason(rule, said, texts, words);
      const plain = view.pieces.map(({ text }) => text).join('');
      expect(plain).not.toMatch(/[{}]|undefined|x-partner| {2}/u);
      const [question, part] = parts[rule.when[0]!.fact as Sayable];
      const choices: Readonly<Record<string, ChoiceText>> = words.questions[question].parts[part]!.choices;
      const inline = found(rule.when[0]!, said).map((id) => choices[id]!.inline);
      expect(inline.length).toBeGreaterThan(0);
      const answers = view.pieces.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
      expect(answers).toEqual([sayFound(rule.when[0]!, said, texts, words)]);
      for (const each of inline) expect(answers[0]).toContain(each);
      expect(plain).toBe(words.fits[rule.id]!.says.replace('{answer}', answers[0]!));
      for (const { section } of rule.cites) expect(view.section).toContain(words.sections[section!]);
      const { pieces: _, section: __, ...others } = view;
      const { id, kind, evidence } = rule;
      expect(others).toEqual({ id, kind, question: rule.question, evidence });
      // Nothing is counted, so that nothing is a score; the year of a publication is none.
      expect(plain.replaceAll(/\((?:19|20)\d\d\)/gu, '')).not.toMatch(/\d|%|\bscore|\bpunten\b|\bpoints\b/iu);
    }
  });
});

test('an answer that has no words here is named as it is', () => {
  const said = factsOf({ what: { choices: ['x-partner', 'incomes'] } });
  const each: Test = { fact: 'what.choices', anyOf: ['x-partner', 'incomes'] };
  expect(sayFound(each, said, textsNl, rulesNl)).toBe(
    `x-partner en ${rulesNl.questions.what.parts['choices']!.choices['incomes']!.inline}`,
  );
});
