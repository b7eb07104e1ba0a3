import { MixEvent } from '@mengwijzer/core';
import type { Dossier, ShortlistEntry } from '@mengwijzer/core/dossier';

/** The user opened an instrument to read it. */
export class MixInstrumentSelectEvent extends MixEvent<{ readonly id: string }> {
  static readonly type = 'mix-instrument-select';
  constructor(detail: MixInstrumentSelectEvent['detail']) {
    super(MixInstrumentSelectEvent.type, detail);
  }
}

/** The user changed the shortlist: put an instrument on it, took one off, moved one, or wrote something with it. */
export class MixShortlistChangeEvent extends MixEvent<{
  /** The instrument that it is about; absent when all changed at once (a file was opened, everything was wiped). */
  readonly id?: string;
  readonly shortlist: readonly ShortlistEntry[];
  readonly dossier: Dossier;
}> {
  static readonly type = 'mix-shortlist-change';
  constructor(detail: MixShortlistChangeEvent['detail']) {
    super(MixShortlistChangeEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-instrument-select': MixInstrumentSelectEvent;
    'mix-shortlist-change': MixShortlistChangeEvent;
  }
}
