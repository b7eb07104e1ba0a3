import { MixEvent } from '@mengwijzer/core/base';
import type { PlaceAnswers } from './model/place-answers.js';

/** The user opened or closed the explanation of a term. */
export class MixTermToggleEvent extends MixEvent<{ readonly term: string; readonly isOpen: boolean }> {
  static readonly type = 'mix-term-toggle';
  constructor(detail: MixTermToggleEvent['detail']) {
    super(MixTermToggleEvent.type, detail);
  }
}

/** The user said something of a place. `detail.answers` is all that was said, after the change. */
export class MixPlaceChangeEvent extends MixEvent<{ readonly answers: PlaceAnswers }> {
  static readonly type = 'mix-place-change';
  constructor(detail: MixPlaceChangeEvent['detail']) {
    super(MixPlaceChangeEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-term-toggle': MixTermToggleEvent;
    'mix-place-change': MixPlaceChangeEvent;
  }
}
