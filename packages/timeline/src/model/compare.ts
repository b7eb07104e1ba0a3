import { momentAt, type YearView } from './years.js';
import { capitalise, type TimelineTexts } from './texts.js';
import type { LaterMessages } from '../messages/later.nl.js';
import type { Item, Timeline } from './entries.js';

/** One thing that was so in a year; with an id where it is an entry, to be read. */
export interface CompareCell {
  readonly id: string | undefined;
  readonly text: string;
  readonly lang: Item['lang'];
}

/** One thing to compare two years by. */
export interface CompareRow {
  readonly label: string;
  readonly one: readonly CompareCell[];
  readonly other: readonly CompareCell[];
}

type Words = LaterMessages['compare'];

const said = (text: string, perhaps: boolean, { perhaps: say }: Words): string => (perhaps ? say(text) : text);

const entryCells = (all: YearView['policy'], words: Words): readonly CompareCell[] =>
  all.map(({ item, perhaps }) => ({ id: item.id, text: said(item.name, perhaps, words), lang: item.lang }));

const namedCells = (
  all: YearView['motives'],
  names: Readonly<Record<string, string>>,
  words: Words,
): readonly CompareCell[] =>
  all.map(({ id, perhaps }) => ({
    id: undefined,
    text: said(capitalise(names[id] ?? id), perhaps, words),
    lang: undefined,
  }));

const sayStances = ({ stances }: YearView, { facets, messages }: TimelineTexts, words: Words): readonly string[] =>
  stances.map(({ stretch: { stance }, perhaps }) =>
    said(stance === undefined ? messages.noStance : facets.stances[stance], perhaps && stances.length === 1, words),
  );

/** What two years had in common and what not, row by row; rows of which nothing is known in either are left out. */
export const compareYears = (
  [one, other]: readonly [number, number],
  timeline: Timeline,
  texts: TimelineTexts,
  { compare: words }: LaterMessages,
): { readonly rows: readonly CompareRow[]; readonly sentence: string } => {
  const views = [momentAt(one, timeline), momentAt(other, timeline)] as const;
  const row = (label: string, cells: (view: YearView) => readonly CompareCell[]): CompareRow => ({
    label,
    one: cells(views[0]),
    other: cells(views[1]),
  });
  const stances = views.map((view) => sayStances(view, texts, words).join(words.or)) as [string, string];
  const rows = [
    row(words.stance, (view) =>
      sayStances(view, texts, words).map((text) => ({ id: undefined, text: capitalise(text), lang: undefined })),
    ),
    row(words.policy, ({ policy }) => entryCells(policy, words)),
    row(words.motives, ({ motives }) => namedCells(motives, timeline.motives, words)),
    row(words.instruments, ({ instruments }) => namedCells(instruments, timeline.instruments, words)),
    row(words.law, ({ law }) => entryCells(law, words)),
    row(words.context, ({ context }) => entryCells(context, words)),
    row(words.evidence, ({ evidence }) => entryCells(evidence, words)),
    row(words.local, ({ local }) => entryCells(local, words)),
  ].filter((each) => each.one.length + each.other.length > 0);
  return { rows, sentence: words.sentence(one, stances[0], other, stances[1]) };
};
