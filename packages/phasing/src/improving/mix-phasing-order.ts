import { latest } from '@mengwijzer/core';
import { heading, message } from '@mengwijzer/core/design';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { compared, undoable } from './mix-phasing-compared.js';
import { runner, Task, type Done } from './mix-phasing-task.js';
import { compareResults } from '../model/improve/compare.js';
import { orderSites } from '../model/sheet/edit.js';
import { isSame } from '../model/plan/same.js';
import { sayBetterOrder, sayOrder, type SaidOrder } from '../model/improve/say-better-order.js';
import { sayCompared, type SaidRow } from '../model/improve/say-compare.js';
import { simulate } from '../model/engine/simulate.js';
import { withOrder } from '../model/plan/with-order.js';
import type { Plan } from '../model/plan/plan.js';
import type { LaterTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { Search } from '../mix-phasing-search.js';
import type { View } from '../mix-phasing-view.js';

/** Up to so many sites the best order is found at once, and without being asked. */
const MOST_BY_ITSELF = 8;
/** How long nothing changes before it is looked for, in ms. */
const QUIET = 300;

interface Said {
  readonly says: SaidOrder;
  readonly rows: readonly SaidRow[];
  readonly orders: { readonly before: string; readonly after: string };
}

const say = ({ asks: { plan }, gives, isStopped }: Done<'order'>, words: LaterTexts): Said => {
  const [before, after] = [simulate(plan), simulate(withOrder(plan, gives.order))];
  const ids = plan.sites.map(({ id }) => id);
  return {
    says: sayBetterOrder(before, after, { ...gives, isStopped }, words),
    rows: sayCompared(compareResults(before, after), words),
    orders: { before: sayOrder(ids, plan, words), after: sayOrder(gives.order, plan, words) },
  };
};

/** Where something can be done: in the notice under what the plan does, or in the part that compares. */
type Place = 'notice' | 'part';

/** A better order: looked for by itself where that takes no time, otherwise when it is asked for; nothing changes before one takes it. */
export class BetterOrder implements ReactiveController {
  readonly #page: PhasingPage;
  readonly #words: () => LaterTexts;
  readonly #task: Task<'order'>;
  readonly #say = latest(say);
  /** The plan for which it was looked last, or that is too large to do so by itself. */
  #seen: Plan | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #applied: { readonly place: Place; readonly plan: Plan } | undefined;
  readonly #states: CustomStateSet;

  constructor(page: PhasingPage, words: () => LaterTexts, search: Search) {
    this.#page = page;
    this.#words = words;
    this.#task = new Task(search, 'order', () => page.host.requestUpdate());
    this.#states = page.host.attachInternals().states;
    page.host.addController(this);
  }

  hostUpdated(): void {
    const plan = this.#page.view()?.file.plan;
    if (plan && !isSame(plan, this.#seen)) {
      this.#seen = plan;
      this.#task.drop();
      const { length } = plan.sites;
      this.#findSoon(length > 1 && length <= MOST_BY_ITSELF ? plan : undefined);
    }
    this.#tellPage();
  }
  hostDisconnected(): void {
    this.#findSoon(undefined);
    this.#task.drop();
    this.#seen = undefined;
    this.#tellPage();
  }
  hostWiped(): void {
    this.hostDisconnected();
    this.#task.forget();
    this.#applied = undefined;
  }

  /** That it is being looked for, or soon will be. A browser of before May 2024 has no such states, and may refuse the name. */
  #tellPage(): void {
    if (!CSS.supports('selector(:state(searching))')) return;
    const isSearching = this.#timer !== undefined || this.#task.progress !== undefined;
    this.#states[isSearching ? 'add' : 'delete']('searching');
  }

  /** Looks for that of this plan once nothing changes for a while, and no longer for that of another. */
  #findSoon(plan: Plan | undefined): void {
    clearTimeout(this.#timer);
    const find = (): void => {
      this.#timer = undefined;
      if (plan) void this.#task.start({ plan });
    };
    this.#timer = plan && setTimeout(find, QUIET);
  }

  /** Whether there is something to read, also on paper. */
  hasResult(view: View): boolean {
    return this.#isCurrent(view);
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string, row: string): boolean {
    switch (act) {
      case 'order-find':
        void this.#find();
        return true;
      case 'order-find-stop':
        this.#task.stop();
        return true;
      case 'order-show':
        this.#page.focus('order');
        return true;
      case 'order-apply':
        this.#apply(row as Place);
        return true;
      default:
        return false;
    }
  }

  async #find(): Promise<void> {
    const plan = this.#page.view()?.file.plan;
    if (!plan || !(await this.#task.start({ plan }))) return;
    const { title, sentences } = this.#say(this.#task.done!, this.#words()).says;
    this.#page.say([title, ...sentences].join(' '));
  }

  #apply(place: Place): void {
    const { done } = this.#task;
    let after: Plan | undefined;
    const isKept = this.#page.edit((file) => {
      if (!done || !isSame(file.plan, done.asks.plan)) return file;
      const next = orderSites(file, done.gives.order);
      after = next.plan;
      return next;
    });
    if (!isKept || !after) return;
    this.#applied = { place, plan: after };
    this.#page.focus(`order-applied-${place}`);
  }

  #isApplied(place: Place, view: View): boolean {
    return this.#applied?.place === place && isSame(this.#applied.plan, view.file.plan);
  }
  #isCurrent(view: View): boolean {
    const { done } = this.#task;
    return done !== undefined && isSame(done.asks.plan, view.file.plan);
  }

  /**
   * What goes under what the plan does: that there is a better order, with what it changes.
   *
   * @param hasPart whether the part that compares is on the page
   */
  notice(view: View, words: LaterTexts, hasPart: boolean): TemplateResult | typeof nothing {
    const { order } = words.improve;
    if (this.#isApplied('notice', view)) return undoable('order-applied-notice', order.applied, view);
    const { done } = this.#task;
    const says = done && this.#say(done, words).says;
    const isCurrent = this.#isCurrent(view);
    if (!says?.isBetter || (!isCurrent && view.file.plan.sites.length > MOST_BY_ITSELF)) return nothing;
    const show = html`<button type="button" class="link" data-act="order-show">${order.show}</button>`;
    // While another is looked for, what was found keeps its room and is not shown: its numbers are those of an older plan.
    return html`<div class=${isCurrent ? nothing : 'wait'}>
      ${message(
        'info',
        html`<p><b>${says.title}</b> ${says.sentences.join(' ')}</p>`,
        html`${hasPart ? show : nothing}${view.isReadonly ? nothing : this.#applyButton('notice', words)}`,
      )}
    </div>`;
  }

  #applyButton(place: Place, { improve }: LaterTexts): TemplateResult {
    return html`<button
      type="button"
      class=${place === 'notice' ? 'link' : 'btn noprint'}
      data-act="order-apply"
      data-row=${place}
    >
      ${improve.order.apply}
    </button>`;
  }

  /** @param hasNotice whether what was found is said elsewhere on the page */
  render(view: View, words: LaterTexts, level: number, hasNotice: boolean): TemplateResult | typeof nothing {
    const { length } = view.file.plan.sites;
    if (length === 0) return nothing;
    const { order } = words.improve;
    return html`<section class="part" aria-labelledby="order">
      ${heading(level, 'part', order.heading, 'order')}
      ${length > MOST_BY_ITSELF || this.#task.hasFailed ? this.#asked(view, words) : nothing}
      ${this.#found(view, words, hasNotice)}
    </section>`;
  }

  /** Looking for it, where that takes a while. */
  #asked(view: View, { improve }: LaterTexts): TemplateResult {
    const { order } = improve;
    const { progress, done, hasFailed } = this.#task;
    const isStale = !progress && done !== undefined && !this.#isCurrent(view);
    return html`<p class="m noprint">${order.findHint}</p>
      <p class="s m">${order.ranking}</p>
      ${hasFailed ? message('error', html`<p role="alert">${order.failed}</p>`) : nothing}
      ${isStale ? message('info', html`<p>${order.again}</p>`) : nothing}
      ${runner(progress, { act: 'order-find', run: order.find, stop: order.stop, says: (share) => order.busy(Math.floor(share * 100)) })}`;
  }

  #found(view: View, words: LaterTexts, hasNotice: boolean): TemplateResult | typeof nothing {
    const { order } = words.improve;
    if (this.#isApplied('part', view)) return undoable('order-applied-part', order.applied, view);
    const { done, hasFailed } = this.#task;
    const { length } = view.file.plan.sites;
    if (length === 1) return html`<p>${order.onlyOne}</p>`;
    const isSmall = length <= MOST_BY_ITSELF;
    const isCurrent = this.#isCurrent(view);
    if (!done) return isSmall && !hasFailed ? html`<p class="m">${order.busy(0)}</p>` : nothing;
    if (!isCurrent && !isSmall) return nothing;
    const { says, rows, orders } = this.#say(done, words);
    const text = html`<p><b>${says.title}</b> ${says.sentences.join(' ')}</p>`;
    if (!says.isBetter) return html`<div class=${isCurrent ? nothing : 'wait'}>${text}</div>`;
    return html`<div class="part ${isCurrent ? '' : 'wait'}">
      <p class="m noprint">${order.lead}</p>
      ${isSmall && hasNotice ? nothing : text}${compared(rows, { caption: order.caption, before: order.now, after: order.proposal, orders }, words)}
      ${isSmall ? html`<p class="s m">${order.ranking}</p>` : nothing}
      ${view.isReadonly ? nothing : this.#applyButton('part', words)}
    </div>`;
  }
}
