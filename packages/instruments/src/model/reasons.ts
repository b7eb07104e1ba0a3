import { concerns, found, holds, type Facts } from '@mengwijzer/content/conditions';
import { fits } from '@mengwijzer/content/fits';
import { saySections } from '@mengwijzer/core/reading';
import { add, none, or, without, all, type BitSet } from './bit-set.js';
import { list, type PickerTexts, type RuleTexts } from './texts.js';
import type { Evidence, Fact, Fit, InstrumentListing, QuestionId, Test } from '@mengwijzer/content';
import type { Catalogue } from './catalogue.js';

/**
 * How an instrument lies to the answers: something speaks for it and nothing against; it takes a condition; something speaks against it.
 * `silent`: the answers say little or nothing about it. No group is better, and inside a group the order is the content's.
 */
export const groupIds = ['fits', 'conditional', 'at-odds', 'silent'] as const;
export type GroupId = (typeof groupIds)[number];

/** Whether anything was said that a rule could rest on. */
export const saysAnything = (facts: Facts): boolean =>
  Object.entries(facts).some(([fact, ids]) => fact !== 'states' && ids.size > 0);

/** The rules whose answers were given: what is left to ask is which instruments they are about. */
const speaking = (facts: Facts, all: readonly Fit[]): readonly Fit[] =>
  all.filter(({ when }) => when.every((test) => holds(test, facts)));

const order: readonly Fit['kind'][] = ['for', 'against', 'condition'];

/** What the answers say about one instrument: reasons for it first, then objections, then conditions. */
export const fitsOf = (instrument: InstrumentListing, facts: Facts, rules: readonly Fit[] = fits): readonly Fit[] =>
  speaking(facts, rules)
    .filter(({ of }) => concerns(of, instrument, facts))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));

/** Whether a reason says why one would use it. That it acts on the right scale is said, but nearly all of them act in the neighbourhood. */
const countsFor = ({ kind, question }: Fit): boolean => kind === 'for' && question !== 'scale';

/** The instruments of each group. Together they are the whole catalogue, each in one group. */
export const groupsOf = (
  { items }: Catalogue,
  facts: Facts,
  rules: readonly Fit[] = fits,
): Readonly<Record<GroupId, BitSet>> => {
  const size = items.length;
  const said = { for: none(size), against: none(size), condition: none(size) };
  for (const rule of speaking(facts, rules).filter((each) => each.kind !== 'for' || countsFor(each)))
    for (let position = 0; position < size; position += 1)
      if (concerns(rule.of, items[position]!, facts)) add(said[rule.kind], position);
  const conditional = without(said.condition, said.against);
  return {
    fits: without(said.for, or(said.against, said.condition)),
    conditional,
    'at-odds': said.against,
    silent: without(all(size), or(said.for, or(said.against, said.condition))),
  };
};

/** A piece of a reason; `answer` is what the user chose, and leads to the question. */
export interface Piece {
  readonly text: string;
  readonly isAnswer: boolean;
}

export interface ReasonView {
  readonly id: string;
  readonly kind: Fit['kind'];
  readonly question: QuestionId;
  readonly pieces: readonly Piece[];
  readonly evidence: Evidence | undefined;
  /** Sections of the kennisfundament, as a list in words. */
  readonly section: string;
}

/** In which part of its question the words of a fact's ids stand. */
const partOf = (fact: Fact): readonly [question: QuestionId, part: string] => {
  const [question, part] = fact.split('.') as [QuestionId, string];
  if (question === 'scale') return [question, 'levels'];
  if (question === 'objectives') return [question, 'objectives'];
  return [question, part === 'kinds' ? 'kind' : part];
};

/** What an answer says, as it stands inside a sentence. */
export const sayFound = (test: Test, facts: Facts, texts: PickerTexts, rules: RuleTexts): string => {
  const [question, part] = partOf(test.fact);
  const choices = rules.questions[question].parts[part]?.choices;
  return list(
    found(test, facts).map((id) => choices?.[id]?.inline ?? id),
    texts,
  );
};

/** A rule in words: names the answer that it rests on, and the section behind it. */
export const viewReason = (fit: Fit, facts: Facts, texts: PickerTexts, rules: RuleTexts): ReasonView => {
  const { id, kind, question, evidence, cites, when } = fit;
  const [before = '', after = ''] = (rules.fits[id]?.says ?? '').split('{answer}');
  const answer = when[0] === undefined ? '' : sayFound(when[0], facts, texts, rules);
  const pieces = [
    { text: before, isAnswer: false },
    { text: answer, isAnswer: true },
    { text: after, isAnswer: false },
  ].filter(({ text }) => text !== '');
  return { id, kind, question, pieces, evidence, section: saySections(cites, texts, rules) };
};
