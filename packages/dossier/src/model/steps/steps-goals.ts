import { questions } from '@mengwijzer/content/questions';
import { capitalise, list } from '@mengwijzer/words/text';
import { holding, stateOf, type Dossier, type StatedState } from '@mengwijzer/core/dossier';
import { isMain, objectivesIn } from '../standing/standing-objectives.js';
import { sayNames } from '../standing/standing-words.js';
import { counting, namesOf, state, toQuestion, toSection, type Statement } from '../standing/standing.js';
import type { StepsTexts } from './steps-texts.js';
import type { Voice } from '../voices.js';

interface Standing {
  readonly id: string;
  readonly number: number;
  /** Who says so. */
  readonly by: Readonly<Record<StatedState, readonly Voice[]>>;
}

/** How each question stands with each that speaks. */
export const questionStandings = (speaking: readonly Voice[]): readonly Standing[] =>
  questions.map(({ id, number }) => {
    const having = (wanted: StatedState): readonly Voice[] =>
      speaking.filter(({ dossier }) => stateOf(dossier.answers[id]) === wanted);
    const by = {
      open: having('open'),
      answered: having('answered'),
      'not-agreed': having('not-agreed'),
      'not-relevant': having('not-relevant'),
    };
    return { id, number, by };
  });

/** "vraag 1, 2 en 3". */
const sayQuestions = (standings: readonly { readonly number: number }[], texts: StepsTexts): string =>
  texts.messages.goals.questions(
    list(
      standings.map(({ number }) => String(number)),
      texts,
    ),
    standings.length,
  );

const answers = (speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { goals, capped } = texts.messages;
  const all = questionStandings(speaking);
  const numbers = (some: readonly Standing[]): string => sayQuestions(some, texts);
  const open = all.filter(({ by }) => by.open.length === speaking.length);
  const partly = all.filter(({ by }) => by.open.length > 0 && by.open.length < speaking.length);
  const answered = all.filter(({ by }) => by.answered.length > 0 && by.open.length + by['not-agreed'].length === 0);
  const first = open[0];
  const each = (
    kind: 'not-agreed' | 'not-relevant',
    say: (question: string, who: string) => string,
  ): readonly Statement[] =>
    all
      .filter(({ by }) => by[kind].length > 0)
      .flatMap(({ id, number, by }) =>
        state(
          `${kind}-${id}`,
          kind === 'not-agreed' ? 'differs' : 'aside',
          say(sayQuestions([{ number }], texts), sayNames(namesOf(by[kind]), { ...texts, ...capped })),
          toSection('parties'),
        ),
      );
  return [
    ...(answered.length === 0
      ? []
      : state('answered', 'said', goals.answered(numbers(answered), speaking.length), toSection('parties'))),
    ...(partly.length === 0 ? [] : state('partly', 'open', goals.partly(numbers(partly)), toSection('parties'))),
    ...(first === undefined
      ? []
      : state('open', 'open', goals.open(capitalise(numbers(open)), open.length), toQuestion(first.id, first.number))),
    ...each('not-agreed', goals.notAgreed),
    ...each('not-relevant', goals.notRelevant),
  ];
};

const mainGoals = (speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const main = objectivesIn(speaking, texts).filter(isMain);
  const { goals, capped } = texts.messages;
  const names = sayNames(
    main.map(({ inline }) => inline),
    { ...texts, ...capped },
  );
  return main.length === 0
    ? state('main', 'open', goals.noMain, toQuestion('objectives', 5))
    : state('main', 'said', goals.main(names), toSection('monitoring'));
};

const agreed = (dossier: Dossier, speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { goals } = texts.messages;
  const answered = questions.map(({ id, number }) => ({
    number,
    those: holding(dossier.agreements).filter(({ question }) => question === id),
  }));
  const say = (some: typeof answered): string => sayQuestions(some, texts);
  const one = answered.filter(({ those }) => those.length > 0);
  const two = answered.filter(({ those }) => those.length > 1);
  const contested = answered.filter(({ those }) => those.some((each) => each.contested.trim() !== ''));
  const lead = toSection('parties');
  if (one.length === 0) return speaking.length < 2 ? [] : state('agreed', 'open', goals.nothingAgreed, lead);
  return [
    ...state('agreed', 'said', goals.agreed(say(one)), lead),
    ...(two.length === 0 ? [] : state('versions', 'differs', goals.versions(say(two)), lead)),
    ...(contested.length === 0 ? [] : state('contested', 'differs', goals.contested(say(contested)), lead)),
  ];
};

/** Where the dossier stands in agreeing on the goal: what is answered and by whom, what is open, what is agreed. */
export function standingGoals(dossier: Dossier, voices: readonly Voice[], texts: StepsTexts): readonly Statement[] {
  const speaking = counting(voices);
  const { goals, capped } = texts.messages;
  if (speaking.length === 0)
    return [
      ...state('begin', 'open', goals.nobody, toQuestion('what', 1)),
      ...state('files', 'open', goals.files, toSection('parties')),
      ...agreed(dossier, speaking, texts),
    ];
  const names = sayNames(namesOf(speaking), { ...texts, ...capped });
  return [
    ...state('speaking', 'said', goals.speaking(names, speaking.length), toSection('parties')),
    ...answers(speaking, texts),
    ...mainGoals(speaking, texts),
    ...agreed(dossier, speaking, texts),
  ];
}
