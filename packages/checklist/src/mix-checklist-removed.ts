import { message } from '@mengwijzer/core/design';
import { isQuestion, type ListName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { backOf } from './model/acts.js';
import { isBack, sayRemoved, type Removed } from './model/removed.js';
import type { WholeView } from './mix-checklist-view.js';

interface Row {
  readonly id: string;
}

/** What was removed from a list just now, as long as it is not back. */
const removedFrom = ({ answers, removed }: WholeView, list: ListName): Removed | undefined => {
  const [question = ''] = list.split('/');
  const last = isQuestion(question) ? removed[question] : undefined;
  return last?.list === list && !isBack(answers, last) ? last : undefined;
};

/** In place of what was removed: that it was, and the way back. */
const gone = (removed: Removed, { texts }: WholeView): TemplateResult =>
  html`<div class="noprint">
    ${message(
      'done',
      sayRemoved(removed, texts),
      html`<button type="button" class="link" id=${backOf(removed.list)} data-act="put-back">
        ${texts.messages.notices.putBack}
      </button>`,
    )}
  </div>`;

/** The rows of a list, with what was removed just now where it stood. */
export const rowsWith = <T extends Row>(
  view: WholeView,
  list: ListName,
  rows: readonly T[],
  row: (row: T, index: number) => TemplateResult,
): unknown => {
  const removed = removedFrom(view, list);
  const at = Math.min(removed?.at ?? 0, rows.length);
  const drawn = removed === undefined ? rows : [...rows.slice(0, at), undefined, ...rows.slice(at)];
  return repeat(
    drawn,
    (each) => each?.id,
    (each, index) =>
      each
        ? row(each, removed !== undefined && index > at ? index - 1 : index)
        : removed === undefined
          ? nothing
          : gone(removed, view),
  );
};
