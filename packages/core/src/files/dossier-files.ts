import { idle } from '../page/idle.js';
import { whyMissing } from '../later/why-missing.js';
import { saveDossier, saveFile, type FileExtension } from './save-file.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MessageKind } from '../design/parts.js';
import { mergeDossiers } from '../dossier/merge.js';
import type { Dossier } from '../dossier/dossier.js';
import type { SharedMessages } from '../messages/nl.js';

/** What the user has to be told, with a dossier that can be put back where one was replaced. */
export interface Notice {
  readonly kind: MessageKind;
  readonly text: string;
  readonly previous?: Dossier;
  /** What came in its place: what the user did since stays. */
  readonly replaced?: Dossier;
  /** Whether something was removed from the dossier, and not all of it replaced. */
  readonly isRemoval?: boolean;
  /** Offers to save the work as a file: something that this takes is gone. */
  readonly offersSaving?: boolean;
}

/** A dossier in a file of this name. */
export interface NamedDossier {
  readonly name: string;
  readonly dossier: Dossier;
}

interface Options {
  readonly dossier: () => Dossier;
  /** Hands a dossier to whoever owns it; `false` when that was refused. */
  readonly commit: (next: Dossier) => boolean;
  /** Hears that another dossier took the place of this one. */
  readonly replaced?: () => void;
  readonly words: () => { readonly messages: SharedMessages; readonly lang: string };
  /** The dossier as Markdown; may be loaded when it is asked for. */
  readonly markdown: () => Promise<string>;
  /** Loads what else it takes to take work away: as a table, say. */
  readonly keep?: () => Promise<unknown>;
}

/**
 * Copying, saving, opening and printing, for any element that shows a dossier. What few need is loaded when it is asked for; that it does not
 * come is said, and the answers stay. Saving as a file takes nothing that could be missing, and what else takes work away is loaded after the
 * first edit: by then the server may have another version.
 */
export class DossierFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #notice: Notice | undefined;
  /** Whether what takes work away is there, or on its way. */
  #isKept = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#notice = undefined;
  }
  /** The way back goes with what it leads to. */
  hostWiped(): void {
    this.#notice = undefined;
  }

  get notice(): Notice | undefined {
    return this.#notice;
  }
  set notice(notice: Notice | undefined) {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  readonly copy = (): Promise<void> =>
    this.#use(async ({ copyText }) => {
      const { copied, copyFailed } = this.#options.words().messages.notices;
      const done = await copyText(await this.#options.markdown());
      this.notice = done ? { kind: 'done', text: copied } : { kind: 'error', text: copyFailed };
    });

  readonly save = (): void => saveDossier(this.#options.dossier());

  readonly saveMarkdown = (): Promise<void> => this.saveAs('md', this.#options.markdown);

  /**
   * Offers a text or a picture as a file, named after the dossier.
   * @param make may load what makes it
   * @param name what the file holds of the dossier, so that several of one dossier differ: "instrumenten"
   */
  async saveAs(
    extension: FileExtension,
    make: () => string | Blob | Promise<string | Blob>,
    name?: string,
  ): Promise<void> {
    await this.#attempt(async () => saveFile(this.#options.dossier(), extension, await make(), name));
  }

  /** Offers a picture that is on the page as a file, with its styles in it. */
  saveSvg(svg: SVGSVGElement, title: string, name?: string): Promise<void> {
    return this.#use(({ saveSvg }) => saveSvg(this.#options.dossier(), svg, title, name));
  }

  /**
   * Offers a picture that is shown on the page as an image of pixels.
   * @param title stands above it: unlike that of a drawing, it would be nowhere else
   */
  savePng(svg: SVGSVGElement, title?: string, name?: string): Promise<void> {
    return this.#use(({ savePng }) => savePng(this.#options.dossier(), svg, title, name));
  }

  /** Handles `change` of a file input. */
  readonly open = (event: Event): Promise<void> => {
    // Read before anything is loaded: an event that has been through a shadow root loses its target.
    const field = event.target as HTMLInputElement;
    return this.#use(async ({ openFile }) => {
      const [file] = field.files ?? [];
      if (file === undefined) return;
      const { messages, lang } = this.#options.words();
      const { dossier, kind, text } = await openFile(file, messages, lang);
      field.value = '';
      if (dossier === null) this.notice = { kind, text };
      else this.replace(dossier, text, kind);
    });
  };

  /**
   * Handles `change` of a file input that takes several.
   * @param take gets the dossiers in them, with the names of the files, and what is to be said of each file that was not read in full
   */
  readonly openEach = (
    event: Event,
    take: (opened: readonly NamedDossier[], said: readonly string[]) => unknown,
  ): Promise<void> => {
    const field = event.target as HTMLInputElement;
    return this.#use(async ({ openFile }) => {
      const { messages, lang } = this.#options.words();
      const files = [...(field.files ?? [])];
      const read = await Promise.all(
        files.map(async (file) => ({ name: file.name, ...(await openFile(file, messages, lang)) })),
      );
      field.value = '';
      await take(
        read.flatMap(({ name, dossier }) => (dossier === null ? [] : [{ name, dossier }])),
        read.flatMap(({ dossier, text, left }) => (dossier === null ? [text] : left === '' ? [] : [left])),
      );
    });
  };

  /** Prints the host alone; `prepare` renders first what is only there in print. */
  readonly print = (prepare?: () => Promise<unknown>): Promise<void> =>
    this.#use(async ({ printElement }) => {
      await prepare?.();
      await this.#host.updateComplete;
      await printElement(this.#host);
    });

  /** Puts another dossier in place of the present one, says so, and keeps a way back. */
  replace(next: Dossier, text: string, kind: MessageKind = 'done'): void {
    const previous = this.#options.dossier();
    if (!this.#options.commit(next)) return;
    this.#options.replaced?.();
    this.notice = { kind, text, previous, replaced: next };
  }

  /** Takes something out of the dossier, says so, and keeps a way back. */
  remove(next: Dossier, text: string): boolean {
    const previous = this.#options.dossier();
    const isKept = this.#options.commit(next);
    if (isKept) this.notice = { kind: 'done', text, previous, replaced: next, isRemoval: true };
    return isKept;
  }

  /** Puts back what was replaced or removed, and only that: what the user did since stays. */
  readonly restore = (): void => {
    const { previous, replaced, isRemoval } = this.#notice ?? {};
    if (previous === undefined || replaced === undefined) return;
    const { restored, isBack } = this.#options.words().messages.notices;
    const { dossier } = mergeDossiers(replaced, this.#options.dossier(), previous);
    if (this.#options.commit(dossier)) this.notice = { kind: 'done', text: isRemoval ? isBack : restored };
  };

  /** Loads what takes work away, when the browser has time for it; to be called once there is work. What does not come is tried again then. */
  readonly keep = (): void => {
    if (this.#isKept) return;
    this.#isKept = true;
    void idle().then(async () => {
      const { markdown, keep } = this.#options;
      const loads = await Promise.allSettled([import('./files.js'), markdown(), keep?.()]);
      this.#isKept = loads.every(({ status }) => status === 'fulfilled');
    });
  };

  /** Loads something; that it does not come is said, and rejects. */
  async load<T>(load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (error) {
      const text = this.#options.words().messages.notLoaded[await whyMissing(error)];
      this.notice = { kind: 'error', text, offersSaving: true };
      throw error;
    }
  }

  async #use(use: (files: typeof import('./files.js')) => unknown): Promise<void> {
    await this.#attempt(async () => use(await import('./files.js')));
  }

  async #attempt(act: () => Promise<unknown>): Promise<void> {
    // It has been said.
    await this.load(act).catch(() => undefined);
  }
}
