import { heading } from '@mengwijzer/core/design';
import { levels } from '@mengwijzer/core/dossier';
import { questions } from '@mengwijzer/content/questions';
import { html, nothing, type TemplateResult } from 'lit';
import { ofContent } from './mix-checklist-fields.js';
import type { WholeView } from './mix-checklist-view.js';
import type { Question } from '@mengwijzer/content';

/** Lines to write on; three, for three answers. */
const lines = (count = 3): TemplateResult =>
  html`<div class="write" aria-hidden="true">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;
const boxes = (words: readonly unknown[]): TemplateResult =>
  html`<ul class="boxes" role="list">
    ${words.map((word) => html`<li><span class="box-blank"></span>${word}</li>`)}
  </ul>`;

const grid = (head: readonly unknown[], rows: readonly unknown[]): TemplateResult =>
  html`<table class="tbl blank ${rows.every((row) => row === '') ? '' : 'named'}">
    <thead>
      <tr>
        ${head.map((word) => html`<th scope="col">${word}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row === '' ? html`<td></td>` : html`<th scope="row">${row}</th>`}
            ${head.slice(1).map(() => html`<td></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const body = ({ id, parts }: Question, { texts }: WholeView): TemplateResult => {
  const { messages, questions: words } = texts;
  const part = (name: string) => words[id].parts[name];
  const labels = (name: string): readonly unknown[] =>
    (parts.find((each) => each.id === name)?.choices ?? []).map((choice: string) =>
      ofContent(texts, part(name)?.choices[choice]?.label ?? choice),
    );
  switch (id) {
    case 'theory':
      return grid([messages.theory.action, messages.theory.mechanism, messages.theory.outcome], ['', '', '']);
    case 'objectives':
      return grid([messages.objectives.objective, ...labels('parties')], [...labels('objectives'), '', '']);
    case 'scale': {
      const names = part('levels')?.choices ?? {};
      return grid(
        [messages.scale.fromSmall, messages.scale.intervention, messages.scale.wanted, messages.scale.unwanted],
        levels.map((level) => ofContent(texts, names[level]?.label ?? level)),
      );
    }
    default:
      return html`${parts.map(
        ({ id: name }) =>
          html`<p class="legend">${ofContent(texts, part(name)?.legend)}</p>
            ${name === 'kind' ? nothing : boxes(labels(name))}`,
      )}`;
  }
};

/** A blank sheet for a workshop: the same seven questions, with room to write, in black and white on A4. */
export const sheet = (view: WholeView, level: number): TemplateResult => {
  const { messages, questions: words } = view.texts;
  const lang = view.texts.contentLang ?? nothing;
  return html`<div class="head">
      ${heading(level, 'title', messages.sheet.heading)}
      <p class="lead">${messages.sheet.lead}</p>
      <dl class="blanks">
        ${[messages.neighbourhood, messages.party, messages.sheet.present, messages.sheet.date].map(
          (word) =>
            html`<div>
              <dt>${word}</dt>
              <dd></dd>
            </div>`,
        )}
      </dl>
    </div>
    <ol role="list">
      ${questions.map(
        (question) =>
          html`<li class="q">
            <div class="q-h">
              <span class="no" aria-hidden="true">${question.number}</span
              >${heading(level + 1, 'section', ofContent(view.texts, words[question.id].title))}
            </div>
            <p class="q-ex m" lang=${lang}>${words[question.id].explanation}</p>
            ${body(question, view)} ${lines()}
            ${boxes(['open', 'answered', 'not-agreed', 'not-relevant'].map((state) => messages.states[state as 'open']))}
          </li>`,
      )}
    </ol>`;
};
