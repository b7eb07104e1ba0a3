import type { Dossier } from '../dossier/dossier.js';
import { MixEvent } from './mix-event.js';
import type { SourceReason } from '../page/source.js';

/**
 * The user changed the dossier. A host that prevents it keeps the dossier itself, and sets the element's `dossier`.
 * `detail.dossier` is the whole of it after the change.
 */
export class MixDossierUpdateEvent extends MixEvent<{ readonly dossier: Dossier }> {
  constructor(dossier: Dossier) {
    super('mix-dossier-update', { dossier }, { cancelable: true });
  }
}

/** Which file of the page it was: what named it, and what it is. */
export interface SourceErrorDetail {
  /** The attribute or the option that named the file. */
  readonly source: 'content' | 'src' | 'text' | 'settings';
  /** Absolute, unless it is no address. */
  readonly url: string;
  readonly reason: SourceReason;
}

/**
 * A file that the page named could not be had, or is not what it should be. Our other events say what a user did; this one is for whoever made
 * the page, who is not there to read the console, and can have it reported.
 */
export class MixSourceErrorEvent extends MixEvent<SourceErrorDetail> {
  constructor(detail: SourceErrorDetail) {
    super('mix-source-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-dossier-update': MixDossierUpdateEvent;
    'mix-source-error': MixSourceErrorEvent;
  }
}
