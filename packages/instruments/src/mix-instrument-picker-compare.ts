import { closeMark, heading } from '@mengwijzer/core/design';
import { html, nothing as none, type TemplateResult } from 'lit';
import { sayCompared, type Row } from './model/compare.js';
import type { Item } from './model/catalogue.js';
import type { PickerTexts } from './model/texts.js';

/**
 * Instruments side by side. One table for every width: where there is no room for columns, each row becomes a stretch of its own with the
 * name before each cell. The roles are written out, since a table that is laid out otherwise loses them.
 */
export const comparison = (
  items: readonly Item[],
  rows: readonly Row[],
  texts: PickerTexts,
  level: number,
): TemplateResult => {
  const { messages } = texts;
  return html`<section class="block" id="compared" aria-labelledby="compare-h" part="comparison">
    ${heading(level, 'section', messages.compare.heading, 'compare-h')}
    ${
      items.length < 2
        ? html`<p class="m">${messages.compare.one}</p>`
        : html`<table class="cmp n${items.length}" role="table">
            <caption class="vh">
              ${messages.compare.caption(sayCompared(items, texts))}
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                <td role="cell"></td>
                ${items.map(
                  ({ id, name, lang }) =>
                    html`<th scope="col" role="columnheader" aria-label=${name} lang=${lang ?? none}>
                      ${name}
                      <button
                        type="button"
                        class="ico noprint"
                        data-act="uncompare"
                        data-row=${id}
                        aria-label=${messages.uncompareName(name)}
                        title=${messages.uncompareName(name)}
                      >
                        ${closeMark}
                      </button>
                    </th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${rows.map(
                ({ label, cells, nothing }) =>
                  html`<tr role="row">
                    <th scope="row" role="rowheader">${label}</th>
                    ${cells.map(
                      ({ lines, lang }, at) =>
                        html`<td role="cell">
                          <span class="nm" aria-hidden="true">${items[at]?.name}</span>
                          ${
                            lines.length === 0
                              ? html`<span class="m">${nothing}</span>`
                              : lines.length === 1
                                ? html`<span lang=${lang ?? none}>${lines[0]}</span>`
                                : html`<ul class="dash" role="list" lang=${lang ?? none}>
                                    ${lines.map((line) => html`<li>${line}</li>`)}
                                  </ul>`
                          }
                        </td>`,
                    )}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
    <div class="tools noprint">
      <button type="button" class="link" data-act="compare-none">${messages.compare.clear}</button>
    </div>
  </section>`;
};
