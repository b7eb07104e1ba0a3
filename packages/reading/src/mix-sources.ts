import { Announcer, element, latest, Localize, oneOf, warnOnce } from '@mengwijzer/core/base';
import { heading, partsStyles, readingStyles, sourceNote } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { MixReadingElement } from './mix-reading-element.js';
import styles from './mix-sources.styles.js';
import {
  readOf,
  sourceOrders,
  viewSources,
  type SourceOrder,
  type SourcesView,
  type SourceView,
} from './model/sources.js';
import { sourcesTextsNl, type SourcesTexts } from './texts-sources-nl.js';
import { usesOf } from './uses.js';

/**
 * The publications and laws that all texts rest on, with what each is used for. As a list of sources under an article it shows those of what
 * the article is about.
 *
 * @summary Show what an article rests on, or look through all sources.
 * @tag mix-sources
 * @status experimental
 * @since 0.2.0
 * @example <mix-sources of="motives/segregation"></mix-sources>
 * @slot - Shown while the element is not there: the sources as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words under the title
 * @slot end - Words under the last source
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart source - A source
 */
@element('mix-sources')
export class MixSources extends MixReadingElement {
  static override styles = [readingStyles, partsStyles, styles];

  /** Of what they are the sources: collections and entries with spaces between them, such as `motives` or `motives/segregation terms/bonding`. */
  @property() of = '';

  /** How they are sorted at first: by `author`, by `year` or by `type`. */
  @property({ converter: oneOf([...sourceOrders], 'author') })
  order: SourceOrder = 'author';

  @state() private _query = '';
  /** What the user chose after that. */
  @state() private _order: SourceOrder | undefined;

  readonly #announcer = new Announcer(this);
  readonly #localize = new Localize<SourcesTexts>(this, {
    nl: sourcesTextsNl,
    en: async () => (await import('./texts-sources-en.js')).sourcesTextsEn,
  });
  readonly #uses = this._perEdition(usesOf);
  readonly #view = latest(viewSources);
  readonly #asked = latest((of: string, query: string, order: SourceOrder) => ({ of: readOf(of).known, query, order }));

  protected override get _texts(): SourcesTexts | undefined {
    return this.#localize.texts;
  }

  get #shown(): SourcesView {
    const asked = this.#asked(this.of, this._query, this._order ?? this.order);
    return this.#view(asked, this._texts ?? sourcesTextsNl, this.#uses());
  }

  #look(query: string): void {
    this._query = query;
    const { messages } = this._texts ?? sourcesTextsNl;
    const { found, total } = this.#shown;
    this.#announcer.say(found === 0 ? messages.none : messages.counted(found, total));
  }

  readonly #onInput = ({ target }: Event): void => this.#look((target as HTMLInputElement).value);

  readonly #onOrder = ({ target }: Event): void => {
    this._order = (target as HTMLSelectElement).value as SourceOrder;
  };

  readonly #onAll = async (): Promise<void> => {
    this.#look('');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#find')?.focus();
  };

  #tools({ messages }: SourcesTexts): TemplateResult {
    const order = this._order ?? this.order;
    return html`<div class="find noprint" role="search" aria-label=${messages.find}>
      <div class="field">
        <label for="find">${messages.find}</label>
        <input
          id="find"
          class="box"
          type="search"
          maxlength="200"
          autocomplete="off"
          aria-describedby="find-hint"
          .value=${live(this._query)}
          @input=${this.#onInput}
        />
        <p id="find-hint" class="note">${messages.findHint}</p>
      </div>
      <div class="field">
        <label for="order">${messages.order}</label>
        <select id="order" class="box" @change=${this.#onOrder}>
          ${sourceOrders.map(
            (each) => html`<option value=${each} ?selected=${each === order}>${messages.orders[each]}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  #source({ number, source, type, uses }: SourceView, { messages }: SourcesTexts): TemplateResult {
    return html`<li class="source" part="source" value=${number}>
      <span class="number" aria-hidden="true">${number}</span>
      <p>${sourceNote(source)}${type === '' ? nothing : html` <span class="m">(${type})</span>`}</p>
      ${
        uses.length === 0
          ? nothing
          : html`<details class="noprint">
              <summary class="s">${messages.uses}<span class="vh">, ${messages.of(number)}</span></summary>
              <dl class="dl">
                ${uses.map(
                  ({ label, names }) =>
                    html`<dt>${label}</dt>
                      ${names.map((name) => html`<dd>${name}</dd>`)}`,
                )}
              </dl>
            </details>`
      }
    </li>`;
  }

  #list({ groups }: SourcesView, texts: SourcesTexts, level: number): readonly TemplateResult[] {
    return groups.map(
      ({ label, sources }) =>
        html`${label === '' ? nothing : html`<div class="year">${heading(level, 'part', label)}</div>`}
          <ol role="list">
            ${sources.map((each) => this.#source(each, texts))}
          </ol>`,
    );
  }

  protected override render(): TemplateResult {
    const texts = this._texts;
    // Until it is known which they are, there is nothing to show.
    if (texts === undefined || (this.of !== '' && this.#uses() === undefined))
      return html`<slot></slot>${this._missing()}`;
    const { lang, messages } = texts;
    for (const name of readOf(this.of).unknown)
      warnOnce(
        `of:${name}`,
        `Mengwijzer: “${name.slice(0, 80)}” is niets waarvan wij bronnen hebben. Noem een verzameling of een onderdeel ervan: motives, motives/segregation.`,
      );
    const view = this.#shown;
    return html`<div lang=${lang}>
      <p class="vh" role="status">${this.#announcer.text}</p>
      <div class="head">
        <slot name="heading">${heading(this._level, 'title', messages.heading)}</slot>
        <slot name="lead"></slot>
      </div>
      ${view.isLong ? this.#tools(texts) : nothing}
      ${
        view.total === 0
          ? html`<p class="none">${messages.empty}</p>`
          : html`<p class="counted s m">${messages.counted(view.found, view.total)}</p>`
      }
      ${
        view.found > 0 || view.total === 0
          ? nothing
          : html`<div class="none">
              <p>${messages.none}</p>
              <button type="button" class="link" @click=${this.#onAll}>${messages.all}</button>
            </div>`
      }
      ${this.#list(view, texts, this._level + 1)} ${this._missing()}<slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-sources': MixSources;
  }
}
