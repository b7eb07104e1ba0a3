import { heading } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { faultId, faultWith, isUnfilled, shown } from './mix-phasing-field.js';
import { siteTools } from './mix-phasing-sheet.js';
import { siteField, type Column } from '../model/plan/fields.js';
import { saySite } from '../model/sheet/say-site.js';
import { tenures, type Site } from '../model/plan/plan.js';
import type { Editor } from './mix-phasing-editor.js';
import type { View } from '../mix-phasing-view.js';

const cell = (site: Site, column: Column, label: string, view: View, editor: Editor): TemplateResult => {
  const field = siteField(site.id, column);
  const fault = editor.typing === field ? undefined : view.faultOf.get(field);
  return html`<label
    >${label}<input
      class="cell ${column === 'name' ? 'text' : ''}"
      id=${column === 'name' ? `site-${site.id}` : nothing}
      name=${field}
      inputmode=${column === 'name' || column === 'earliest' ? 'text' : 'numeric'}
      autocomplete="off"
      placeholder=${isUnfilled(field, view) ? view.texts.messages.unfilled.cell : nothing}
      .value=${shown(field, view, editor)}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? faultId(field) : nothing}
  /></label>`;
};

const fields = (site: Site, view: View, editor: Editor): TemplateResult => {
  const { groups, columns: names } = view.texts.messages.table;
  const trio = (of: 'existing' | 'planned'): TemplateResult =>
    html`<div class="trio" role="group" aria-labelledby="${of}-${site.id}">
      <span id="${of}-${site.id}">${groups[of]}</span>
      ${tenures.map((tenure) => cell(site, `${of}/${tenure}`, names[`${of}/${tenure}`], view, editor))}
    </div>`;
  const all: readonly Column[] = ['earliest', 'stayPercent', 'demolition', 'construction'];
  return html`${cell(site, 'name', names.name, view, editor)}${trio('existing')}${trio('planned')}
    <div class="quad">
      ${all.map((column) => cell(site, column, view.texts.messages.table.long[column] ?? names[column], view, editor))}
    </div>`;
};

const siteOf = (site: Site, row: number, view: View, editor: Editor, level: number): TemplateResult => {
  const { file, texts, isReadonly } = view;
  const { id, name } = site;
  const isOpen = editor.open === id && !isReadonly;
  return html`<div class="site" role="listitem">
    <div class="site-head">
      ${heading(level, 'part', `${row + 1}. ${name}`, isOpen ? undefined : `site-${id}`)}
      ${isReadonly ? nothing : siteTools(site, row, view)}
    </div>
    ${isOpen ? fields(site, view, editor) : html`<p class="s m">${saySite(site, file, texts)}</p>`}
    ${view.faults
      .filter((fault) => fault.site === id && fault.field !== editor.typing)
      .map(({ field, sentence }) => faultWith(sentence, faultId(field)))}
    ${
      isReadonly
        ? nothing
        : html`<button
            type="button"
            class="link"
            id="open-${id}"
            data-act="site-open"
            data-row=${id}
            aria-expanded=${isOpen ? 'true' : 'false'}
          >
            ${isOpen ? texts.messages.shut : texts.messages.open}<span class="vh">(${name})</span>
          </button>`
    }
  </div>`;
};

/** As in the table: what is typed takes the place of what stood there. */
const choose = ({ target }: Event): void => {
  if (target instanceof HTMLInputElement) target.select();
};

/** The sites one under the other: one stands open, the others are a sentence. */
export const sites = (view: View, editor: Editor, level: number): TemplateResult =>
  html`<div class="sites" role="list" part="sites" @focusin=${choose}>
    ${repeat(
      view.file.plan.sites,
      ({ id }) => id,
      (site, row) => siteOf(site, row, view, editor, level),
    )}
  </div>`;
