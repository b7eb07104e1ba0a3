import { latest } from '@mengwijzer/core';
import { chartStyles, heading, message } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { figure } from './mix-phasing-chart.js';
import { findingList, verdict } from './mix-phasing-findings.js';
import { quarters } from './mix-phasing-quarters.js';
import outcomeStyles from './mix-phasing-outcome.styles.js';
import plotStyles from './mix-phasing-plot.styles.js';
import { fatesChart } from '../model/charts/chart-fates.js';
import { flowChart } from '../model/charts/chart-flow.js';
import { ganttChart } from '../model/charts/chart-gantt.js';
import { homesChart } from '../model/charts/chart-homes.js';
import { householdsChart } from '../model/charts/chart-households.js';
import { explain } from '../model/findings/findings.js';
import { sayShort, sayVerdict } from '../model/findings/say-findings.js';
import { simulate, type Simulation } from '../model/engine/simulate.js';
import { lastChange } from '../model/charts/quarter-view.js';
import { trace, type Trace } from '../model/engine/trace.js';
import { isWhole } from '../model/plan/unfilled.js';
import { verdictOf } from '../model/findings/verdict.js';
import type { Chart, ChartId, Frame } from '../model/charts/drawing.js';
import type { OutcomeTexts } from '../model/texts.js';
import type { Drawn, PhasingPage } from '../mix-phasing-later.js';
import type { View } from '../mix-phasing-view.js';

const styles = [chartStyles, outcomeStyles, plotStyles];
export { styles as outcomeStyles };

/** The least width of a chart, in units of a drawing. */
const LEAST = 240;

/** Size of the text in a chart, in its units: 13 where the text of the page is 16. */
const TEXT = 13;

const charts = {
  gantt: ganttChart,
  fates: fatesChart,
  flow: flowChart,
  households: householdsChart,
  homes: homesChart,
};
type OutcomeChart = keyof typeof charts;
const chartIds = Object.keys(charts) as OutcomeChart[];

/** With what goes under the paragraph that says what the plan does. */
interface OutcomeDrawn extends Drawn {
  /** The quarter that one looks at; `undefined` while none is chosen. */
  readonly quarter: number | undefined;
  readonly notice: unknown;
}

/** That the plan cannot be calculated yet, and of what the outcome is that stands there. */
const unfilledNote = ({ file }: View, stands: boolean, { messages }: OutcomeTexts): TemplateResult | typeof nothing => {
  const { length } = file.unfilled ?? [];
  return length === 0 ? nothing : message('caution', html`<p>${messages.unfilled(length, stands)}</p>`);
};

/** What the plan does: in a paragraph, in findings, in charts, and quarter by quarter. */
export class Outcomes {
  readonly #page: PhasingPage;
  #result: Simulation | undefined;
  #words: OutcomeTexts | undefined;
  /** Charts whose table stands open. */
  readonly #tables = new Set<ChartId>();
  readonly #simulate = latest(simulate);
  readonly #trace = latest(trace);
  readonly #verdict = latest(verdictOf);
  readonly #explain = latest(explain);
  readonly #frame = latest((width: number): Frame => ({ width, text: TEXT }));
  readonly #charts = Object.fromEntries(
    chartIds.map((id) => [
      id,
      latest((result: Simulation, traced: Trace, frame: Frame, words: OutcomeTexts): Chart =>
        charts[id]({ result, trace: traced }, frame, words),
      ),
    ]),
  ) as Readonly<Record<OutcomeChart, (result: Simulation, traced: Trace, frame: Frame, words: OutcomeTexts) => Chart>>;

  constructor(page: PhasingPage) {
    this.#page = page;
  }

  /** What became of the plan that is shown; of the one before it, where that has a cell without a value; `undefined` where there is none. */
  get result(): Simulation | undefined {
    return this.#result;
  }
  get trace(): Trace | undefined {
    return this.#result && this.#trace(this.#result.plan);
  }
  /** The same in one sentence. */
  get short(): string {
    return this.#result && this.#words
      ? sayShort(this.#verdict(this.#result, this.#explain(this.#result)), this.#result.plan, this.#words)
      : '';
  }
  get words(): OutcomeTexts | undefined {
    return this.#words;
  }

  /** Opens or shuts the table of a chart. */
  readonly flipTable = (id: ChartId, isOpen: boolean): void => {
    if (isOpen === this.#tables.has(id)) return;
    if (isOpen) this.#tables.add(id);
    else this.#tables.delete(id);
    this.#page.host.requestUpdate();
  };

  /** A chart in its frame; those of other parts too. */
  figure(chart: Chart, words: OutcomeTexts, options: { readonly quarter?: number | undefined } = {}): TemplateResult {
    return figure(chart, {
      ...options,
      words: words.messages.chart,
      isTableOpen: this.#tables.has(chart.id),
      flip: this.flipTable,
    });
  }
  /** The frame for a chart, the same as long as its width is. */
  frame(width: number): Frame {
    return this.#frame(width);
  }

  /** Works out what the plan does, before it is rendered. */
  look({ file }: View, words: OutcomeTexts, isPrinting: boolean): void {
    // What stands on the page for as long as one fills in is not to lie on a table.
    const standing = isPrinting ? undefined : this.#page.editor().standing(file);
    const plan = isWhole(file) ? file.plan : standing;
    this.#result = plan && this.#simulate(plan);
    this.#words = words;
  }

  render(
    view: View,
    { width, quarter, level, has, isPrinting, notice }: OutcomeDrawn,
  ): TemplateResult | typeof nothing {
    const words = this.#words;
    if (words === undefined) return nothing;
    const result = this.#result;
    const plan = result?.plan;
    const shown = chartIds.filter((id) => has(id));
    if (shown.length === 0 && !has('verdict') && !has('findings') && !has('quarters')) return nothing;
    const head = heading(level, 'section', words.messages.heading, 'outcome');
    const unfilled = unfilledNote(view, plan !== undefined, words);
    if (plan === undefined || result === undefined)
      return html`<section class="block" aria-labelledby="outcome">${head}${unfilled}</section>`;
    if (plan.sites.length === 0)
      return html`<section class="block" aria-labelledby="outcome">
        ${head} ${unfilled === nothing ? html`<div class="empty"><p>${words.messages.empty}</p></div>` : unfilled}
      </section>`;
    const findings = this.#explain(result);
    return html`<section class="block" aria-labelledby="outcome">
        ${head}${unfilled}
        ${view.faults.length === 0 || unfilled !== nothing ? nothing : message('caution', html`<p>${words.messages.stale(view.faults.length)}</p>`)}
        ${has('verdict') ? verdict(sayVerdict(this.#verdict(result, findings), plan, words)) : nothing}
        ${has('verdict') ? notice : nothing}
        ${has('findings') ? findingList(findings, plan, words, { level: level + 1, isPrinting }) : nothing}
      </section>
      ${shown.length > 0 || has('quarters') ? this.#drawn(result, shown, words, width, has('quarters'), quarter) : nothing}`;
  }

  /** The charts, and above them the way through the quarters. */
  #drawn(
    result: Simulation,
    shown: readonly OutcomeChart[],
    words: OutcomeTexts,
    width: number,
    hasQuarters: boolean,
    chosen: number | undefined,
  ): TemplateResult {
    const traced = this.#trace(result.plan);
    const frame = this.#frame(Math.max(LEAST, width));
    const drawn = shown.map((id) => this.#charts[id](result, traced, frame, words));
    // The plan may have changed since, and end earlier.
    const quarter = chosen === undefined ? undefined : Math.min(chosen, lastChange(result, traced));
    const isDrawn = drawn.some(({ drawing }) => drawing.quarters !== undefined);
    return html`<div class="charts">
      ${hasQuarters ? quarters({ result, trace: traced, quarter, isDrawn }, words, this.#page) : nothing}
      ${drawn.map((chart) => this.figure(chart, words, { quarter: hasQuarters ? quarter : undefined }))}
    </div>`;
  }
}
