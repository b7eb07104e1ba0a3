import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The size of text in a drawing at a text size of 16. */
const TEXT = 16;

/** How much room the element has, in units of a drawing whose text is as large as the element's own. */
export class Room implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  #width = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Told before the page is painted, so that nothing jumps.
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    host.addController(this);
  }

  /** 0 as long as it is not known, or not shown. */
  get width(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }
  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(pixels: number): void {
    const size = Number.parseFloat(getComputedStyle(this.#host).fontSize) || TEXT;
    const width = Math.round((pixels / size) * TEXT);
    if (width === this.#width) return;
    this.#width = width;
    this.#host.requestUpdate();
    // The update makes the host higher, which is not told within the same frame: that would be an error on the page.
    this.#observer.disconnect();
    requestAnimationFrame(() => this.#host.isConnected && this.#observer.observe(this.#host));
  }
}
