import { fileTools, tool } from '@mengwijzer/core/design';
import { DossierTools } from '@mengwijzer/core/files';
import { html, type TemplateResult } from 'lit';
import type { ChecklistPage } from './mix-checklist-later.js';

/** What one can do with the answers: take them away, bring others in, wipe them, print the blank sheet. */
export class Tools extends DossierTools<ChecklistPage> {
  readonly #loadSheet: () => Promise<unknown>;
  #isPrintingSheet = false;

  constructor(page: ChecklistPage, loadSheet: () => Promise<unknown>) {
    const { dossier, texts, wiped } = page;
    super(page, {
      words: texts,
      wiped,
      markdown: async () => {
        const { toMarkdown } = await import('./model/markdown.js');
        return toMarkdown(dossier(), texts(), await texts().background(), new Date());
      },
    });
    this.#loadSheet = loadSheet;
  }

  /** Whether the blank sheet is on the page because it is being printed. */
  get isPrintingSheet(): boolean {
    return this.#isPrintingSheet;
  }

  render(): TemplateResult {
    const { messages } = this._page.texts();
    return html`<div class="tools">
      ${fileTools(this.files, messages)} ${tool('print', messages.tools.print, () => void this.files.print())}
      ${tool('sheet', messages.tools.sheet, this.#printSheet)}
    </div>`;
  }

  readonly #printSheet = async (): Promise<void> => {
    this.#isPrintingSheet = true;
    await this.files.print(this.#loadSheet);
    this.#isPrintingSheet = false;
    this._page.host.requestUpdate();
  };
}
