import { list } from '@mengwijzer/words/text';
import { earlier, isQuestion } from '@mengwijzer/core/dossier';
import { sayDay } from '../say-day.js';
import { heading, listOf, paragraph, text, type Block } from './blocks.js';
import { agreedNow, type ReportInput, type ReportTexts } from './report-input.js';
import type { Notes } from './report-notes.js';
import { notWith } from './report-parties.js';

/** Title of a question; an id that we do not know stands for itself. */
export const titleOf = (question: string, { checklist }: ReportTexts): string =>
  isQuestion(question) ? checklist.questions[question].title : question;

/** Who stands behind which agreement, and what was agreed before. */
export const agreementsChapter = (input: ReportInput, notes: Notes): readonly Block[] => {
  const { dossier, voices, texts } = input;
  const words = texts.messages.agreements;
  const now = agreedNow(input);
  const unknown = now.filter(({ question }) => !isQuestion(question));
  const before = earlier(dossier.agreements);
  const names = (parties: readonly string[]): string => list(parties, texts);
  return [
    heading(1, words.heading),
    paragraph(text(texts.steps['strategic-alignment'].summary), ...notes.cite([{ section: 'step-2', sources: [] }])),
    ...(now.length === 0
      ? [paragraph(text(words.none))]
      : [
          {
            kind: 'table',
            caption: words.table,
            head: [words.question, words.with, words.when, words.without],
            rows: now.map((agreement) => [
              [text(titleOf(agreement.question, texts))],
              [text(names(agreement.parties) || words.nobody)],
              [text(sayDay(agreement.made, texts.lang))],
              [text(names(notWith(agreement, voices)))],
            ]),
            widths: [3, 4, 2, 3],
          } satisfies Block,
        ]),
    // Of a newer version, or of a partner: it stands nowhere else.
    ...unknown.flatMap((agreement): readonly Block[] => [
      { kind: 'quote', text: agreement.text, by: names(agreement.parties), date: sayDay(agreement.made, texts.lang) },
      ...(agreement.contested === ''
        ? []
        : [paragraph(text(`${texts.messages.why.contested}: ${agreement.contested}`))]),
    ]),
    ...(before.length === 0
      ? []
      : [
          heading(2, words.earlier),
          ...listOf(
            before.map(({ question, text: said, parties, made, contested }) => [
              text(words.replaced(titleOf(question, texts), said, names(parties), sayDay(made, texts.lang))),
              ...(contested === '' ? [] : [text(` ${words.contested(contested)}`)]),
            ]),
          ),
        ]),
  ];
};
