import { openTool, tool, type Icon } from '@mengwijzer/core/design';
import { DossierTools } from '@mengwijzer/core/files';
import { html, nothing, type TemplateResult } from 'lit';
import type { ChecklistPage } from './mix-checklist-later.js';

/** What one can do with the answers: take them away, bring others in, wipe them, print the blank sheet. */
export class Tools extends DossierTools<ChecklistPage> {
  readonly #loadSheet: () => Promise<unknown>;
  /** Loads what is only asked for once somebody comes near, for paper. */
  readonly #prepare: () => Promise<unknown>;
  #isPrintingSheet = false;

  constructor(page: ChecklistPage, loadSheet: () => Promise<unknown>, prepare: () => Promise<unknown>) {
    const { dossier, whole: texts, wiped } = page;
    super(page, {
      words: texts,
      wiped,
      markdown: async () => {
        const { toMarkdown } = await import('./model/markdown.js');
        return toMarkdown(dossier(), texts(), await texts().background(), new Date());
      },
    });
    this.#loadSheet = loadSheet;
    this.#prepare = prepare;
  }

  /** Whether the blank sheet is on the page because it is being printed. */
  get isPrintingSheet(): boolean {
    return this.#isPrintingSheet;
  }

  /**
   * One main act, which opens the others; before there is anything to take along, only where one begins.
   * @param isOpen whether what one can take along is shown
   */
  render(isSaid: boolean, isOpen: boolean): TemplateResult {
    const { messages } = this._page.whole();
    const { tools, take } = messages;
    const { files } = this;
    const acts: readonly (readonly [name: keyof typeof take & Icon, label: string, act: () => void])[] = [
      ['print', tools.print, () => void files.print(this.#prepare)],
      ['copy', tools.copy, files.copy],
      ['save', tools.save, files.save],
    ];
    const sheet = tool('sheet', tools.sheet, this.#printSheet);
    if (!isSaid)
      return html`${this.saveLine()}
        <div class="tools">${openTool(files, messages)}${sheet}</div>`;
    return html`<div class="take noprint">
        <button
          type="button"
          class="btn main"
          data-act="more"
          data-row="take"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${isOpen ? 'take' : nothing}
        >
          ${take.name}
        </button>
        ${
          isOpen
            ? html`<ul class="panel" id="take" role="list">
                ${acts.map(
                  ([name, label, act]) =>
                    html`<li>
                      ${tool(name, label, act)}
                      <p class="s m">${take[name]}</p>
                    </li>`,
                )}
                <li>
                  ${tool('save', tools.saveText, files.saveMarkdown)}
                  <p class="s m">${take.saveText}</p>
                </li>
                <li>
                  ${sheet}
                  <p class="s m">${take.sheet}</p>
                </li>
              </ul>`
            : nothing
        }
      </div>
      ${this.saveLine()}
      <div class="tools">${openTool(files, messages)}</div>`;
  }

  readonly #printSheet = async (): Promise<void> => {
    this.#isPrintingSheet = true;
    await this.files.print(this.#loadSheet);
    this.#isPrintingSheet = false;
    this._page.host.requestUpdate();
  };
}
