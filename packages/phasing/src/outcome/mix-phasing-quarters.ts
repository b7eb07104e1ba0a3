import { icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { quarterText, sayQuarter } from '../model/plan/quarter.js';
import { lastChange, sayQuarterState } from '../model/charts/quarter-view.js';
import type { OutcomeTexts } from '../model/texts.js';
import type { Simulation } from '../model/engine/simulate.js';
import type { Trace } from '../model/engine/trace.js';

interface Looking {
  readonly result: Simulation;
  readonly trace: Trace;
  /** Index of the quarter that one looks at, at most the last in which something changes; `undefined` while none is chosen. */
  readonly quarter: number | undefined;
  /** Whether there are charts that show where it is. */
  readonly isDrawn: boolean;
}

interface Acts {
  readonly look: (quarter: number | undefined) => void;
  /** Says what is going on to whoever hears the page. */
  readonly say: (text: string) => void;
  readonly focus: (id: string) => void;
}

/** Steps through the quarters, with a slider, with buttons and from a list; what is going on is said, and shown in the charts. */
export const quarters = (
  { result, trace, quarter, isDrawn }: Looking,
  words: OutcomeTexts,
  { look, say, focus }: Acts,
): TemplateResult => {
  const { plan } = result;
  const { quarters: says } = words.messages;
  const last = lastChange(result, trace);
  const at = quarter ?? 0;
  const when = (index: number): string => sayQuarter(index, plan.startYear, words.lang);
  const first = (index: number): string => `${words.findings.at(when(index))}.`;
  const state = (index: number): string => sayQuarterState(result, trace, index, words);
  const go = (index: number): void => {
    const to = Math.min(last, Math.max(0, index));
    look(to);
    say(`${first(to)} ${state(to)}`);
  };
  const hide = (): void => {
    look(undefined);
    focus('quarter');
  };
  const onInput = (event: Event): void => {
    // It is no field of the plan: what is done with those would put the list back before it has changed.
    event.stopPropagation();
    go(Number((event.target as HTMLInputElement | HTMLSelectElement).value));
  };
  return html`<div class="quarters ${quarter === undefined ? 'noprint' : ''}" role="group" aria-labelledby="quarters">
    <p class="chart-title" id="quarters">${says.heading}</p>
    ${isDrawn ? html`<p class="chart-sub noprint">${says.lead}</p>` : nothing}
    <div class="quarter-tools noprint" @input=${onInput}>
      <button type="button" class="ico" aria-label=${says.previous} title=${says.previous} @click=${() => go(at - 1)}>
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
        aria-valuetext=${when(at)}
      />
      <button type="button" class="ico" aria-label=${says.next} title=${says.next} @click=${() => go(at + 1)}>
        ${icons.arrow}
      </button>
      <label class="vh" for="quarter-list">${says.list}</label>
      <select id="quarter-list" class="box" .value=${live(String(at))}>
        ${Array.from(
          { length: last + 1 },
          (_, index) =>
            html`<option value=${index} ?selected=${index === at}>
              ${quarterText(index, plan.startYear, words.lang)}
            </option>`,
        )}
      </select>
      ${
        quarter === undefined || !isDrawn
          ? nothing
          : html`<button type="button" class="link" @click=${hide}>${says.stop}</button>`
      }
    </div>
    <p class="quarter-now"><b>${first(at)}</b> ${state(at)}</p>
  </div>`;
};
