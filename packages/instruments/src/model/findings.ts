import { findIn, type Facts } from '@mengwijzer/content/conditions';
import { shortlistChecks } from '@mengwijzer/content/shortlist-checks';
import { saySections } from './reasons.js';
import { list, type PickerTexts, type RuleTexts } from './texts.js';
import type { Evidence, ShortlistCheck } from '@mengwijzer/content';
import type { Item } from './catalogue.js';

export interface FindingView {
  readonly id: string;
  readonly says: string;
  /** Whether what the source asks for is chosen. */
  readonly isSettled: boolean;
  readonly evidence: Evidence | undefined;
  readonly section: string;
}

const answerOf = (check: ShortlistCheck, { questions }: RuleTexts): string =>
  check.kind === 'motive-without'
    ? (questions.objectives.parts['objectives']?.choices[check.objective]?.inline ?? check.objective)
    : '';

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
    const values: Readonly<Record<string, string>> = {
      names: list(finding.about.map(names), texts),
      counters: list(finding.counters.map(names), texts),
      answer: answerOf(check, rules),
    };
    const says = finding.settled ? (words.settled ?? words.says) : words.says;
    return [
      {
        id: check.id,
        says: says.replaceAll(/\{(names|counters|answer)\}/gu, (_, value: string) => values[value] ?? ''),
        isSettled: finding.settled,
        evidence: check.evidence,
        section: saySections(check.cites, texts, rules),
      },
    ];
  });
  return [...views.filter(({ isSettled }) => !isSettled), ...views.filter(({ isSettled }) => isSettled)];
};
