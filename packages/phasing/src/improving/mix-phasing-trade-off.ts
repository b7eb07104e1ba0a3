import { capitalise } from '@mengwijzer/words/text';
import { latest } from '@mengwijzer/core';
import { heading, message, ticked } from '@mengwijzer/core/design';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { compared, undoable } from './mix-phasing-compared.js';
import { runner, Task } from './mix-phasing-task.js';
import { tradeOffChart, type TradeOffInput } from '../model/charts/chart-trade-off.js';
import { titleOfTradeOff } from '../model/charts/chart-trade-off-title.js';
import { compareResults } from '../model/improve/compare.js';
import { differencesOf } from '../model/improve/differences.js';
import { orderSites, type as typeIn } from '../model/sheet/edit.js';
import { sayPercent } from '@mengwijzer/words/numbers';
import { sayQuarter } from '../model/plan/quarter.js';
import { sayCompared } from '../model/improve/say-compare.js';
import { sayDifferences } from '../model/improve/say-differences.js';
import { isSame } from '../model/plan/same.js';
import { simulate, type Simulation } from '../model/engine/simulate.js';
import { groupChoices, rangesOf, type Choice } from '../model/charts/trade-off-groups.js';
import { withOrder } from '../model/plan/with-order.js';
import type { Frame } from '../model/charts/drawing.js';
import type { ChoicePoint } from '../model/jobs/jobs.js';
import type { Plan } from '../model/plan/plan.js';
import type { LaterTexts, OutcomeTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { Outcomes } from '../outcome/mix-phasing-outcome.js';
import type { Search } from '../mix-phasing-search.js';
import type { View } from '../mix-phasing-view.js';

/** How many choices there are: gates of 0, 10 … 100%. */
const CHOICES = 11;

const withPoint = (plan: Plan, { percent, order }: ChoicePoint): Plan =>
  withOrder({ ...plan, gate: { ...plan.gate, percent } }, order);

const choiceOf = ({ sites, measures }: Simulation): Choice => {
  const sum = (...fates: readonly ('direct' | 'local' | 'temporary' | 'away')[]): number =>
    sites.reduce((all, { households }) => all + fates.reduce((some, fate) => some + households[fate], 0), 0);
  const households = sum('direct', 'local', 'temporary');
  return { finish: measures.finish, stayed: { households, of: households + sum('away') } };
};

/** When all is ready against who can stay: the choices that there are, and one of them to take over. */
export class TradeOff implements ReactiveController {
  readonly #page: PhasingPage;
  readonly #outcome: () => Outcomes;
  readonly #task: Task<'tradeOff'>;
  readonly #input = latest((plan: Plan, points: readonly ChoicePoint[]): TradeOffInput => {
    const own = choiceOf(simulate(plan));
    return { points, own, startYear: plan.startYear };
  });
  readonly #chart = latest((input: TradeOffInput, frame: Frame, words: OutcomeTexts) =>
    tradeOffChart(input, frame, words),
  );
  readonly #groups = latest(groupChoices);
  readonly #before = latest(simulate);
  readonly #after = latest((plan: Plan, point: ChoicePoint) => simulate(withPoint(plan, point)));
  /** Percentage of the gate of the point that one looks at. */
  #chosen: number | undefined;
  #applied: Plan | undefined;

  constructor(page: PhasingPage, outcome: () => Outcomes, search: Search) {
    this.#page = page;
    this.#outcome = outcome;
    this.#task = new Task(search, 'tradeOff', () => page.host.requestUpdate());
    page.host.addController(this);
  }

  hostUpdated(): void {
    const plan = this.#page.view()?.file.plan;
    // The old question is not the user's any more.
    if (plan && this.#task.asks && !isSame(this.#task.asks.plan, plan)) this.#task.drop();
  }
  hostDisconnected(): void {
    this.#task.drop();
  }
  hostWiped(): void {
    this.#task.forget();
    this.#chosen = undefined;
    this.#applied = undefined;
  }

  /** Whether there is something to read, also on paper. */
  hasResult({ file }: View): boolean {
    return isSame(this.#task.done?.asks.plan, file.plan);
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string): boolean {
    switch (act) {
      case 'trade-off-run':
        void this.#run();
        return true;
      case 'trade-off-run-stop':
        this.#task.stop();
        return true;
      case 'trade-off-apply':
        this.#apply();
        return true;
      default:
        return false;
    }
  }

  /** Looks at another point; whether it was one of ours. */
  input(name: string, value: string): boolean {
    if (name !== 'trade-off') return false;
    this.#chosen = Number(value);
    return true;
  }

  async #run(): Promise<void> {
    const plan = this.#page.view()?.file.plan;
    this.#chosen = undefined;
    if (!plan || !(await this.#task.start({ plan }))) return;
    const { asks, gives } = this.#task.done!;
    const { words } = this.#outcome();
    const { points, own } = this.#input(asks.plan, gives);
    if (words) this.#page.say(titleOfTradeOff(points, own, words));
  }

  #apply(): void {
    const { done } = this.#task;
    const point = done?.gives.find(({ percent }) => percent === this.#chosen);
    const lang = this.#page.texts().lang;
    let after: Plan | undefined;
    const isKept = this.#page.edit((file) => {
      if (!point || !isSame(file.plan, done?.asks.plan)) return file;
      const next = orderSites(typeIn(file, 'gate/percent', `${point.percent}`, lang), point.order);
      after = next.plan;
      return next;
    });
    if (!isKept) return;
    this.#applied = after;
    this.#page.focus('trade-off-applied');
  }

  render(view: View, words: LaterTexts, level: number, width: number): TemplateResult | typeof nothing {
    const { plan } = view.file;
    if (plan.sites.length === 0) return nothing;
    const { tradeOff, order } = words.improve;
    const { progress, done, hasFailed } = this.#task;
    const isStale = !progress && done !== undefined && !isSame(done.asks.plan, plan);
    const isApplied = this.#applied !== undefined && isSame(this.#applied, plan);
    const run = {
      act: 'trade-off-run',
      run: tradeOff.run,
      stop: tradeOff.stop,
      says: (share: number) => tradeOff.busy(Math.floor(share * CHOICES), CHOICES),
    };
    return html`<section class="part" aria-labelledby="trade-off">
      ${heading(level, 'part', tradeOff.heading, 'trade-off')}
      <p class="m noprint">${tradeOff.lead}</p>
      ${isApplied ? undoable('trade-off-applied', tradeOff.applied, view) : nothing}
      ${hasFailed ? message('error', html`<p role="alert">${order.failed}</p>`) : nothing}
      ${isStale && !isApplied ? message('info', html`<p>${tradeOff.again}</p>`) : nothing} ${runner(progress, run)}
      ${done ? this.#result(done.asks.plan, done.gives, isStale, view, words, width) : nothing}
    </section>`;
  }

  #result(
    plan: Plan,
    points: readonly ChoicePoint[],
    isStale: boolean,
    view: View,
    words: LaterTexts,
    width: number,
  ): TemplateResult | typeof nothing {
    const outcome = this.#outcome();
    const charts = outcome.words;
    if (!charts || points.length === 0) return nothing;
    const chart = this.#chart(this.#input(plan, points), outcome.frame(width), charts);
    return html`<div class="part">
      ${outcome.figure(chart, charts)} ${isStale ? nothing : this.#choices(plan, points, view, words, charts)}
    </div>`;
  }

  #choices(
    plan: Plan,
    points: readonly ChoicePoint[],
    view: View,
    words: LaterTexts,
    charts: OutcomeTexts,
  ): TemplateResult {
    const all = points.map(({ percent }) => percent);
    const { tradeOff, order } = words.improve;
    const chosen = points.find(({ percent }) => percent === this.#chosen);
    const after = chosen && withPoint(plan, chosen);
    const texts = { ...words, messages: view.texts.messages };
    return html`<fieldset class="choices noprint">
        <legend>${tradeOff.choose}</legend>
        ${this.#groups(points).map(({ percents, finish, share }) => {
          const [first = 0] = percents;
          const room = capitalise(charts.charts.tradeOff.room(rangesOf(all, percents)));
          const stay = sayPercent(Math.round(share / 10), words.lang);
          const says =
            finish === null
              ? tradeOff.choiceUnready(room, stay)
              : tradeOff.choice(room, sayQuarter(finish, plan.startYear, words.lang), stay);
          return html`<label class="choice">
            <input
              class="tick"
              type="radio"
              name="trade-off"
              value=${first}
              .checked=${ticked(this.#chosen === first)}
            />
            <span>${says}</span>
          </label>`;
        })}
      </fieldset>
      ${
        chosen && after
          ? html`<ul class="says">
                ${sayDifferences(differencesOf(plan, after), plan, after, texts).map((text) => html`<li>${text}</li>`)}
              </ul>
              ${compared(
                sayCompared(compareResults(this.#before(plan), this.#after(plan, chosen)), words),
                { caption: tradeOff.caption, before: order.now, after: order.proposal },
                words,
              )}
              ${
                view.isReadonly
                  ? nothing
                  : html`<button type="button" class="btn noprint" data-act="trade-off-apply">
                      ${tradeOff.apply}
                    </button>`
              }`
          : nothing
      }`;
  }
}
