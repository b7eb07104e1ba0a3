import { sayDay } from '@mengwijzer/words/dates';
import { escapeMarkdown as escape } from '@mengwijzer/words/markdown';
import { capitalise, list, type PickerTexts } from './texts.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { FindingView } from './findings.js';
import type { ReasonView } from './reasons.js';
import { fields, type ChosenView } from './shortlist.js';

/** A paragraph that stays one: what would begin a list, a rule or code does not. */
const paragraph = (text: string): string =>
  escape(text.trim())
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');

interface ListView {
  readonly chosen: readonly ChosenView[];
  readonly findings: readonly FindingView[];
  /** What the answers say about each, by id. */
  readonly reasons: (id: string) => readonly ReasonView[];
}

/**
 * The shortlist as Markdown: each instrument with why, who and when and what the answers say about it, then what the source asks of the
 * whole.
 * @param now the moment that it is made
 */
export const toMarkdown = (
  dossier: Dossier,
  { chosen, findings, reasons }: ListView,
  texts: PickerTexts,
  now: Date,
): string => {
  const { messages, facets, evidence } = texts;
  const about = [dossier.neighbourhood, dossier.party].filter((text) => text.trim() !== '').map(paragraph);
  const blocks = [`# ${escape(dossier.title || messages.shortlist.heading)}`, ...about];
  if (chosen.length === 0) blocks.push(escape(messages.shortlist.empty));
  for (const { entry, item } of chosen) {
    blocks.push(`## ${escape(item?.name ?? entry.id)}`);
    if (item !== undefined) {
      const scales = list(
        item.scales.map((scale) => facets.scales[scale]),
        texts,
      );
      blocks.push(
        paragraph(item.summary),
        escape(
          `${capitalise(facets.domains[item.domain])}. ${messages.facts.scale}: ${scales}. ${messages.evidence(evidence[item.evidence])}.`,
        ),
      );
    }
    blocks.push(
      fields
        .map((field) => `- ${messages.shortlist[field]}: ${escape(entry[field].trim()) || messages.shortlist.gap}`)
        .join('\n'),
    );
    const said = reasons(entry.id);
    if (said.length > 0)
      blocks.push(
        said
          .map(
            ({ kind, pieces, section }) =>
              `> **${messages.reasons[kind]}** ${escape(pieces.map(({ text }) => text).join(''))} (${escape(section)})`,
          )
          .join('\n>\n'),
      );
  }
  if (findings.length > 0)
    blocks.push(
      `## ${messages.shortlist.check}`,
      findings.map(({ says, section }) => `- ${escape(says)} (${escape(section)})`).join('\n'),
    );
  const date = sayDay(now, texts.lang);
  return `${[...blocks, messages.made(date)].join('\n\n')}\n`;
};
