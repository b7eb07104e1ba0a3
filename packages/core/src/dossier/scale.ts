import { choicesOf } from './answers.js';
import type { ScaleAnswer } from './dossier.js';

/** The rungs of the ladder, from porch to higher. */
export const levels: readonly string[] = choicesOf('scale', 'levels');

/** The widest rung of a set; -1 for none. */
const widest = (chosen: readonly string[] = []): number =>
  Math.max(-1, ...chosen.map((level) => levels.indexOf(level)));

/** How far effects reach beyond the intervention, in rungs; `undefined` where one of the two is not said. */
export const spanOf = (
  answer: ScaleAnswer | undefined,
): { readonly wanted: number | undefined; readonly unwanted: number | undefined } => {
  const acts = widest(answer?.intervention);
  const distance = (chosen: readonly string[] | undefined): number | undefined =>
    acts < 0 || widest(chosen) < 0 ? undefined : widest(chosen) - acts;
  return { wanted: distance(answer?.wanted), unwanted: distance(answer?.unwanted) };
};
