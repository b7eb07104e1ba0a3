import { escapeHtml } from '@mengwijzer/content/fallback';
import type { EntryView } from './entry-view.js';
import type { SourcesView } from './sources.js';

export interface ReadingHtmlTexts {
  readonly lang: 'nl' | 'en';
  /** "Bewijs: gemengd beeld". */
  readonly evidence?: (word: string) => string;
  /** What the points of a kind are, above them. */
  readonly labels: Readonly<Record<string, string>>;
}

const heading = (level: number, text: string): string => {
  const tag = `h${Math.min(6, level)}`;
  return `<${tag}>${escapeHtml(text)}</${tag}>`;
};
const items = (texts: readonly string[]): readonly string[] => [
  '  <ul>',
  ...texts.map((text) => `    <li>${escapeHtml(text)}</li>`),
  '  </ul>',
];

/** What an element of ours shows, as plain HTML to paste inside its tag, for where scripts do not run. */
export const readingHtml = (
  shown: readonly EntryView[] | SourcesView,
  { lang, labels, evidence = (word) => word }: ReadingHtmlTexts,
  { headingLevel = 3 }: { readonly headingLevel?: number } = {},
): string => {
  const lines =
    'groups' in shown
      ? shown.groups.flatMap(({ sources }) =>
          items(
            sources.map(({ number, source: { authors, year, title, in: where } }) =>
              [`${number}. ${year === undefined ? authors : `${authors} (${year})`}`, title, where]
                .filter((part) => part !== undefined)
                .join('. '),
            ),
          ),
        )
      : shown.flatMap(({ name, summary, evidenceWord, blocks }) => [
          `  ${heading(headingLevel, name)}`,
          `  <p>${escapeHtml(summary)}</p>`,
          ...(evidenceWord === '' ? [] : [`  <p>${escapeHtml(evidence(evidenceWord))}</p>`]),
          ...blocks.flatMap(({ kind, points }) => [
            ...(labels[kind] === undefined ? [] : [`  ${heading(headingLevel + 1, labels[kind])}`]),
            ...items(points.map(({ text }) => text)),
          ]),
        ]);
  return [`<div lang="${lang}">`, ...lines, '</div>', ''].join('\n');
};
