import { findIn, type Facts } from '@mengwijzer/content/conditions';
import { shortlistChecks } from '@mengwijzer/content/shortlist-checks';
import { saySections } from '@mengwijzer/core/reading';
import { list, type PickerTexts, type RuleTexts } from './texts.js';
import type { Evidence, ShortlistCheck } from '@mengwijzer/content';
import type { Item } from './catalogue.js';

/** A piece of what a finding says; with `id`, the name of that instrument. */
export interface FindingPiece {
  readonly text: string;
  readonly id?: string;
}

export interface FindingView {
  readonly id: string;
  readonly says: string;
  /** The same in pieces, so that a name can lead to its instrument. */
  readonly pieces: readonly FindingPiece[];
  /** Whether what the source asks for is chosen. */
  readonly isSettled: boolean;
  readonly evidence: Evidence | undefined;
  readonly section: string;
}

const answerOf = (check: ShortlistCheck, { questions }: RuleTexts): string =>
  check.kind === 'motive-without'
    ? (questions.objectives.parts['objectives']?.choices[check.objective]?.inline ?? check.objective)
    : '';

/** Names as a list in words, each of them a piece of its own. */
const named = (ids: readonly string[], names: (id: string) => string, texts: PickerTexts): readonly FindingPiece[] =>
  ids.flatMap((id, at) => {
    const before = at === 0 ? '' : at < ids.length - 1 ? ', ' : list(['', ''], texts);
    return [{ text: before }, { text: names(id), id }];
  });

/** What the source says of the choice as a whole: first what is lacking, then what is taken care of. */
export const findings = (
  chosen: readonly Item[],
  facts: Facts,
  names: (id: string) => string,
  texts: PickerTexts,
  rules: RuleTexts,
  checks: readonly ShortlistCheck[] = shortlistChecks,
): readonly FindingView[] => {
  const views = checks.flatMap((check): readonly FindingView[] => {
    const finding = findIn(check, chosen, facts);
    const words = rules.checks[check.id];
    if (finding === undefined || words === undefined) return [];
    const values: Readonly<Record<string, readonly FindingPiece[]>> = {
      '{names}': named(finding.about, names, texts),
      '{counters}': named(finding.counters, names, texts),
      '{answer}': [{ text: answerOf(check, rules) }],
    };
    const says = finding.settled ? (words.settled ?? words.says) : words.says;
    const pieces = says.split(/(\{(?:names|counters|answer)\})/u).flatMap((text) => values[text] ?? { text });
    return [
      {
        id: check.id,
        says: pieces.map(({ text }) => text).join(''),
        pieces: pieces.filter(({ text }) => text !== ''),
        isSettled: finding.settled,
        evidence: check.evidence,
        section: saySections(check.cites, texts, rules),
      },
    ];
  });
  return [...views.filter(({ isSettled }) => !isSettled), ...views.filter(({ isSettled }) => isSettled)];
};
