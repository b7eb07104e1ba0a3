import { found, holds, type Facts } from '@mengwijzer/content/conditions';
import { hints } from '@mengwijzer/content/hints';
import { sources } from '@mengwijzer/content/sources';
import { factsOf, type AnswerBase, type Answers } from '@mengwijzer/core/dossier';
import { list, type Background, type ChecklistTexts } from './texts.js';
import type { Hint, QuestionId, Source } from '@mengwijzer/content';

/** Whether all of a hint's tests hold. */
export const applies = (hint: Hint, facts: Facts): boolean => hint.when.every((test) => holds(test, facts));

/** The hints that the answers call up, in the content's order. */
export const hintsFor = (facts: Facts, all: readonly Hint[] = hints): readonly Hint[] =>
  all.filter((hint) => applies(hint, facts));

export interface HintView {
  readonly id: string;
  readonly question: QuestionId;
  readonly part: string;
  /** The choice that called it up, where it is one: the row that it stands under on a narrow page. */
  readonly row: string | undefined;
  readonly heading: string;
  readonly says: string;
  readonly nuance: string | undefined;
  readonly evidence: Hint['evidence'];
  readonly evidenceWord: string;
  /** Sections of the kennisfundament, as a list in words. */
  readonly section: string;
  readonly sources: readonly Source[];
  readonly seen: boolean;
}

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** The choice of its own part that called a hint up: the first of them, so that it stays where it is when more are chosen. */
const rowOf = ({ question, part, when }: Hint, facts: Facts): string | undefined =>
  when.filter(({ fact }) => fact === `${question}.${part}`).flatMap((test) => found(test, facts))[0];

/** Hints as they are shown, in words; a hint that the user put aside stays, marked as seen. */
export const viewHints = (answers: Answers, texts: ChecklistTexts, background: Background): readonly HintView[] => {
  const facts = factsOf(answers);
  return hintsFor(facts).flatMap((hint) => {
    const words = background.hints[hint.id];
    if (words === undefined) return [];
    const { id, question, part, evidence } = hint;
    const answer: AnswerBase | undefined = answers[question];
    const { heading, says, nuance } = words;
    return {
      id,
      question,
      part,
      row: rowOf(hint, facts),
      evidence,
      heading,
      says,
      nuance,
      evidenceWord: texts.messages.evidence(background.evidence[evidence]),
      section: list(
        [...new Set(hint.cites.flatMap(({ section }) => (section ? [background.sections[section]] : [])))],
        texts,
      ),
      sources: [...new Set(hint.cites.flatMap((cite) => cite.sources))].flatMap((source) => byId.get(source) ?? []),
      seen: answer?.seen?.includes(id) ?? false,
    };
  });
};
