import type { ReactiveController, ReactiveControllerHost } from 'lit';

const QUIET = 500;

/** One short status for whoever hears the page, said once the user has been quiet for half a second. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands in the element's `role="status"`. */
  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, QUIET);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
  /** What was said may name what is gone. */
  hostWiped(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }
}
