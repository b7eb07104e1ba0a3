import { painted } from '@mengwijzer/core';
import { questions } from '@mengwijzer/content/questions';
import { isServer, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { View } from './mix-checklist-fields.js';
import type { Answers, Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { DossierFiles, Wiping } from '@mengwijzer/core/files';
import type { Background, ChecklistTexts } from './model/texts.js';

type Reply = typeof import('./mix-checklist-reply.js');
type Sheet = typeof import('./mix-checklist-sheet.js').sheet;
type Source = typeof import('./mix-checklist-source.js') & {
  readonly texts: ChecklistTexts;
  readonly background: Background;
};

interface Options {
  readonly dossier: () => Dossier;
  readonly commit: (next: Dossier) => boolean;
  readonly store: () => DossierStore | undefined;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  /** Tells the page that the dossier was wiped. */
  readonly wiped: () => unknown;
  readonly texts: () => ChecklistTexts;
  readonly adopt: (...styles: readonly CSSResult[]) => void;
}

/**
 * What comes after the first screen is painted: the questions below it, one by one, so that the page never stalls; then the reply to
 * the answers; what the source says, once a visitor comes near; the blank sheet, when it is printed.
 */
export class Later implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #reply: Reply | undefined;
  #files: DossierFiles | undefined;
  #wiping: Wiping | undefined;
  #source: Source | undefined;
  #sheet: Sheet | undefined;
  #shown = 1;
  #complete: Promise<void> | undefined;
  #failed = false;
  #printing = false;
  #loading: ChecklistTexts | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#complete ??= this.#grow();
  }
  hostDisconnected(): void {
    this.#wiping?.forget();
  }
  hostWiped(): void {
    this.#wiping?.forget();
  }

  /** How many questions are on the page by now. */
  get shown(): number {
    return this.#shown;
  }
  /** Resolves once all is on the page. */
  get complete(): Promise<void> | undefined {
    // A server draws once, when all is there.
    if (isServer) this.hostUpdated();
    return this.#complete;
  }

  /** Puts all questions on the page now. */
  showAll(): void {
    this.#shown = questions.length;
    this.#host.requestUpdate();
  }

  get reply(): Reply | undefined {
    return this.#reply;
  }
  get files(): DossierFiles | undefined {
    return this.#files;
  }
  get wiping(): Wiping | undefined {
    return this.#wiping;
  }
  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  /** Whether the rest did not come: the connection was lost, or a file is gone. */
  get failed(): boolean {
    return this.#failed;
  }
  readonly retry = (): void => void (this.#complete = this.#grow());

  async #grow(): Promise<void> {
    await painted();
    this.#failed = await this.ready().then(
      () => false,
      () => true,
    );
    this.#host.requestUpdate();
    if (this.#failed) return;
    while (this.#shown < questions.length) {
      this.#shown += 1;
      this.#host.requestUpdate();
      await painted();
    }
  }

  /** The reply and the files, loaded if they were not. */
  async ready(): Promise<{ readonly reply: Reply; readonly files: DossierFiles }> {
    const reply = await import('./mix-checklist-reply.js');
    const { dossier, commit, texts, store, focus, wiped } = this.#options;
    const files = (this.#files ??= new reply.DossierFiles(this.#host, {
      dossier,
      commit,
      words: texts,
      markdown: async () => {
        const { toMarkdown } = await import('./model/markdown.js');
        return toMarkdown(dossier(), texts(), await texts().background(), new Date());
      },
    }));
    this.#wiping ??= new reply.Wiping({ store, words: () => texts().messages, files, focus, wiped });
    if (this.#reply === undefined) this.#host.requestUpdate();
    this.#options.adopt(reply.replyStyles);
    this.#reply = reply;
    return { reply, files };
  }

  /** What the source says to these answers, once it is loaded in this language. */
  says(answers: Answers, texts: ChecklistTexts): View['source'] {
    if (this.#source?.texts !== texts) {
      if (Object.keys(answers).length > 0) void this.loadSource(texts);
      return undefined;
    }
    const { background, cautions, viewHints } = this.#source;
    return { background, cautions, hints: viewHints(answers, texts, background) };
  }

  async loadSource(texts: ChecklistTexts): Promise<void> {
    if (this.#loading === texts) return;
    this.#loading = texts;
    try {
      const [parts, background] = await Promise.all([import('./mix-checklist-source.js'), texts.background()]);
      this.#source = { ...parts, texts, background };
      this.#host.requestUpdate();
    } catch {
      this.#loading = undefined;
      const { files } = await this.ready();
      files.notice = { kind: 'error', text: texts.messages.notices.failed };
    }
  }

  async loadSheet(): Promise<void> {
    this.#sheet = (await import('./mix-checklist-sheet.js')).sheet;
    this.#host.requestUpdate();
  }

  /** Whether the blank sheet is on the page because it is being printed. */
  get printing(): boolean {
    return this.#printing;
  }

  readonly printSheet = async (): Promise<void> => {
    this.#printing = true;
    await this.#files?.print(() => this.loadSheet());
    this.#printing = false;
    this.#host.requestUpdate();
  };
}
