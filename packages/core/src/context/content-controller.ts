import type { PartnerContent } from '@mengwijzer/content/partner';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { contentContext } from './content-context.js';
import { MixSourceErrorEvent } from '../events/events.js';
import { followProvider } from './follow-provider.js';
import { SourceFault } from '../page/source.js';
import { warnOnce } from '../page/warn-once.js';

/**
 * Gives its host a partner's own content, and follows it: what was set on the host itself, or else on the nearest `<mix-provider>` that has
 * any. What was there stays until the next is loaded. What does not load is said in the console and in an event, and our own content stands
 * alone.
 */
export class ContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #content: unknown;
  #provided: unknown;
  #unfollow: (() => void) | undefined;
  /** How to leave the provider, when there is one. */
  #unprovide: (() => void) | undefined;
  /** The one of the two that is followed. */
  #source: unknown;
  #partner: PartnerContent | undefined;
  #complete: Promise<void> | undefined;
  #isMissing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get partner(): PartnerContent | undefined {
    return this.#partner;
  }

  /** Whether a file was named, and nothing of it can be shown. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Resolves once `partner` is what was set; `undefined` when nothing was. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
  }

  /** A URL, resolved against that of the document, or what `JSON.parse` made of a file. Empty: what the provider has. */
  get content(): unknown {
    return this.#content;
  }
  set content(content: unknown) {
    this.#content = content;
    if (this.#host.isConnected) this.#follow();
  }

  hostConnected(): void {
    this.#unfollow = followProvider(contentContext, this.#host, this.#onProvide);
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#unprovide?.();
    this.#unprovide = undefined;
    this.#provided = undefined;
  }

  #follow(): void {
    const source = this.#content || this.#provided || undefined;
    if (source === this.#source) return;
    this.#source = source;
    this.#complete = source && this.#load(source);
    if (source === undefined) this.#show(undefined, false);
  }

  async #load(source: unknown): Promise<void> {
    let partner: PartnerContent | undefined;
    try {
      const { partnerOf } = await import('./partner-source.js');
      partner = await partnerOf(source, this.#host.baseURI);
    } catch (error) {
      const { message } = error as Error;
      warnOnce(message, `Mengwijzer: de eigen inhoud doet niet mee. ${message}`);
      if (error instanceof SourceFault && source === this.#source)
        this.#host.dispatchEvent(new MixSourceErrorEvent({ source: 'content', url: error.url, reason: error.reason }));
    }
    if (source === this.#source) this.#show(partner, partner === undefined);
  }

  #show(partner: PartnerContent | undefined, isMissing: boolean): void {
    if (partner === this.#partner && isMissing === this.#isMissing) return;
    this.#partner = partner;
    this.#isMissing = isMissing;
    this.#host.requestUpdate();
  }

  readonly #onProvide = (content: unknown, unprovide?: () => void): void => {
    if (unprovide !== this.#unprovide) this.#unprovide?.();
    this.#unprovide = unprovide;
    this.#provided = content;
    this.#follow();
  };
}
