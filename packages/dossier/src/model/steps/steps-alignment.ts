import { quote } from '@mengwijzer/checklist/model';
import { choicesOf, holding, type Dossier } from '@mengwijzer/core/dossier';
import { differ, objectivesIn, sayPositions } from '../standing/standing-objectives.js';
import { at, MOST_QUOTED, sayNames } from '../standing/standing-words.js';
import { counting, namesOf, state, toQuestion, toSection, type Statement } from '../standing/standing.js';
import type { StepsTexts } from './steps-texts.js';
import type { Voice } from '../voices.js';

/** Of so many objectives is said in full how parties differ. */
const MOST = 6;

/** Which of the four parties of question five do not speak. */
const missing = (speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { alignment, capped } = texts.messages;
  const words = { ...texts, ...capped };
  const parties = texts.questions.objectives.parts['parties']?.choices;
  const absent = choicesOf('objectives', 'parties').filter((id) => speaking.every(({ role }) => role !== id));
  const unclear = speaking.filter(({ role }) => role === '');
  const lead = toSection('parties');
  return [
    ...(speaking.length === 1 ? state('one', 'open', alignment.one(speaking[0]!.name), lead) : []),
    ...(absent.length === 0
      ? state('all-four', 'said', alignment.allFour, lead)
      : state(
          'missing',
          'open',
          alignment.missing(
            sayNames(
              absent.map((id) => at(parties, id)?.inline ?? id),
              words,
            ),
          ),
          lead,
        )),
    ...(unclear.length === 0 || absent.length === 0
      ? []
      : state('unclear', 'open', alignment.unclear(sayNames(namesOf(unclear), words)), lead)),
  ];
};

const differences = (speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { alignment, count } = texts.messages;
  const spoken = objectivesIn(speaking, texts).filter(({ stances }) => stances.length > 0);
  if (spoken.length === 0) return state('no-stances', 'open', alignment.noStances, toQuestion('objectives', 5));
  const contrary = spoken.filter(differ);
  const lead = toSection('parties');
  if (contrary.length === 0)
    return spoken.some(({ stances }) => stances.length > 1) ? state('same', 'said', alignment.same, lead) : [];
  return [
    ...contrary
      .slice(0, MOST)
      .flatMap((objective) =>
        state(
          `differ-${objective.key}`,
          'differs',
          `${alignment.differ(objective.inline)} ${sayPositions(objective, texts).join(' ')}`,
          lead,
        ),
      ),
    ...(contrary.length <= MOST
      ? []
      : state('differ-more', 'differs', alignment.differMore(count(contrary.length - MOST)), lead)),
  ];
};

const agreed = (dossier: Dossier, speaking: readonly Voice[], texts: StepsTexts): readonly Statement[] => {
  const { alignment } = texts.messages;
  const lead = toSection('parties');
  const those = holding(dossier.agreements).filter(({ question }) => question === 'objectives');
  if (those.length === 0) return speaking.length < 2 ? [] : state('not-agreed', 'open', alignment.notAgreed, lead);
  return those.flatMap(({ text, contested }, index) => [
    ...(text.trim() === '' ? [] : state(`agreed-${index}`, 'said', alignment.agreed(quote(text, MOST_QUOTED)), lead)),
    ...(contested.trim() === ''
      ? []
      : state(`contested-${index}`, 'differs', alignment.contested(quote(contested, MOST_QUOTED)), lead)),
  ]);
};

/** Where the dossier stands in aligning policy: who is not there yet, how parties differ on objectives, and what they agreed about those. */
export function standingAlignment(dossier: Dossier, voices: readonly Voice[], texts: StepsTexts): readonly Statement[] {
  const speaking = counting(voices);
  if (speaking.length === 0)
    return [
      ...state('begin', 'open', texts.messages.alignment.nobody, toSection('parties')),
      ...agreed(dossier, speaking, texts),
    ];
  return [...missing(speaking, texts), ...differences(speaking, texts), ...agreed(dossier, speaking, texts)];
}
