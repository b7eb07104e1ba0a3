import { heading, icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capitalise } from './model/texts.js';
import type { CompareRow, CompareCell } from './model/compare.js';
import type { LaterMessages } from './messages/later.nl.js';

export interface CompareView {
  readonly years: readonly [string, string];
  /** Which of the two cannot be read. */
  readonly faults: readonly [boolean, boolean];
  readonly first: number;
  readonly last: number;
  /** What is compared now, if anything is. */
  readonly compared: readonly [number, number] | undefined;
  readonly sentence: string;
  readonly rows: readonly CompareRow[];
}

const cell = ({ id, text, lang }: CompareCell): TemplateResult =>
  html`<li>
    ${
      id === undefined
        ? text
        : html`<a href="#b-${id}" data-act="read" data-row=${id} lang=${lang ?? nothing}>${text}</a>`
    }
  </li>`;

const cells = (all: readonly CompareCell[], { compare }: LaterMessages): TemplateResult =>
  all.length === 0
    ? html`<span class="m">${capitalise(compare.nothing)}</span>`
    : html`<ul role="list">
        ${all.map(cell)}
      </ul>`;

const field = (at: 0 | 1, view: CompareView, { compare }: LaterMessages): TemplateResult => {
  const isWrong = view.faults[at];
  const label = at === 0 ? compare.one : compare.other;
  return html`<div class="field ${isWrong ? 'wrong' : ''}">
    <label for="year-${at}">${label}</label>
    <input
      class="box"
      id="year-${at}"
      name="year-${at}"
      inputmode="numeric"
      autocomplete="off"
      maxlength="6"
      .value=${live(view.years[at])}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? 'year-fault' : nothing}
    />
  </div>`;
};

/** Two years side by side: how mixing stood then, why, with what, and by which law. */
export const comparison = (view: CompareView, words: LaterMessages, level: number): TemplateResult => {
  const { compare } = words;
  const { compared, rows, sentence, faults } = view;
  return html`<section class="block ${compared ? '' : 'noprint'}" aria-labelledby="compare-h" part="comparison">
    ${heading(level, 'section', compare.heading, 'compare-h')}
    <p>${compare.lead}</p>
    <form class="years noprint" novalidate>
      ${field(0, view, words)}${field(1, view, words)}
      <button type="submit" class="btn">${compare.go}</button>
      ${compared ? html`<button type="button" class="link" data-act="compare-none">${compare.stop}</button>` : nothing}
      ${
        faults.some(Boolean)
          ? html`<p class="fault" id="year-fault" role="alert">
              ${icons.error}${compare.fault(view.first, view.last, compared !== undefined)}
            </p>`
          : nothing
      }
    </form>
    ${
      compared === undefined
        ? nothing
        : html`<p class="so" id="compare-so" tabindex="-1">${sentence}</p>
            <table class="tbl two">
              <caption class="vh">
                ${compare.caption(...compared)}
              </caption>
              <thead>
                <tr>
                  <td></td>
                  <th scope="col">${compared[0]}</th>
                  <th scope="col">${compared[1]}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  ({ label, one, other }) =>
                    html`<tr>
                      <th scope="row">${label}</th>
                      <td data-year=${compared[0]}>${cells(one, words)}</td>
                      <td data-year=${compared[1]}>${cells(other, words)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
    }
  </section>`;
};
