import { heading, icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { longest, type Draft, type DraftFault } from '../model/monitoring/monitoring-edit.js';
import { scaleChoices, type Field } from '../model/monitoring/monitoring.js';
import type { MonitoringTexts } from '../model/monitoring/monitoring-texts.js';

export interface FormOptions {
  /** For ids on the page. */
  readonly domId: string;
  readonly draft: Draft;
  readonly fault: DraftFault | undefined;
  readonly title: string;
  readonly level: number;
  readonly texts: MonitoringTexts;
  readonly write: (field: Field | 'label', text: string) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** The field that a fault is about. */
export const fieldOfFault = (fault: DraftFault): Field | 'label' => (fault === 'no-label' ? 'label' : 'sign');

const area = (
  field: 'sign' | 'waterbed',
  { domId, draft, fault, texts: { messages } }: FormOptions,
): TemplateResult => {
  const id = `${domId}-${field}`;
  const isFault = field === 'sign' && fault !== undefined && fault !== 'no-label';
  return html`<div class="field ${isFault ? 'err' : ''}">
    <label for=${id}>${messages.ask[field]}<span class="note" id="${id}-hint">${messages.hints[field]}</span></label>
    <textarea
      class="box"
      id=${id}
      name=${field}
      rows="2"
      maxlength=${longest[field]}
      aria-invalid=${isFault ? 'true' : 'false'}
      aria-describedby=${isFault ? `${id}-hint ${id}-fault` : `${id}-hint`}
      .value=${live(draft[field])}
    ></textarea>
    ${isFault ? html`<p class="mon-fault" id="${id}-fault" role="alert">${icons.error}${messages.faults[fault]}</p>` : nothing}
  </div>`;
};

const line = (field: 'often' | 'who', { domId, draft, texts: { messages } }: FormOptions): TemplateResult => {
  const id = `${domId}-${field}`;
  return html`<div class="field">
    <label for=${id}>${messages.ask[field]}<span class="note" id="${id}-hint">${messages.hints[field]}</span></label>
    <input
      class="box"
      type="text"
      autocomplete="off"
      id=${id}
      name=${field}
      maxlength=${longest[field]}
      aria-describedby="${id}-hint"
      .value=${live(draft[field])}
    />
  </div>`;
};

const ownName = ({ domId, draft, fault, texts: { messages } }: FormOptions): TemplateResult => {
  const id = `${domId}-label`;
  const isFault = fault === 'no-label';
  return html`<div class="field ${isFault ? 'err' : ''}">
    <label for=${id}>${messages.label}</label>
    <input
      class="box"
      type="text"
      autocomplete="off"
      id=${id}
      name="label"
      maxlength=${longest.label}
      aria-invalid=${isFault ? 'true' : 'false'}
      aria-describedby=${isFault ? `${id}-fault` : nothing}
      .value=${live(draft.label)}
    />
    ${isFault ? html`<p class="mon-fault" id="${id}-fault" role="alert">${icons.error}${messages.faults[fault]}</p>` : nothing}
  </div>`;
};

const scale = ({ domId, draft, texts }: FormOptions): TemplateResult => {
  const id = `${domId}-scale`;
  const choices = scaleChoices(texts);
  const isKnown = draft.scale === '' || choices.some(([choice]) => choice === draft.scale);
  const all = [
    ['', texts.messages.scaleNone] as const,
    ...choices,
    ...(isKnown ? [] : [[draft.scale, draft.scale] as const]),
  ];
  return html`<div class="field">
    <label for=${id}>${texts.messages.ask.scale}</label>
    <select class="box" id=${id} name="scale" .value=${live(draft.scale)}>
      ${all.map(([value, label]) => html`<option value=${value} ?selected=${value === draft.scale}>${label}</option>`)}
    </select>
  </div>`;
};

/** What shows that it works, what would show a waterbed, at which scale, how often, and who looks. */
export const form = (options: FormOptions): TemplateResult => {
  const { draft, title, level, texts, write, save, cancel } = options;
  const { messages } = texts;
  const onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
    write(name as Field | 'label', value);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    save();
  };
  return html`<form class="mon-form noprint" novalidate aria-label=${title} @input=${onInput} @submit=${onSubmit}>
    ${draft.key === '' ? html`${heading(level, 'part', title)}${ownName(options)}` : nothing}
    ${area('sign', options)}${area('waterbed', options)}
    <div class="pairs">${scale(options)}${line('often', options)}${line('who', options)}</div>
    <div class="tools">
      <button type="submit" class="btn main">${messages.save}</button>
      <button type="button" class="btn" @click=${cancel}>${messages.cancel}</button>
    </div>
  </form>`;
};
