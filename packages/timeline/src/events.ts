import { MixEvent } from '@mengwijzer/core';

/** The user opened an entry to read it, in the list or in the picture. */
export class MixTimelineSelectEvent extends MixEvent<{ readonly id: string }> {
  static readonly type = 'mix-timeline-select';
  constructor(detail: MixTimelineSelectEvent['detail']) {
    super(MixTimelineSelectEvent.type, detail);
  }
}

/** The user zoomed or panned the picture. */
export class MixTimelineRangeChangeEvent extends MixEvent<{
  /** The years in view: 2022.5 is 1 July 2022. */
  readonly from: number;
  readonly to: number;
}> {
  static readonly type = 'mix-timeline-range-change';
  constructor(detail: MixTimelineRangeChangeEvent['detail']) {
    super(MixTimelineRangeChangeEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-timeline-select': MixTimelineSelectEvent;
    'mix-timeline-range-change': MixTimelineRangeChangeEvent;
  }
}
