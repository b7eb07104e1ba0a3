import { quote } from '@mengwijzer/checklist/model';
import { stateOf } from '@mengwijzer/core/dossier';
import { nameOf, someNames, type PartiesTexts } from './compare-texts.js';
import type { Finding } from './differences.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Voice } from '../voices.js';

/** As many reasons as follow one sentence; in their own words, all stand below. */
const MOST = 4;

/** Who says that a question does not matter here or is not agreed yet, and why. */
export function stateFindings(
  id: QuestionId,
  spoke: readonly Voice[],
  all: readonly Voice[],
  texts: PartiesTexts,
): readonly Finding[] {
  const { messages } = texts;
  const at = (state: string): readonly Voice[] => spoke.filter(({ dossier }) => stateOf(dossier.answers[id]) === state);
  const adds = (voices: readonly Voice[], key: 'reason' | 'dispute'): { readonly adds?: string } => {
    const said = voices
      .map((voice) => ({ voice, words: quote(voice.dossier.answers[id]?.[key]) }))
      .filter(({ words }) => words !== '')
      .slice(0, MOST)
      .map(({ voice, words }) => messages.reason(nameOf(voice), words));
    return said.length === 0 ? {} : { adds: said.join(' ') };
  };
  const [irrelevant, disputing] = [at('not-relevant'), at('not-agreed')];
  const isShared = irrelevant.length === spoke.length && spoke.length > 1;
  return [
    ...(irrelevant.length === 0
      ? []
      : [
          {
            kind: isShared ? 'agree' : spoke.length > 1 ? 'differ' : 'none',
            says: messages.notRelevant(someNames(irrelevant, texts, all, spoke)),
            ...adds(irrelevant, 'reason'),
          } as const,
        ]),
    ...(disputing.length === 0
      ? []
      : [
          {
            kind: 'differ',
            says: messages.notAgreed(someNames(disputing, texts, all, spoke)),
            ...adds(disputing, 'dispute'),
          } as const,
        ]),
  ];
}
