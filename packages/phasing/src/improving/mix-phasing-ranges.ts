import { icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { faultUnder, shown } from '../entering/mix-phasing-field.js';
import { ends, spreadFields, type SpreadOf } from '../model/plan/fields.js';
import { isSame } from '../model/plan/same.js';
import { defaultSpread } from '../model/improve/spread-draws.js';
import type { LaterTexts } from '../model/texts.js';
import type { Editor } from '../entering/mix-phasing-editor.js';
import type { View } from '../mix-phasing-view.js';

type Words = LaterTexts['improve']['spread'];

/** From how much to how much an assumption could be; empty is as in the plan. */
const range = (of: SpreadOf, view: View, editor: Editor, spread: Words): TemplateResult => {
  const id = `f-spread-${of}`;
  const faults = ends.map((end) => faultUnder(`spread/${of}/${end}`, `${id}-${end}-fault`, view, editor));
  const isEmpty = view.file.spread[of] === null;
  return html`<fieldset class="field" aria-describedby="${id}-hint">
    <legend>${spread.fields[of]}</legend>
    <div class="unit">
      ${ends.map((end, at) => {
        const name = `spread/${of}/${end}`;
        const isWrong = faults[at] !== nothing;
        return html`<label for="${id}-${end}">${end === 'low' ? spread.from : spread.to}</label>
          <input
            class="box amount"
            id="${id}-${end}"
            name=${name}
            inputmode=${of === 'stay' ? 'text' : 'numeric'}
            autocomplete="off"
            .value=${shown(name, view, editor)}
            aria-describedby="${id}-hint${isWrong ? ` ${id}-${end}-fault` : ''}"
            aria-invalid=${isWrong ? 'true' : nothing}
            ?readonly=${view.isReadonly}
          />`;
      })}
    </div>
    <p class="xs m" id="${id}-hint">${isEmpty ? html`${spread.asPlan}. ` : nothing}${spread.hints[of]}</p>
    ${faults}
  </fieldset>`;
};

/** How far the assumptions could be off, as one states it; ours are one press away. */
export const ranges = (view: View, editor: Editor, spread: Words): TemplateResult => {
  const seed = 'spread/seed';
  const fault = faultUnder(seed, 'f-spread-seed-fault', view, editor);
  const isNone = spreadFields.every((of) => view.file.spread[of] === null);
  const isOurs = isSame(view.file.spread, defaultSpread(view.file.plan));
  return html`<div class="ranges noprint">
      ${spreadFields.map((of) => range(of, view, editor, spread))}
      <div class="field">
        <label for="f-spread-seed">${spread.fields.seed}</label>
        <input
          class="box amount wide"
          id="f-spread-seed"
          name=${seed}
          inputmode="numeric"
          autocomplete="off"
          .value=${shown(seed, view, editor)}
          aria-describedby="f-spread-seed-hint${fault === nothing ? '' : ' f-spread-seed-fault'}"
          aria-invalid=${fault === nothing ? nothing : 'true'}
          ?readonly=${view.isReadonly}
        />
        <p class="xs m" id="f-spread-seed-hint">${spread.hints.seed}</p>
        ${fault}
      </div>
    </div>
    ${
      isOurs || isNone
        ? html`<p class="s m noprint">${isNone ? spread.noRanges : spread.defaults}</p>`
        : view.isReadonly
          ? nothing
          : html`<button type="button" class="link noprint" data-act="spread-reset">
              ${icons.undo}${spread.reset}
            </button>`
    }`;
};
