import { ContextProvider } from '@lit/context';
import { css, html, isServer, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contentContext } from '../context/content-context.js';
import { dossierContext } from '../context/dossier-context.js';
import type { DossierStore } from '../dossier/dossier-store.js';
import { pageStore, storeOf } from '../dossier/page-store.js';
import type { DossierStorage, StorageKind } from '../dossier/storage.js';
import { element } from './element.js';
import { MixElement } from './mix-element.js';
import { oneOf } from './one-of.js';

/**
 * Gives the elements inside it a dossier of their own, a place of the host's to keep it, or a partner's own content beside ours.
 *
 * @summary Another dossier, another storage or a partner's own content for the elements inside.
 * @tag mix-provider
 * @status experimental
 * @since 0.1.0
 * @example
 * <mix-provider dossier="molenbuurt" storage="session"><mix-checklist></mix-checklist></mix-provider>
 * @slot - The elements it serves, at any depth.
 */
@element('mix-provider')
export class MixProvider extends MixElement {
  static override styles = css`
    /*
     * What stands inside is the page's: it keeps the page's type and colour, not ours. The provider itself is a block, as the elements are: a
     * page that lays out what stands in it, as a block theme does with a width and margins, reaches it in their place.
     */
    :host,
    :host > div {
      all: unset;
      direction: inherit;
    }
    :host {
      display: block;
    }
    :host > div {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Name of the dossier. Elements that name the same one, here or elsewhere on the site, share it. */
  @property() dossier = '';

  /** The neighbourhood that it is about: gives it a dossier of its own, named after it unless `dossier` is given, with its name filled in. */
  @property() area = '';

  /** Where the dossier is kept: `local` (this browser), `session` (this tab) or `none` (until the page closes). */
  @property({ converter: oneOf(['local', 'session', 'none'], 'local') }) storage: StorageKind = 'local';

  /**
   * A partner's own content: the URL of its JSON file, resolved against that of the document, or as a property also what `JSON.parse` made of
   * one. Without it, the elements inside have the content of the provider around this one.
   */
  @property() content: unknown;

  /** A host's own store; goes before all else. */
  @property({ attribute: false }) store: DossierStore | undefined;

  /** A host's own storage, such as a user's account; goes before `dossier` and `storage`. */
  @property({ attribute: false }) storageAdapter: DossierStorage | undefined;

  readonly #context = new ContextProvider(this, { context: dossierContext });
  /** Answers for good once there was content, so that until then the provider around this one does. */
  #content: ContextProvider<typeof contentContext> | undefined;

  override connectedCallback(): void {
    // Before the elements inside hear of this provider.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  #provide(): void {
    // There the stores of all visitors would pile up.
    if (isServer) return;
    this.#context.setValue(
      this.store ??
        (this.storageAdapter
          ? storeOf(this.storageAdapter)
          : pageStore(this.storage, this.dossier || this.area, this.area)),
    );
    const { content } = this;
    if (content) this.#content ??= new ContextProvider(this, { context: contentContext, initialValue: content });
    this.#content?.setValue(content);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mix-provider': MixProvider;
  }
}
