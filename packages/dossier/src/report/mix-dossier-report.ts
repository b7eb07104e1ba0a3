import { whyMissing, type Missing } from '@mengwijzer/core';
import { heading, message, missing, ticked, tool } from '@mengwijzer/core/design';
import { saysOwn, type Dossier } from '@mengwijzer/core/dossier';
import { pageOf } from '@mengwijzer/core/native';
import { html, nothing, type TemplateResult } from 'lit';
import styles from './mix-dossier-report.styles.js';
import type { Lang, DossierPage, Section } from '../mix-dossier-page.js';
import type { Kind } from './mix-dossier-report-make.js';
import type { Report } from '../model/report/blocks.js';
import type { SheetKind } from '../model/report/sheets.js';
import type { ReportMessages } from './messages/report.nl.js';

type Maker = typeof import('./mix-dossier-report-make.js');
type Sheet = SheetKind | 'all';

const kinds: readonly Kind[] = ['report', 'summary', 'sheets'];
const sheets: readonly Sheet[] = ['all', 'questions', 'party', 'shortlist'];

const words: Readonly<Record<Lang, () => Promise<ReportMessages>>> = {
  nl: async () => (await import('./messages/report.nl.js')).reportNl,
  en: async () => (await import('./messages/report.en.js')).reportEn,
};

const saysNothing = (dossier: Dossier): boolean =>
  !saysOwn(dossier) && dossier.contributions.length + dossier.agreements.length + dossier.monitoring.length === 0;

/** Margins of the paper: a rule for the page, which a style in a shadow root cannot give. */
const paperRule = '@page { size: A4; margin: 17mm 18mm 18mm }';

/** What one takes away: a report, a summary or blank sheets, on paper, as Word or as Markdown. */
class ReportSection implements Section {
  readonly #page: DossierPage;
  #lang: Lang = 'nl';
  #messages: ReportMessages | undefined;
  #kind: Kind = 'report';
  #sheet: Sheet = 'all';
  #isShown = false;
  #isPrinting = false;
  #isBusy = false;
  /** Why the last thing that was asked did not come, and that thing. */
  #failed: { readonly missing: Missing; readonly retry: () => void } | undefined;
  #maker: Maker | undefined;
  /** What was made last, and of what. */
  #made: { readonly key: readonly unknown[]; readonly report: Report } | undefined;
  #making: readonly unknown[] | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
    page.adopt(styles);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  async speak(lang: Lang): Promise<void> {
    const messages = await words[lang]();
    this.#lang = lang;
    this.#messages = messages;
  }

  /** What the report depends on: made anew only when that changed. */
  #key(): readonly unknown[] {
    return [this.#kind, this.#kind === 'sheets' ? this.#sheet : '', this.#page.dossier(), this.#lang];
  }

  get #ready(): Report | undefined {
    const key = this.#key();
    return this.#made?.key.every((each, at) => each === key[at]) ? this.#made.report : undefined;
  }

  /** The same of an earlier dossier. */
  get #before(): Report | undefined {
    const [kind, sheet] = this.#key();
    return this.#made?.key[0] === kind && this.#made?.key[1] === sheet ? this.#made?.report : undefined;
  }

  /** The report that was chosen, made now if it was not. */
  async #make(): Promise<Report> {
    const had = this.#ready;
    if (had !== undefined) return had;
    const key = this.#key();
    const maker = (this.#maker ??= await import('./mix-dossier-report-make.js'));
    const report = await maker.make(this.#kind, this.#sheet, {
      dossier: this.#page.dossier(),
      lang: this.#lang,
      now: new Date(),
    });
    this.#made = { key, report };
    return report;
  }

  /** Makes what is shown, once for each change. */
  #want(): void {
    const key = this.#key();
    if (this.#ready !== undefined || this.#making?.every((each, at) => each === key[at])) return;
    this.#making = key;
    void this.#try(() => this.#make());
  }

  async #try(act: () => Promise<unknown>): Promise<void> {
    this.#isBusy = true;
    this.#failed = undefined;
    this.#page.host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.#failed = { missing: await whyMissing(error), retry: () => void this.#try(act) };
    }
    this.#isBusy = false;
    this.#page.host.requestUpdate();
  }

  readonly #print = (): void =>
    void this.#try(async () => {
      await this.#make();
      this.#isPrinting = true;
      this.#page.host.requestUpdate();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(paperRule);
      pageOf().adoptedStyleSheets = [...pageOf().adoptedStyleSheets, sheet];
      try {
        await this.#page.files().print();
      } finally {
        pageOf().adoptedStyleSheets = pageOf().adoptedStyleSheets.filter((each) => each !== sheet);
        this.#isPrinting = false;
      }
    });

  readonly #saveWord = (): void =>
    void this.#try(async () => {
      const messages = this.#messages!;
      const [report, { toWord }] = await Promise.all([this.#make(), import('./word.js')]);
      const file = new Blob([await toWord(report, messages)]);
      await this.#page.files().saveAs('docx', () => file, messages.section.names[this.#kind]);
      this.#page.say(messages.section.saved.word);
    });

  readonly #saveMarkdown = (): void =>
    void this.#try(async () => {
      const { section } = this.#messages!;
      const report = await this.#make();
      await this.#page.files().saveAs('md', () => this.#maker!.reportMarkdown(report), section.names[this.#kind]);
      this.#page.say(section.saved.markdown);
    });

  readonly #saveJson = (): void => this.#page.files().save();

  readonly #onChange = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'report/kind') this.#kind = kinds.find((each) => each === value) ?? 'report';
    if (name === 'report/sheet') this.#sheet = sheets.find((each) => each === value) ?? 'all';
    this.#page.host.requestUpdate();
  };

  readonly #onToggle = ({ target }: Event): void => {
    this.#isShown = (target as HTMLDetailsElement).open;
    this.#page.host.requestUpdate();
  };

  readonly #go = (id: string): void => {
    this.#page.focus(id);
    this.#page.host.requestUpdate();
  };

  #choices({ section }: ReportMessages): TemplateResult {
    return html`<fieldset @change=${this.#onChange}>
      <legend>${section.what}</legend>
      <div class="choices">
        ${kinds.map(
          (kind) =>
            html`<div class="choice ${kind === this.#kind ? 'on' : ''}">
              <input
                class="tick"
                type="radio"
                name="report/kind"
                id=${`report-${kind}`}
                value=${kind}
                aria-describedby=${`report-${kind}-hint`}
                .checked=${ticked(kind === this.#kind)}
              />
              <label for=${`report-${kind}`}>${section.kinds[kind].label}</label>
              <p class="hint" id=${`report-${kind}-hint`}>${section.kinds[kind].hint}</p>
            </div>`,
        )}
      </div>
    </fieldset>`;
  }

  #which({ section }: ReportMessages): TemplateResult | typeof nothing {
    if (this.#kind !== 'sheets') return nothing;
    return html`<fieldset @change=${this.#onChange}>
      <legend>${section.which}</legend>
      <div class="opts">
        ${sheets.map(
          (sheet) =>
            html`<label class="opt ${sheet === this.#sheet ? 'on' : ''}"
              ><input type="radio" name="report/sheet" value=${sheet} .checked=${ticked(sheet === this.#sheet)} />${
                section.sheets[sheet]
              }</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  #preview({ section }: ReportMessages, level: number): TemplateResult {
    if (this.#isShown) this.#want();
    // What was made before stays until what replaces it is there.
    const report = this.#isShown ? (this.#ready ?? this.#before) : undefined;
    return html`<details class="preview" ?open=${this.#isShown} @toggle=${this.#onToggle}>
      <summary>${section.preview}</summary>
      ${
        report !== undefined && this.#maker !== undefined
          ? this.#maker.reportView(report, section, level, this.#go)
          : this.#isShown && this.#isBusy
            ? html`<p class="s m" role="status">${section.making}</p>`
            : nothing
      }
    </details>`;
  }

  render(level: number): TemplateResult {
    const messages = this.#messages;
    if (messages === undefined) return html``;
    const { section } = messages;
    const report = this.#isPrinting ? this.#ready : undefined;
    return html`<div class="report noprint">
        <div class="head">
          ${heading(level, 'section', section.heading, 'report-heading')}
          <p class="lead">${section.lead}</p>
        </div>
        ${
          this.#kind !== 'sheets' && saysNothing(this.#page.dossier())
            ? message('info', html`<p>${section.empty}</p>`)
            : nothing
        }
        ${this.#choices(messages)} ${this.#which(messages)}
        <div>
          <div class="tools main">
            <button type="button" class="btn main" @click=${this.#print}>${section.print}</button>
            ${tool('save', section.word, this.#saveWord)} ${tool('save', section.markdown, this.#saveMarkdown)}
            ${tool('save', section.json, this.#saveJson)}
          </div>
          <p class="s m">${section.jsonHint}</p>
          ${this.#failed ? missing(this.#failed, section.notLoaded, this.#saveJson) : nothing}
        </div>
        ${this.#preview(messages, Math.min(6, level + 1))}
      </div>
      ${
        report !== undefined && this.#maker !== undefined
          ? html`<div class="printonly">${this.#maker.reportView(report, section, level, this.#go)}</div>`
          : nothing
      }`;
  }
}

export const open = (page: DossierPage): Section => new ReportSection(page);
