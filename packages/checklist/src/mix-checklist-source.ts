import { caution, cautionFoot, heading } from '@mengwijzer/core/design';
import { firstSentence } from '@mengwijzer/words/text';
import { fieldName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { more } from './mix-checklist-lines.js';
import type { View } from './mix-checklist-view.js';
import type { HintView } from './model/hints.js';

export { viewHints } from './model/hints.js';

/** So many stand open beside their question; the others as their heading. */
const OPEN = 2;

/** What the source says back to a question, as margin notes. Loaded when somebody comes near, see `mix-checklist-later.ts`. */
export const cautions = (hints: readonly HintView[], { texts, isPrinting }: View, level: number): unknown =>
  repeat(
    hints,
    ({ id }) => id,
    (hint, index) => {
      const title = heading(level, 'part', hint.heading);
      const whole = caution(hint, texts.messages, { lang: texts.contentLang, title });
      return index < OPEN || isPrinting
        ? whole
        : html`<details class="caution-shut">
            <summary lang=${texts.contentLang ?? nothing}>${hint.heading}</summary>
            ${caution(hint, texts.messages, { lang: texts.contentLang })}
          </details>`;
    },
  );

/** The same on a narrow page: its first sentence, which carries the point, and the rest to open. */
export const shorts = (hints: readonly HintView[], view: View): unknown =>
  repeat(
    hints,
    ({ id }) => id,
    (hint) => short(hint, view),
  );

const short = (hint: HintView, { texts, opened }: View): TemplateResult => {
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
            ${cautionFoot(hint, messages, contentLang)}
          </div>`
        : nothing
    }
  </div>`;
};
