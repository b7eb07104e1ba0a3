import type { JsonObject } from '@mengwijzer/core/dossier';
import type { PlanFile } from './plan-file.js';

/** Plans of a dossier of which we know what they say: those that we read, and those that we put there. */
const known = new WeakMap<JsonObject, PlanFile | null>();

/** The plan file in a dossier as far as it was read before; `null` when it could not be. */
export const knownFile = (plan: JsonObject): PlanFile | null | undefined => known.get(plan);

/** Whether a dossier holds a plan that was not met before. */
export const isUnknown = (plan: JsonObject | null): boolean => plan !== null && !known.has(plan);

/**
 * The plan file in a dossier; the same object gives the very same file.
 *
 * @param parse reads one that was not met before, and gives `null` for what is no plan
 */
export const fileFrom = (plan: JsonObject, parse: (plan: JsonObject) => PlanFile | null): PlanFile | null => {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const file = parse(plan);
  known.set(plan, file);
  return file;
};

/** A file as a dossier holds it; {@link fileFrom} gives the very same file back, and does not read it again. */
export const toDossierPlan = (file: PlanFile): JsonObject => {
  const plan = file as unknown as JsonObject;
  known.set(plan, file);
  return plan;
};
