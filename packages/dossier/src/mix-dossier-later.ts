import { LaterParts, type Lazy } from '@mengwijzer/core';
import { missing } from '@mengwijzer/core/design';
import { saveDossier } from '@mengwijzer/core/files';
import { html, type TemplateResult } from 'lit';
import {
  sectionNames,
  type Lang,
  type Page,
  type Section,
  type SectionModule,
  type SectionName,
} from './mix-dossier-page.js';
import type { Tools } from './mix-dossier-tools.js';
import type { DossierTexts } from './model/texts.js';

/** What the element lets its frame see and do, beside what its sections may. */
export interface Frame extends Omit<Page, 'files'> {
  readonly texts: () => DossierTexts;
  /** Tells the page that the dossier changed otherwise. */
  readonly changed: () => void;
  /** Loads what takes the dossier away, for when it may be gone. */
  readonly keep: () => Promise<unknown>;
}

const modules: Readonly<Record<SectionName, () => Promise<SectionModule>>> = {
  steps: () => import('./mix-dossier-steps.js'),
  parties: () => import('./mix-dossier-parties.js'),
  groups: () => import('./mix-dossier-groups.js'),
  monitoring: () => import('./mix-dossier-monitoring.js'),
  report: () => import('./mix-dossier-report.js'),
};

/** What comes after the frame is painted: the tools with messages and files, and each section once it is shown. */
export class Later extends LaterParts {
  readonly #frame: Frame;
  readonly #opened = new Map<SectionName, Section>();

  readonly #tools = this._parts.make(async () => {
    const { formStyles, optionStyles, replyStyles, Tools } = await import('./mix-dossier-tools.js');
    this.#frame.adopt(optionStyles, formStyles, replyStyles);
    return new Tools(this.#frame);
  });
  readonly #sections = new Map(sectionNames.map((name) => [name, this.#section(name)]));

  constructor(frame: Omit<Frame, 'keep'>) {
    super(frame.host);
    this.#frame = { ...frame, keep: () => this.#keep() };
  }

  /** A section, in a language. It is opened once: what the user looks at in it stays. */
  #section(name: SectionName): Lazy<Section, Lang> {
    return this._parts.make(async (lang: Lang) => {
      const [{ open }, tools] = await Promise.all([modules[name](), this.#tools.ready(undefined)]);
      const section = this.#opened.get(name) ?? open({ ...this.#frame, files: () => tools.files });
      this.#opened.set(name, section);
      await section.speak(lang);
      return section;
    });
  }

  /** The report in all its forms, made once, so that all that it takes is there. */
  async #keep(): Promise<void> {
    const { dossier, texts } = this.#frame;
    const { lang } = texts();
    const [{ make }] = await Promise.all([
      import('./mix-dossier-report-make.js'),
      import('./word.js'),
      this.#sections.get('report')?.ready(lang),
    ]);
    await make('report', 'all', { dossier: dossier(), lang, now: new Date() });
  }

  /** Sections keep what is being written in them, and are opened anew. */
  hostWiped(): void {
    this.#opened.clear();
    for (const section of this.#sections.values()) section.forget();
    this.tools?.forget();
  }

  protected override _grow(): Promise<unknown> {
    return this.use(() => undefined);
  }

  get tools(): Tools | undefined {
    return this.#tools.peek(undefined);
  }
  /** Whether a part of the dossier is being printed by itself, as a report is. */
  get isPrintingPart(): boolean {
    return [...this.#opened.values()].some((section) => section.isPrinting);
  }

  /** Does something with the tools, once they are there. */
  async use(act: (tools: Tools) => unknown): Promise<void> {
    await this._with(this.#tools.ready(undefined), act);
  }

  /** Asks for a section, in the language of the page. */
  want(name: SectionName, lang: Lang): void {
    this.#sections.get(name)?.want(lang);
  }

  render(name: SectionName, level: number, isOnPaper: boolean): TemplateResult {
    const section = this.#sections.get(name)?.last;
    if (section === undefined)
      return this._parts.failed ? html`` : html`<p class="s m">${this.#frame.texts().messages.loading}</p>`;
    return isOnPaper ? (section.renderAll?.(level) ?? section.render(level)) : section.render(level);
  }

  notices(): TemplateResult {
    const { notLoaded } = this.#frame.texts().messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${missing(this, notLoaded, () => saveDossier(this.#frame.dossier()))}${this.tools?.notices()}
    </div>`;
  }
}
