import { heading, icons, stateMarks } from '@mengwijzer/core/design';
import { stateOf, type Dossier } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { ofContent } from './mix-checklist-fields.js';
import type { View } from './mix-checklist-view.js';
import type { ShownState } from './model/summary.js';
import type { Question, QuestionId } from '@mengwijzer/content';

/** The element's own heading and introduction, which a host may replace. */
export const head = ({ texts: { messages } }: View, level: number): TemplateResult =>
  html`<div class="head">
    <slot name="heading">${heading(level, 'title', messages.heading)}</slot>
    <slot name="lead"><p class="lead">${messages.lead}</p></slot>
  </div>`;

/** What opens something below it. */
export const more = (row: string, label: unknown, isOpen: boolean, id: string): TemplateResult =>
  html`<button
    type="button"
    class="more"
    data-act="more"
    data-row=${row}
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? id : nothing}
  >
    ${label}
  </button>`;

/** For which neighbourhood, and by whom: what a file or a print needs to say. */
export const about = (dossier: Dossier, view: View, openAll: TemplateResult): TemplateResult => {
  const isOpen = view.opened.has('about');
  const { messages } = view.texts;
  const label = [dossier.neighbourhood, dossier.party].filter(Boolean).join(', ') || messages.about;
  return html`<div class="who-r">${more('about', label, isOpen, 'about')}${openAll}</div>
    ${isOpen && view.reply ? view.reply.aboutFields(dossier, view.texts) : nothing}`;
};

/** How a question stands: as somebody said, or as it follows; before what works that out has come, without its parts. */
export const stateIn = (id: QuestionId, view: View): ShownState =>
  view.reply?.shownState(id, view.answers, view.texts) ?? stateOf(view.answers[id]);

/** What a closed question says: what was answered, and what not; of one without an answer, what it asks. */
const sentence = (id: QuestionId, view: View): TemplateResult => {
  const { answers, texts } = view;
  const state = stateIn(id, view);
  const { asks, explanation } = texts.questions[id];
  if (state === 'open' && !view.reply?.hasSaid(id, answers, view.texts))
    return html`<p class="line-s m">${ofContent(texts, asks ?? explanation)}</p>`;
  const word = texts.messages.states[state];
  const mark = html`<span class="mark st-${state}"
    >${stateMarks[state]}${state === 'answered' ? html`<span class="vh">${word}: </span>` : `${word}: `}</span
  >`;
  return html`<p class="line-s">${mark}${view.reply?.says(id, answers, view.texts)}</p>`;
};

export interface LineOptions {
  readonly level: number;
  readonly open: boolean;
  /** Whether it stands alone, so that its number says nothing. */
  readonly alone: boolean;
}

/** The head of a question: a line with its one sentence while it is closed, where one is once it is open. */
export const line = ({ id, number }: Question, view: View, { level, open, alone }: LineOptions): TemplateResult => {
  const { messages, questions: words } = view.texts;
  const title = ofContent(view.texts, words[id].title);
  if (alone) return html`<div class="alone">${heading(level, 'section', title, `q-${id}`)}</div>`;
  const state = stateIn(id, view);
  const isMenu = view.opened.has(`all/${id}`);
  const where = html`<div class="where noprint">
      <span>${messages.at(number)}</span
      >${state === 'open' ? nothing : html`<span class="mark st-${state}">${stateMarks[state]}${messages.states[state]}</span>`}
      ${more(`all/${id}`, messages.all, isMenu, 'all')}
    </div>
    ${isMenu && view.reply ? view.reply.menu(id, view) : nothing}`;
  return html`<div class="line-h">
    <span class="no" aria-hidden="true">${number}</span>
    ${heading(
      level,
      'part',
      html`<button
        type="button"
        class="line-t"
        id="q-${id}"
        data-act="toggle"
        data-row=${id}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${open ? `x-${id}` : nothing}
      >
        <span class="vh">${messages.questionNumber(number)}</span>${title}
      </button>`,
    )}
    <span class="chev">${icons.chevron}</span>
    ${open ? where : nothing} ${!open || view.isPrinting ? sentence(id, view) : nothing}
  </div>`;
};
