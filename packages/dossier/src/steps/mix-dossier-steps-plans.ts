import { latest } from '@mengwijzer/core';
import {
  outcomeOf,
  type Outcomes,
  type PhasingModel,
  type PlanGap,
  type PlanOutcome,
} from '../model/standing/standing-plan.js';
import type { JsonObject } from '@mengwijzer/core/dossier';
import type { DossierPage } from '../mix-dossier-page.js';
import type { Voice } from '../model/voices.js';

const load = async (): Promise<PhasingModel> => {
  const { parsePlanFile, isWhole, simulate, explain } = await import('@mengwijzer/phasing/model');
  return { parsePlanFile, isWhole, simulate, explain };
};

/** What the phasing plans of those that speak do. The calculator's model comes only where there is a plan. */
export class Plans {
  readonly #page: DossierPage;
  readonly #done = new WeakMap<JsonObject, PlanOutcome | PlanGap>();
  #model: PhasingModel | undefined;
  #loading: Promise<void> | undefined;

  constructor(page: DossierPage) {
    this.#page = page;
  }

  readonly #outcomes = latest((voices: readonly Voice[], model: PhasingModel | undefined): Outcomes => {
    const plans = voices.map(({ dossier }) => dossier.plan).filter((plan) => plan !== null);
    return new Map(model === undefined ? [] : plans.map((plan) => [plan, this.#calculate(plan, model)] as const));
  });

  #calculate(plan: JsonObject, model: PhasingModel): PlanOutcome | PlanGap {
    const known = this.#done.get(plan) ?? outcomeOf(plan, model);
    this.#done.set(plan, known);
    return known;
  }

  /** What is known by now; the page is drawn again once there is more. */
  of(voices: readonly Voice[]): Outcomes {
    if (this.#loading === undefined && voices.some(({ dossier }) => dossier.plan !== null))
      void this.ready(voices).then(() => this.#page.host.requestUpdate());
    return this.#outcomes(voices, this.#model);
  }

  /** Resolves once the model is there, if one is needed, or will not come now. */
  ready(voices: readonly Voice[]): Promise<void> {
    if (voices.every(({ dossier }) => dossier.plan === null)) return Promise.resolve();
    this.#loading ??= load().then(
      (model) => {
        this.#model = model;
      },
      // Without a connection the plan stays uncalculated, which the page says; it is not asked again and again.
      () => {},
    );
    return this.#loading;
  }
}
