import type { Dossier } from './dossier/dossier.js';
import { MixEvent } from './mix-event.js';

/**
 * The user changed the dossier. A host that prevents it keeps the dossier itself, and sets the element's `dossier`.
 * `detail.dossier` is the whole of it after the change.
 */
export class MixDossierUpdateEvent extends MixEvent<{ readonly dossier: Dossier }> {
  constructor(dossier: Dossier) {
    super('mix-dossier-update', { dossier }, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-dossier-update': MixDossierUpdateEvent;
  }
}
