import { heading, icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { compared } from './mix-phasing-compared.js';
import { differencesOf } from '../model/improve/differences.js';
import { sayCompared, sayDifference, sayMeasure } from '../model/improve/say-compare.js';
import { sayDifferences } from '../model/improve/say-differences.js';
import { sayVariant } from '../model/improve/say-variants.js';
import type { Variant } from '../model/plan/plan-file.js';
import type { LaterTexts } from '../model/texts.js';
import type { ComparedVariants } from '../model/improve/variants.js';
import type { View } from '../mix-phasing-view.js';

/** The plan and its variants side by side; how each differs stands under its value. */
export const sideBySide = ({ rows, variants }: ComparedVariants, words: LaterTexts): TemplateResult => {
  const { variants: says, measures } = words.improve;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${says.caption}>
    <table class="tbl cmp-many">
      <caption class="vh">
        ${says.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${says.what}</th>
          <th scope="col" class="num">${says.current}</th>
          ${variants.map(({ name }) => html`<th scope="col" class="num">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ measure, kind, values: [current = null, ...others] }) =>
            html`<tr>
              <th scope="row">${measures[measure]}</th>
              <td class="num">${sayMeasure(kind, current, words)}</td>
              ${others.map((value, at) => {
                const row = variants[at]!.rows.find((each) => each.measure === measure)!;
                return html`<td class="num">
                  <b>${sayMeasure(kind, value, words)}</b><small>${sayDifference(row, words)}</small>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** One variant: what it does, in what it differs, and what one can do with it. */
export const variantPart = (
  { id, name, plan }: Variant,
  result: ComparedVariants['variants'][number],
  isBeside: boolean,
  view: View,
  words: LaterTexts,
  level: number,
): TemplateResult => {
  const { variants } = words.improve;
  const { file, texts, isReadonly } = view;
  const differences = sayDifferences(differencesOf(file.plan, plan), file.plan, plan, {
    ...words,
    messages: texts.messages,
  });
  const named = html`<span class="vh">: ${name}</span>`;
  const caption = { caption: variants.caption, before: variants.current, after: name };
  return html`<section class="variant" aria-labelledby="variant-${id}">
    ${heading(level + 1, 'part', name, `variant-${id}`)}
    <p>${sayVariant(result, words)}</p>
    ${isBeside ? nothing : compared(sayCompared(result.rows, words), caption, words)}
    <p class="s">${variants.differs}:</p>
    <ul class="says s">
      ${differences.map((text) => html`<li>${text}</li>`)}
    </ul>
    ${
      isReadonly
        ? nothing
        : html`<div class="field noprint">
              <label for="name-${id}">${variants.rename}</label>
              <input
                class="box"
                id="name-${id}"
                name="variants/${id}/name"
                maxlength="200"
                autocomplete="off"
                .value=${live(file.variants.find((each) => each.id === id)?.name ?? '')}
              />
            </div>
            <div class="tools noprint">
              <button
                type="button"
                class="link"
                data-act="variant-use"
                data-row=${id}
                aria-describedby="use-hint-${id}"
              >
                ${variants.use}${named}
              </button>
              <button type="button" class="link" data-act="variant-remove" data-row=${id}>
                ${icons.wipe}${variants.remove}${named}
              </button>
            </div>
            <p class="xs m noprint" id="use-hint-${id}">${variants.useHint}</p>`
    }
  </section>`;
};
