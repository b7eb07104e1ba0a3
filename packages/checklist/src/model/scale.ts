import { levels, spanOf, type ScaleAnswer } from '@mengwijzer/core/dossier';
import { inline, list, type ChecklistTexts } from './texts.js';

const inOrder = (chosen: readonly string[] = []): readonly string[] => levels.filter((level) => chosen.includes(level));

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
