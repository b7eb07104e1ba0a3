import { ticked } from '@mengwijzer/core/design';
import { choicesOf, fieldName } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { View } from './mix-checklist-view.js';
import type { ChecklistTexts } from './model/texts.js';
import type { QuestionId } from '@mengwijzer/content';

/** A stretch of a question: what one fills in, and the parts of the question whose cautions stand beside it. */
export interface Block {
  readonly parts: readonly string[];
  readonly content: TemplateResult;
  /** A table that takes the whole width: its cautions stand under it, in columns. */
  readonly wide?: boolean;
}

/** What one fills in for one question, from top to bottom. */
export type Fields = (view: View) => readonly Block[];

/** Words of the content, marked where they are in another language than those around them. */
export const ofContent = ({ contentLang }: ChecklistTexts, words: unknown): unknown =>
  contentLang === undefined ? words : html`<span lang=${contentLang}>${words}</span>`;

/** An answer and, at its height in the margin, what the source says back; `end` closes the question. */
export const beside = (
  view: View,
  question: QuestionId,
  { parts, content, wide = false }: Block,
  end: TemplateResult | typeof nothing,
): TemplateResult => {
  const { source, texts } = view;
  const hints = source?.hints.filter((hint) => hint.question === question && parts.includes(hint.part)) ?? [];
  return html`<div class="pair ${wide || hints.length === 0 ? 'wide' : ''}">
    <div>${content}</div>
    ${
      hints.length === 0
        ? nothing
        : html`<div class="margin" data-list=${fieldName(question, 'seen')}>${source?.cautions(hints, texts)}</div>`
    }${end}
  </div>`;
};

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

export const lineField = (name: string, label: string, value: string | undefined, placeholder = ''): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      class="box"
      type="text"
      id=${name}
      name=${name}
      maxlength="200"
      placeholder=${placeholder}
      .value=${live(value ?? '')}
    />
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
        </div>`;
      })}
    </div>
  </fieldset>`;
};

/** A choice from a few of the content, with `none` for what was not said; `label` where nothing else names it. */
export const select = (
  name: string,
  label: unknown,
  value: string,
  none: string,
  options: readonly (readonly [string, string])[],
  contentLang?: string,
): TemplateResult =>
  html`<select class="box" id=${name} name=${name} aria-label=${label ?? nothing}>
    <option value="" .selected=${ticked(value === '')}>${none}</option>
    ${options.map(([id, word]) => html`<option value=${id} lang=${contentLang ?? nothing} .selected=${ticked(value === id)}>${word}</option>`)}
  </select>`;
