import type { DossierStore } from '../dossier/dossier-store.js';
import type { SharedMessages } from '../messages/nl.js';
import type { DossierFiles } from './dossier-files.js';

interface Options {
  readonly store: () => DossierStore | undefined;
  readonly words: () => SharedMessages;
  /** Says what became of it. */
  readonly files: DossierFiles;
  /** Moves the focus, once what has this id is on the page. */
  readonly focus: (id: string) => void;
  /** All is gone, or could not be wiped: tells the page what its element shows now. */
  readonly wiped?: () => void;
}

/** Wiping all that is kept: asked once, in place, and told when it is done. See `saveLine` for what it looks like. */
export class Wiping {
  readonly #options: Options;
  #isAsking = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Whether the question stands open. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** Lets the question go: nobody is there to answer it. */
  forget(): void {
    this.#isAsking = false;
  }

  readonly ask = (asking: boolean): void => {
    this.#isAsking = asking;
    this.#options.focus(asking ? 'wipe-asks' : 'wipe');
  };

  readonly wipe = async (): Promise<void> => {
    const { store, words, files, focus, wiped } = this.#options;
    this.#isAsking = false;
    await store()?.wipe();
    const { wipe } = words();
    const hasFailed = store()?.status.kind === 'failed';
    files.notice = hasFailed ? { kind: 'error', text: wipe.failed } : { kind: 'done', text: wipe.done };
    focus('notice');
    wiped?.();
  };
}
