import { whyMissing } from '@mengwijzer/core';
import { heading, icons, message, ticked } from '@mengwijzer/core/design';
import { parseDossier } from '@mengwijzer/core/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { emptyFile } from '../model/sheet/edit.js';
import { columns } from '../model/plan/fields.js';
import { MAX_TEXT } from '../model/plan/file-limits.js';
import type { DossierFiles } from '@mengwijzer/core/files';
import type { MessageKind } from '@mengwijzer/core/design';
import type { CsvReading } from '../model/sheet/read-csv.js';
import type { LaterTexts } from '../model/texts.js';
import type { PhasingPage } from '../mix-phasing-later.js';
import type { View } from '../mix-phasing-view.js';

/** What became of something that was brought in, with what is to be looked at. */
interface Notice {
  readonly kind: MessageKind;
  readonly text: string;
  readonly notes: readonly string[];
  /** Whether the plan changed, so that there is a way back. */
  readonly isDone: boolean;
}

/** For the drafts of the store. */
const FORM = 'cells';
/** `adds`: not in place of what stands there; empty when it is. */
const blank = { cells: '', adds: '' };

const refused = (text: string): Notice => ({ kind: 'error', text, notes: [], isDone: false });

/** Bringing in a plan from a spreadsheet or a file: nothing that stood there is lost, since all of it can be undone. */
export class Bringing {
  readonly #page: PhasingPage;
  readonly #words: () => LaterTexts;
  readonly #files: DossierFiles;
  #isAsked = false;
  #notice: Notice | undefined;

  constructor(page: PhasingPage, words: () => LaterTexts, files: DossierFiles) {
    this.#page = page;
    this.#words = words;
    this.#files = files;
  }

  /** Open where somebody asked for it, or filled something in before the page was left. */
  get #isOpen(): boolean {
    return this.#isAsked || this.#cells !== '' || !this.#replaces;
  }

  get #draft(): typeof blank {
    return this.#page.store()?.drafts.get(FORM, blank) ?? blank;
  }
  #keep(change: Partial<typeof blank>): void {
    const drafts = this.#page.store()?.drafts;
    const { cells, adds } = { ...this.#draft, ...change };
    if (cells === '' && adds === '') drafts?.drop(FORM);
    else drafts?.type(FORM, { cells, adds });
  }

  /** What was pasted or typed, before it is in the plan. */
  get #cells(): string {
    return this.#draft.cells;
  }
  get #replaces(): boolean {
    return this.#draft.adds === '';
  }

  /** As it was before anybody came here. */
  forget(): void {
    this.#shut();
  }

  #shut(): void {
    this.#isAsked = false;
    this.#notice = undefined;
    this.#keep(blank);
  }

  /** Does what a button asks; whether it was one of ours. */
  act(act: string): boolean {
    switch (act) {
      case 'excel':
        this.#isAsked = true;
        this.#page.focus('bring-cells');
        return true;
      case 'bring-shut':
        this.#shut();
        this.#page.focus('excel');
        return true;
      case 'bring-put':
        void this.#put();
        return true;
      default:
        return false;
    }
  }

  /** Keeps what is typed; whether it was in one of our fields. */
  input(name: string, value: string): boolean {
    if (name !== 'bring-cells') return false;
    this.#isAsked = true;
    this.#keep({ cells: value });
    return true;
  }

  readonly #replace = (event: Event): void => {
    event.stopPropagation();
    this.#isAsked = true;
    this.#keep({ adds: (event.target as HTMLInputElement).checked ? '' : 'yes' });
  };

  async #put(): Promise<void> {
    const { texts } = this.#page.view()!;
    const { bring } = this.#words().tools;
    if (this.#cells.trim() === '') {
      this.#notify(refused(bring.nothing));
      return;
    }
    await this.#use(async () => {
      const { putCells } = await import('../model/sheet/put-cells.js');
      let notice: Notice | undefined;
      this.#page.edit((file) => {
        const put = putCells(this.#replaces ? emptyFile(file) : file, this.#cells, texts);
        notice = {
          ...put,
          kind: put.file ? (put.notes.length > 0 ? 'caution' : 'done') : 'error',
          isDone: put.file !== undefined,
        };
        return put.file ?? file;
      });
      if (notice?.isDone) this.#keep({ cells: '' });
      if (notice) this.#notify(notice);
    });
  }

  readonly #open = (event: Event): void => {
    event.stopPropagation();
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) void this.#use(() => this.#read(file)).finally(() => (field.value = ''));
  };

  async #read(file: File): Promise<void> {
    const { plan } = this.#words().files;
    // Not read at all: the browser would hold it in memory.
    if (file.size > MAX_TEXT) return this.#notify(refused(plan['too-large']));
    const { decodeCsv } = await import('../model/sheet/decode-csv.js');
    const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
    const isJson = /\.json$/iu.test(file.name) || /^\s*[{[]/u.test(text);
    await (isJson ? this.#readJson(text, file.name) : this.#readCsv(text));
  }

  async #readCsv(text: string): Promise<void> {
    const [{ fromCsv }, { sayCsv }] = await Promise.all([
      import('../model/sheet/read-csv.js'),
      import('../model/sheet/say-csv.js'),
    ]);
    const { texts } = this.#page.view()!;
    let read: CsvReading | undefined;
    const isDone = this.#page.edit((file) => {
      read = fromCsv(text, file, texts.lang);
      return read.file ?? file;
    });
    if (read) this.#say(sayCsv(read, texts, this.#words().files), read.file !== undefined, isDone);
  }

  async #readJson(text: string, name: string): Promise<void> {
    const [{ parsePlanFile }, { sayPlanFile }] = await Promise.all([
      import('../model/file/parse-plan-file.js'),
      import('../model/file/say-plan-file.js'),
    ]);
    const parsed = parsePlanFile(text);
    const { dossier } = parsed.file ? parseDossier(text) : { dossier: null };
    // What else is in a dossier comes with it, as everywhere; the message has a way back.
    if (dossier?.plan) return this.#replaceDossier(dossier, name);
    const { file } = parsed;
    const isDone = file !== null && this.#page.edit(() => file);
    this.#say(sayPlanFile(parsed, this.#page.texts(), this.#words().files), file !== null, isDone);
  }

  #replaceDossier(dossier: Parameters<DossierFiles['replace']>[0], name: string): void {
    this.#isAsked = false;
    this.#files.replace(dossier, this.#words().tools.notices.opened(name));
    this.#page.focus('notice');
  }

  #say(
    { summary, notes }: { readonly summary: string; readonly notes: readonly string[] },
    isRead: boolean,
    isDone: boolean,
  ): void {
    const kind = isRead ? (notes.length > 0 ? 'caution' : 'done') : 'error';
    this.#notify({ kind, text: summary, notes, isDone });
  }

  #notify(notice: Notice): void {
    this.#notice = notice;
    this.#page.focus('bring-notice');
    this.#page.host.requestUpdate();
  }

  async #use(use: () => Promise<unknown>): Promise<void> {
    try {
      await use();
    } catch (error) {
      this.#notify(refused(this.#words().tools.notLoaded[await whyMissing(error)]));
    }
  }

  render(view: View, words: LaterTexts, level: number): TemplateResult | typeof nothing {
    if (!this.#isOpen || view.isReadonly) return nothing;
    const { bring } = words.tools;
    const names = columns.map((column) => words.files.csv.columns[column]).join(', ');
    return html`<section class="bring noprint" aria-labelledby="bring">
      ${heading(level, 'part', bring.heading, 'bring')}
      <p class="m">${bring.lead}</p>
      ${this.#message(view)}
      <div class="field">
        <label for="bring-cells">${bring.cells}</label>
        <textarea
          class="box"
          id="bring-cells"
          name="bring-cells"
          rows="3"
          spellcheck="false"
          wrap="off"
          .value=${live(this.#cells)}
          aria-describedby="bring-hint"
        ></textarea>
        <p class="xs m" id="bring-hint">${bring.columns(names)}</p>
      </div>
      ${
        view.file.plan.sites.length === 0
          ? nothing
          : html`<label class="pick">
              <input class="tick" type="checkbox" .checked=${ticked(this.#replaces)} @input=${this.#replace} />
              <span>${bring.replace}<span class="note">${bring.replaceHint}</span></span>
            </label>`
      }
      <div class="tools">
        <button type="button" class="btn" data-act="bring-put">${bring.put}</button>
        <label class="link">
          <input
            class="vh"
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            aria-describedby="bring-file-hint"
            @change=${this.#open}
          />${icons.open}${bring.file}
        </label>
        <button type="button" class="link" data-act="bring-shut">${bring.shut}</button>
      </div>
      <p class="xs m" id="bring-file-hint">${bring.fileHint}</p>
    </section>`;
  }

  #message({ texts }: View): TemplateResult | typeof nothing {
    const notice = this.#notice;
    if (notice === undefined) return nothing;
    const { kind, text, notes, isDone } = notice;
    return message(
      kind,
      html`<p id="bring-notice" tabindex="-1" role=${kind === 'error' ? 'alert' : 'status'}>${text}</p>
        ${
          notes.length === 0
            ? nothing
            : html`<ul class="says">
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
        }`,
      isDone
        ? html`<button type="button" class="link" data-act="undo">${icons.undo}${texts.messages.tools.undo}</button>`
        : nothing,
    );
  }
}
