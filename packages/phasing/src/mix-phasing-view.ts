import { latest } from '@mengwijzer/core';
import { defaultPlan } from './model/plan/default-plan.js';
import { fileFrom, knownFile } from './model/plan/dossier-plan.js';
import { fileOf } from './model/plan/file-of.js';
import type { Dossier } from '@mengwijzer/core/dossier';
import type { FieldFault } from './model/sheet/faults.js';
import type { PlanFile } from './model/plan/plan-file.js';
import type { PhasingTexts } from './model/texts.js';

type Edits = typeof import('./entering/mix-phasing-edits.js');

/** All that is shown of what was entered. */
export interface View {
  readonly texts: PhasingTexts;
  readonly file: PlanFile;
  /** Where the plan comes from: the user's own, the page's (`src`, `plan`), or the worked example. */
  readonly from: 'user' | 'page' | 'example';
  /** Whether the user's own plan is there and cannot be read: it is kept, and said. */
  readonly isUnread: boolean;
  /** What is no value of its field, in the order of the fields. */
  readonly faults: readonly FieldFault[];
  /** The same by the name of the field. */
  readonly faultOf: ReadonlyMap<string, FieldFault>;
  readonly isReadonly: boolean;
}

export interface Looked {
  readonly texts: PhasingTexts;
  readonly dossier: Dossier;
  /** The plan of the page, where it has one. */
  readonly given: PlanFile | undefined;
  /** Then it is the page's plan that is shown, whatever the user's own is. */
  readonly isReadonly: boolean;
  /** What reads a plan that was not met before; `undefined` while that is on its way. */
  readonly edits: Edits | undefined;
}

const example = latest(() => fileOf(defaultPlan()));
const noFaults: readonly FieldFault[] = [];

/** Makes the view, and makes nothing of it again that cannot have changed. */
export class Viewer {
  readonly #faults = latest(
    (file: PlanFile, texts: PhasingTexts, edits: Edits | undefined) => edits?.faultsOf(file, texts) ?? noFaults,
  );
  readonly #faultOf = latest((faults: readonly FieldFault[]) => new Map(faults.map((fault) => [fault.field, fault])));
  readonly #view = latest(
    (
      texts: PhasingTexts,
      file: PlanFile,
      from: View['from'],
      isUnread: boolean,
      faults: readonly FieldFault[],
      isReadonly: boolean,
    ): View => ({ texts, file, from, isUnread, faults, faultOf: this.#faultOf(faults), isReadonly }),
  );

  look({ texts, dossier: { plan }, given, isReadonly, edits }: Looked): View {
    const own = plan && (edits ? fileFrom(plan, (each) => edits.parsePlanFile(each).file) : knownFile(plan));
    const isOwn = own && !(isReadonly && given);
    const file = isOwn ? own : (given ?? example());
    return this.#view(
      texts,
      file,
      isOwn ? 'user' : given ? 'page' : 'example',
      plan !== null && own === null,
      this.#faults(file, texts, edits),
      isReadonly,
    );
  }
}
