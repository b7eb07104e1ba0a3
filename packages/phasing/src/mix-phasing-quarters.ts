import { icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { quarterText } from './model/quarter.js';
import { lastChange, sayQuarterState } from './model/quarter-view.js';
import type { OutcomeTexts } from './model/texts.js';
import type { Simulation } from './model/simulate.js';
import type { Trace } from './model/trace.js';

interface Looking {
  readonly result: Simulation;
  readonly trace: Trace;
  /** Index of the quarter that one looks at; `undefined` while none is chosen. */
  readonly quarter: number | undefined;
}

/** Steps through the quarters, with a slider, with buttons and from a list; what is going on is said, and shown in the charts. */
export const quarters = (
  { result, trace, quarter }: Looking,
  words: OutcomeTexts,
  look: (quarter: number | undefined) => void,
): TemplateResult => {
  const { plan } = result;
  const { quarters: says } = words.messages;
  const last = lastChange(result, trace);
  const at = Math.min(quarter ?? 0, last);
  const name = (index: number): string => quarterText(index, plan.startYear, words.lang);
  const step = (by: number): void => look(Math.min(last, Math.max(0, at + by)));
  return html`<div class="quarters" role="group" aria-labelledby="quarters">
    <p class="chart-title" id="quarters">${says.heading}</p>
    <p class="chart-sub noprint">${says.lead}</p>
    <div class="quarter-tools noprint">
      <button type="button" class="ico" aria-label=${says.previous} title=${says.previous} @click=${() => step(-1)}>
        ${icons.back}
      </button>
      <label class="vh" for="quarter">${says.slider}</label>
      <input
        id="quarter"
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${live(String(at))}
        aria-valuetext=${name(at)}
        @input=${(event: Event) => {
          event.stopPropagation();
          look(Number((event.target as HTMLInputElement).value));
        }}
      />
      <button type="button" class="ico" aria-label=${says.next} title=${says.next} @click=${() => step(1)}>
        ${icons.arrow}
      </button>
      <label class="vh" for="quarter-list">${says.list}</label>
      <select
        id="quarter-list"
        class="box"
        .value=${live(String(at))}
        @change=${(event: Event) => {
          event.stopPropagation();
          look(Number((event.target as HTMLSelectElement).value));
        }}
      >
        ${Array.from({ length: last + 1 }, (_, index) => html`<option value=${index} ?selected=${index === at}>${name(index)}</option>`)}
      </select>
      ${
        quarter === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${() => look(undefined)}>${says.stop}</button>`
      }
    </div>
    <p class="quarter-now"><b>${name(at)}</b> ${sayQuarterState(result, trace, at, words)}</p>
  </div>`;
};
