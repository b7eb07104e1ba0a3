import { escapeMarkdown } from '@mengwijzer/words/markdown';
import type { PlaceSummary, SummaryTexts } from './place-summary.js';

/** What somebody found in a place, as a text to paste or to keep. */
export const placeMarkdown = (
  { heading, sentence, found, notes }: PlaceSummary,
  { summary: words }: SummaryTexts,
): string =>
  [
    `# ${escapeMarkdown(heading)}`,
    sentence,
    ...found.flatMap(({ label, sets }) => [
      `## ${label}`,
      ...sets.map(({ name, points }) => [`**${name}**`, '', ...points.map((point) => `- ${point}`)].join('\n')),
    ]),
    ...(notes.length === 0
      ? []
      : [`## ${words.noted}`, ...notes.map(({ name, text }) => `**${name}**\n\n${escapeMarkdown(text)}`)]),
    words.noScore,
  ].join('\n\n') + '\n';
