import { fileNotice, icons, message, saveLine, sayFaults, storeNotices, tool } from '@mengwijzer/core/design';
import { soundNow } from '@mengwijzer/core/dossier';
import { DossierFiles, Wiping } from '@mengwijzer/core/files';
import { html, nothing, type TemplateResult } from 'lit';
import { joiningIn, notices } from './mix-dossier-parties-notices.js';
import { takeFiles, type JoinNotice } from './model/joining.js';
import type { Fault } from '@mengwijzer/core/dossier';
import type { Frame } from './mix-dossier-later.js';

export { formStyles, optionStyles, replyStyles } from '@mengwijzer/core/design';

/** The files of parties, saving and wiping, and what became of it. Loaded once the frame is painted. */
export class Tools {
  readonly #frame: Frame;
  readonly #files: DossierFiles;
  readonly #wiping: Wiping;
  /** What there is to tell of the files that were opened last. */
  #told: readonly JoinNotice[] = [];
  #refused: readonly string[] = [];

  constructor(frame: Frame) {
    this.#frame = frame;
    this.#files = new DossierFiles(frame.host, {
      dossier: frame.dossier,
      commit: frame.commit,
      words: frame.texts,
      // What there is to copy is the report's, which makes it itself.
      markdown: () => Promise.resolve(''),
      keep: frame.keep,
    });
    this.#wiping = new Wiping({
      store: frame.store,
      words: () => frame.texts().messages,
      files: this.#files,
      focus: frame.focus,
      wiped: frame.changed,
    });
  }

  forget(): void {
    this.#wiping.forget();
    this.#told = [];
    this.#refused = [];
  }

  get files(): DossierFiles {
    return this.#files;
  }

  sayFaults(faults: readonly Fault[]): void {
    const { messages, lang } = this.#frame.texts();
    const text = sayFaults(faults, messages, lang);
    if (text !== '') this.#files.notice = { kind: 'caution', text };
  }

  /** Opening, saving, and another dossier in place of this one. */
  bar(): TemplateResult {
    const { messages } = this.#frame.texts();
    const field = (label: TemplateResult, many: boolean, onChange: (event: Event) => unknown): TemplateResult =>
      html`<label class="link"
        ><input
          class="vh"
          type="file"
          accept=".json,application/json"
          ?multiple=${many}
          @change=${onChange}
        />${label}</label
      >`;
    return html`<div class="tools noprint">
      ${field(html`${icons.add}${messages.addFiles}`, true, this.#onFiles)}
      ${tool('save', messages.saveDossier, this.#files.save)}
      ${field(html`${icons.open}${messages.openDossier}`, false, this.#files.open)}
    </div>`;
  }

  /** What the store, the files and those of parties have to say. */
  notices(): TemplateResult {
    const { messages, lang } = this.#frame.texts();
    const store = this.#frame.store();
    return html`${store ? storeNotices(store, messages, lang) : nothing}${fileNotice(this.#files, messages)}
    ${this.#refused.map((text) => message('error', html`<p role="alert">${text}</p>`))}
    ${notices(this.#told, this.#frame)}`;
  }

  saveLine(): TemplateResult | typeof nothing {
    const { messages, lang } = this.#frame.texts();
    const store = this.#frame.store();
    return store ? saveLine(store, { lang, messages, wiping: this.#wiping }) : nothing;
  }

  readonly #onFiles = (event: Event): Promise<void> =>
    this.#files.openEach(event, async (opened, said) => {
      const words = await joiningIn(this.#frame.texts().lang);
      const taken = takeFiles(this.#frame.dossier(), opened, new Date(soundNow()).toISOString(), words);
      if (taken.dossier !== this.#frame.dossier() && !this.#frame.commit(taken.dossier)) return;
      this.#told = taken.told;
      this.#refused = said;
      if (opened.length > 0) this.#frame.go('parties');
      this.#frame.host.requestUpdate();
    });
}
