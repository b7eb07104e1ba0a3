import { element, Localize, Paper, warnOnce } from '@mengwijzer/core/base';
import {
  evidenceMark,
  heading,
  partsStyles,
  pointList,
  readingStyles,
  reasonMarks,
  sourceList,
} from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { backingOf } from './backing.js';
import { MixReadingElement } from './mix-reading-element.js';
import styles from './mix-motives.styles.js';
import { pick, type BlockView, type EntryView } from './model/entry-view.js';
import { viewMotives, type MotiveKind } from './model/motives.js';
import { motivesTextsNl, type MotivesTexts } from './texts-motives-nl.js';

const marks = { for: reasonMarks.for, against: reasonMarks.against, since: nothing, doubt: nothing } as const;

/**
 * The reasons to mix a neighbourhood: what speaks for each, what against, and how strong the evidence is.
 *
 * @summary Read why one would mix, with what speaks for it and against.
 * @tag mix-motives
 * @status experimental
 * @since 0.2.0
 * @example <mix-motives></mix-motives>
 * @slot - Shown while the element is not there: the motives as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the last motive
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart motive - A motive
 */
@element('mix-motives')
export class MixMotives extends MixReadingElement {
  static override styles = [readingStyles, partsStyles, styles];

  /** Shows these motives only: `segregation`, `concentration`, `neighbourhood-effects`, `better-scores`; one of them stands open. */
  @property() motive = '';

  /** Ids of motives that the user opened. */
  @state() private _opened: ReadonlySet<string> = new Set();

  readonly #paper = new Paper(this);
  readonly #localize = new Localize<MotivesTexts>(this, {
    nl: motivesTextsNl,
    en: async () => (await import('./texts-motives-en.js')).motivesTextsEn,
  });
  readonly #backing = this._perEdition(backingOf);

  protected override get _texts(): MotivesTexts | undefined {
    return this.#localize.texts;
  }

  #onToggle(id: string, { currentTarget }: Event): void {
    if (this.#paper.isPrinting) return;
    const opened = new Set(this._opened);
    if ((currentTarget as HTMLDetailsElement).open) opened.add(id);
    else opened.delete(id);
    this._opened = opened;
  }

  #side({ kind, points }: BlockView, texts: MotivesTexts, level: number): TemplateResult {
    const { messages } = texts;
    const label = html`${marks[kind as MotiveKind]}${messages.kinds[kind as MotiveKind]}`;
    return html`<div class="side">${heading(level, 'part', label)}${pointList(points, messages)}</div>`;
  }

  #body(view: EntryView, texts: MotivesTexts, level: number): TemplateResult {
    return html`<div class="body">
      <div class="sides">${view.blocks.map((block) => this.#side(block, texts, level))}</div>
      ${sourceList(view, texts.messages)}
    </div>`;
  }

  #summary(view: EntryView, { messages }: MotivesTexts): TemplateResult {
    return html`<p lang=${view.lang ?? nothing}>${view.summary}</p>
      ${view.evidence === undefined ? nothing : evidenceMark(view.evidence, messages.evidence(view.evidenceWord))}`;
  }

  #motive(view: EntryView, texts: MotivesTexts, level: number): TemplateResult {
    const { id, name, lang } = view;
    return html`<li class="motive" part="motive">
      ${heading(level, 'section', html`<span lang=${lang ?? nothing}>${name}</span>`)} ${this.#summary(view, texts)}
      <details
        ?open=${this.#paper.isPrinting || this._opened.has(id)}
        @toggle=${(event: Event) => this.#onToggle(id, event)}
      >
        <summary class="s">${texts.messages.more}<span class="vh">: ${name}</span></summary>
        ${this.#body(view, texts, level + 1)}
      </details>
    </li>`;
  }

  protected override render(): TemplateResult {
    const texts = this._texts;
    if (texts === undefined) return html`<slot></slot>`;
    const { lang, messages } = texts;
    const level = this._level;
    const all = viewMotives(texts, this.#backing());
    const { shown, unknown } = pick(all, this.motive);
    const one = shown.length === 1 ? shown[0] : undefined;
    for (const id of unknown)
      warnOnce(
        `motive:${id}`,
        `Mengwijzer: ${messages.unknown(id.slice(0, 80), all.map((each) => each.id).join(', '))}`,
      );
    const title = heading(level, 'title', one?.name ?? messages.heading);
    if (one)
      return html`<div lang=${lang} class="one" part="motive">
        <div class="head">
          <slot name="heading">${title}</slot>
          <slot name="lead"></slot>
          ${this.#summary(one, texts)}
        </div>
        ${this.#body(one, texts, level + 1)} ${this._missing()}<slot name="end"></slot>
      </div>`;
    return html`<div lang=${lang}>
      <div class="head">
        <slot name="heading">${title}</slot>
        <slot name="lead"><p class="lead">${messages.lead}</p></slot>
      </div>
      <ul role="list" class="motives">
        ${shown.map((view) => this.#motive(view, texts, level + 1))}
      </ul>
      ${this._missing()}<slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-motives': MixMotives;
  }
}
