import { latest } from '@mengwijzer/core';
import { heading, icons } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { compared, undoable } from './mix-phasing-compared.js';
import { differencesOf } from './model/differences.js';
import { dropVariant, keepVariant, MAX_VARIANTS, renameVariant, takeVariant } from './model/edit-variants.js';
import { sayCompared, sayDifference, sayMeasure } from './model/say-compare.js';
import { sayDifferences } from './model/say-differences.js';
import { sayVariant } from './model/say-variants.js';
import { isSame } from './model/same.js';
import { simulate } from './model/simulate.js';
import { compareVariants, type ComparedVariants } from './model/variants.js';
import type { PlanFile, Variant } from './model/plan-file.js';
import type { LaterTexts } from './model/texts.js';
import type { Page } from './mix-phasing-later.js';
import type { View } from './mix-phasing-view.js';

/** From this width on variants stand side by side, in units of a drawing. */
const MEDIUM = 576;

type Named = readonly Variant[];

/** A name that was emptied leaves the variant its number. */
const named = (variants: readonly Variant[], { improve }: LaterTexts): Named =>
  variants.map((variant, at) => ({ ...variant, name: variant.name.trim() || improve.variants.nameOf(at + 1) }));

/** What if: the plan as it was, kept under a name and set beside what it became. */
export class Variants {
  readonly #page: Page;
  readonly #words: () => LaterTexts;
  readonly #named = latest(named);
  readonly #simulate = latest((variants: Named) =>
    variants.map(({ id, name, plan }) => ({ id, name, simulation: simulate(plan) })),
  );
  readonly #current = latest(simulate);
  readonly #compare = latest(compareVariants);
  #name = '';
  /** What was done last, and the file that it made: said as long as that one stands. */
  #told: { readonly text: string; readonly file: PlanFile } | undefined;

  constructor(page: Page, words: () => LaterTexts) {
    this.#page = page;
    this.#words = words;
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
    this.#told = { text, file: made };
    this.#page.focus('variants-told');
  }

  render(view: View, words: LaterTexts, level: number, width: number): TemplateResult {
    const { file, isReadonly } = view;
    const { variants } = words.improve;
    const told = this.#told;
    const kept = this.#named(file.variants, words);
    const result = this.#compare(this.#current(file.plan), this.#simulate(kept));
    const isTold = told && isSame(told.file.plan, file.plan) && isSame(told.file.variants, file.variants);
    return html`<p class="m noprint">${variants.lead}</p>
      ${isReadonly ? nothing : this.#form(file, words)} ${isTold ? undoable('variants-told', told.text, view) : nothing}
      ${
        kept.length === 0
          ? html`<p class="s m">${variants.empty}</p>`
          : html`${width >= MEDIUM ? side(result, words) : nothing}
              <div class="variants">
                ${repeat(
                  kept,
                  ({ id }) => id,
                  (variant, at) => one(variant, result.variants[at]!, width >= MEDIUM, view, words, level),
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

/** The plan and its variants side by side; how each differs stands under its value. */
const side = ({ rows, variants }: ComparedVariants, words: LaterTexts): TemplateResult => {
  const { variants: says, measures } = words.improve;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${says.caption}>
    <table class="tbl cmp-many">
      <caption class="vh">
        ${says.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${says.what}</th>
          <th scope="col" class="num">${says.current}</th>
          ${variants.map(({ name }) => html`<th scope="col" class="num">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ measure, kind, values: [current = null, ...others] }) =>
            html`<tr>
              <th scope="row">${measures[measure]}</th>
              <td class="num">${sayMeasure(kind, current, words)}</td>
              ${others.map((value, at) => {
                const row = variants[at]!.rows.find((each) => each.measure === measure)!;
                return html`<td class="num">
                  <b>${sayMeasure(kind, value, words)}</b><small>${sayDifference(row, words)}</small>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** One variant: what it does, in what it differs, and what one can do with it. */
const one = (
  { id, name, plan }: Variant,
  result: ComparedVariants['variants'][number],
  isBeside: boolean,
  view: View,
  words: LaterTexts,
  level: number,
): TemplateResult => {
  const { variants } = words.improve;
  const { file, texts, isReadonly } = view;
  const differences = sayDifferences(differencesOf(file.plan, plan), file.plan, plan, {
    ...words,
    messages: texts.messages,
  });
  const named = html`<span class="vh">: ${name}</span>`;
  const caption = { caption: variants.caption, before: variants.current, after: name };
  return html`<section class="variant" aria-labelledby="variant-${id}">
    ${heading(level + 1, 'part', name, `variant-${id}`)}
    <p>${sayVariant(result, words)}</p>
    ${isBeside ? nothing : compared(sayCompared(result.rows, words), caption, words)}
    <p class="s">${variants.differs}:</p>
    <ul class="says s">
      ${differences.map((text) => html`<li>${text}</li>`)}
    </ul>
    ${
      isReadonly
        ? nothing
        : html`<div class="field noprint">
              <label for="name-${id}">${variants.rename}</label>
              <input
                class="box"
                id="name-${id}"
                name="variants/${id}/name"
                maxlength="200"
                autocomplete="off"
                .value=${live(file.variants.find((each) => each.id === id)?.name ?? '')}
              />
            </div>
            <div class="tools noprint">
              <button
                type="button"
                class="link"
                data-act="variant-use"
                data-row=${id}
                aria-describedby="use-hint-${id}"
              >
                ${variants.use}${named}
              </button>
              <button type="button" class="link" data-act="variant-remove" data-row=${id}>
                ${icons.wipe}${variants.remove}${named}
              </button>
            </div>
            <p class="xs m noprint" id="use-hint-${id}">${variants.useHint}</p>`
    }
  </section>`;
};
