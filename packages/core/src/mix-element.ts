import { LitElement, type CSSResult, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { shellStyles } from './theme/shell.styles.js';
import { themeStyles } from './theme/theme.styles.js';
import { VERSION } from './version.js';

/** A constructed style sheet serves only the document it was made in, so other documents get copies. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResult, owner: Document, view: Window & typeof globalThis): CSSStyleSheet {
  if (owner === document) return style.styleSheet!;
  const sheets = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}

/**
 * Base of all elements: starts from the theme, stands in a shell that the page's styles do not reach, and keeps its styles when moved into
 * another document.
 */
export abstract class MixElement extends LitElement {
  static readonly version: string = VERSION;

  declare readonly renderRoot: HTMLElement;

  /** Styles that came later than the element itself. */
  #later: readonly CSSResult[] = [];
  /** Those that stand in for what cannot be read of the page's. */
  #instead: readonly CSSResult[] = [];

  protected static override finalizeStyles(styles: CSSResultGroup = []): CSSResultOrNative[] {
    return super.finalizeStyles([themeStyles, shellStyles, styles]);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Takes in the styles of a part that came later, with that part; once is enough. */
  protected _adopt(...styles: readonly CSSResult[]): void {
    const fresh = styles.filter((style) => !this.#later.includes(style));
    if (fresh.length === 0) return;
    this.#later = [...this.#later, ...fresh];
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Puts styles after all others, in place of those that were put before. */
  protected _replace(...styles: readonly CSSResult[]): void {
    this.#instead = styles;
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement {
    const shell = this.ownerDocument.createElement('div');
    this.#root().append(shell);
    return shell;
  }

  #root(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    // Made in this document and first connected in another: Lit's own would throw on the style sheets.
    const { shadowRootOptions } = this.constructor as typeof MixElement;
    return this.#adoptStyles(this.shadowRoot ?? this.attachShadow(shadowRootOptions));
  }

  #adoptStyles(root: ShadowRoot): ShadowRoot {
    const owner = this.ownerDocument;
    const view = owner.defaultView;
    // What came later is as general as the shared parts: the element's own styles still win from it.
    const own = (this.constructor as typeof MixElement).elementStyles as CSSResult[];
    const styles = [...this.#later, ...own, ...this.#instead];
    if (view) root.adoptedStyleSheets = styles.map((style) => sheetFor(style, owner, view));
    return root;
  }
}
