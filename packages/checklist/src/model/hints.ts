import { holds, type Facts } from '@mengwijzer/content/conditions';
import { hints } from '@mengwijzer/content/hints';
import { sources } from '@mengwijzer/content/sources';
import { rowsOf } from './edit.js';
import { isDisputed, objectivesWith } from './objectives.js';
import { spanOf } from './scale.js';
import { stateOf } from './state.js';
import { list, type Background, type ChecklistTexts } from './texts.js';
import type { Hint, QuestionId, Source } from '@mengwijzer/content';
import type { AnswerBase, Answers, TheoryRow } from '@mengwijzer/core/dossier';
import { questions } from '@mengwijzer/content/questions';

const span = (answers: Answers): readonly string[] => {
  const { wanted, unwanted } = spanOf(answers.scale);
  return [
    ...(wanted === undefined ? [] : [wanted > 0 ? 'effect-wider' : wanted < 0 ? 'effect-narrower' : 'effect-same']),
    ...(unwanted !== undefined && unwanted > 0 ? ['unwanted-wider'] : []),
  ];
};

/** What the answers say, as sets of ids: the ground that hints and rules stand on. */
export const factsOf = (answers: Answers): Facts => {
  const set = (ids: readonly (string | undefined)[] = []): ReadonlySet<string> =>
    new Set(ids.filter((id): id is string => id !== undefined && id !== ''));
  const named = ['main', 'counts'].flatMap((position) => objectivesWith(answers, position));
  const kinds = rowsOf<TheoryRow>(answers, 'theory/rows').map(({ kind }) => kind);
  const disputed = rowsOf(answers, 'objectives/objectives').filter(({ id }) => isDisputed(answers, id));
  return {
    'what.choices': set(answers.what?.choices),
    'who.choices': set(answers.who?.choices),
    'who.benefits': set(answers.who?.benefits),
    'who.burdens': set(answers.who?.burdens),
    'theory.kinds': set(kinds),
    'role.choices': set(answers.role?.choices),
    'objectives.main': set(objectivesWith(answers, 'main')),
    'objectives.against': set(objectivesWith(answers, 'against')),
    'objectives.disputed': set(disputed.map(({ id }) => id)),
    'objectives.named': set(named),
    'scale.intervention': set(answers.scale?.intervention),
    'scale.wanted': set(answers.scale?.wanted),
    'scale.unwanted': set(answers.scale?.unwanted),
    'scale.span': set(span(answers)),
    'time.term': set([answers.time?.term]),
    states: set(questions.map(({ id }) => `${id}:${stateOf(answers[id])}`)),
  };
};

/** Whether all of a hint's tests hold. */
export const applies = (hint: Hint, facts: Facts): boolean => hint.when.every((test) => holds(test, facts));

/** The hints that the answers call up, in the content's order. */
export const hintsFor = (facts: Facts, all: readonly Hint[] = hints): readonly Hint[] =>
  all.filter((hint) => applies(hint, facts));

export interface HintView {
  readonly id: string;
  readonly question: QuestionId;
  readonly part: string;
  readonly heading: string;
  readonly says: string;
  readonly nuance: string | undefined;
  readonly evidence: Hint['evidence'];
  readonly evidenceWord: string;
  /** Sections of the kennisfundament, as a list in words. */
  readonly section: string;
  readonly sources: readonly Source[];
  readonly seen: boolean;
}

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** Hints as they are shown, in words; a hint that the user put aside stays, marked as seen. */
export const viewHints = (answers: Answers, texts: ChecklistTexts, background: Background): readonly HintView[] =>
  hintsFor(factsOf(answers)).flatMap((hint) => {
    const words = background.hints[hint.id];
    if (words === undefined) return [];
    const { id, question, part, evidence } = hint;
    const answer: AnswerBase | undefined = answers[question];
    const { heading, says, nuance } = words;
    return {
      id,
      question,
      part,
      evidence,
      heading,
      says,
      nuance,
      evidenceWord: texts.messages.evidence(background.evidence[evidence]),
      section: list(
        [...new Set(hint.cites.flatMap(({ section }) => (section ? [background.sections[section]] : [])))],
        texts,
      ),
      sources: [...new Set(hint.cites.flatMap((cite) => cite.sources))].flatMap((source) => byId.get(source) ?? []),
      seen: answer?.seen?.includes(id) ?? false,
    };
  });
