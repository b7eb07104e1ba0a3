import { list } from '@mengwijzer/words/text';
import { verdicts, type PlaceAnswers, type Verdict } from './place-answers.js';
import type { EntryView, Lang } from './entry-view.js';

/** Words around what somebody found. */
export interface SummaryMessages {
  readonly heading: (place: string) => string;
  readonly nothing: string;
  readonly lacks: (sets: string) => string;
  readonly complete: (sets: string) => string;
  readonly unfinished: (sets: string) => string;
  readonly unseen: (sets: string) => string;
  readonly quoted: (name: string) => string;
  readonly found: Readonly<Record<Verdict | 'open', string>>;
  readonly noted: string;
  readonly noScore: string;
}

export interface SummaryTexts {
  readonly lang: Lang;
  readonly summary: SummaryMessages;
}

/** How a set stands: something lacks, all of it is there, or not all was looked at. */
type Standing = 'lacks' | 'complete' | 'unfinished' | 'unseen';

export interface FoundView {
  readonly verdict: Verdict | 'open';
  readonly label: string;
  readonly sets: readonly { readonly name: string; readonly points: readonly string[] }[];
}

export interface PlaceSummary {
  readonly heading: string;
  /** In words; never a number for how good a place is. */
  readonly sentence: string;
  /** What lacks first, then what is there in part, what is there, and what nobody looked at; without those that are empty. */
  readonly found: readonly FoundView[];
  readonly notes: readonly { readonly name: string; readonly text: string }[];
}

const pointsOf = ({ blocks }: EntryView): readonly { readonly id: string; readonly text: string }[] =>
  blocks.flatMap(({ points }) => points);

export const summarisePlace = (
  sets: readonly EntryView[],
  answers: PlaceAnswers,
  { lang, summary: words }: SummaryTexts,
): PlaceSummary => {
  const verdictOf = (set: string, point: string): Verdict | 'open' => answers.points[`${set}/${point}`] ?? 'open';
  const standingOf = (set: EntryView): Standing => {
    const said = pointsOf(set).map(({ id }) => verdictOf(set.id, id));
    if (said.every((verdict) => verdict === 'open')) return 'unseen';
    if (said.some((verdict) => verdict === 'no' || verdict === 'partly')) return 'lacks';
    return said.every((verdict) => verdict === 'yes') ? 'complete' : 'unfinished';
  };
  const standings = sets.map((set) => [set, standingOf(set)] as const);
  const say = (standing: Standing): string => {
    const names = standings.flatMap(([{ name }, each]) => (each === standing ? [words.quoted(name)] : []));
    return names.length === 0 ? '' : words[standing](list(names, { lang }));
  };
  const isUnseen = standings.every(([, standing]) => standing === 'unseen');
  const found = ([...verdicts].reverse() as (Verdict | 'open')[]).concat('open').map((verdict) => ({
    verdict,
    label: words.found[verdict],
    sets: sets
      .map((set) => ({
        name: set.name,
        points: pointsOf(set).flatMap(({ id, text }) => (verdictOf(set.id, id) === verdict ? [text] : [])),
      }))
      .filter(({ points }) => points.length > 0),
  }));
  return {
    heading: words.heading(answers.place.trim()),
    sentence: isUnseen
      ? words.nothing
      : (['lacks', 'complete', 'unfinished', 'unseen'] as const)
          .map(say)
          .filter((part) => part !== '')
          .join(' '),
    found: isUnseen ? [] : found.filter((each) => each.sets.length > 0),
    notes: sets.flatMap(({ id, name }) => {
      const text = answers.notes[id]?.trim();
      return text ? [{ name, text }] : [];
    }),
  };
};
