import { icons, message, tool } from '@mengwijzer/core/design';
import { soundNow } from '@mengwijzer/core/dossier';
import { DossierTools } from '@mengwijzer/core/files';
import { html, type TemplateResult } from 'lit';
import { joiningIn, notices } from './parties/mix-dossier-parties-notices.js';
import { takeFiles, type JoinNotice } from './model/parties/joining.js';
import type { DossierPage, Lang } from './mix-dossier-page.js';

export { formStyles, optionStyles, replyStyles } from '@mengwijzer/core/design';

/** The files of parties, saving and wiping, and what became of it. */
export class Tools extends DossierTools<DossierPage> {
  /** What there is to tell of the files that were opened last. */
  #told: readonly JoinNotice[] = [];
  #refused: readonly string[] = [];

  /** @param loadReport loads the section that makes the report */
  constructor(page: DossierPage, loadReport: (lang: Lang) => Promise<unknown>) {
    super(page, {
      words: page.texts,
      wiped: page.changed,
      // What there is to copy is the report's, which makes it itself.
      markdown: () => Promise.resolve(''),
      // Made once, in all its forms, so that all that it takes is there.
      keep: async () => {
        const { lang } = page.texts();
        const [{ make }] = await Promise.all([
          import('./report/mix-dossier-report-make.js'),
          import('./report/word.js'),
          loadReport(lang),
        ]);
        await make('report', 'all', { dossier: page.dossier(), lang, now: new Date() });
      },
    });
  }

  override hostWiped(): void {
    super.hostWiped();
    this.#told = [];
    this.#refused = [];
  }

  /** Opening, saving, and another dossier in place of this one. */
  bar(): TemplateResult {
    const { messages } = this._page.texts();
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
      ${tool('save', messages.saveDossier, this.files.save)}
      ${field(html`${icons.open}${messages.openDossier}`, false, this.files.open)}
    </div>`;
  }

  /** And what those of parties have to say. */
  override notices(): TemplateResult {
    return html`${super.notices()} ${this.#refused.map((text) => message('error', html`<p role="alert">${text}</p>`))}
    ${notices(this.#told, this._page)}`;
  }

  readonly #onFiles = (event: Event): Promise<void> =>
    this.files.openEach(event, async (opened, said) => {
      const words = await joiningIn(this._page.texts().lang);
      const taken = takeFiles(this._page.dossier(), opened, new Date(soundNow()).toISOString(), words);
      if (taken.dossier !== this._page.dossier() && !this._page.commit(taken.dossier)) return;
      this.#told = taken.told;
      this.#refused = said;
      if (opened.length > 0) this._page.go('parties');
      this._page.host.requestUpdate();
    });
}
