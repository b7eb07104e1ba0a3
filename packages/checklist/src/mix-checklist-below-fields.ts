import { ticked } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { ChecklistTexts } from './model/texts.js';

/** A field of one line with its label above it. */
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

/** For which neighbourhood, and by whom. */
export const aboutFields = ({ neighbourhood, party }: Dossier, { messages }: ChecklistTexts): TemplateResult =>
  html`<div class="two noprint" id="about">
    ${lineField('about/neighbourhood', messages.neighbourhood, neighbourhood)}
    ${lineField('about/party', messages.party, party)}
  </div>`;
