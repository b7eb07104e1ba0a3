import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { evidence, sectionId } from '../schema/common.js';
import { fact } from '../schema/hints.js';
import { questionId, reasons } from '../schema/questions.js';
import { sourceType } from '../schema/sources.js';
import { hintsEn } from './hints.en.js';
import { hints } from './hints.js';
import { hintsNl } from './hints.nl.js';
import { labelsEn } from './labels.en.js';
import { labelsNl } from './labels.nl.js';
import { questionsEn } from './questions.en.js';
import { questions } from './questions.js';
import { questionsNl } from './questions.nl.js';
import { reasonsEn } from './reasons.en.js';
import { reasonsNl } from './reasons.nl.js';
import { timeline } from './timeline.js';
import type { Fact, Hint } from '../hint.js';
import { bounds } from '../moment.js';
import type { Question, QuestionText, Reasons } from '../question.js';
import type { TimelineEntry } from '../timeline-entry.js';

const allQuestions: readonly Question[] = questions;
const allHints: readonly Hint[] = hints;

/** What zod found, with the entry's id; nothing when all is well. */
const faults = (schema: z.ZodMiniType, entries: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(entries).flatMap(([id, entry]) => {
    const result = schema.safeParse(entry);
    return result.success ? [] : [`${id}: ${z.prettifyError(result.error)}`];
  });
const doubles = (values: readonly (string | number)[]): (string | number)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const sorted = (values: Iterable<string>): string[] => [...values].sort();

// What holds for all collections, `check/check-content.ts` checks.
describe('shape', () => {
  it('fits the schema, where it is no collection', () => {
    expect(faults(reasons, { nl: reasonsNl, en: reasonsEn })).toEqual([]);
  });

  it('has every part of a question, and every choice of a part, once', () => {
    for (const { parts } of allQuestions) {
      expect(doubles(parts.map(({ id }) => id))).toEqual([]);
      for (const { choices } of parts) expect(doubles(choices)).toEqual([]);
    }
  });

  it('has the seven questions in their order', () => {
    expect(allQuestions.map(({ id }) => id)).toEqual(Object.values(questionId.def.entries));
    expect(allQuestions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('translation', () => {
  it.each([
    ['nl', questionsNl, hintsNl, labelsNl],
    ['en', questionsEn, hintsEn, labelsEn],
  ] as const)('says everything in %s, and nothing else', (_lang, texts, hintTexts, labels) => {
    const shape = (parts: Readonly<Record<string, readonly string[]>>) =>
      sorted(Object.entries(parts).map(([part, choices]) => `${part}: ${sorted(choices).join(' ')}`));
    expect(sorted(Object.keys(texts))).toEqual(sorted(Object.values(questionId.def.entries)));
    for (const { id, parts } of allQuestions) {
      const text: QuestionText = texts[id];
      const said = Object.entries(text.parts).map(([part, { choices }]) => [part, Object.keys(choices)] as const);
      expect(shape(Object.fromEntries(said)), id).toEqual(
        shape(Object.fromEntries(parts.map((part) => [part.id, part.choices]))),
      );
    }
    expect(sorted(Object.keys(hintTexts))).toEqual(sorted(allHints.map(({ id }) => id)));
    expect(sorted(Object.keys(labels.sections))).toEqual(sorted(sectionId.options));
    expect(sorted(Object.keys(labels.evidence))).toEqual(sorted(evidence.options));
    expect(sorted(Object.keys(labels.sourceTypes))).toEqual(sorted(Object.values(sourceType.def.entries)));
  });

  it('gives as many reasons in both languages', () => {
    const counts = (texts: Reasons) => Object.entries(texts).map(([id, { length }]) => `${id}: ${length}`);
    expect(sorted(counts(reasonsNl))).toEqual(sorted(counts(reasonsEn)));
  });

  it('gives a choice its hint and nuance in both languages or in neither', () => {
    const optional = (texts: Readonly<Record<string, QuestionText>>) =>
      Object.entries(texts).flatMap(([id, { parts }]) =>
        Object.entries(parts).flatMap(([part, { note, choices }]) => [
          ...(note === undefined ? [] : [`${id}.${part}`]),
          ...Object.entries(choices).flatMap(([choice, text]) =>
            text.hint === undefined ? [] : [`${id}.${part}.${choice}`],
          ),
        ]),
      );
    expect(sorted(optional(questionsNl))).toEqual(sorted(optional(questionsEn)));
    for (const id of hints.map((entry) => entry.id)) expect('nuance' in hintsNl[id], id).toBe('nuance' in hintsEn[id]);
  });
});

describe('hints', () => {
  const choicesOf = (id: string, part: string): readonly string[] =>
    allQuestions.find((each) => each.id === id)?.parts.find((each) => each.id === part)?.choices ?? [];
  const objectives = choicesOf('objectives', 'objectives');
  const levels = choicesOf('scale', 'levels');
  const states = ['open', 'answered', 'not-agreed', 'not-relevant'];
  const vocabulary: Readonly<Record<Fact, readonly string[]>> = {
    'what.choices': choicesOf('what', 'choices'),
    'who.choices': choicesOf('who', 'choices'),
    'who.benefits': choicesOf('who', 'benefits'),
    'who.burdens': choicesOf('who', 'burdens'),
    'theory.kinds': choicesOf('theory', 'kind'),
    'role.choices': choicesOf('role', 'choices'),
    'objectives.main': objectives,
    'objectives.against': objectives,
    'objectives.disputed': objectives,
    'objectives.named': objectives,
    'scale.intervention': levels,
    'scale.wanted': levels,
    'scale.unwanted': levels,
    'scale.span': ['effect-wider', 'effect-narrower', 'effect-same', 'unwanted-wider'],
    'time.term': choicesOf('time', 'term'),
    states: Object.values(questionId.def.entries).flatMap((id) => states.map((state) => `${id}:${state}`)),
  };

  it('test only what an answer can say', () => {
    for (const each of fact.options) expect(vocabulary[each], each).not.toEqual([]);
    expect(
      allHints.flatMap(({ id, when }) =>
        when.flatMap(({ fact: each, ...test }) =>
          Object.values(test)
            .flat()
            .filter((value) => !vocabulary[each].includes(value))
            .map((value) => `${id}: ${each} ${value}`),
        ),
      ),
    ).toEqual([]);
  });

  it('stay silent as long as nobody has answered', () => {
    const always = allHints.filter(({ when }) => when.every((test) => 'noneOf' in test));
    expect(always.map(({ id }) => id)).toEqual([]);
  });

  it('stand beside a part of their question', () => {
    for (const { id, question: asked, part } of allHints) {
      expect(
        allQuestions.find((each) => each.id === asked)?.parts.map((each) => each.id),
        id,
      ).toContain(part);
    }
  });

  it('are at least 25, and at least two for each question', () => {
    expect(allHints.length).toBeGreaterThanOrEqual(25);
    for (const id of Object.values(questionId.def.entries))
      expect(allHints.filter((each) => each.question === id).length, id).toBeGreaterThanOrEqual(2);
  });
});

describe('the timeline', () => {
  const all: readonly TimelineEntry[] = timeline;

  it('stands by earliest start, where that is named', () => {
    const dated = all.flatMap(({ id, starts }) =>
      starts === 'not-named'
        ? []
        : [{ id, earliest: Math.min(...starts.flatMap((start) => bounds(start)?.earliest ?? [])) }],
    );
    expect(dated.length).toBeGreaterThan(30);
    expect(
      dated.filter(({ earliest }, index) => earliest < (dated[index - 1]?.earliest ?? 0)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('begins with how mixing stood, and says it of each way once in a row', () => {
    expect(all[0]?.stance).toBe('implicit');
    const stances = all.flatMap(({ stance }) => stance ?? []);
    expect(stances.filter((stance, index) => stance !== stances[index - 1])).toEqual([
      'implicit',
      'not-an-aim',
      'official-aim',
      'standstill',
      'back',
    ]);
  });
});
