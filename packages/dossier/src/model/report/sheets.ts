import { CONTENT_VERSION, contentDate } from '@mengwijzer/content';
import { sayDate } from '@mengwijzer/words/dates';
import { questions } from '@mengwijzer/content/questions';
import { levels } from '@mengwijzer/core/dossier';
import type { Question } from '@mengwijzer/content';
import { heading, paragraph, strong, text, type Block, type Report, type TableBlock } from './blocks.js';
import { sayToday } from './report-made.js';
import type { ReportTexts } from './report-input.js';

/** The blank sheets of a workshop. */
export const sheetKinds = ['questions', 'party', 'shortlist'] as const;
export type SheetKind = (typeof sheetKinds)[number];

const lines = (label: string, count = 3): Block => ({ kind: 'lines', label, count });

/** A table to fill in; a row is its heading, or empty. */
const blank = (
  caption: string,
  head: readonly string[],
  rows: readonly string[],
  widths?: readonly number[],
): TableBlock => ({
  kind: 'table',
  caption,
  head,
  rows: rows.map((row) => head.map((_, at) => (at === 0 && row !== '' ? [text(row)] : []))),
  isBlank: true,
  ...(widths && { widths }),
});

function body({ id, parts }: Question, { checklist, messages }: ReportTexts): readonly Block[] {
  const { questions: words, messages: own } = checklist;
  const part = (name: string) => words[id].parts[name];
  const labels = (name: string): readonly string[] =>
    (parts.find((each) => each.id === name)?.choices ?? []).map(
      (choice: string) => part(name)?.choices[choice]?.label ?? choice,
    );
  switch (id) {
    case 'theory':
      return [
        blank(part('rows')?.legend ?? '', [own.theory.action, own.theory.mechanism, own.theory.outcome], ['', '', '']),
      ];
    case 'objectives':
      return [
        blank(
          own.objectives.caption,
          [own.objectives.objective, ...labels('parties')],
          [...labels('objectives'), '', ''],
          [3, ...labels('parties').map(() => 2)],
        ),
        lines(part('degree')?.legend ?? '', 2),
      ];
    case 'scale':
      return [
        blank(
          own.scale.caption,
          [own.scale.fromSmall, own.scale.intervention, own.scale.wanted, own.scale.unwanted],
          levels.map((level) => part('levels')?.choices[level]?.label ?? level),
        ),
      ];
    default:
      return [
        ...parts.flatMap(({ id: name }): readonly Block[] => [
          paragraph(strong(part(name)?.legend ?? '')),
          ...(labels(name).length === 0 ? [] : [{ kind: 'boxes', items: labels(name) } as const]),
        ]),
        lines(messages.blank.answer),
      ];
  }
}

function questionSheet(texts: ReportTexts): readonly Block[] {
  const { checklist, messages } = texts;
  const { states } = checklist.messages;
  return questions.flatMap((question): readonly Block[] => {
    const { id, number } = question;
    const { title, explanation } = checklist.questions[id];
    return [
      heading(2, `${number}. ${title}`),
      paragraph(text(explanation)),
      ...body(question, texts),
      paragraph(strong(messages.blank.states)),
      { kind: 'boxes', items: Object.values(states) },
    ];
  });
}

/** A heading with room to write under it. */
const asked = (title: string): readonly Block[] => [heading(2, title), lines('', 3)];

function partySheet({ checklist, messages: { blank: words } }: ReportTexts): readonly Block[] {
  return [
    heading(2, words.weSay),
    ...questions.map(({ id, number }) => lines(`${number}. ${checklist.questions[id].title}`, 2)),
    ...[words.benefits, words.needs, words.gives, words.fears, words.differs].flatMap(asked),
  ];
}

function shortlistSheet({ messages: { blank: words } }: ReportTexts): readonly Block[] {
  const head = [words.measure, words.why, words.who, words.when];
  return [
    heading(2, words.table),
    ...[words.homes, words.social, words.economy].map((domain) => blank(domain, head, ['', '', ''], [4, 4, 2, 2])),
    ...[words.against, words.groups, words.watch].flatMap(asked),
  ];
}

const makers = { questions: questionSheet, party: partySheet, shortlist: shortlistSheet };

/** Blank sheets to print and write on: one, or all that are asked for, each on a page of its own. */
export function sheetsOf(
  kinds: readonly SheetKind[],
  texts: ReportTexts,
  { now, version }: { readonly now: Date; readonly version: string },
): Report {
  const { messages, lang } = texts;
  const { blank: words } = messages;
  // Each sheet may go to another table.
  const about = [words.neighbourhood, words.party, words.present, words.date].map((word) => [word, ''] as const);
  const [only, ...others] = kinds;
  const sheet = (kind: SheetKind): readonly Block[] => [paragraph(text(words.leads[kind])), ...makers[kind](texts)];
  return {
    lang,
    title: others.length === 0 && only !== undefined ? words.titles[only] : words.title,
    about: others.length === 0 ? about : [],
    blocks:
      others.length === 0
        ? kinds.flatMap(sheet)
        : kinds.flatMap((kind, at) => [
            ...(at === 0 ? [] : [{ kind: 'page' } as const]),
            heading(1, words.titles[kind]),
            { kind: 'about', items: about } as const,
            ...sheet(kind),
          ]),
    notes: [],
    sources: messages.sources,
    made: [text(messages.madeWith(version, CONTENT_VERSION, sayDate(contentDate, lang), sayToday(now, texts)))],
  };
}
