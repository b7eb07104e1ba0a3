import type { LitElement, ReactiveController } from 'lit';

/** Tells whether the page is being printed: what is only there on paper is drawn before the browser takes its picture. */
export class Paper implements ReactiveController {
  readonly #host: LitElement & { performUpdate(): void };
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host as LitElement & { performUpdate(): void };
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#onPrint);
    globalThis.addEventListener('afterprint', this.#onPrint);
  }
  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#onPrint);
    globalThis.removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host.performUpdate();
  };
}
