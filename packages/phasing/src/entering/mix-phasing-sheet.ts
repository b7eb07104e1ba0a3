import { icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { faultId, isUnfilled, shown } from './mix-phasing-field.js';
import { columns, placeOf, siteField, type Column } from '../model/plan/fields.js';
import { bounds } from '../model/sheet/selection.js';
import { sayNumber } from '@mengwijzer/words/numbers';
import { unfilledOf } from '../model/plan/unfilled.js';
import { tenures, type Site } from '../model/plan/plan.js';
import type { Editor } from './mix-phasing-editor.js';
import type { View } from '../mix-phasing-view.js';

/** Where a group of columns begins, and what a column holds, for its looks. */
const looks: Partial<Record<Column, string>> = {
  name: 'nm',
  'existing/social': 'g',
  'planned/social': 'g',
  earliest: 'g qu',
};

const heads = ({ texts: { messages } }: View): TemplateResult => {
  const { groups, columns: names } = messages.table;
  return html`<thead>
    <tr>
      <td colspan="2"></td>
      <th scope="colgroup" colspan="3" class="g">${groups.existing}</th>
      <th scope="colgroup" colspan="3" class="g">${groups.planned}</th>
      <th scope="colgroup" colspan="3" class="g">${groups.time}</th>
      <td colspan="2"></td>
    </tr>
    <tr>
      <th scope="col" class="ord"><span class="vh">${messages.table.order}</span></th>
      ${columns.map((column) => html`<th scope="col" class=${looks[column] ?? nothing}>${names[column]}</th>`)}
      <th scope="col" class="act noprint"><span class="vh">${messages.table.row}</span></th>
    </tr>
  </thead>`;
};

const sums = ({ file, texts: { messages, lang } }: View): TemplateResult => {
  const open = new Set([...unfilledOf(file)].map((field) => placeOf(field)?.column));
  const sum = (of: 'existing' | 'planned'): readonly TemplateResult[] =>
    tenures.map(
      (tenure, at) =>
        html`<td class=${at === 0 ? 'g' : nothing}>
          ${
            open.has(`${of}/${tenure}`)
              ? '?'
              : sayNumber(
                  file.plan.sites.reduce((all, site) => all + site[of][tenure], 0),
                  lang,
                )
          }
        </td>`,
    );
  return html`<tfoot>
    <tr>
      <td></td>
      <th scope="row" class="nm">${messages.table.sum}</th>
      ${sum('existing')}${sum('planned')}
      <td class="g" colspan="5"></td>
    </tr>
  </tfoot>`;
};

const cell = (
  site: Site,
  row: number,
  column: Column,
  at: number,
  isIn: boolean,
  view: View,
  editor: Editor,
): TemplateResult => {
  const field = siteField(site.id, column);
  const fault = editor.typing === field ? undefined : view.faultOf.get(field);
  return html`<td class=${looks[column] ?? nothing}>
    <input
      class="cell ${isIn ? 'in' : ''}"
      id=${column === 'name' ? `site-${site.id}` : `cell-${site.id}-${at}`}
      name=${field}
      data-row=${row}
      data-column=${at}
      inputmode=${column === 'name' || column === 'earliest' ? 'text' : 'numeric'}
      autocomplete="off"
      placeholder=${isUnfilled(field, view) ? view.texts.messages.unfilled.cell : nothing}
      .value=${shown(field, view, editor)}
      aria-label=${view.texts.messages.cell(site.name, row + 1, column)}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? faultId(field) : nothing}
      ?readonly=${view.isReadonly}
    />
  </td>`;
};

const tool = (act: 'up' | 'down' | 'copy' | 'remove', { id }: Site, label: string): TemplateResult =>
  html`<button
    type="button"
    class="ico"
    id="site-${act}-${id}"
    data-act="site-${act}"
    data-row=${id}
    aria-label=${label}
    title=${label}
  >
    ${icons[act === 'remove' ? 'wipe' : act]}
  </button>`;

/** What one can do with a row; the first cannot go up, the last not down. */
export const siteTools = (site: Site, row: number, { file, texts: { messages } }: View): TemplateResult => {
  const { rowTools } = messages;
  const { name } = site;
  const isLast = row === file.plan.sites.length - 1;
  return html`${row === 0 ? html`<span class="ico-room"></span>` : tool('up', site, rowTools.up(name))}${
    isLast ? html`<span class="ico-room"></span>` : tool('down', site, rowTools.down(name))
  }${tool('copy', site, rowTools.copy(name))}${tool('remove', site, rowTools.remove(name))}`;
};

const rowOf = (site: Site, row: number, view: View, editor: Editor): unknown => {
  const selection = editor.selection && bounds(editor.selection);
  const isIn = (column: number): boolean =>
    selection !== undefined &&
    row >= selection.first.row &&
    row <= selection.last.row &&
    column >= selection.first.column &&
    column <= selection.last.column;
  const prefix = siteField(site.id, 'name').slice(0, -'name'.length);
  const drop = editor.dropAt(site.id);
  return guard(
    [
      site,
      row,
      row === view.file.plan.sites.length - 1,
      view.texts,
      view.isReadonly,
      view.file.plan.startYear,
      // What was typed and is no value, and what one is typing, where that is in this row.
      view.file.drafts,
      view.file.unfilled,
      editor.typing?.startsWith(prefix) ? editor.typing : undefined,
      editor.turns,
      columns.map((_, at) => (isIn(at) ? 1 : 0)).join(''),
      drop,
    ],
    () =>
      html`<tr class=${drop ?? nothing} data-site=${site.id}>
        <td class="ord" draggable=${view.isReadonly ? nothing : 'true'}>${row + 1}</td>
        ${columns.map((column, at) => cell(site, row, column, at, isIn(at), view, editor))}
        ${html`<td class="act noprint">${view.isReadonly ? nothing : siteTools(site, row, view)}</td>`}
      </tr>`,
  );
};

/** The sites as a sheet: a row for each, in order of priority. */
export const sheet = (view: View, editor: Editor): TemplateResult => {
  return html`<div
    class="sheet-room"
    @focusin=${editor.onFocusIn}
    @mouseup=${editor.onMouseUp}
    @keydown=${editor.onKeyDown}
    @copy=${editor.onCopy}
    @cut=${editor.onCopy}
    @paste=${editor.onPaste}
    @dragstart=${editor.onDragStart}
    @dragover=${editor.onDragOver}
    @drop=${editor.onDrop}
    @dragend=${editor.onDragEnd}
  >
    <table class="sheet" part="sites" aria-describedby=${view.isReadonly ? nothing : 'keys'}>
      <caption class="vh">
        ${view.texts.messages.table.caption}
      </caption>
      ${heads(view)}
      <tbody>
        ${repeat(
          view.file.plan.sites,
          ({ id }) => id,
          (site, row) => rowOf(site, row, view, editor),
        )}
      </tbody>
      ${sums(view)}
    </table>
    ${view.isReadonly ? nothing : html`<p class="xs m noprint" id="keys">${icons.info}${view.texts.messages.table.keys}</p>`}
  </div>`;
};
