import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the colours of its host readable in whatever page it is on; what does that is loaded after the host shows. */
export class ContrastGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #replace: (...styles: readonly CSSResult[]) => void;
  #unwatch: (() => void) | undefined;

  /** @param replace puts styles after all others, in place of those that were put before */
  constructor(host: ReactiveControllerHost & HTMLElement, replace: (...styles: readonly CSSResult[]) => void) {
    this.#host = host;
    this.#replace = replace;
    host.addController(this);
  }

  hostConnected(): void {
    void this.watch();
  }
  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  async watch(): Promise<void> {
    try {
      const { watchContrast } = await import('../theme/mix-contrast.js');
      if (this.#host.isConnected) this.#unwatch ??= watchContrast(this.#host, this.#replace);
    } catch {
      // Then the page's colours stay as they are.
    }
  }
}
