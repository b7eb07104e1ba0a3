import { DossierFiles, Wiping } from '@mengwijzer/core/files';
import {
  fileNotice,
  fileTools,
  heading,
  replyStyles,
  saveLine,
  sayFaults,
  stateMarks,
  storeNotices,
  tool,
} from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { plain, sayQuestion, summarise, type Segment } from './model/summary.js';
import type { ChecklistTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';
import type { DossierStore } from '@mengwijzer/core';
import type { Answers } from '@mengwijzer/core/dossier';

/*
 * What stands below the first screen or waits for an answer, loaded once that screen is painted: the other questions, and what the
 * checklist makes of the answers: the paragraph, messages, saving and opening.
 */
export { DossierFiles, replyStyles, saveLine, sayFaults, Wiping };
export { fieldsBelow } from './mix-checklist-below.js';
export { applyAct, isAct } from './model/acts.js';

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

/** What one can do with the answers. */
export const tools = (files: DossierFiles, { messages }: ChecklistTexts, printSheet: () => void): TemplateResult =>
  html`<div class="tools">
    ${fileTools(files, messages)} ${tool('print', messages.tools.print, () => void files.print())}
    ${tool('sheet', messages.tools.sheet, printSheet)}
  </div>`;

/** What the store and the files have to say, above everything else. */
export const notices = (
  store: DossierStore | undefined,
  files: DossierFiles,
  { messages, lang }: ChecklistTexts,
): TemplateResult =>
  html`${store === undefined ? nothing : storeNotices(store, messages, lang)}${fileNotice(files, messages)}`;
