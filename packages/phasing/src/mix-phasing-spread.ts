import { latest } from '@mengwijzer/core';
import { heading, icons, message } from '@mengwijzer/core/design';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { faultUnder, shown } from './mix-phasing-field.js';
import { runner, Task } from './mix-phasing-task.js';
import { spreadChart } from './model/chart-spread.js';
import { ends, spreadFields, type SpreadOf } from './model/fields.js';
import { isSame } from './model/same.js';
import { saySpread, type SaidDistribution } from './model/say-spread.js';
import { defaultSpread } from './model/spread-draws.js';
import type { Frame } from './model/drawing.js';
import type { PlanFile, Spread } from './model/plan-file.js';
import type { SpreadResult } from './model/spread.js';
import type { LaterTexts, OutcomeTexts } from './model/texts.js';
import type { Page } from './mix-phasing-later.js';
import type { Outcomes } from './mix-phasing-outcome.js';
import type { Search } from './mix-phasing-search.js';
import type { View } from './mix-phasing-view.js';

const RUNS = 1000;

/** How far the plan could be off: ranges that one states, and a thousand runs when one asks for them. */
export class HowSure implements ReactiveController {
  readonly #page: Page;
  readonly #words: () => LaterTexts;
  readonly #outcome: () => Outcomes;
  readonly #task: Task<'spread'>;
  readonly #say = latest(saySpread);
  readonly #chart = latest((result: SpreadResult, frame: Frame, words: OutcomeTexts) =>
    spreadChart(result, frame, words),
  );

  constructor(page: Page, words: () => LaterTexts, outcome: () => Outcomes, search: Search) {
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

  /** Whether there is something to read, also on paper. */
  get hasResult(): boolean {
    return this.#task.done !== undefined;
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
      ${this.#fields(view, words)}
      ${hasFailed ? message('error', html`<p role="alert">${words.improve.order.failed}</p>`) : nothing}
      ${isStale ? message('caution', html`<p>${spread.again}</p>`) : nothing} ${runner(progress, run)}
      ${done ? this.#result(done.gives, isStale, words, level, width) : html`<p class="s m noprint">${spread.none}</p>`}`;
  }

  #fields(view: View, { improve: { spread } }: LaterTexts): TemplateResult {
    const editor = this.#page.editor();
    const seed = 'spread/seed';
    const isNone = spreadFields.every((of) => view.file.spread[of] === null);
    const isOurs = isSame(view.file.spread, defaultSpread(view.file.plan));
    return html`<div class="ranges noprint">
        ${spreadFields.map((of) => range(of, view, this.#page, spread))}
        <div class="field">
          <label for="f-spread-seed">${spread.fields.seed}</label>
          <input
            class="box amount wide"
            id="f-spread-seed"
            name=${seed}
            inputmode="numeric"
            autocomplete="off"
            .value=${shown(seed, view, editor)}
            aria-describedby="f-spread-seed-hint${view.faultOf.has(seed) ? ' f-spread-seed-fault' : ''}"
            aria-invalid=${view.faultOf.has(seed) && editor.typing !== seed ? 'true' : nothing}
            ?readonly=${view.isReadonly}
          />
          <p class="xs m" id="f-spread-seed-hint">${spread.hints.seed}</p>
          ${faultUnder(seed, 'f-spread-seed-fault', view, editor)}
        </div>
      </div>
      ${
        isOurs || isNone
          ? html`<p class="s m noprint">${isNone ? spread.noRanges : spread.defaults}</p>`
          : view.isReadonly
            ? nothing
            : html`<button type="button" class="link noprint" data-act="spread-reset">
                ${icons.undo}${spread.reset}
              </button>`
      }`;
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

/** From how much to how much an assumption could be; empty is as in the plan. */
const range = (of: SpreadOf, view: View, page: Page, spread: LaterTexts['improve']['spread']): TemplateResult => {
  const editor = page.editor();
  const id = `f-spread-${of}`;
  const faults = ends.map((end) => faultUnder(`spread/${of}/${end}`, `${id}-${end}-fault`, view, editor));
  const isEmpty = view.file.spread[of] === null;
  return html`<fieldset class="field" aria-describedby="${id}-hint">
    <legend>${spread.fields[of]}</legend>
    <div class="unit">
      ${ends.map((end, at) => {
        const name = `spread/${of}/${end}`;
        const isWrong = faults[at] !== nothing;
        return html`<label for="${id}-${end}">${end === 'low' ? spread.from : spread.to}</label>
          <input
            class="box amount"
            id="${id}-${end}"
            name=${name}
            inputmode=${of === 'stay' ? 'text' : 'numeric'}
            autocomplete="off"
            .value=${shown(name, view, editor)}
            aria-describedby="${id}-hint${isWrong ? ` ${id}-${end}-fault` : ''}"
            aria-invalid=${isWrong ? 'true' : nothing}
            ?readonly=${view.isReadonly}
          />`;
      })}
    </div>
    <p class="xs m" id="${id}-hint">${isEmpty ? html`${spread.asPlan}. ` : nothing}${spread.hints[of]}</p>
    ${faults}
  </fieldset>`;
};

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
