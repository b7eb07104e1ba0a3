import type { Facets } from './data/facets.js';
import { instrumentList } from './data/instrument-list.js';
import { questions, type QuestionTexts } from './data/questions.js';
import { escapeHtml } from './escape-html.js';
import type { InstrumentListTexts } from './instrument-listing.js';
import type { PartText, QuestionText } from './question.js';

export interface FallbackOptions {
  /** Level of the titles (of a question, of a domain) where the page has headings; without it they are strong text. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

const titleTags = ({ headingLevel }: FallbackOptions): readonly [open: string, close: string] =>
  headingLevel ? [`<h${headingLevel}>`, `</h${headingLevel}>`] : ['<p><strong>', '</strong></p>'];

/**
 * The seven questions with their choices as plain HTML, to paste inside the tag for pages where scripts do not run.
 * The texts are an argument, so that a page carries one language only.
 */
export function fallbackHtml(lang: 'nl' | 'en', texts: QuestionTexts, options: FallbackOptions = {}): string {
  const [open, close] = titleTags(options);

  const part = (text: PartText, choices: readonly string[]): string[] => {
    const items = choices.flatMap((id) => {
      const choice = text.choices[id];
      if (!choice) return [];
      return [`        <li>${escapeHtml(choice.hint ? `${choice.label}: ${choice.hint}` : choice.label)}</li>`];
    });
    return [
      `      <p>${escapeHtml(text.note ? `${text.legend} ${text.note}` : text.legend)}</p>`,
      ...(items.length > 0 ? ['      <ul>', ...items, '      </ul>'] : []),
    ];
  };

  const items = questions.flatMap((question) => {
    const text: QuestionText = texts[question.id];
    return [
      '  <li>',
      `    ${open}${escapeHtml(text.title)}${close}`,
      `    <p>${escapeHtml(text.explanation)}</p>`,
      ...question.parts.flatMap(({ id, choices }) => {
        const partText = text.parts[id];
        return partText ? part(partText, choices) : [];
      }),
      '  </li>',
    ];
  });

  return [`<ol lang="${lang}">`, ...items, '</ol>', ''].join('\n');
}

/** The words of the instruments as HTML: names and summaries, and what the domains are called. */
export interface InstrumentsHtmlTexts extends Pick<InstrumentListTexts, 'instruments'>, Pick<Facets, 'domains'> {}

/** All instruments by domain, each with what it is in short, as plain HTML to paste inside the tag, like {@link fallbackHtml}. */
export function instrumentsHtml(
  lang: 'nl' | 'en',
  { instruments, domains }: InstrumentsHtmlTexts,
  options: FallbackOptions = {},
): string {
  const [open, close] = titleTags(options);
  const items = Object.entries(domains).flatMap(([domain, label]) => [
    `  ${open}${escapeHtml(label.charAt(0).toUpperCase() + label.slice(1))}${close}`,
    '  <dl>',
    ...instrumentList
      .filter((each) => each.domain === domain)
      .flatMap(({ id }) => {
        const words = instruments[id];
        if (!words) return [];
        return [`    <dt>${escapeHtml(words.name)}</dt>`, `    <dd>${escapeHtml(words.summary)}</dd>`];
      }),
    '  </dl>',
  ]);
  return [`<div lang="${lang}">`, ...items, '</div>', ''].join('\n');
}
