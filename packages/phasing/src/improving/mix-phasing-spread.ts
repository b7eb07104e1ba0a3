import { latest } from '@mengwijzer/core';
import { heading, message } from '@mengwijzer/core/design';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { ranges } from './mix-phasing-ranges.js';
import { runner, Task } from './mix-phasing-task.js';
import { spreadChart } from '../model/charts/chart-spread.js';
import { spreadFields } from '../model/plan/fields.js';
import { isSame } from '../model/plan/same.js';
import { saySpread, type SaidDistribution } from '../model/improve/say-spread.js';
import { defaultSpread } from '../model/improve/spread-draws.js';
import type { Frame } from '../model/charts/drawing.js';
import type { PlanFile, Spread } from '../model/plan/plan-file.js';
import type { SpreadResult } from '../model/improve/spread.js';
import type { LaterTexts, OutcomeTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { Outcomes } from '../outcome/mix-phasing-outcome.js';
import type { Search } from '../mix-phasing-search.js';
import type { View } from '../mix-phasing-view.js';

const RUNS = 1000;

/** How far the plan could be off: ranges that one states, and a thousand runs when one asks for them. */
export class HowSure implements ReactiveController {
  readonly #page: PhasingPage;
  readonly #words: () => LaterTexts;
  readonly #outcome: () => Outcomes;
  readonly #task: Task<'spread'>;
  readonly #say = latest(saySpread);
  readonly #chart = latest((result: SpreadResult, frame: Frame, words: OutcomeTexts) =>
    spreadChart(result, frame, words),
  );

  constructor(page: PhasingPage, words: () => LaterTexts, outcome: () => Outcomes, search: Search) {
    this.#page = page;
    this.#words = words;
    this.#outcome = outcome;
    this.#task = new Task(search, 'spread', () => page.host.requestUpdate());
    page.host.addController(this);
  }

  hostUpdated(): void {
    const view = this.#page.view();
    const { asks } = this.#task;
    // The old question is not the user's any more.
    if (view && asks && !this.#isCurrent(view, asks)) this.#task.drop();
  }
  hostDisconnected(): void {
    this.#task.drop();
  }
  hostWiped(): void {
    this.#task.forget();
  }

  /** Whether there is something to read, also on paper. */
  hasResult(view: View): boolean {
    const { done } = this.#task;
    return done !== undefined && this.#isCurrent(view, done.asks);
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string): boolean {
    switch (act) {
      case 'spread-run':
        void this.#run();
        return true;
      case 'spread-run-stop':
        this.#task.stop();
        return true;
      case 'spread-reset':
        this.#page.edit((file) => ({ ...file, spread: defaultSpread(file.plan), drafts: withoutSpread(file.drafts) }));
        return true;
      default:
        return false;
    }
  }

  async #run(): Promise<void> {
    const view = this.#page.view();
    if (!view) return;
    const { plan } = view.file;
    const spread = spreadOf(view.file);
    // Who states no ranges begins with ours, and sees them in the fields.
    if (!view.isReadonly) this.#page.edit((file) => (isSame(file.spread, spread) ? file : { ...file, spread }));
    if (!(await this.#task.start({ plan, spread, runs: RUNS }))) return;
    const [first = ''] = this.#say(this.#task.done!.gives, this.#words()).sentences;
    this.#page.say(first);
  }

  #isCurrent({ file }: View, { plan, spread }: Pick<SpreadResult, 'plan' | 'spread'>): boolean {
    return isSame(plan, file.plan) && isSame(spread, spreadOf(file));
  }

  render(view: View, words: LaterTexts, level: number, width: number): TemplateResult {
    const { spread } = words.improve;
    const { progress, done, hasFailed } = this.#task;
    const isStale = !progress && done !== undefined && !this.#isCurrent(view, done.asks);
    const run = {
      act: 'spread-run',
      run: spread.run(RUNS),
      stop: spread.stop,
      says: (share: number) => spread.busy(Math.floor(share * RUNS), RUNS),
    };
    return html`<p class="m noprint">${spread.lead}</p>
      ${ranges(view, this.#page.editor(), spread)}
      ${hasFailed ? message('error', html`<p role="alert">${words.improve.order.failed}</p>`) : nothing}
      ${isStale ? message('caution', html`<p>${spread.again}</p>`) : nothing} ${runner(progress, run)}
      ${done ? this.#result(done.gives, isStale, words, level, width) : html`<p class="s m noprint">${spread.none}</p>`}`;
  }

  #result(result: SpreadResult, isStale: boolean, words: LaterTexts, level: number, width: number): TemplateResult {
    const { spread } = words.improve;
    const { sentences, rows, matters, drawn } = this.#say(result, words);
    const outcome = this.#outcome();
    const charts = outcome.words;
    return html`<div class="part">
      <div class="says">${sentences.map((text) => html`<p>${text}</p>`)}</div>
      ${
        rows.length === 0 || !charts
          ? nothing
          : outcome.figure(this.#chart(result, outcome.frame(width), charts), charts)
      }
      ${rows.length === 0 ? nothing : distributions(rows, words)}
      ${matters.length === 0 ? nothing : listed('spread-matters', spread.matters.heading, matters, level + 1)}
      ${drawn.length === 0 ? nothing : listed('spread-drawn', spread.drawn.heading, drawn, level + 1)}
    </div>`;
  }
}

/** The ranges that the user states; where there are none, ours. */
const spreadOf = ({ plan, spread }: PlanFile): Spread =>
  spreadFields.every((of) => spread[of] === null) ? { ...defaultSpread(plan), seed: spread.seed } : spread;

const withoutSpread = (drafts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(drafts).filter(([field]) => !field.startsWith('spread/')));

const distributions = (rows: readonly SaidDistribution[], { improve: { spread } }: LaterTexts): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${spread.caption}>
    <table class="tbl">
      <caption class="vh">
        ${spread.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${spread.what}</th>
          <th scope="col" class="num">${spread.own}</th>
          <th scope="col" class="num">${spread.middle}</th>
          <th scope="col" class="num">${spread.most}</th>
          <th scope="col" class="num">${spread.all}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, own, middle, most, all }) =>
            html`<tr>
              <th scope="row">${label}</th>
              ${[own, middle, most, all].map((value) => html`<td class="num">${value}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const listed = (id: string, name: string, texts: readonly string[], level: number): TemplateResult =>
  html`<section class="part" aria-labelledby=${id}>
    ${heading(level, 'part', name, id)}
    <ul class="says s">
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
