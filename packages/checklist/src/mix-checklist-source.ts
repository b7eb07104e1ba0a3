import { caution, cautionFoot, heading } from '@mengwijzer/core/design';
import { firstSentence } from '@mengwijzer/words/text';
import { fieldName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ofContent } from './mix-checklist-fields.js';
import { more } from './mix-checklist-lines.js';
import type { WholeView } from './mix-checklist-view.js';
import type { HintView } from './model/hints.js';
import type { Ref } from '@mengwijzer/content';

export { viewHints } from './model/hints.js';

/** So many stand open beside their question; the others as their heading. */
const OPEN = 2;

/** What the source says back to a question, as margin notes. Loaded when somebody comes near, see `mix-checklist-later.ts`. */
export const cautions = (hints: readonly HintView[], view: WholeView, level: number): unknown =>
  repeat(
    hints,
    ({ id }) => id,
    (hint, index) => {
      const { texts, isPrinting } = view;
      const title = heading(level, 'part', hint.heading);
      const options = { lang: texts.contentLang, below: terms(`hints/${hint.id}`, view, 'margin') };
      const whole = caution(hint, texts.messages, { ...options, title });
      return index < OPEN || isPrinting
        ? whole
        : html`<details class="caution-shut">
            <summary lang=${texts.contentLang ?? nothing}>${hint.heading}</summary>
            ${caution(hint, texts.messages, options)}
          </details>`;
    },
  );

/** The hard words in a question, or in what the source says back: each opens in place, to say what it means. */
export const terms = (ref: Ref, { source, texts, opened }: WholeView, place: 'text' | 'margin'): unknown => {
  const { of, terms: known } = source!.background.terms;
  const named = (of[ref] ?? []).flatMap((id) =>
    known[id] ? [{ row: `term/${ref}/${id}`, at: `term/${ref}/${id}/${place}`, ...known[id] }] : [],
  );
  if (named.length === 0) return nothing;
  return html`<div class="terms noprint">
    <p>
      ${texts.messages.terms}
      ${named.map(({ row, at, name }) => more(row, ofContent(texts, name), opened.has(row), at))}
    </p>
    ${named.map(({ row, at, summary }) => (opened.has(row) ? html`<p id=${at} lang=${texts.contentLang ?? nothing}>${summary}</p>` : nothing))}
  </div>`;
};

/** The same on a narrow page: its first sentence, which carries the point, and the rest to open. */
export const shorts = (hints: readonly HintView[], view: WholeView): unknown =>
  repeat(
    hints,
    ({ id }) => id,
    (hint) => short(hint, view),
  );

const short = (hint: HintView, view: WholeView): TemplateResult => {
  const { texts, opened } = view;
  const { messages, contentLang } = texts;
  const { id, says, nuance, heading: name, seen, question } = hint;
  const first = firstSentence(says);
  const row = `hint/${id}`;
  const isOpen = opened.has(row);
  return html`<div class="short noprint ${seen ? 'seen' : ''}" part="caution" data-list=${fieldName(question, 'seen')}>
    <p>
      <span lang=${contentLang ?? nothing}>${first}</span>
      ${more(row, html`${messages.readMore}<span class="vh">: ${name}</span>`, isOpen, `${row}-x`)}
    </p>
    ${
      isOpen
        ? html`<div class="rest" id="${row}-x">
            <p lang=${contentLang ?? nothing}>${says.slice(first.length).trim()} ${nuance}</p>
            ${terms(`hints/${id}`, view, 'text')} ${cautionFoot(hint, messages, contentLang)}
          </div>`
        : nothing
    }
  </div>`;
};
