import { LaterParts } from '@mengwijzer/core';
import { html, nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import type { Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { LaterTexts, OutcomeTexts, PhasingTexts } from './model/texts.js';
import type { PlanFile } from './model/plan/plan-file.js';
import type { ShownPart } from './model/shown.js';
import type { Editor } from './mix-phasing-editor.js';
import type { View } from './mix-phasing-view.js';

type Edits = typeof import('./mix-phasing-edits.js');

/** What the element lets its parts see and do. */
export interface Page {
  readonly host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
  readonly dossier: () => Dossier;
  readonly store: () => DossierStore | undefined;
  readonly texts: () => PhasingTexts;
  /** What is shown now; `undefined` before there is anything. */
  readonly view: () => View | undefined;
  /** Changes the plan, so that it can be undone; whether it was kept. */
  readonly edit: (make: (file: PlanFile) => PlanFile, key?: string) => boolean;
  /** Hands on a dossier that the user changed; `false` when its owner refused it. */
  readonly commitDossier: (next: Dossier) => boolean;
  /** Looks at another quarter; `undefined` at none. */
  readonly look: (quarter: number | undefined) => void;
  /** Says a result to whoever hears the page. */
  readonly say: (text: string) => void;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  readonly adopt: (...styles: readonly CSSResult[]) => void;
  /** Level of headings within the element. */
  readonly level: () => number;
  /** What one is typing in, for fields of the plan that stand in other parts. */
  readonly editor: () => Editor;
  /** Whether the host allows a worker. */
  readonly allowsWorker: () => boolean;
}

/** What the parts that come later are drawn with. */
export interface Drawn {
  /** Room for a chart, in units of a drawing. */
  readonly width: number;
  readonly level: number;
  readonly has: (part: ShownPart) => boolean;
  readonly isPrinting: boolean;
}

/** Asked for with the element itself: what a plan does is what one comes for. That something did not come is said when it is needed. */
const early = { edits: import('./mix-phasing-edits.js'), outcome: import('./mix-phasing-outcome.js') };
void Promise.allSettled(Object.values(early));

/**
 * What comes after entering: what the plan does, at once; looking for another plan and files, once that is painted.
 */
export class Later extends LaterParts {
  readonly #page: Page;

  readonly #outcomeWords = this._parts.make((texts: PhasingTexts): Promise<OutcomeTexts> => texts.outcome());
  readonly #laterWords = this._parts.make((texts: PhasingTexts): Promise<LaterTexts> => texts.later());
  readonly #edits = this._parts.make(() => early.edits.catch(() => import('./mix-phasing-edits.js')));
  readonly #outcome = this._parts.make(async () => {
    const { Outcomes, outcomeStyles } = await early.outcome.catch(() => import('./mix-phasing-outcome.js'));
    this.#page.adopt(...outcomeStyles);
    return new Outcomes(this.#page);
  });
  readonly #tools = this._parts.make(async () => {
    const { Tools, toolStyles } = await import('./mix-phasing-tools.js');
    this.#page.adopt(...toolStyles);
    return new Tools(this.#page, { words: () => this.#laterWords.last!, outcome: () => this.outcome! });
  });

  constructor(page: Page) {
    super(page.host);
    this.#page = page;
  }

  protected override _grow(): Promise<unknown> {
    return this.use(() => undefined);
  }
  /** What the plan does comes first. */
  protected override _isHeld(): boolean {
    return this.outcome === undefined;
  }

  /** What it takes to change a plan, or to read one; asked for with this. */
  get edits(): Edits | undefined {
    return this.#edits.want(undefined);
  }
  /** The same for whoever waits for it; `undefined` when it does not come, which is said. */
  async editing(): Promise<Edits | undefined> {
    return this.#edits.ready(undefined).catch(() => {
      this._parts.fail();
      return undefined;
    });
  }

  /** What the plan does, once that can be said. */
  get outcome(): import('./mix-phasing-outcome.js').Outcomes | undefined {
    return this.#outcome.peek(undefined);
  }

  /** Does something with the tools, once they are there; that they did not come is said. */
  async use(use: (tools: import('./mix-phasing-tools.js').Tools) => unknown): Promise<void> {
    const ready = Promise.all([this.#tools.ready(undefined), this.#laterWords.ready(this.#page.texts())]);
    await this._with(ready, ([tools]) => use(tools));
  }

  /** The tools and their words, which come apart. */
  get #both(): {
    readonly tools: import('./mix-phasing-tools.js').Tools | undefined;
    readonly words: LaterTexts | undefined;
  } {
    return { tools: this.#tools.peek(undefined), words: this.#laterWords.last };
  }

  notices(): unknown {
    const { tools, words } = this.#both;
    return tools && words ? tools.notices(words) : nothing;
  }

  renderOutcome(view: View, drawn: Drawn & { readonly quarter: number | undefined }): unknown {
    const outcome = this.#outcome.want(undefined);
    const words = this._parts.show(this.#outcomeWords, view.texts);
    const { tools, words: later } = this.#both;
    const notice = tools && later ? tools.orderNotice(view, later, drawn) : nothing;
    return outcome && words
      ? outcome.render(view, words, { ...drawn, notice })
      : this.failed
        ? nothing
        : html`<div class="waiting"></div>`;
  }

  /** Where one brings in a plan, once that was asked for. */
  renderBringing(view: View, level: number): unknown {
    const { tools, words } = this.#both;
    return tools && words ? tools.bringing(view, words, level) : nothing;
  }

  renderTools(view: View, drawn: Drawn): unknown {
    const tools = this.#tools.peek(undefined);
    const words = tools && this._parts.show(this.#laterWords, view.texts);
    return tools && words ? tools.render(view, words, drawn) : nothing;
  }
}
