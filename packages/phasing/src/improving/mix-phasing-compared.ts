import { icons, message } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import type { SaidRow } from '../model/improve/say-compare.js';
import type { LaterTexts } from '../model/texts.js';
import type { View } from '../mix-phasing-view.js';

/** The two plans by what they are called, with what tells them apart. */
export interface Pair {
  readonly caption: string;
  readonly before: string;
  readonly after: string;
  /** Orders of the sites, where that is what differs. */
  readonly orders?: { readonly before: string; readonly after: string };
}

/** A plan and what it could be, measure by measure; a row becomes a line of its own where there is less room. */
export const compared = (
  rows: readonly SaidRow[],
  { caption, before: one, after: other, orders }: Pair,
  { improve: { order: words } }: LaterTexts,
): TemplateResult => {
  const head = (name: string, order: string | undefined): TemplateResult =>
    html`<th scope="col" class="num">${name}${order === undefined ? nothing : html`<small>${order}</small>`}</th>`;
  return html`<table class="tbl cmp">
    <caption class="vh">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.what}</th>
        ${head(one, orders?.before)}${head(other, orders?.after)}
        <th scope="col">${words.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, before, after, difference }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td class="num" data-head=${one}>${before}</td>
            <td class="num" data-head=${other}><b>${after}</b></td>
            <td data-head=${words.difference}>${difference}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** Something was done to the plan, with a way back; it can have the focus. */
export const undoable = (id: string, text: string, { texts }: View): TemplateResult =>
  html`<div class="noprint">
    ${message(
      'done',
      html`<p id=${id} tabindex="-1">${text}</p>`,
      html`<button type="button" class="link" data-act="undo">${icons.undo}${texts.messages.tools.undo}</button>`,
    )}
  </div>`;
