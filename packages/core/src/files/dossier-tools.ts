import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { fileNotice, saveLine, storeNotices } from './dossier-parts.js';
import { sayFaults } from '../design/say-dossier.js';
import { DossierFiles } from './dossier-files.js';
import { Wiping } from './wiping.js';
import type { Fault } from '../dossier/parse.js';
import type { SharedMessages } from '../messages/nl.js';
import type { Page } from '../element/page.js';

interface Options {
  readonly words: () => { readonly messages: SharedMessages; readonly lang: string };
  /** The dossier as Markdown; may be loaded when it is asked for. */
  readonly markdown: () => Promise<string>;
  /** Loads what else it takes to take work away: as a table, say. */
  readonly keep?: () => Promise<unknown>;
  /** Tells the page that all was wiped. */
  readonly wiped?: () => void;
}

/**
 * What an element lets one do with the dossier, whatever it shows of it: take it away, bring one in, wipe it; and what is said of that. An element adds
 * its own. Comes after the element is painted.
 */
export class DossierTools<P extends Page = Page> implements ReactiveController {
  readonly files: DossierFiles;
  protected readonly _page: P;
  protected readonly _wiping: Wiping;
  readonly #words: Options['words'];

  constructor(page: P, { words, markdown, keep, wiped }: Options) {
    const { host, dossier, commit, store, focus } = page;
    this._page = page;
    this.#words = words;
    this.files = new DossierFiles(host, {
      dossier,
      commit,
      replaced: () => store()?.sayReplaced(),
      words,
      markdown,
      ...(keep && { keep }),
    });
    this._wiping = new Wiping({
      store,
      words: () => words().messages,
      files: this.files,
      focus,
      ...(wiped && { wiped }),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this._wiping.forget();
  }
  hostWiped(): void {
    this._wiping.forget();
  }

  /** What takes the user's work away is there from then on. */
  keep(): void {
    this.files.keep();
  }

  /** Says on the page what could not be read of a dossier that the host set. */
  sayFaults(faults: readonly Fault[]): void {
    const { messages, lang } = this.#words();
    const text = sayFaults(faults, messages, lang);
    if (text !== '') this.files.notice = { kind: 'caution', text };
  }

  /** What the store and the files have to say. */
  notices(): TemplateResult {
    const { messages, lang } = this.#words();
    const store = this._page.store();
    return html`${store ? storeNotices(store, messages, lang) : nothing}${fileNotice(this.files, messages)}`;
  }

  /** Where the dossier is kept, and wiping it. */
  saveLine(): TemplateResult | typeof nothing {
    const { messages, lang } = this.#words();
    const store = this._page.store();
    return store ? saveLine(store, { lang, messages, wiping: this._wiping }) : nothing;
  }
}
