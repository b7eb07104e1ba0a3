import { ContentController, latest, MixBlock, Parts } from '@mengwijzer/core/base';
import { contentMissing, missing } from '@mengwijzer/core/design';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { MissingMessages } from '@mengwijzer/core/missing.nl';
import type { PartnerContent } from '@mengwijzer/content/partner';
import type { Edition } from './backing.js';
import type { Lang } from './model/entry-view.js';

/** What the elements to read share that stand as a block in a page: their heading, a partner's content, and what comes later. */
export abstract class MixReadingElement extends MixBlock {
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

  protected readonly _parts = new Parts(this);
  readonly #contents = new ContentController(this);
  readonly #edition = latest((lang: Lang, content: PartnerContent | undefined): Edition => ({ lang, content }));
  readonly #asked: (() => unknown)[] = [];

  /** The words of the element; none while they are on their way. */
  protected abstract get _texts():
    | { readonly lang: Lang; readonly messages: { readonly notLoaded: MissingMessages } }
    | undefined;

  /**
   * What is loaded for the language and the partner's content of now; until it is there, what was loaded before. It is asked for before the element is
   * drawn, so that a server has it too.
   */
  protected _perEdition<T>(load: (edition: Edition) => Promise<T>): () => T | undefined {
    const part = this._parts.make(load);
    const ask = (): T | undefined =>
      this._texts && this._parts.show(part, this.#edition(this._texts.lang, this.#contents.partner));
    this.#asked.push(ask);
    return ask;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const ask of this.#asked) ask();
  }

  /** What did not come, and what one can do. */
  protected _missing(): TemplateResult | undefined {
    const words = this._texts?.messages.notLoaded;
    return words && html`${missing(this._parts, words)}${contentMissing(this.#contents, words)}`;
  }
}
