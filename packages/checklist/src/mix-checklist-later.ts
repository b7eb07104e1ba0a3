import { LaterParts, painted } from '@mengwijzer/core';
import { questions } from '@mengwijzer/content/questions';
import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { View } from './mix-checklist-fields.js';
import type { Answers, Dossier, DossierStore } from '@mengwijzer/core/dossier';
import type { DossierFiles, Wiping } from '@mengwijzer/core/files';
import type { Background, ChecklistTexts } from './model/texts.js';

export type Reply = typeof import('./mix-checklist-reply.js');
type Sheet = typeof import('./mix-checklist-sheet.js').sheet;
type Source = typeof import('./mix-checklist-source.js') & { readonly background: Background };

interface Ready {
  readonly reply: Reply;
  readonly files: DossierFiles;
  readonly wiping: Wiping;
}

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
export class Later extends LaterParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #shown = 1;
  #printing = false;

  readonly #ready = this._parts.make(async (): Promise<Ready> => {
    const reply = await import('./mix-checklist-reply.js');
    const { adopt, dossier, commit, texts, store, focus, wiped } = this.#options;
    adopt(reply.replyStyles);
    const files = new reply.DossierFiles(this.#host, {
      dossier,
      commit,
      words: texts,
      markdown: async () => {
        const { toMarkdown } = await import('./model/markdown.js');
        return toMarkdown(dossier(), texts(), await texts().background(), new Date());
      },
    });
    const wiping = new reply.Wiping({ store, words: () => texts().messages, files, focus, wiped });
    return { reply, files, wiping };
  });
  readonly #source = this._parts.make(async (texts: ChecklistTexts): Promise<Source> => {
    const [parts, background] = await Promise.all([import('./mix-checklist-source.js'), texts.background()]);
    return { ...parts, background };
  });
  readonly #sheet = this._parts.make(async () => (await import('./mix-checklist-sheet.js')).sheet);

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    super(host);
    this.#host = host;
    this.#options = options;
  }

  hostDisconnected(): void {
    this.wiping?.forget();
  }
  hostWiped(): void {
    this.wiping?.forget();
  }

  /** How many questions are on the page by now. */
  get shown(): number {
    return this.#shown;
  }

  /** Puts all questions on the page now. */
  showAll(): void {
    this.#shown = questions.length;
    this.#host.requestUpdate();
  }

  get reply(): Reply | undefined {
    return this.#ready.peek(undefined)?.reply;
  }
  get files(): DossierFiles | undefined {
    return this.#ready.peek(undefined)?.files;
  }
  get wiping(): Wiping | undefined {
    return this.#ready.peek(undefined)?.wiping;
  }

  protected override async _grow(): Promise<void> {
    // That a part did not come was said where one wanted to print the blank sheet.
    if (this.files?.notice?.offersSaving) this.files.notice = undefined;
    await this.use(() => undefined);
    while (this.reply && this.#shown < questions.length) {
      this.#shown += 1;
      this.#host.requestUpdate();
      await painted();
    }
  }

  /** Does something with the reply and the files, loaded if they were not; that they did not come is said. */
  async use(act: (reply: Reply, files: DossierFiles) => unknown): Promise<void> {
    await this._with(this.#ready.ready(undefined), ({ reply, files }) => act(reply, files));
  }

  /** What the source says to these answers, once it is loaded in this language. */
  says(answers: Answers, texts: ChecklistTexts): View['source'] {
    const source = Object.keys(answers).length > 0 ? this.#source.want(texts) : this.#source.peek(texts);
    if (source === undefined) return undefined;
    const { background, cautions, viewHints } = source;
    return { background, cautions, hints: viewHints(answers, texts, background) };
  }

  loadSource(texts: ChecklistTexts): void {
    this.#source.want(texts);
  }

  /** The blank sheet; asked for with this. */
  get sheet(): Sheet | undefined {
    return this.#sheet.want(undefined);
  }

  /** Whether the blank sheet is on the page because it is being printed. */
  get printing(): boolean {
    return this.#printing;
  }

  readonly printSheet = async (): Promise<void> => {
    this.#printing = true;
    await this.files?.print(() => this.#sheet.ready(undefined));
    this.#printing = false;
    this.#host.requestUpdate();
  };
}
