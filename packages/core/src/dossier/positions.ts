import { rowsOf } from './answers.js';
import type { Answers } from './dossier.js';
import { own } from './json.js';

/** What a party says of an objective: `main`, `counts`, `none`, `against`, or empty when it said nothing. */
export const positionOf = (answers: Answers, objective: string, party: string): string =>
  (own(own(answers.objectives?.positions, objective), party) as string | undefined) ?? '';

/** Positions taken on an objective, without those that said nothing. */
const takenOn = (answers: Answers, objective: string): ReadonlySet<string> =>
  new Set(
    rowsOf(answers, 'objectives/parties')
      .map(({ id }) => positionOf(answers, objective, id))
      .filter((position) => position !== ''),
  );

/** Whether parties that spoke on an objective said different things. */
export const isDisputed = (answers: Answers, objective: string): boolean => takenOn(answers, objective).size > 1;

/** Ids of the objectives on which some party takes this position. */
export const objectivesWith = (answers: Answers, position: string): readonly string[] =>
  rowsOf(answers, 'objectives/objectives')
    .map(({ id }) => id)
    .filter((id) => takenOn(answers, id).has(position));
