import { holding, type Indicator } from '@mengwijzer/core/dossier';
import { capitalise } from '@mengwijzer/words/text';
import { heading, listOf, paragraph, strong, text, type Block } from './blocks.js';
import { speaking, type ReportInput, type ReportTexts } from './report-input.js';
import type { Notes } from './report-notes.js';

/** Name of the objective that is watched. */
export const objectiveOf = ({ objective, label }: Indicator, { checklist }: ReportTexts): string =>
  checklist.questions.objectives.parts['objectives']?.choices[objective]?.label ?? (label.trim() || objective);

const levelOf = (scale: string, { checklist }: ReportTexts): string =>
  checklist.questions.scale.parts['levels']?.choices[scale]?.label ?? scale;

function phasing({ plans, texts, voices }: ReportInput, notes: Notes): readonly Block[] {
  const words = texts.messages.precision;
  if (plans.length === 0) return [heading(2, words.plan), paragraph(text(words.planNone))];
  return plans.flatMap(({ party, name, gap, verdict, findings }) => [
    heading(2, speaking(voices).length > 1 ? words.planOf(party) : words.plan),
    ...(name === '' ? [] : [paragraph(strong(name))]),
    paragraph(...(gap === undefined ? verdict : [text(words.plans[gap])])),
    ...listOf(
      findings.map(({ says, watch, cites }, at) =>
        // What one is to watch is said once.
        watch === '' || findings.findIndex((each) => each.watch === watch) < at
          ? says
          : [...says, text(` ${words.watch}${watch}`), ...notes.cite(cites)],
      ),
    ),
  ]);
}

function groups({ groups: all, flag, texts }: ReportInput): readonly Block[] {
  const words = texts.messages.precision;
  const under = (label: string, lines: readonly string[]): readonly Block[] =>
    lines.length === 0 ? [] : [paragraph(strong(`${label}:`)), ...listOf(lines.map((each) => [text(each)]))];
  return [
    heading(2, words.groups),
    ...(all.length === 0
      ? [paragraph(text(words.groupsNone))]
      : all.flatMap(({ name, promises, costs, missing }) => [
          heading(3, name),
          ...(promises.length === 0 ? [paragraph(text(words.promisesNone))] : under(words.promises, promises)),
          ...under(words.costs, costs),
          ...under(words.missing, missing),
        ])),
    ...(flag === '' ? [] : [paragraph(strong(words.flag), text(flag))]),
  ];
}

function monitoring({ dossier, texts }: ReportInput): readonly Block[] {
  const words = texts.messages.precision;
  const now = holding(dossier.monitoring);
  return [
    heading(2, words.monitoring),
    now.length === 0
      ? paragraph(text(words.monitoringNone))
      : {
          kind: 'table',
          caption: words.table,
          head: [words.objective, words.sign, words.waterbed, words.where, words.who],
          rows: now.map((indicator) => [
            [strong(objectiveOf(indicator, texts))],
            [text(indicator.sign)],
            [text(indicator.waterbed)],
            [text(capitalise([levelOf(indicator.scale, texts), indicator.often].filter(Boolean).join(', ')))],
            [text(indicator.who)],
          ]),
          widths: [3, 4, 4, 3, 3],
        },
  ];
}

/** How it is done, what it means for who lives there, and how one sees whether it works. */
export const precisionChapter = (input: ReportInput, notes: Notes): readonly Block[] => [
  heading(1, input.texts.messages.precision.heading),
  paragraph(text(input.texts.steps.precision.summary), ...notes.cite([{ section: 'step-4', sources: [] }])),
  ...phasing(input, notes),
  ...groups(input),
  ...monitoring(input),
];
