import { list, withoutEnd } from '@mengwijzer/words/text';
import { questions } from '@mengwijzer/content/questions';
import { holding, objectivesWith, stateOf } from '@mengwijzer/core/dossier';
import { titleOf } from './report-agreements.js';
import { speaking, type ReportInput } from './report-input.js';
import { agreementsOn } from './report-parties.js';
import { objectiveOf } from './report-precision.js';
import { saidOn } from './report-said.js';

/** Titles of the questions on which nobody says anything and nothing was agreed. */
export const unanswered = (input: ReportInput): readonly string[] =>
  questions
    .filter(
      ({ id }) =>
        agreementsOn(id, input).length === 0 &&
        speaking(input.voices).every((voice) => saidOn(voice, id, input.texts) === undefined),
    )
    .map(({ id }) => titleOf(id, input.texts));

/** Ids of the questions on which parties differ and nothing was agreed. */
export const unsettled = (input: ReportInput): readonly string[] =>
  questions
    .map(({ id }) => id)
    .filter(
      (id) =>
        agreementsOn(id, input).length === 0 &&
        input.compared.some(({ question, kind }) => question === id && kind === 'differ'),
    );

function openOnQuestions(input: ReportInput): readonly string[] {
  const { texts } = input;
  const words = texts.messages.open;
  const none = unanswered(input);
  return [
    ...(none.length === 0
      ? []
      : [
          words.nobody(
            list(
              none.map((title) => `‘${title}’`),
              texts,
            ),
          ),
        ]),
    ...unsettled(input).map((id) => words.differ(titleOf(id, texts))),
    ...questions.flatMap(({ id }) => {
      const agreed = agreementsOn(id, input);
      const disputes = speaking(input.voices).flatMap(({ name, dossier: { answers } }) =>
        stateOf(answers[id]) === 'not-agreed'
          ? [words.dispute(name, titleOf(id, texts), withoutEnd((answers[id]?.dispute ?? '').trim(), '.'))]
          : [],
      );
      return [
        ...(agreed.length > 1 ? [words.twice(titleOf(id, texts))] : []),
        ...(agreed.length === 0 ? disputes : []),
      ];
    }),
    ...holding(input.dossier.agreements)
      .filter(({ contested }) => contested.trim() !== '')
      .map(({ question, contested }) => words.contested(titleOf(question, texts), contested.trim())),
  ];
}

function openOnMeasures({ measures, plans, texts }: ReportInput): readonly string[] {
  const words = texts.messages.open;
  const fields = ['why', 'who', 'when'] as const;
  return [
    ...(measures.length === 0 ? [words.noMeasures] : []),
    ...measures.flatMap(({ name, chosen }) => {
      // What one party filled in is known, whoever left it open.
      const gaps = fields.filter((field) => chosen.every((each) => each[field].trim() === ''));
      return gaps.length === 0
        ? []
        : [
            words.measure(
              name,
              list(
                gaps.map((gap) => words.gaps[gap]),
                texts,
              ),
            ),
          ];
    }),
    ...(plans.length === 0 ? [words.noPlan] : []),
  ];
}

function openOnMonitoring({ dossier, voices, texts }: ReportInput): readonly string[] {
  const words = texts.messages.open;
  const now = holding(dossier.monitoring);
  const watched = new Set(now.map(({ objective }) => objective));
  const labels = texts.checklist.questions.objectives.parts['objectives']?.choices ?? {};
  const main = new Set(speaking(voices).flatMap((voice) => objectivesWith(voice.dossier.answers, 'main')));
  const unwatched = [...main].filter((id) => !watched.has(id)).flatMap((id) => labels[id]?.label ?? []);
  const fields = ['sign', 'waterbed', 'scale', 'often', 'who'] as const;
  return [
    ...unwatched.map((label) => words.unwatched(label)),
    ...now.flatMap((indicator) => {
      const gaps = fields.filter((field) => indicator[field].trim() === '');
      return gaps.length === 0
        ? []
        : [
            words.indicator(
              objectiveOf(indicator, texts),
              list(
                gaps.map((gap) => words.indicatorGaps[gap]),
                texts,
              ),
            ),
          ];
    }),
  ];
}

/** What is to be done next: all that stands open, as sentences. */
export const openPoints = (input: ReportInput): readonly string[] => [
  ...(input.dossier.neighbourhood.trim() === '' ? [input.texts.messages.open.neighbourhood] : []),
  ...openOnQuestions(input),
  ...openOnMeasures(input),
  ...input.groups.flatMap(({ name, missing }) => missing.map((each) => input.texts.messages.open.group(name, each))),
  ...openOnMonitoring(input),
];
