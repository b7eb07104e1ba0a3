import { reasonMarks } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReasonView } from './model/reasons.js';
import type { PickerTexts } from './model/texts.js';

/**
 * What the answers say about an instrument, each reason with the answer it rests on and its section.
 * @param canOpen whether a checklist on the page can show that answer
 */
export const because = (reasons: readonly ReasonView[], texts: PickerTexts, canOpen: boolean): TemplateResult =>
  html`<ul class="why" role="list">
    ${reasons.map(
      ({ kind, question, pieces, section }) =>
        html`<li class="why-${kind}">
          ${reasonMarks[kind]}<span
            ><b>${texts.messages.reasons[kind]}</b> ${pieces.map(({ text, isAnswer }) =>
              isAnswer && canOpen
                ? html`<a href="#q-${question}" data-act="answer" data-row=${question}>${text}</a>`
                : text,
            )}${section === '' ? nothing : html` <span class="src">${section}</span>`}</span
          >
        </li>`,
    )}
  </ul>`;
