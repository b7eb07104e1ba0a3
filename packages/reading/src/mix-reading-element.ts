import { ContentController, ContrastGuard, latest, LazyParts, MixElement, oneOf } from '@mengwijzer/core/base';
import { contentMissing, missing } from '@mengwijzer/core/design';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { MissingMessages } from '@mengwijzer/core/messages.nl';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Place } from './backing.js';
import type { Lang } from './model/entry-view.js';

const levels = oneOf(['1', '2', '3', '4', '5', '6'], '2');

/** What the elements to read share that stand as a block in a page: their heading, a partner's content, and what comes later. */
export abstract class MixReadingElement extends MixElement {
  /** Level of the element's own heading, 1..6; what is in it follows one level below. */
  @property({
    attribute: 'heading-level',
    converter: { fromAttribute: (value) => Number(levels.fromAttribute?.(value)) },
  })
  headingLevel = 2;

  /**
   * A partner's own content, see the guide on partner content: the address of a file, or what `JSON.parse` made of one. Goes before that of a
   * `<mix-provider>`.
   */
  @property()
  get content(): unknown {
    return this.#contents.content;
  }
  set content(content: unknown) {
    this.#contents.content = content;
  }

  protected readonly _parts = this._await(new LazyParts(() => this.requestUpdate()));
  protected readonly _guard = new ContrastGuard(this, (...styles) => this._replace(...styles));
  readonly #contents = new ContentController(this);
  readonly #place = latest((lang: Lang, content: PartnerContent | undefined): Place => ({ lang, content }));

  /** The words of the element; none while they are on their way. */
  protected abstract get _texts():
    | { readonly lang: Lang; readonly messages: { readonly notLoaded: MissingMessages } }
    | undefined;

  /** Asks for what comes later, so that a server has it too before it draws. */
  protected abstract _want(): void;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this._texts) this._want();
  }

  /** `headingLevel` as a heading can have it. */
  protected get _level(): number {
    return Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
  }

  /** What did not come, and what one can do. */
  protected _missing(): TemplateResult | undefined {
    const words = this._texts?.messages.notLoaded;
    return words && html`${missing(this._parts, words)}${contentMissing(this.#contents, words)}`;
  }

  /** What is loaded for this language and the partner's content of now. */
  protected _placeIn(lang: Lang): Place {
    return this.#place(lang, this.#contents.partner);
  }
}
