import { quote } from '@mengwijzer/checklist/model';
import { choicesOf, levels, own, rowsOf, type Answers, type TheoryRow } from '@mengwijzer/core/dossier';
import type { QuestionId } from '@mengwijzer/content';
import type { PartiesMessages } from '../../parties/messages/parties.nl.js';
import type { PartiesTexts } from './compare-texts.js';

export type PartKey = keyof PartiesMessages['parts'];

/** A part of a question that each party answers by choosing, so that answers can be laid side by side. */
export interface Part {
  readonly key: PartKey;
  readonly question: QuestionId;
  /** The content's part that has the choices; empty where there are none. */
  readonly of: string;
  /** Ids of the content's choices, in its order. */
  readonly order: readonly string[];
  readonly said: (answers: Answers) => readonly string[];
  /** What a party chose, but not for itself: it counts for nobody, and stands in the table in these words. */
  readonly forOthers?: (answers: Answers, texts: PartiesTexts) => ReadonlyMap<string, string>;
  /** What a party wrote in place of a choice. */
  readonly written?: (answers: Answers) => string | undefined;
  /** Whether the table shows what nobody chose too. */
  readonly whole: boolean;
  /** Whether the strip names the choices themselves. */
  readonly named: boolean;
}

const unique = (ids: readonly string[] = []): readonly string[] => [...new Set(ids)];

const eyesOf = ({ role }: Answers, choice: string): string => quote((own(role?.eyes, choice) as string) ?? '', 60);

export const parts: readonly Part[] = [
  {
    key: 'what',
    question: 'what',
    of: 'choices',
    order: choicesOf('what', 'choices'),
    said: ({ what }) => unique(what?.choices),
    whole: true,
    named: true,
  },
  {
    key: 'who',
    question: 'who',
    of: 'choices',
    order: choicesOf('who', 'choices'),
    said: ({ who }) => unique(who?.choices),
    whole: true,
    named: true,
  },
  {
    key: 'benefits',
    question: 'who',
    of: 'benefits',
    order: choicesOf('who', 'benefits'),
    said: ({ who }) => unique(who?.benefits),
    written: ({ who }) => who?.benefitsWords,
    whole: true,
    named: false,
  },
  {
    key: 'burdens',
    question: 'who',
    of: 'burdens',
    order: choicesOf('who', 'burdens'),
    said: ({ who }) => unique(who?.burdens),
    written: ({ who }) => who?.burdensWords,
    whole: true,
    named: false,
  },
  {
    key: 'theory',
    question: 'theory',
    of: 'kind',
    order: choicesOf('theory', 'kind'),
    said: (answers) =>
      unique(rowsOf<TheoryRow>(answers, 'theory/rows').map(({ kind }) => kind)).filter((kind) => kind !== ''),
    written: (answers) =>
      rowsOf<TheoryRow>(answers, 'theory/rows')
        .map(({ mechanism }) => mechanism)
        .join(''),
    whole: false,
    named: false,
  },
  {
    key: 'role',
    question: 'role',
    of: 'choices',
    order: choicesOf('role', 'choices'),
    said: (answers) => unique(answers.role?.choices).filter((choice) => eyesOf(answers, choice) === ''),
    forOthers: (answers, { messages }) =>
      new Map(
        unique(answers.role?.choices)
          .map((choice): [string, string] => [choice, eyesOf(answers, choice)])
          .filter(([, eyes]) => eyes !== '')
          .map(([choice, eyes]) => [choice, messages.table.eyes(eyes)]),
      ),
    whole: true,
    named: false,
  },
  ...(['intervention', 'wanted', 'unwanted'] as const).map((key): Part => ({
    key,
    question: 'scale',
    of: 'levels',
    order: levels,
    said: ({ scale }) => unique(scale?.[key]),
    whole: false,
    named: true,
  })),
  {
    key: 'term',
    question: 'time',
    of: 'term',
    order: choicesOf('time', 'term'),
    said: ({ time }) => (time?.term === undefined || time.term.trim() === '' ? [] : [time.term]),
    whole: true,
    named: false,
  },
  {
    key: 'year',
    question: 'time',
    of: '',
    order: [],
    said: ({ time }) => (time?.year === undefined ? [] : [String(time.year)]),
    whole: false,
    named: false,
  },
];

/** Choices in the content's order; those that it does not know after them, by name. */
export const inOrder = ({ order }: Pick<Part, 'order'>, ids: Iterable<string>): readonly string[] => {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b) || (a < b ? -1 : Number(a > b)));
};

const textOf = (part: Part, id: string, { checklist }: PartiesTexts) =>
  own(checklist.questions[part.question].parts[part.of]?.choices, id) as
    | { readonly label: string; readonly inline: string }
    | undefined;

/** Longest of an id that is not the content's, which may be any text in a file that was changed by hand. */
const cut = (id: string): string => (id.length > 60 ? `${Array.from(id).slice(0, 60).join('')} …` : id);

/** A choice inside a sentence. */
export const inlineOf = (part: Part, id: string, texts: PartiesTexts): string =>
  textOf(part, id, texts)?.inline ?? cut(id);
/** A choice as the heading of a row. */
export const labelOf = (part: Part, id: string, texts: PartiesTexts): string =>
  textOf(part, id, texts)?.label ?? cut(id);
