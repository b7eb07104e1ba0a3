import { VERSION } from '@mengwijzer/core';
import { fileNotice, heading, icons, tool } from '@mengwijzer/core/design';
import { html, nothing, type TemplateResult } from 'lit';
import type { DossierFiles } from '@mengwijzer/core/files';
import { isWhole } from '../model/plan/unfilled.js';
import type { ChartId } from '../model/charts/drawing.js';
import type { LaterTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { Outcomes } from '../outcome/mix-phasing-outcome.js';
import type { View } from '../mix-phasing-view.js';

/** Taking it with you: on paper, as a text, as a table for a spreadsheet, as a file, and each chart as a picture. */
export class Taking {
  readonly #page: PhasingPage;
  readonly #words: () => LaterTexts;
  readonly #outcome: () => Outcomes;
  readonly #files: DossierFiles;

  constructor(page: PhasingPage, words: () => LaterTexts, outcome: () => Outcomes, files: DossierFiles) {
    this.#page = page;
    this.#words = words;
    this.#outcome = outcome;
    this.#files = files;
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string, row: string): boolean {
    switch (act) {
      case 'csv':
        void this.#saveCsv();
        return true;
      case 'svg':
      case 'png':
        void this.#savePicture(act, row as ChartId);
        return true;
      default:
        return false;
    }
  }

  /** Loads what makes tables and plans, for when it may be gone. */
  load(): Promise<unknown> {
    return Promise.all([import('../model/sheet/csv.js'), import('../model/plan/json.js')]);
  }

  /** The findings as Markdown. */
  async report(): Promise<string> {
    const { toReport } = await import('../model/file/report.js');
    const { result, words } = this.#outcome();
    const { file, texts } = this.#page.view()!;
    if (!words) return '';
    return toReport(file, isWhole(file) ? result : undefined, {
      entering: texts,
      outcome: words,
      later: this.#words(),
      version: VERSION,
      today: new Date(),
    });
  }

  #saveCsv(): Promise<void> {
    const make = async (): Promise<string> => {
      const { toCsv } = await import('../model/sheet/csv.js');
      const { file, texts } = this.#page.view()!;
      return toCsv(file, texts.lang, this.#words().files);
    };
    return this.#files.saveAs('csv', make, this.#words().files.csv.name);
  }

  readonly #savePlan = (): void => {
    const make = async (): Promise<string> => {
      const { toJson } = await import('../model/plan/json.js');
      return toJson(this.#page.view()!.file);
    };
    void this.#files.saveAs('json', make, this.#words().tools.take.planName);
  };

  async #savePicture(as: 'svg' | 'png', id: ChartId): Promise<void> {
    const { renderRoot } = this.#page.host;
    const svg = renderRoot.querySelector<SVGSVGElement>(`svg#plot-${id}`);
    const title = renderRoot.querySelector(`#ct-${id}`)?.textContent?.trim() ?? '';
    if (svg) await (as === 'svg' ? this.#files.saveSvg(svg, title, id) : this.#files.savePng(svg, title, id));
  }

  render({ isReadonly }: View, words: LaterTexts, level: number, saveLine: unknown): TemplateResult {
    const { tools } = words;
    const { take } = tools;
    return html`<section class="block end" aria-labelledby="take">
      <div class="noprint">${heading(level, 'part', take.heading, 'take')}</div>
      <div class="tools">
        ${tool('print', take.print, () => void this.#files.print())} ${tool('copy', take.copy, this.#files.copy)}
        ${tool('save', tools.tools.saveText, this.#files.saveMarkdown)}
        <button type="button" class="link" data-act="csv">${icons.save}${take.csv}</button>
        ${tool('save', take.plan, this.#savePlan)}
        ${
          isReadonly
            ? nothing
            : html`${tool('save', tools.tools.save, this.#files.save)}
                <button type="button" class="link" data-act="excel">${icons.open}${take.open}</button>`
        }
      </div>
      <div class="msgs noprint" tabindex="-1">${fileNotice(this.#files, tools)}</div>
      <p class="src">${take.model}</p>
      ${isReadonly || saveLine === nothing ? nothing : html`<div class="noprint">${saveLine}</div>`}
    </section>`;
  }
}
