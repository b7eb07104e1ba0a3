import { MixEvent } from '@mengwijzer/core';
import type { QuestionId } from '@mengwijzer/content';
import type { Dossier, StatedState } from '@mengwijzer/core/dossier';

/** The user changed an answer. */
export class MixChecklistChangeEvent extends MixEvent<{
  /** The question that changed; absent when all changed at once (a file was opened, everything was wiped). */
  readonly question?: QuestionId;
  /** How that question stands now. */
  readonly state?: StatedState;
  readonly dossier: Dossier;
}> {
  static readonly type = 'mix-checklist-change';
  constructor(detail: MixChecklistChangeEvent['detail']) {
    super(MixChecklistChangeEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-checklist-change': MixChecklistChangeEvent;
  }
}
