import { fileNotice, heading, message, replyStyles, sayFaults, storeNotices } from '@mengwijzer/core/design';
import { DossierTools } from '@mengwijzer/core/files';
import { html, nothing, type TemplateResult } from 'lit';
import { Bringing } from './files/mix-phasing-bring.js';
import { CostsPart } from './improving/mix-phasing-costs.js';
import { Taking } from './files/mix-phasing-files.js';
import { fold } from './mix-phasing-fold.js';
import { BetterOrder } from './improving/mix-phasing-order.js';
import { Search } from './mix-phasing-search.js';
import { HowSure } from './improving/mix-phasing-spread.js';
import { TradeOff } from './improving/mix-phasing-trade-off.js';
import { Variants } from './improving/mix-phasing-variants.js';
import { isWhole } from './model/plan/unfilled.js';
import toolsStyles from './mix-phasing-tools.styles.js';
import type { Fault } from '@mengwijzer/core/dossier';
import type { LaterTexts } from './model/texts.js';
import type { Drawn, PhasingPage } from './mix-phasing-later.js';
import type { Outcomes } from './outcome/mix-phasing-outcome.js';
import type { View } from './mix-phasing-view.js';

export const toolStyles = [replyStyles, toolsStyles];

/** Parts that stand shut until one opens them. */
type Folded = 'what-if' | 'how-sure' | 'costs';

/** The least width of a chart, in units of a drawing. */
const LEAST = 240;

interface Options {
  readonly words: () => LaterTexts;
  readonly outcome: () => Outcomes;
}

/**
 * What one can do with a plan, beside entering it: look for another, set plans side by side, see how sure it is and what it costs, take it away and
 * bring one in. Loaded once what the plan does is painted.
 */
export class Tools extends DossierTools<PhasingPage> {
  readonly #words: () => LaterTexts;
  readonly #order: BetterOrder;
  readonly #tradeOff: TradeOff;
  readonly #variants: Variants;
  readonly #spread: HowSure;
  readonly #costs: CostsPart;
  readonly #taking: Taking;
  readonly #bringing: Bringing;
  readonly #open = new Set<string>();
  #faults = '';

  constructor(page: PhasingPage, { words, outcome }: Options) {
    super(page, {
      words: () => ({ messages: words().tools, lang: page.texts().lang }),
      markdown: () => this.#taking.report(),
      keep: () => this.#taking.load(),
    });
    this.#words = words;
    const search = new Search(page.allowsWorker, (load) => this.files.load(load));
    this.#order = new BetterOrder(page, words, search);
    this.#tradeOff = new TradeOff(page, outcome, search);
    this.#variants = new Variants(page, words);
    this.#spread = new HowSure(page, words, outcome, search);
    this.#costs = new CostsPart(page, outcome);
    this.#taking = new Taking(page, words, outcome, this.files);
    this.#bringing = new Bringing(page, words, this.files);
  }

  override hostWiped(): void {
    super.hostWiped();
    this.#bringing.forget();
    this.#variants.forget();
    this.#open.clear();
    this.#faults = '';
  }

  /** Does what a button asks. */
  act(act: string, row: string): void {
    if (act === 'fold') this.#flip(row);
    else if (act === 'faults-seen') this.#faults = '';
    else {
      const parts = [this.#order, this.#tradeOff, this.#variants, this.#spread, this.#taking, this.#bringing];
      parts.some((part) => part.act(act, row));
    }
    this._page.host.requestUpdate();
  }

  /** Keeps what is typed in a field, or chosen: when it is told of a change, the page was drawn anew already. */
  input(name: string, value: string): void {
    const parts = [this.#variants, this.#bringing, this.#tradeOff];
    parts.some((part) => part.input(name, value));
  }

  /** Says on the page what could not be read of a dossier that the host set. */
  override sayFaults(faults: readonly Fault[]): void {
    this.#faults = sayFaults(faults, this.#words().tools, this._page.texts().lang);
  }

  /** What the store has to say, and what could not be read. */
  override notices(): TemplateResult {
    const words = this.#words();
    const store = this._page.store();
    const { notices } = words.tools;
    return html`${store ? storeNotices(store, words.tools, words.lang) : nothing}${
      this.#faults === ''
        ? nothing
        : message(
            'caution',
            html`<p role="status">${this.#faults}</p>`,
            html`<button type="button" class="link" data-act="faults-seen">${notices.dismiss}</button>`,
          )
    }`;
  }

  /** That there is a better order: it goes under what the plan does. */
  orderNotice(view: View, { has }: Drawn): TemplateResult | typeof nothing {
    return isWhole(view.file) ? this.#order.notice(view, this.#words(), has('improve')) : nothing;
  }

  /** Where one brings in a plan: it goes under the sites. */
  bringing(view: View, words: LaterTexts, level: number): TemplateResult | typeof nothing {
    return this.#bringing.render(view, words, level);
  }

  render(view: View, words: LaterTexts, drawn: Drawn): TemplateResult {
    const { level, has } = drawn;
    return html`${has('improve') ? this.#improve(view, words, drawn) : nothing}
    ${
      has('tools')
        ? html`${has('sites') ? nothing : this.#bringing.render(view, words, level)}
          ${this.#taking.render(view, words, level, this.saveLine())}`
        : html`<div class="msgs noprint" tabindex="-1">${fileNotice(this.files, words.tools)}</div>`
    }`;
  }

  #improve(view: View, words: LaterTexts, { level, has, isPrinting, ...drawn }: Drawn): TemplateResult {
    const { improve } = words;
    const { variants, plan } = view.file;
    if (!isWhole(view.file))
      return html`<section class="block improve" aria-labelledby="improve" part="improve">
        ${heading(level, 'section', improve.heading, 'improve')}
        <p class="m">${improve.unfilled}</p>
      </section>`;
    const width = Math.max(LEAST, drawn.width);
    const part = (id: Folded, name: string, hasResult: boolean, content: () => unknown): unknown =>
      isPrinting && !hasResult
        ? nothing
        : fold({ id, name, level: level + 1, isOpen: isPrinting || this.#open.has(id) }, content);
    return html`<section class="block improve" aria-labelledby="improve" part="improve">
      ${heading(level, 'section', improve.heading, 'improve')}
      ${isPrinting && !this.#order.hasResult(view) ? nothing : this.#order.render(view, words, level + 1, has('verdict'))}
      ${isPrinting && !this.#tradeOff.hasResult(view) ? nothing : this.#tradeOff.render(view, words, level + 1, width)}
      ${part('what-if', improve.variants.heading, variants.length > 0, () =>
        this.#variants.render(view, words, level + 1, width),
      )}
      ${
        plan.sites.length === 0
          ? nothing
          : html`${part('how-sure', improve.spread.heading, this.#spread.hasResult(view), () =>
              this.#spread.render(view, words, level + 1, width),
            )}
            ${part('costs', improve.costs.heading, this.#costs.hasResult(view), () =>
              this.#costs.render(view, words, width),
            )}`
      }
    </section>`;
  }

  #flip(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
  }
}
