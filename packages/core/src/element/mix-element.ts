import {
  html,
  isServer,
  LitElement,
  render,
  type CSSResult,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import { textsComing } from '../localize/localize.js';
import { pageOf } from '../native.js';
import { openShell, renderIn } from './shell.js';
import { takeOver } from './take-over.js';
import { shellStyles } from '../theme/shell.styles.js';
import { themeStyles } from '../theme/theme.styles.js';
import { VERSION } from './version.js';

/** A constructed style sheet serves only the document it was made in, so other documents get copies. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(style: CSSResult, view: Window & typeof globalThis): CSSStyleSheet {
  if (view === globalThis) return style.styleSheet!;
  const owner = view.document;
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

/** What of an element may be on its way: a partner's content, what comes later. */
export interface Coming {
  /** Resolves once what was asked for up to now has come, or never will. */
  readonly complete: Promise<unknown> | undefined;
  /** Whether what came asked for more. */
  readonly isComing?: boolean;
}

/**
 * Base of all elements: starts from the theme, stands in a shell that the page's styles do not reach, and keeps its styles when moved into
 * another document.
 */
export abstract class MixElement extends LitElement {
  static readonly version: string = VERSION;

  declare readonly renderRoot: HTMLElement;

  /** Before all controllers, which add themselves to it. */
  readonly #coming = new Set<Coming>();
  /** Styles that came later than the element itself. */
  #later: readonly CSSResult[] = [];
  /** Those that stand in for what cannot be read of the page's. */
  #instead: readonly CSSResult[] = [];
  /** As long as what a server made still stands: puts the element in its place, when it can. */
  #takeOver: ((isComplete?: boolean) => boolean) | undefined;

  constructor() {
    super();
    if (isServer) renderIn(this, openShell);
  }

  protected static override finalizeStyles(styles: CSSResultGroup = []): CSSResultOrNative[] {
    return super.finalizeStyles([themeStyles, shellStyles, styles]);
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    if ('complete' in controller) this.#coming.add(controller as ReactiveController & Coming);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Styles that came with parts of the element; whoever renders it on a server sends them too. */
  protected get _laterStyles(): readonly CSSResult[] {
    return this.#later;
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

  /** Not Lit's own: made in this document and first connected in another, that would throw on the style sheets. */
  protected override createRenderRoot(): HTMLElement {
    const { shadowRootOptions } = this.constructor as typeof MixElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    const served = [...root.childNodes];
    const shell = pageOf(this).createElement('div');
    this.#adoptStyles(root);
    root.append(shell);
    if (served.length > 0) this.#takeOver = takeOver(served, shell);
    return shell;
  }

  /** Shows what stands in the tag, as long as nothing can be drawn; what a server drew stays. */
  protected _showFallback(): void {
    if (!this.#takeOver) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!this.hasUpdated && this.#takeOver) void this.#settleComplete();
    this.#settle();
  }

  #settle(isComplete?: boolean): void {
    if (this.#takeOver?.(isComplete)) this.#takeOver = undefined;
  }
  async #settleComplete(): Promise<void> {
    await textsComing(this);
    await this.updateComplete;
    this.#settle(true);
  }

  /** Resolves once what there is now is drawn. On a server nothing is drawn by itself, and so only words are waited for. */
  protected async _whenDrawn(): Promise<boolean> {
    if (!isServer) return super.getUpdateComplete();
    await textsComing(this);
    return true;
  }

  /** Resolves once all is on the page: what comes later too, or it never will. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await this._whenDrawn();
    // What came may ask for more.
    do {
      for (const each of this.#coming) await each.complete;
      done = await this._whenDrawn();
    } while (this._isComing());
    return done;
  }

  /** Whether something is on its way. */
  protected _isComing(): boolean {
    return [...this.#coming].some(({ isComing }) => isComing);
  }

  #adoptStyles(root: ShadowRoot): void {
    const view = pageOf(this).defaultView;
    // What came later is as general as the shared parts: the element's own styles still win from it.
    const own = (this.constructor as typeof MixElement).elementStyles as CSSResult[];
    const styles = [...this.#later, ...own, ...this.#instead];
    if (view) root.adoptedStyleSheets = styles.map((style) => sheetFor(style, view));
  }
}
