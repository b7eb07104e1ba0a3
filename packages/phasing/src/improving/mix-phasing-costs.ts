import { latest } from '@mengwijzer/core';
import { html, nothing, type TemplateResult } from 'lit';
import { amount } from '../entering/mix-phasing-field.js';
import { costsChart } from '../model/charts/chart-costs.js';
import { costsOf, type CostsResult } from '../model/improve/costs.js';
import { costFields } from '../model/plan/fields.js';
import { sayCosts } from '../model/improve/say-costs.js';
import type { Frame } from '../model/charts/drawing.js';
import type { LaterTexts, OutcomeTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { Outcomes } from '../outcome/mix-phasing-outcome.js';
import type { View } from '../mix-phasing-view.js';

/** What the plan costs, by amounts that the user states; none is built in. */
export class CostsPart {
  readonly #page: PhasingPage;
  readonly #outcome: () => Outcomes;
  readonly #costs = latest(costsOf);
  readonly #chart = latest((result: CostsResult, startYear: number, frame: Frame, words: OutcomeTexts) =>
    costsChart(result, startYear, frame, words),
  );

  constructor(page: PhasingPage, outcome: () => Outcomes) {
    this.#page = page;
    this.#outcome = outcome;
  }

  /** Whether an amount was stated. */
  hasResult({ file: { costs } }: View): boolean {
    return costs.perMove !== null || costs.perTemporaryQuarter !== null || costs.perEmptyQuarter !== null;
  }

  render(view: View, words: LaterTexts, width: number): TemplateResult {
    const { costs } = words.improve;
    const editor = this.#page.editor();
    return html`<p class="m noprint">${costs.lead}</p>
      <div class="assume">
        ${costFields.map((field) =>
          amount(
            `costs/${field}`,
            { label: costs.fields[field], unit: field === 'asOf' ? '' : costs.unit, hint: costs.hints[field] },
            view,
            editor,
          ),
        )}
      </div>
      ${this.#result(view, words, width)}`;
  }

  #result(view: View, words: LaterTexts, width: number): TemplateResult | typeof nothing {
    const outcome = this.#outcome();
    const { result, trace, words: charts } = outcome;
    if (!result || !trace || !charts) return nothing;
    const costs = this.#costs(result, trace, view.file.costs);
    const { title, counted, notCounted, date } = sayCosts(costs, today(), words);
    const chart = this.#chart(costs, view.file.plan.startYear, outcome.frame(width), charts);
    return html`<div class="part">
      <p class="h-part">${title}</p>
      <ul class="says">
        ${counted.map((text) => html`<li>${text}</li>`)}
      </ul>
      ${date === '' ? nothing : html`<p>${date}</p>`} ${this.hasResult(view) ? outcome.figure(chart, charts) : nothing}
      <ul class="says s m">
        ${notCounted.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>`;
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
