import { heading, message, stateMark, stateMarks, ticked } from '@mengwijzer/core/design';
import { fieldName, stateOf, type Dossier, type StatedState } from '@mengwijzer/core/dossier';
import { questions } from '@mengwijzer/content/questions';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { firstFields } from './mix-checklist-answers.js';
import { beside, lineField, ofContent, textField } from './mix-checklist-fields.js';
import type { View } from './mix-checklist-view.js';
import { isOutdated } from './model/state.js';
import type { ChecklistTexts } from './model/texts.js';
import type { Question, QuestionId } from '@mengwijzer/content';

/** Open where something stands inside; emptied, it stays open, or it would close on whoever empties it. */
const openWith = (text: string | undefined): true | typeof noChange => (text ? true : noChange);

const states: readonly StatedState[] = ['open', 'answered', 'not-agreed', 'not-relevant'];

/** The element's own heading and introduction, which a host may replace. */
export const head = ({ texts: { messages } }: View, level: number): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, 'title', messages.heading)}</slot>
    <slot name="lead"><p class="lead">${messages.lead}</p></slot>
  </div>`;

/** For which neighbourhood, and by whom: what a file or a print needs to say. */
export const about = ({ neighbourhood, party }: Dossier, { messages }: ChecklistTexts): TemplateResult =>
  html`<details class="about" ?open=${openWith(neighbourhood + party)}>
    <summary class="s">${messages.about}</summary>
    <div class="two">
      ${lineField('about/neighbourhood', messages.neighbourhood, neighbourhood)}
      ${lineField('about/party', messages.party, party)}
    </div>
  </details>`;

/** To the question before and after, when one question is shown at a time. */
export const steps = (at: QuestionId, { messages }: ChecklistTexts): TemplateResult => {
  const index = questions.findIndex(({ id }) => id === at);
  const step = (to: Question | undefined, label: string): TemplateResult | typeof nothing =>
    to === undefined
      ? nothing
      : html`<button type="button" class="btn" data-act="go" data-row=${to.id}>${label}</button>`;
  return html`<div class="tools steps noprint">
    ${step(questions[index - 1], messages.previous)}${step(questions[index + 1], messages.next)}
  </div>`;
};

/** The seven questions at a glance; each jumps to its question. */
export const overview = ({ answers, texts }: View, current: QuestionId | undefined): TemplateResult =>
  html`<ol role="list">
    ${questions.map(({ id, number }) => {
      const state = stateOf(answers[id]);
      return html`<li>
        <a
          class="st-${state}"
          href="#q-${id}"
          data-act="go"
          data-row=${id}
          aria-current=${id === current ? 'true' : nothing}
        >
          ${stateMarks[state]}<span class="it"
            ><span class="n">${number}</span>${ofContent(texts, texts.questions[id].title)}</span
          ><span class="st">${texts.messages.states[state]}</span>
        </a>
      </li>`;
    })}
  </ol>`;

/** How the question stands, with what is not agreed or why it does not matter. */
const stance = (id: QuestionId, { answers, texts }: View): TemplateResult => {
  const { messages } = texts;
  const answer = answers[id];
  const state = stateOf(answer);
  return html`<fieldset class="stance noprint">
      <legend class="s">${messages.stateLegend}</legend>
      <div class="opts">
        ${states.map(
          (each) =>
            html`<label class="opt st-${each} ${each === state ? 'on' : ''}"
              ><input
                type="radio"
                name=${fieldName(id, 'state')}
                value=${each}
                .checked=${ticked(each === state)}
              />${stateMarks[each]}<span>${messages.states[each]}</span></label
            >`,
        )}
      </div>
    </fieldset>
    ${state === 'not-agreed' ? textField(fieldName(id, 'dispute'), messages.dispute, answer?.dispute) : nothing}
    ${state === 'not-relevant' ? textField(fieldName(id, 'reason'), messages.reason, answer?.reason) : nothing}`;
};

export interface QuestionOptions {
  readonly level: number;
  readonly open: boolean;
  /** Whether it stands alone, so that its number says nothing. */
  readonly alone: boolean;
  readonly closable: boolean;
}

const questionHead = ({ id, number }: Question, view: View, { level, alone }: QuestionOptions): TemplateResult => {
  const { messages, questions: words } = view.texts;
  const title = ofContent(view.texts, words[id].title);
  return html`<div class="q-h ${alone ? 'alone' : ''}">
    ${alone ? nothing : html`<span class="no" aria-hidden="true">${number}</span>`}
    ${heading(level, 'section', alone ? title : html`<span class="vh">${messages.questionNumber(number)}</span>${title}`, `q-${id}`)}
    ${stateMark(stateOf(view.answers[id]), messages.states[stateOf(view.answers[id])])}
  </div>`;
};

/** That the question's text changed after it was answered. */
const outdated = ({ id }: Question, { answers, texts: { messages } }: View): TemplateResult | typeof nothing =>
  isOutdated(id, answers[id])
    ? html`<div class="after">
        ${message(
          'caution',
          html`<p>${messages.changedText}</p>`,
          html`<button type="button" class="link" data-act="confirm" data-row=${id}>${messages.stillRight}</button>`,
        )}
      </div>`
    : nothing;

/** One question: open with all there is to fill in, or closed as the sentence that it says. */
export const question = (of: Question, view: View, options: QuestionOptions): TemplateResult => {
  const { id, number } = of;
  const { answers, texts } = view;
  const { messages } = texts;
  const answer = answers[id];
  if (!options.open) {
    const isOpen = stateOf(answer) === 'open';
    return html`${questionHead(of, view, options)}
      <p class="says ${isOpen ? 'm' : ''}">${view.reply?.says(id, answers, texts)}</p>
      ${outdated(of, view)}
      <div class="tools">
        <button
          type="button"
          class="link"
          data-act="go"
          data-row=${id}
          aria-label=${isOpen ? messages.answer(number) : messages.editName(number)}
        >
          ${isOpen ? messages.answer(number) : messages.edit}
        </button>
      </div>`;
  }
  const words = texts.questions[id];
  const lang = texts.contentLang ?? nothing;
  const fields = { ...firstFields, ...view.reply?.fieldsBelow };
  const blocks = fields[id]?.(view) ?? [];
  const end = html`<div class="stack">
    <details ?open=${openWith(answer?.note)}>
      <summary class="s">${messages.note} <span class="m">${messages.noteHint}</span></summary>
      ${textField(fieldName(id, 'note'), html`<span class="vh">${messages.note}</span>`, answer?.note)}
    </details>
    ${stance(id, view)}
    ${
      options.closable
        ? html`<div class="tools">
            <button type="button" class="link" data-act="fold" data-row=${id}>${messages.close}</button>
          </div>`
        : nothing
    }
  </div>`;
  return html`${questionHead(of, view, options)}
    <p class="q-ex m" lang=${lang}>${words.explanation}</p>
    <details>
      <summary class="s" data-act="why">${messages.whyThisQuestion}</summary>
      ${view.source?.background.reasons[id].map((paragraph) => html`<p class="s" lang=${lang}>${paragraph}</p>`)}
    </details>
    ${outdated(of, view)}
    ${blocks.map((block, index) => beside(view, id, block, index === blocks.length - 1 ? end : nothing))}`;
};
