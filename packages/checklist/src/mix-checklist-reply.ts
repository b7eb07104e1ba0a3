import { heading, stateMarks } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { plain, sayQuestion, summarise, type Segment } from './model/summary.js';
import type { ChecklistTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Answers } from '@mengwijzer/core/dossier';

/*
 * What stands below the first screen or waits for an answer, loaded once that screen is painted: the other questions, and what the
 * checklist makes of the answers: the paragraph, messages, saving and opening.
 */
export { replyStyles } from '@mengwijzer/core/design';
export { Tools } from './mix-checklist-tools.js';
export { fieldsBelow } from './mix-checklist-below.js';
export { applyAct, isAct } from './model/acts.js';
export { sayRemoved } from './model/removed.js';

/** What one question says, as running text: what stands under its title while it is closed. */
export const says = (id: QuestionId, answers: Answers, texts: ChecklistTexts): unknown => {
  const sentences = sayQuestion(id, answers, texts);
  if (texts.contentLang === undefined) return plain(sentences);
  return sentences.map(({ segments }) => html`${segments.map(words)} `);
};

const words = ({ text, lang }: Segment): TemplateResult | string =>
  lang === undefined ? text : html`<span lang=${lang}>${text}</span>`;

const segment = (id: QuestionId, of: Segment): TemplateResult | string =>
  of.kind === 'plain' ? words(of) : reference(id, of);

/** What the user said, or did not say yet, leads to its question. */
const reference = (id: QuestionId, { text, kind, lang }: Segment): TemplateResult =>
  html`<a class=${kind} href="#q-${id}" data-act="go" data-row=${id} lang=${lang ?? nothing}
    >${kind === 'gap' ? stateMarks.open : nothing}${text}</a
  >`;

/** "What we say so far": the answers as one paragraph, in which gaps are named and every part leads to its question. */
export const soFar = (answers: Answers, texts: ChecklistTexts, level: number): TemplateResult => {
  const { messages } = texts;
  return html`${heading(level, 'section', messages.soFar, 'so-far')}
    <p class="prose">
      ${summarise(answers, texts).map(({ question: id, segments }) => html`<span>${segments.map((each) => segment(id, each))}</span> `)}
    </p>
    <p class="key">
      <span>${messages.key.answer}</span><span>${messages.key.disputed}</span><span>${messages.key.gap}</span>
    </p>`;
};
