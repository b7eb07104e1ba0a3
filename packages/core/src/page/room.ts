import { pageOf } from '../native.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of text in a drawing at a text size of 16. */
const TEXT = 16;

/**
 * How much room the element has, in units of a drawing whose text is as large as the element's own. Followed at a line without height: what
 * is drawn then changes nothing that is observed.
 */
export class Room implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement };
  #observer: ResizeObserver | undefined;
  #line: Element | null = null;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement }) {
    this.#host = host;
    host.addController(this);
  }

  /** 0 as long as it is not shown. */
  get width(): number {
    return this.#width;
  }

  /** Known before anything is drawn, so that what the picture takes is asked for at once. */
  hostConnected(): void {
    this.#measure(this.#host.renderRoot.clientWidth);
  }
  hostUpdated(): void {
    const line = this.#host.renderRoot.querySelector('.measure');
    if (line === this.#line) return;
    this.#observer?.disconnect();
    this.#line = line;
    if (!line) return;
    // In a provider it had no room yet when it was connected.
    if (this.#width === 0) this.#measure(line.clientWidth);
    // Of the document that it is in, and drawn in the next frame: a scroll bar that comes with it would be an error on the page.
    const { ResizeObserver: Observer, requestAnimationFrame: next } = pageOf(line).defaultView ?? globalThis;
    this.#observer = new Observer(([entry]) => next(() => entry && this.#measure(entry.contentRect.width)));
    this.#observer.observe(line);
  }
  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#line = null;
  }

  #measure(pixels: number): void {
    const size = Number.parseFloat(getComputedStyle(this.#host.renderRoot).fontSize) || TEXT;
    const width = Math.round((pixels / size) * TEXT);
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
  }
}
