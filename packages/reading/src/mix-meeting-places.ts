import { element, Localize } from '@mengwijzer/core/base';
import { evidenceMark, heading, partsStyles, pointList, readingStyles, sourceList } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { backingOf } from './backing.js';
import { MixPlaceChangeEvent } from './events.js';
import { MixReadingElement } from './mix-reading-element.js';
import styles from './mix-meeting-places.styles.js';
import { viewPlaces } from './model/meeting-places.js';
import { noAnswers, parsePlaceAnswers, type PlaceAnswers } from './model/place-answers.js';
import { placesTextsNl, type PlacesTexts } from './texts-meeting-places-nl.js';
import type { Check } from './mix-place-check.js';
import type { EntryView, Lang } from './model/entry-view.js';

/**
 * What to watch in a place where people run into each other: to read, or to look at a place of one's own with.
 *
 * @summary Read what makes a place where people meet work, and look at a place of your own.
 * @tag mix-meeting-places
 * @status experimental
 * @since 0.2.0
 * @example <mix-meeting-places check></mix-meeting-places>
 * @slot - Shown while the element is not there: the points as HTML
 * @slot heading - Words in place of the title
 * @slot lead - Words in place of the introduction
 * @slot end - Words under the last part
 * @fires {MixPlaceChangeEvent} mix-place-change - The user said something of the place
 * @fires {MixSourceErrorEvent} mix-source-error - A file that the page named could not be had; for whoever made the page
 * @csspart set - A set of recommendations or conditions
 * @csspart summary - What the user saw, in words
 */
@element('mix-meeting-places')
export class MixMeetingPlaces extends MixReadingElement {
  static override styles = [readingStyles, partsStyles, styles];

  /** Lets the visitor say of each point whether a place of their own has it. */
  @property({ type: Boolean }) check = false;

  @state() private _answers: PlaceAnswers = noAnswers;
  #given: PlaceAnswers = noAnswers;

  /**
   * What the visitor said of the place. Reading gives an immutable value; what is set is checked and bounded. It stands on the page only: a
   * host that keeps it listens to `mix-place-change` and sets it again.
   */
  @property({ attribute: false })
  get answers(): PlaceAnswers {
    return this._answers;
  }
  set answers(value: unknown) {
    this._answers = this.#given = parsePlaceAnswers(value);
  }

  readonly #localize = new Localize<PlacesTexts>(this, {
    nl: placesTextsNl,
    en: async () => (await import('./texts-meeting-places-en.js')).placesTextsEn,
  });
  readonly #backing = this._perEdition(backingOf);
  readonly #check = this._parts.make(async (lang: Lang) => {
    const { checkOf, checkStyles } = await import('./mix-place-check.js');
    this._adopt(...checkStyles);
    return checkOf(lang, {
      host: this,
      answers: () => this._answers,
      change: (answers) => this.#change(answers),
      given: () => this.#given,
    });
  });

  protected override get _texts(): PlacesTexts | undefined {
    return this.#localize.texts;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    void this.#looking;
  }

  /** What one looks at a place of one's own with; none where nobody does. */
  get #looking(): Check | undefined {
    return this.check && this._texts ? this._parts.show(this.#check, this._texts.lang) : undefined;
  }

  #change(answers: PlaceAnswers): void {
    this._answers = answers;
    this.dispatchEvent(new MixPlaceChangeEvent({ answers }));
  }

  #set(view: EntryView, texts: PlacesTexts, level: number): TemplateResult {
    const { messages } = texts;
    const lang = view.lang ?? nothing;
    const check = this.#looking;
    return html`<section class="set" part="set">
      ${heading(level, 'section', html`<span lang=${lang}>${view.name}</span>`)}
      <p lang=${lang}>${view.summary}</p>
      ${view.evidence === undefined ? nothing : evidenceMark(view.evidence, messages.evidence(view.evidenceWord))}
      ${check ? check.points(view) : pointList(view.blocks[0]?.points ?? [], messages)} ${sourceList(view, messages)}
    </section>`;
  }

  protected override render(): TemplateResult {
    const texts = this._texts;
    if (texts === undefined) return html`<slot></slot>`;
    const { lang, messages } = texts;
    const level = this._level;
    const shown = viewPlaces(texts, this.#backing());
    const check = this.#looking;
    return html`<div lang=${lang} class=${this.check ? 'checking' : 'reading'}>
      ${check?.status()}
      <div class="head">
        <slot name="heading">${heading(level, 'title', this.check ? messages.checkHeading : messages.heading)}</slot>
        <slot name="lead"><p class="lead">${this.check ? messages.checkLead : messages.lead}</p></slot>
      </div>
      ${check?.place()}
      <div class="sets" @change=${check?.onChange} @input=${check?.onInput}>
        ${shown.map((view) => this.#set(view, texts, level + 1))}
      </div>
      ${check?.summary(shown, level + 1)} ${this._missing()}<slot name="end"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-meeting-places': MixMeetingPlaces;
  }
}
