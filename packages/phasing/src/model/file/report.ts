import { sayDay } from '@mengwijzer/words/dates';
import { escapeMarkdown as escape, markMarkdown } from '@mengwijzer/words/markdown';
import { explain } from '../findings/findings.js';
import { assumptions, type Assumption } from '../plan/fields.js';
import { singleValue } from '../sheet/field-text.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { isUntouched } from '../plan/untouched.js';
import { sayFinding, sayVerdict } from '../findings/say-findings.js';
import { saySite } from '../sheet/say-site.js';
import { verdictOf } from '../findings/verdict.js';
import type { PlanFile } from '../plan/plan-file.js';
import type { Simulation } from '../engine/simulate.js';
import type { LaterTexts, OutcomeTexts, PhasingTexts } from '../texts.js';

/** All words of the calculator, and what only the page knows. */
export interface ReportTexts {
  readonly entering: PhasingTexts;
  readonly outcome: OutcomeTexts;
  readonly later: LaterTexts;
  /** Of the software: "0.2.0". */
  readonly version: string;
  /** The day that it is made. */
  readonly today: Date;
}

const assumed = (file: PlanFile, name: Assumption, { lang, messages }: PhasingTexts, untouched: string): string => {
  const { label, unit } = messages.assumptions[name];
  const value = singleValue(file, name) as number;
  // A year has no thousands.
  const says = name === 'startYear' ? `${value}` : sayNumber(value, lang);
  const mark = isUntouched(file, name) ? ` (${escape(untouched)})` : '';
  return `- ${escape(label)}: ${[says, escape(unit)].join(' ').trim()}${mark}`;
};

/**
 * What one takes to a meeting, as Markdown: what the plan does, why, where that is said, and what it was calculated with.
 *
 * @param result `undefined` of a plan that cannot be calculated yet, which is said then
 */
export const toReport = (
  file: PlanFile,
  result: Simulation | undefined,
  { entering, outcome, later, version, today }: ReportTexts,
): string => {
  const { plan } = file;
  const { report, take } = later.tools;
  const findings = result ? explain(result) : [];
  const parts = result
    ? sayVerdict(verdictOf(result, findings), plan, outcome)
    : [{ text: outcome.messages.unfilled(file.unfilled?.length ?? 0, false), isStrong: true }];
  const says = findings.map((finding) => {
    const { number, unit, lead, text, caution } = sayFinding(finding, plan, outcome);
    const heads = `**${escape(`${number} ${unit}`.trim())}**`;
    return `- ${heads}: ${[`${lead} ${text}`, caution.says, caution.source].map(escape).join(' ')}`;
  });
  const sites = plan.sites.map((site, at) =>
    report.site(
      at + 1,
      escape(site.name.trim() || outcome.findings.unnamed(at + 1)),
      escape(saySite(site, file, entering)),
    ),
  );
  const date = sayDay(today, entering.lang);
  return `${[
    `# ${escape(file.name.trim() || report.unnamed)}`,
    `## ${escape(outcome.messages.heading)}`,
    parts.map(({ text, isStrong }) => (isStrong ? markMarkdown(escape(text), '**') : escape(text))).join(''),
    ...(says.length === 0 ? [] : [`## ${escape(outcome.messages.findings)}`, says.join('\n')]),
    ...(sites.length === 0 ? [] : [`## ${escape(report.sites)}`, sites.join('\n')]),
    `## ${escape(entering.messages.assume)}`,
    assumptions.map((name) => assumed(file, name, entering, report.untouched)).join('\n'),
    escape(take.model),
    escape(report.made(version, date)),
  ].join('\n\n')}\n`;
};
