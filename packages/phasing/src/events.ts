import { MixEvent } from '@mengwijzer/core';
import type { Plan } from './model/plan/plan.js';
import type { Measures, Outcome } from './model/engine/simulate.js';

/** The user changed the plan. */
export class MixPlanChangeEvent extends MixEvent<{
  /** The last plan in which every value was in range. A field of `faults` that never had a value has a number there that nobody gave. */
  readonly plan: Plan;
  /** Names of the fields that hold something else than a value in range, or never had one. */
  readonly faults: readonly string[];
}> {
  static readonly type = 'mix-plan-change';
  constructor(detail: MixPlanChangeEvent['detail']) {
    super(MixPlanChangeEvent.type, detail);
  }
}

/** What became of the households was worked out anew, because the user changed the plan. */
export class MixPlanResultEvent extends MixEvent<{
  readonly outcome: Outcome;
  readonly measures: Measures;
}> {
  static readonly type = 'mix-plan-result';
  constructor(detail: MixPlanResultEvent['detail']) {
    super(MixPlanResultEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mix-plan-change': MixPlanChangeEvent;
    'mix-plan-result': MixPlanResultEvent;
  }
}
