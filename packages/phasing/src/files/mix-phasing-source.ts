import { latest, MixSourceErrorEvent, readJson, SourceFault, warnOnce, type SourceReason } from '@mengwijzer/core';
import { message } from '@mengwijzer/core/design';
import { pageOf } from '@mengwijzer/core/native';
import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { PlanFile } from '../model/plan/plan-file.js';
import type { PhasingTexts } from '../model/texts.js';

/** As large as a plan file may be, in bytes: one of 500 sites with four variants has half a million. */
const MOST = 10_000_000;

type Parse = typeof import('../model/file/parse-plan-file.js').parsePlanFile;
type Trouble = 'missing' | 'gone' | 'unreadable';

/** What a visitor can do about it: try again, or tell whose page it is. */
const troubles: Readonly<Record<SourceReason, Trouble>> = {
  network: 'missing',
  timeout: 'missing',
  status: 'gone',
  redirect: 'gone',
  address: 'gone',
  'too-large': 'unreadable',
  'not-json': 'unreadable',
};

/**
 * The plan of the page: what it set as a property, or else the file that it named. What does not load is said, to the visitor and to whoever
 * made the page, and the example stays.
 */
export class PlanSource implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What reads a plan; `undefined` while that is on its way. */
  readonly #parser: () => Parse | undefined;
  readonly #parse = latest((parse: Parse | undefined, plan: unknown) => {
    const { file, faults = [] } = parse?.(plan) ?? {};
    if (faults.length > 0) {
      const places = faults.slice(0, 5).map(({ code, path }) => `${code} at "${path}"`);
      const more = faults.length > places.length ? `, and ${faults.length - places.length} more` : '';
      const says = `Mengwijzer: <mix-phasing-calculator> was given a plan with faults: ${places.join(', ')}${more}.`;
      warnOnce(says, says);
    }
    return file ?? undefined;
  });
  #plan: unknown;
  #src = '';
  #loaded: unknown;
  #trouble: Trouble | undefined;
  #complete: Promise<void> | undefined;
  #isReading = false;

  constructor(host: ReactiveControllerHost & HTMLElement, parser: () => Parse | undefined) {
    this.#host = host;
    this.#parser = parser;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#src !== '' && this.#loaded === undefined) this.#load();
  }

  /** Whether the file that was named is on its way, and nothing goes before it. */
  get isReading(): boolean {
    return this.#isReading && (this.#plan ?? null) === null;
  }
  /** Whether there is a plan to read: given, or loaded. */
  get hasPlan(): boolean {
    const plan = this.#plan ?? this.#loaded;
    return plan !== undefined && plan !== null;
  }
  get file(): PlanFile | undefined {
    return this.hasPlan ? this.#parse(this.#parser(), this.#plan ?? this.#loaded) : undefined;
  }
  /** Resolves once the file of the page is there, or could not be had; `undefined` when none was named. */
  get complete(): Promise<void> | undefined {
    return this.#complete;
  }
  set given(plan: unknown) {
    this.#plan = plan;
    this.#host.requestUpdate();
  }
  set src(src: string) {
    if (src === this.#src) return;
    this.#src = src;
    this.#loaded = undefined;
    this.#trouble = undefined;
    // A server leaves the file to the browser, and shows no other plan.
    this.#isReading = isServer && src !== '';
    if (src !== '' && this.#host.isConnected) this.#load();
  }

  /** What to say of a plan of the page that cannot be shown. */
  fault({ messages }: PhasingTexts): TemplateResult | typeof nothing {
    const isUnreadable = this.hasPlan && this.#parser() !== undefined && !this.file;
    const trouble = this.#trouble ?? (isUnreadable ? 'unreadable' : undefined);
    return trouble === undefined
      ? nothing
      : message(
          'error',
          html`<p role="alert">${messages.source[trouble]}</p>`,
          trouble === 'missing'
            ? html`<button type="button" class="link" @click=${this.#load}>${messages.notLoaded.retry}</button>`
            : nothing,
        );
  }

  readonly #load = (): void => {
    const src = this.#src;
    this.#isReading = true;
    this.#trouble = undefined;
    this.#complete = this.#fetch(src);
    this.#host.requestUpdate();
  };

  async #fetch(src: string): Promise<void> {
    let loaded: unknown;
    let fault: SourceFault | undefined;
    try {
      const { baseURI } = pageOf(this.#host);
      if (!URL.canParse(src, baseURI)) throw new SourceFault(src, 'address', 'is geen adres');
      loaded = await readJson(new URL(src, baseURI).href, { most: MOST });
    } catch (error) {
      fault = error as SourceFault;
    }
    // Another was named meanwhile.
    if (src !== this.#src) return;
    this.#loaded = loaded;
    this.#trouble = fault && troubles[fault.reason];
    this.#isReading = false;
    this.#host.requestUpdate();
    if (fault === undefined) return;
    warnOnce(fault.message, `Mengwijzer: het plan van de pagina doet niet mee. ${fault.message}`);
    this.#host.dispatchEvent(new MixSourceErrorEvent({ source: 'src', url: fault.url, reason: fault.reason }));
  }
}
