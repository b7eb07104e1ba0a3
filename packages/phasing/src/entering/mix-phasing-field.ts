import { icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { valueText } from '../model/sheet/field-text.js';
import { assumptions, type Assumption } from '../model/plan/fields.js';
import { unfilledOf } from '../model/plan/unfilled.js';
import { isUntouched } from '../model/plan/untouched.js';
import type { Editor } from './mix-phasing-editor.js';
import type { View } from '../mix-phasing-view.js';

/** What stands in a control: the plan's value, or what was typed; nothing is changed under the hands of who types. */
export const shown = (field: string, { file, texts }: View, editor: Editor): unknown =>
  live(editor.typedIn(field) ?? valueText(file, field, texts.lang));

/** Whether a field never had a value, and stands empty. */
export const isUnfilled = (field: string, { file }: View): boolean =>
  unfilledOf(file).has(field) && file.drafts[field] === undefined;

/** Id of what is said to be wrong with a field; an id of a site may hold spaces, which would make two ids of it. */
export const faultId = (field: string): string => `fault-${field.replaceAll(/\s/gu, '_')}`;

/** What is wrong with a field, once one has left it; the last good result stands. */
export const faultUnder = (field: string, id: string, view: View, editor: Editor): TemplateResult | typeof nothing => {
  const fault = editor.typing === field ? undefined : view.faultOf.get(field);
  return fault ? faultWith(fault.says, id) : nothing;
};

export const faultWith = (says: string, id: string): TemplateResult =>
  html`<p class="fault" id=${id}>${icons.error}<span>${says}</span></p>`;

/** An assumption: its name, a number with its unit, what it does and where it usually comes from. */
export const amount = (
  field: string,
  { label, unit, hint }: { readonly label: string; readonly unit: string; readonly hint: string },
  view: View,
  editor: Editor,
): TemplateResult => {
  const id = `f-${field.replaceAll('/', '-')}`;
  const under = faultUnder(field, `${id}-fault`, view, editor);
  const isWrong = under !== nothing;
  const mark =
    !isWrong && (assumptions as readonly string[]).includes(field) && isUntouched(view.file, field as Assumption)
      ? html`<p class="xs untouched" id="${id}-untouched">${icons.info}${view.texts.messages.untouched}</p>`
      : nothing;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="unit">
      <input
        class="box amount"
        id=${id}
        name=${field}
        inputmode="numeric"
        autocomplete="off"
        .value=${shown(field, view, editor)}
        aria-describedby="${unit === '' ? '' : `${id}-unit `}${id}-hint${mark === nothing ? '' : ` ${id}-untouched`}${isWrong ? ` ${id}-fault` : ''}"
        aria-invalid=${isWrong ? 'true' : nothing}
        ?readonly=${view.isReadonly}
      /><span class="s m" id="${id}-unit">${unit}</span>
    </div>
    <p class="xs m" id="${id}-hint">${hint}</p>
    ${mark}${under}
  </div>`;
};
