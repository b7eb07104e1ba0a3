import { MixEvent } from '@mengwijzer/core';
import type { Dossier } from '@mengwijzer/core/dossier';

/** The user changed the dossier here: took in files of parties, wrote down an agreement or an indicator, or wiped everything. */
export class MixDossierChangeEvent extends MixEvent<{ readonly dossier: Dossier }> {
  static readonly type = 'mix-dossier-change';
  constructor(detail: MixDossierChangeEvent['detail']) {
    super(MixDossierChangeEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-dossier-change': MixDossierChangeEvent;
  }
}
