import { LazyParts, painted } from '@mengwijzer/core';
import { message } from '@mengwijzer/core/design';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Lang, Page, Section, SectionModule, ViewName } from './mix-dossier-page.js';
import type { Tools } from './mix-dossier-tools.js';
import type { DossierTexts } from './model/texts.js';

/** What the element lets its frame see and do, beside what its sections may. */
export interface Frame extends Omit<Page, 'files'> {
  readonly texts: () => DossierTexts;
  /** Tells the page that the dossier changed otherwise. */
  readonly changed: () => void;
}

const modules: Readonly<Record<ViewName, () => Promise<SectionModule>>> = {
  steps: () => import('./mix-dossier-steps.js'),
  parties: () => import('./mix-dossier-parties.js'),
  groups: () => import('./mix-dossier-groups.js'),
  monitoring: () => import('./mix-dossier-monitoring.js'),
  report: () => import('./mix-dossier-report.js'),
};

/** What comes after the frame is painted: the tools with messages and files, and each section once it is shown. */
export class Later implements ReactiveController {
  readonly #frame: Frame;
  readonly #parts = new LazyParts(() => this.#frame.host.requestUpdate());
  readonly #opened = new Map<ViewName, Section>();
  #complete: Promise<void> | undefined;

  readonly #tools = this.#parts.make(async () => {
    const { formStyles, optionStyles, replyStyles, Tools } = await import('./mix-dossier-tools.js');
    this.#frame.adopt(optionStyles, formStyles, replyStyles);
    return new Tools(this.#frame);
  });
  readonly #sections = Object.fromEntries(
    (Object.keys(modules) as ViewName[]).map((view) => [
      view,
      this.#parts.make(async (lang: Lang): Promise<Section> => {
        const [{ open }, tools] = await Promise.all([modules[view](), this.#tools.ready(undefined)]);
        const section = this.#opened.get(view) ?? open({ ...this.#frame, files: () => tools.files });
        this.#opened.set(view, section);
        await section.speak(lang);
        return section;
      }),
    ]),
  ) as Record<ViewName, ReturnType<LazyParts['make']> & { want(lang: Lang): Section | undefined; last: Section }>;

  constructor(frame: Frame) {
    this.#frame = frame;
    frame.host.addController(this);
  }

  hostUpdated(): void {
    this.#complete ??= painted().then(() => this.use(() => undefined));
  }

  get complete(): Promise<unknown> {
    return Promise.allSettled([this.#complete, this.#parts.settled]);
  }
  get isComing(): boolean {
    return this.#parts.isComing;
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
    const tools = await this.#tools.ready(undefined).catch(() => undefined);
    if (tools === undefined) this.#parts.fail();
    else act(tools);
    this.#frame.host.requestUpdate();
  }

  want(view: ViewName, lang: Lang): void {
    this.#sections[view].want(lang);
  }

  render(view: ViewName, level: number, isOnPaper: boolean): TemplateResult {
    const section = this.#opened.get(view) && this.#sections[view].last;
    if (section === undefined)
      return this.#parts.failed ? html`` : html`<p class="s muted">${this.#frame.texts().messages.loading}</p>`;
    return isOnPaper ? (section.renderAll?.(level) ?? section.render(level)) : section.render(level);
  }

  notices(): TemplateResult {
    const { notices } = this.#frame.texts().messages;
    return html`<div class="msgs noprint" tabindex="-1">
      ${
        this.#parts.failed
          ? message(
              'error',
              html`<p role="alert">${notices.failed}</p>`,
              html`<button type="button" class="link" @click=${this.#retry}>${notices.retry}</button>`,
            )
          : nothing
      }${this.tools?.notices()}
    </div>`;
  }

  readonly #retry = (): void => {
    this.#complete = undefined;
    this.#parts.retry();
  };
}
