import { element, Localize, MixDossierElement, oneOf, Paper, type LazyTools } from '@mengwijzer/core';
import { heading, missing, partsStyles } from '@mengwijzer/core/design';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MixDossierChangeEvent } from './events.js';
import { laterOf, type Later } from './mix-dossier-later.js';
import { sectionNames, type SectionName } from './mix-dossier-page.js';
import styles from './mix-dossier.styles.js';
import { textsNl } from './texts-nl.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { DossierTexts } from './model/texts.js';

/**
 * Several parties, one conversation: the four steps with where the dossier stands in them, what each party says, what it means for who lives
 * there, what to watch, and something to put on the table.
 *
 * @summary Put the answers of several parties side by side, settle what you can, and take a report away.
 * @tag mix-dossier
 * @status experimental
 * @since 0.2.0
 * @example <mix-dossier></mix-dossier>
 * @slot - Shown while the element is not there: the four steps as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the last section
 * @fires {MixDossierChangeEvent} mix-dossier-change - The user changed the dossier
 * @fires {MixDossierUpdateEvent} mix-dossier-update - Before a change is kept; a host that prevents it owns the dossier
 * @csspart sections - The links to the sections
 * @csspart section - The section that is shown
 */
@element('mix-dossier')
export class MixDossier extends MixDossierElement {
  static override styles = [partsStyles, styles];

  /** The section that is shown: `steps`, `parties`, `groups`, `monitoring` or `report`. */
  @property({ converter: oneOf([...sectionNames], 'steps') })
  section: SectionName = 'steps';

  readonly #paper = new Paper(this);
  readonly #localize = new Localize<DossierTexts>(this, {
    nl: textsNl,
    en: async () => (await import('./texts-en.js')).textsEn,
  });
  readonly #later: Later = laterOf({
    ...this._page,
    texts: () => this.#texts,
    files: () => this.#later.tools.peek()!.files,
    commit: (next) => this.#commit(next),
    changed: () => this.#changed(),
    go: (section, id) => this.#go(section, id),
  });

  get #texts(): DossierTexts {
    return this.#localize.texts ?? textsNl;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#localize.texts !== undefined) this.#later[this.section].want(this.#localize.lang);
  }

  protected override get _tools(): LazyTools {
    return this.#later.tools;
  }

  /** Sections keep what is being written in them, and are opened anew. */
  protected override _forget(): void {
    super._forget();
    for (const name of sectionNames) this.#later[name].forget();
  }

  #commit(next: Dossier): boolean {
    const kept = this._dossiers.commit(next);
    if (kept) this.#changed();
    return kept;
  }

  #changed(): void {
    this.dispatchEvent(new MixDossierChangeEvent({ dossier: this.dossier }));
  }

  #go(section: SectionName, id = 'section'): void {
    this.section = section;
    this._jump(id);
  }

  #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    const [place, field] = name.split('/');
    if (place === 'about' && field !== undefined) this.#commit({ ...this.dossier, [field]: value });
  };

  #about(): TemplateResult {
    const { messages } = this.#texts;
    const { dossier } = this;
    const field = (name: 'title' | 'neighbourhood' | 'party'): TemplateResult =>
      html`<div class="field">
        <label for=${`about-${name}`}>${messages[name]}</label>
        <input
          id=${`about-${name}`}
          name=${`about/${name}`}
          type="text"
          maxlength="200"
          autocomplete="off"
          .value=${live(dossier[name])}
        />
      </div>`;
    return html`<details class="about noprint">
      <summary class="s">${messages.about}</summary>
      <div class="fields" @input=${this.#onInput}>${field('neighbourhood')}${field('title')}${field('party')}</div>
    </details>`;
  }

  #sections(): TemplateResult {
    const { messages } = this.#texts;
    return html`<nav class="noprint" aria-label=${messages.sections} part="sections">
      <ul role="list" class="sections">
        ${sectionNames.map(
          (each) =>
            html`<li>
              <button
                type="button"
                class="to-section"
                data-act="section"
                aria-current=${each === this.section ? 'true' : nothing}
                @click=${() => this.#go(each)}
              >
                ${messages.sectionNames[each]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #notices(): TemplateResult {
    const { notLoaded } = this.#texts.messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this.#later, notLoaded, this._saveWork)}${this.#later.tools.peek()?.notices()}
    </div>`;
  }

  #shown(level: number): unknown {
    const section = this.#later[this.section].last;
    if (section === undefined)
      return this.#later.failed ? nothing : html`<p class="s m">${this.#texts.messages.loading}</p>`;
    return this.#paper.isPrinting && section.renderAll ? section.renderAll(level) : section.render(level);
  }

  protected override render(): TemplateResult {
    if (this.#localize.texts === undefined) return html`<slot></slot>`;
    const { messages, lang } = this.#texts;
    const level = this._level;
    const { neighbourhood, title } = this.dossier;
    const name = title || (neighbourhood ? messages.headingOf(neighbourhood) : messages.heading);
    const tools = this.#later.tools.peek();
    const isPrintingPart = sectionNames.some((each) => this.#later[each].last?.isPrinting);
    return html`<div lang=${lang} class=${isPrintingPart ? 'partonly' : ''}>
      <p class="vh" role="status">${this._announcer.text}</p>
      <div class="head">
        <slot name="heading">${heading(level, 'title', name)}</slot>
        <slot name="lead"><p class="lead noprint">${messages.lead}</p></slot>
        ${tools?.bar()}
      </div>
      ${this.#notices()} ${this.#about()}${this.#sections()}
      <section id="section" tabindex="-1" aria-label=${messages.sectionNames[this.section]} part="section">
        ${this.#shown(level + 1)}
      </section>
      ${tools?.saveLine()}
      <slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-dossier': MixDossier;
  }
}
