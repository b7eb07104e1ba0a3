import { questions } from '@mengwijzer/content/questions';
import type { Facts } from '@mengwijzer/content/conditions';
import { rowsOf, stateOf } from './answers.js';
import type { Answers, TheoryRow } from './dossier.js';
import { isDisputed, objectivesWith } from './positions.js';
import { spanOf } from './scale.js';

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
