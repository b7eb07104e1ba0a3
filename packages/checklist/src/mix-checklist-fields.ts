import { ticked } from '@mengwijzer/core/design';
import { choicesOf, fieldName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View, WholeView } from './mix-checklist-view.js';
import type { HintView } from './model/hints.js';
import type { AnyTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';

/** A stretch of a question: what one fills in, and the parts of the question whose cautions stand beside it. */
export interface Block {
  readonly parts: readonly string[];
  readonly content: TemplateResult;
  /** Fields for one's own words on it: name, label, value. They are closed until somebody uses them. */
  readonly words: readonly Words[];
  /** A table that takes the whole width: its cautions stand under it, in columns. */
  readonly wide?: boolean;
}

export type Words = readonly [name: string, label: string, value: string | undefined];

/** What one fills in for one question, from top to bottom. */
export type Fields<Seen = WholeView> = (view: Seen) => readonly Block[];

/** Words of the content, marked where they are in another language than those around them. */
export const ofContent = ({ contentLang }: AnyTexts, words: unknown): unknown =>
  contentLang === undefined ? words : html`<span lang=${contentLang}>${words}</span>`;

/** What the source says back to parts of a question. */
export const hintsOf = ({ source }: View, question: QuestionId, parts: readonly string[]): readonly HintView[] =>
  source?.hints.filter((hint) => hint.question === question && parts.includes(hint.part)) ?? [];

/** On a narrow page: what the source says back, right under what it is about, in one sentence that opens. */
export const shorts = (view: View, hints: readonly HintView[]): unknown =>
  hints.length === 0 || view.source === undefined ? nothing : view.source.shorts(hints, view);

export const shortsAt = (view: View, question: QuestionId, parts: readonly string[], choice: string): unknown =>
  shorts(
    view,
    hintsOf(view, question, parts).filter(({ row }) => row === choice),
  );

/** A field with its label above it; `value` is what the answers hold. */
export const textField = (name: string, label: unknown, value: string | undefined, rows = 2): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <textarea
      class="box"
      id=${name}
      name=${name}
      rows=${rows}
      maxlength="20000"
      placeholder=" "
      .value=${live(value ?? '')}
    ></textarea>
  </div>`;

interface ChoiceOptions {
  readonly type?: 'checkbox' | 'radio';
  /** What stands under a choice once it is chosen. */
  readonly under?: (choice: string) => unknown;
}

/** A fieldset of rows. A choice that our content does not know (a partner's, a newer version's) is shown by its id, not hidden. */
export const choices = (
  view: View,
  question: QuestionId,
  part: string,
  chosen: readonly string[],
  { type = 'checkbox', under }: ChoiceOptions = {},
): TemplateResult => {
  const words = view.texts.questions[question].parts[part];
  const lang = view.texts.contentLang ?? nothing;
  const known = choicesOf(question, part);
  const name = fieldName(question, part);
  return html`<fieldset>
    <legend>
      ${ofContent(view.texts, words?.legend)}${words?.note === undefined ? nothing : html`<span class="note" lang=${lang}>${words.note}</span>`}
    </legend>
    <div class="choices">
      ${[...known, ...chosen.filter((choice) => !known.includes(choice))].map((choice) => {
        const text = words?.choices[choice];
        const id = fieldName(question, part, choice);
        return html`<div class="choice ${chosen.includes(choice) ? 'on' : ''}">
            <input
              class="tick"
              type=${type}
              id=${id}
              name=${name}
              value=${choice}
              .checked=${ticked(chosen.includes(choice))}
              aria-describedby=${text?.hint === undefined ? nothing : `${id}/hint`}
            />
            <label for=${id} lang=${lang}>${text?.label ?? choice}</label>
            ${text?.hint === undefined ? nothing : html`<span class="hint" id="${id}/hint" lang=${lang}>${text.hint}</span>`}
            ${under !== undefined && chosen.includes(choice) ? under(choice) : nothing}
          </div>
          ${shortsAt(view, question, [part], choice)}`;
      })}
    </div>
  </fieldset>`;
};
