import { questions, type QuestionTexts } from './data/questions.js';
import { escapeHtml } from './escape-html.js';
import type { PartText, QuestionText } from './question.js';

export interface FallbackOptions {
  /** Level of the question titles where the page has headings; without it they are strong text. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * The seven questions with their choices as plain HTML, to paste inside the tag for pages where scripts do not run.
 * The texts are an argument, so that a page carries one language only.
 */
export function fallbackHtml(lang: 'nl' | 'en', texts: QuestionTexts, { headingLevel }: FallbackOptions = {}): string {
  const [open, close] = headingLevel ? [`<h${headingLevel}>`, `</h${headingLevel}>`] : ['<p><strong>', '</strong></p>'];

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
