import { message, stateMarks } from '@mengwijzer/core/design';
import { questions } from '@mengwijzer/content/questions';
import { html, nothing, type TemplateResult } from 'lit';
import { ofContent } from './mix-checklist-fields.js';
import { stateIn } from './mix-checklist-lines.js';
import type { WholeView } from './mix-checklist-view.js';
import { isOutdated } from './model/state.js';
import type { Question, QuestionId } from '@mengwijzer/content';

/** The seven with their states, called up where one is. */
export const menu = (current: QuestionId, view: WholeView): TemplateResult => {
  const { messages, questions: words } = view.texts;
  return html`<nav class="all noprint" id="all" aria-label=${messages.all}>
    <ol role="list">
      ${questions.map(({ id, number }) => {
        const state = stateIn(id, view);
        return html`<li>
          <a
            class="st-${state}"
            href="#q-${id}"
            data-act="go"
            data-row=${id}
            aria-current=${id === current ? 'step' : nothing}
            >${stateMarks[state]}<span class="n">${number}. </span
            ><span>${ofContent(view.texts, words[id].title)}<span class="st">${messages.states[state]}</span></span></a
          >
        </li>`;
      })}
    </ol>
  </nav>`;
};

/** That the question's text changed after it was answered. */
export const outdated = (
  { id }: Question,
  { answers, texts: { messages } }: WholeView,
): TemplateResult | typeof nothing =>
  isOutdated(id, answers[id])
    ? html`<div class="after">
        ${message(
          'caution',
          html`<p>${messages.changedText}</p>`,
          html`<button type="button" class="link" data-act="confirm" data-row=${id}>${messages.stillRight}</button>`,
        )}
      </div>`
    : nothing;
