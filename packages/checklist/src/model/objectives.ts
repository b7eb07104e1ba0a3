import { isDisputed, positionOf, rowsOf, type Answers, type Labelled } from '@mengwijzer/core/dossier';
import { list, type ChecklistTexts } from './texts.js';

export interface Named {
  readonly id: string;
  /** As the heading of a row or a column. */
  readonly label: string;
  /** Inside a sentence. */
  readonly inline: string;
  /** Whether the user made it. */
  readonly own: boolean;
  /** Whether the user gave it its name, or has yet to. */
  readonly given: boolean;
}

/** What rows of parties or objectives are called. */
export const namesOf = (
  rows: readonly Labelled[],
  part: 'parties' | 'objectives',
  texts: ChecklistTexts,
): readonly Named[] =>
  rows.map(({ id, label }) => {
    const { newParty, newObjective } = texts.messages.objectives;
    const own = /^r\d+$/u.test(id);
    const unnamed = own ? { parties: newParty, objectives: newObjective }[part] : id;
    const known = texts.questions.objectives.parts[part]?.choices[id];
    if (label.trim() !== '') return { id, own, given: true, label, inline: label.trim() };
    return { id, own, given: known === undefined, label: known?.label ?? unnamed, inline: known?.inline ?? unnamed };
  });

export const partiesOf = (answers: Answers, texts: ChecklistTexts): readonly Named[] =>
  namesOf(rowsOf<Labelled>(answers, 'objectives/parties'), 'parties', texts);
export const objectivesOf = (answers: Answers, texts: ChecklistTexts): readonly Named[] =>
  namesOf(rowsOf<Labelled>(answers, 'objectives/objectives'), 'objectives', texts);

/** Where the parties differ on one objective, as a sentence rather than a figure. */
export const sayDifference = (
  answers: Answers,
  objective: string,
  texts: ChecklistTexts,
): { readonly text: string; readonly differs: boolean } => {
  const words = texts.messages.objectives;
  const parties = partiesOf(answers, texts);
  const at = (position: string): readonly Named[] =>
    parties.filter(({ id }) => positionOf(answers, objective, id) === position);
  const say = (of: readonly Named[], sentence: (names: string) => string): string =>
    sentence(
      list(
        of.map((party) => party.inline),
        texts,
      ),
    );
  const [main, counts, none, against, silent] = [at('main'), at('counts'), at('none'), at('against'), at('')];
  const spoken = parties.length - silent.length;
  if (spoken === 0) return { text: words.nothingSaid, differs: false };
  if (against.length > 0 && against.length < spoken) return { text: say(against, words.against), differs: true };
  if (main.length === 1 && spoken > 2) return { text: say(main, words.onlyMain), differs: true };
  if (main.length > 0 && counts.length > 0) return { text: say(counts, words.lessMain), differs: true };
  if (none.length > 0 && none.length < spoken) return { text: say(none, words.notNamed), differs: true };
  if (isDisputed(answers, objective)) return { text: words.disagree, differs: true };
  if (silent.length > 0) return { text: say(silent, words.silent), differs: true };
  return { text: words.agree, differs: false };
};
