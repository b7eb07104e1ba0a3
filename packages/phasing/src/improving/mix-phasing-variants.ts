import { latest } from '@mengwijzer/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { undoable } from './mix-phasing-compared.js';
import { sideBySide, variantPart } from './mix-phasing-variant.js';
import { dropVariant, keepVariant, MAX_VARIANTS, renameVariant, takeVariant } from '../model/sheet/edit-variants.js';
import { isSame } from '../model/plan/same.js';
import { simulate } from '../model/engine/simulate.js';
import { compareVariants } from '../model/improve/variants.js';
import type { PlanFile, Variant } from '../model/plan/plan-file.js';
import type { LaterTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { View } from '../mix-phasing-view.js';

/** From this width on variants stand side by side, in units of a drawing. */
const MEDIUM = 576;

/** For the drafts of the store. */
const FORM = 'variant';
const blank = { name: '' };

type Named = readonly Variant[];

/** A name that was emptied leaves the variant its number. */
const named = (variants: readonly Variant[], { improve }: LaterTexts): Named =>
  variants.map((variant, at) => ({ ...variant, name: variant.name.trim() || improve.variants.nameOf(at + 1) }));

/** What if: the plan as it was, kept under a name and set beside what it became. */
export class Variants {
  readonly #page: PhasingPage;
  readonly #words: () => LaterTexts;
  readonly #named = latest(named);
  readonly #simulate = latest((variants: Named) =>
    variants.map(({ id, name, plan }) => ({ id, name, simulation: simulate(plan) })),
  );
  readonly #current = latest(simulate);
  readonly #compare = latest(compareVariants);
  /** What was done last, and the file that it made: said as long as that one stands. */
  #notice: { readonly text: string; readonly file: PlanFile } | undefined;

  constructor(page: PhasingPage, words: () => LaterTexts) {
    this.#page = page;
    this.#words = words;
  }

  /** The name of what is to be kept, as it is typed. */
  get #name(): string {
    return this.#page.store()?.drafts.get(FORM, blank)?.name ?? '';
  }
  /** Whether that is being typed, since before the page was left perhaps. */
  get isNaming(): boolean {
    return this.#name !== '';
  }
  set #name(name: string) {
    const drafts = this.#page.store()?.drafts;
    if (name === '') drafts?.drop(FORM);
    else drafts?.type(FORM, { name });
  }

  /** What was done last is said no more. */
  forget(): void {
    this.#notice = undefined;
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string, id: string): boolean {
    const variant = this.#view && this.#named(this.#view.file.variants, this.#words()).find((each) => each.id === id);
    const { variants: words } = this.#words().improve;
    switch (act) {
      case 'variant-keep':
        this.#keep();
        return true;
      case 'variant-use':
        if (variant) this.#do((file) => takeVariant(file, id, words.previous), words.used(variant.name));
        return true;
      case 'variant-remove':
        if (variant) this.#do((file) => dropVariant(file, id), words.removed(variant.name));
        return true;
      default:
        return false;
    }
  }

  /** Keeps what is typed; whether it was in one of our fields. */
  input(name: string, value: string): boolean {
    const [part, id] = name.split('/');
    if (name === 'variant-name') this.#name = value;
    else if (part === 'variants' && id !== undefined) this.#page.edit((file) => renameVariant(file, id, value), name);
    else return false;
    return true;
  }

  get #view(): View | undefined {
    return this.#page.view();
  }

  #keep(): void {
    const { variants: words } = this.#words().improve;
    const count = this.#view?.file.variants.length ?? 0;
    const name = this.#name.trim() || words.nameOf(count + 1);
    if (!this.#page.edit((file) => keepVariant(file, name) ?? file)) return;
    this.#name = '';
    this.#page.say(words.kept(name));
    if (count + 1 >= MAX_VARIANTS) this.#page.focus('what-if');
  }

  #do(make: (file: PlanFile) => PlanFile, text: string): void {
    let made: PlanFile | undefined;
    if (!this.#page.edit((file) => (made = make(file))) || !made) return;
    this.#notice = { text, file: made };
    this.#page.focus('variants-notice');
  }

  render(view: View, words: LaterTexts, level: number, width: number): TemplateResult {
    const { file, isReadonly } = view;
    const { variants } = words.improve;
    const notice = this.#notice;
    const kept = this.#named(file.variants, words);
    const result = this.#compare(this.#current(file.plan), this.#simulate(kept));
    const isShown = notice && isSame(notice.file.plan, file.plan) && isSame(notice.file.variants, file.variants);
    return html`<p class="m noprint">${variants.lead}</p>
      ${isReadonly ? nothing : this.#form(file, words)}
      ${isShown ? undoable('variants-notice', notice.text, view) : nothing}
      ${
        kept.length === 0
          ? html`<p class="s m">${variants.empty}</p>`
          : html`${width >= MEDIUM ? sideBySide(result, words) : nothing}
              <div class="variants">
                ${repeat(
                  kept,
                  ({ id }) => id,
                  (variant, at) => variantPart(variant, result.variants[at]!, width >= MEDIUM, view, words, level),
                )}
              </div>`
      }`;
  }

  #form({ variants: { length } }: PlanFile, { improve: { variants } }: LaterTexts): TemplateResult {
    if (length >= MAX_VARIANTS) return html`<p class="s m noprint">${variants.full}</p>`;
    return html`<div class="keep noprint">
      <div class="field">
        <label for="variant-name">${variants.name}</label>
        <input
          class="box"
          id="variant-name"
          name="variant-name"
          maxlength="200"
          autocomplete="off"
          .value=${live(this.#name)}
          aria-describedby="variant-hint"
        />
        <p class="xs m" id="variant-hint">${variants.hint(variants.nameOf(length + 1))}</p>
      </div>
      <button type="button" class="btn" data-act="variant-keep">${variants.keep}</button>
    </div>`;
  }
}
