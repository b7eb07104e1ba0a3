import { questions } from '@mengwijzer/content/questions';
import { inline, list, type ChecklistTexts } from './texts.js';
import type { ScaleAnswer } from '@mengwijzer/core/dossier';

/** The rungs of the ladder, from porch to higher. */
export const levels: readonly string[] =
  questions.find(({ id }) => id === 'scale')?.parts.find(({ id }) => id === 'levels')?.choices ?? [];

/** The widest rung of a set; -1 for none. */
const widest = (chosen: readonly string[] = []): number =>
  Math.max(-1, ...chosen.map((level) => levels.indexOf(level)));
const inOrder = (chosen: readonly string[] = []): readonly string[] => levels.filter((level) => chosen.includes(level));

/** How far effects reach beyond the intervention, in rungs; `undefined` where one of the two is not said. */
export const spanOf = (
  answer: ScaleAnswer | undefined,
): { readonly wanted: number | undefined; readonly unwanted: number | undefined } => {
  const acts = widest(answer?.intervention);
  const distance = (chosen: readonly string[] | undefined): number | undefined =>
    acts < 0 || widest(chosen) < 0 ? undefined : widest(chosen) - acts;
  return { wanted: distance(answer?.wanted), unwanted: distance(answer?.unwanted) };
};

/** The distance between acting and effect, in words; empty while nothing is said. */
export const sayScale = (answer: ScaleAnswer | undefined, texts: ChecklistTexts): string => {
  const words = texts.messages.scale;
  const name = (chosen: readonly string[] | undefined): string =>
    list(
      inOrder(chosen).map((level) => inline(texts, 'scale', 'levels', level)),
      texts,
    );
  const { wanted, unwanted } = spanOf(answer);
  const has = (chosen: readonly string[] | undefined): boolean => inOrder(chosen).length > 0;
  const sentences: string[] = [];
  if (has(answer?.intervention)) sentences.push(words.acts(name(answer?.intervention)));
  if (has(answer?.wanted)) sentences.push(words.wants(name(answer?.wanted)));
  if (wanted !== undefined) {
    const steps = words.steps(Math.abs(wanted));
    sentences.push(wanted === 0 ? words.same : wanted > 0 ? words.wider(steps) : words.narrower(steps));
  }
  if (has(answer?.unwanted)) sentences.push(words.unwants(name(answer?.unwanted)));
  if (unwanted !== undefined && unwanted > 0) sentences.push(words.wider(words.steps(unwanted)));
  return sentences.join(' ');
};
