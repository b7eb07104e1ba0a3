import { latest } from '@mengwijzer/core';
import { defaultPlan } from './model/default-plan.js';
import { faultsOf, type FieldFault } from './model/faults.js';
import { fileFrom, fileOf } from './model/parse-plan-file.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { PlanFile } from './model/plan-file.js';
import type { PhasingTexts } from './model/texts.js';

/** All that is shown of what was entered. */
export interface View {
  readonly texts: PhasingTexts;
  readonly file: PlanFile;
  /** Where the plan comes from: the user's own, the page's (`src`, `plan`), or the worked example. */
  readonly from: 'user' | 'page' | 'example';
  /** What is no value of its field, in the order of the fields. */
  readonly faults: readonly FieldFault[];
  /** The same by the name of the field. */
  readonly faultOf: ReadonlyMap<string, FieldFault>;
  readonly isReadonly: boolean;
}

const example = latest(() => fileOf(defaultPlan()));

/** Makes the view, and makes nothing of it again that cannot have changed. */
export class Viewer {
  readonly #own = latest((plan: Dossier['plan']) => (plan === null ? undefined : fileFrom(plan)));
  readonly #faults = latest(faultsOf);
  readonly #faultOf = latest((faults: readonly FieldFault[]) => new Map(faults.map((fault) => [fault.field, fault])));
  readonly #view = latest(
    (
      texts: PhasingTexts,
      file: PlanFile,
      from: View['from'],
      faults: readonly FieldFault[],
      isReadonly: boolean,
    ): View => ({ texts, file, from, faults, faultOf: this.#faultOf(faults), isReadonly }),
  );

  /**
   * @param given the plan of the page, where it has one
   * @param isReadonly then it is the page's plan that is shown, whatever the user's own is
   */
  look(texts: PhasingTexts, dossier: Dossier, given: PlanFile | undefined, isReadonly: boolean): View {
    const own = this.#own(dossier.plan);
    const isOwn = own !== undefined && !(isReadonly && given);
    const file = isOwn ? own : (given ?? example());
    return this.#view(
      texts,
      file,
      isOwn ? 'user' : given ? 'page' : 'example',
      this.#faults(file, texts),
      isReadonly,
    );
  }
}
