import { heading, stateMarks } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { more } from './mix-checklist-lines.js';
import { plain, said, sayQuestion, summarise, unsaid, type Segment } from './model/summary.js';
import type { WholeView } from './mix-checklist-view.js';
import type { ChecklistTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Answers } from '@mengwijzer/core/dossier';

/*
 * What stands below the first screen or waits for an answer, loaded once that screen is painted: the other questions, and what the
 * checklist makes of the answers: the paragraph, messages, saving and opening.
 */
export { replyStyles } from '@mengwijzer/core/design';
export { checklistReplyStyles } from './mix-checklist-reply.styles.js';
export { Tools } from './mix-checklist-tools.js';
export { fieldsBelow } from './mix-checklist-below.js';
export { aboutFields } from './mix-checklist-below-fields.js';
export { menu, outdated } from './mix-checklist-menu.js';
export { applyAct, isAct } from './model/acts.js';
export { shownState } from './model/summary.js';
export { sayRemoved } from './model/removed.js';

/** What one question says, as running text: what stands beside its title while it is closed, with what is still open of it. */
export const says = (id: QuestionId, answers: Answers, texts: ChecklistTexts): unknown => {
  const sentences = sayQuestion(id, answers, texts);
  if (texts.contentLang === undefined) return plain(sentences);
  return sentences.map(({ segments }) => html`${segments.map(words)} `);
};

/** Whether one question says anything. */
export const hasSaid = (id: QuestionId, answers: Answers, texts: ChecklistTexts): boolean =>
  said(sayQuestion(id, answers, texts)).length > 0;

const words = ({ text, lang }: Segment): TemplateResult | string =>
  lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;

const segment = (id: QuestionId, of: Segment): TemplateResult | string =>
  of.kind === 'plain' ? words(of) : reference(id, of);

/** What the user said, or did not say yet, leads to its question. */
const reference = (id: QuestionId, { text, kind, lang }: Segment): TemplateResult =>
  html`<a class=${kind} href="#q-${id}" data-act="go" data-row=${id} lang=${lang ?? nothing}>${text}</a>`;

/** "What we say so far", once something was said: one paragraph in which every answer leads to its question; and in one line what was not said. */
export const soFar = (
  { answers, texts, opened, isPrinting }: WholeView,
  level: number,
): TemplateResult | typeof nothing => {
  const { messages } = texts;
  const sentences = said(summarise(answers, texts));
  if (sentences.length === 0) return nothing;
  const gaps = unsaid(answers, texts);
  const only = gaps.length === 1 ? plain(gaps).slice(messages.gapStart.length, -1) : undefined;
  const isOpen = opened.has('unsaid') || isPrinting;
  return html`${heading(level, 'section', messages.soFar, 'so-far')}
    <p class="prose">
      ${sentences.map(({ question: id, segments }) => html`<span>${segments.map((each) => segment(id, each))}</span> `)}
    </p>
    ${
      gaps.length === 0
        ? nothing
        : html`<p class="unsaid s">
              ${stateMarks.open}${more('unsaid', only === undefined ? messages.unsaid(gaps.length) : messages.unsaidOne(only), isOpen, 'unsaid')}
            </p>
            ${
              isOpen
                ? html`<ul class="gaps s" id="unsaid" role="list">
                    ${gaps.map(({ question: id, segments }) => html`<li>${segments.map((each) => segment(id, each))}</li>`)}
                  </ul>`
                : nothing
            }`
    }`;
};
