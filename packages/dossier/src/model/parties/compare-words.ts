import { list, objectivesOf, plain, quote, sayQuestion } from '@mengwijzer/checklist/model';
import {
  isAnswered,
  positionOf,
  rowsOf,
  stateOf,
  type AnswerBase,
  type Answers,
  type StatedState,
  type TheoryRow,
} from '@mengwijzer/core/dossier';
import { sayDay } from '../say-day.js';
import { nameOf, type PartiesTexts } from './compare-texts.js';
import { ownRow } from './differences-claims.js';
import type { QuestionId } from '@mengwijzer/content';
import type { Voice } from '../voices.js';

/** What one party says on a question: all of it, nothing cut. */
export interface Said {
  readonly voice: Voice;
  readonly name: string;
  readonly state: StatedState;
  /** What it chose, as sentences; empty when it only wrote. */
  readonly says: string;
  /** How it should work, each from doing to result. */
  readonly lines: readonly string[];
  /** Its own words, with their lines as they were. */
  readonly words: string;
  readonly note: string;
  /** Day of its last change, in words; empty when not known. */
  readonly day: string;
}

/** Whether a party says something on a question, be it that it does not matter or is not agreed. */
export const hasSpoken = (answer: AnswerBase | undefined): boolean =>
  isAnswered(answer) || answer?.state === 'not-relevant' || answer?.state === 'not-agreed';

/** Questions that a party says something on. */
export const spokenOn = ({ dossier }: Voice): number => Object.values(dossier.answers).filter(hasSpoken).length;

/** What each party says on a question; those that say nothing, and note nothing, are left out. */
export const saidOn = (id: QuestionId, voices: readonly Voice[], texts: PartiesTexts): readonly Said[] =>
  voices.flatMap((voice) => {
    const { answers } = voice.dossier;
    const answer = answers[id];
    const note = answer?.note?.trim() ?? '';
    if (!hasSpoken(answer) && note === '') return [];
    // What it wrote stands apart, whole; what it did not say is said of all parties together.
    const rows = rowsOf<TheoryRow>(answers, 'theory/rows');
    const chosen: Answers = {
      ...answers,
      [id]: {
        ...answer,
        words: '',
        ...(id === 'theory' ? { rows: rows.map((row) => ({ ...row, action: '', mechanism: '', outcome: '' })) } : {}),
      },
    };
    const sentences = sayQuestion(id, chosen, texts.checklist, Infinity).filter(({ segments }) =>
      segments.some(({ kind }) => kind !== 'gap'),
    );
    const lines = rows.map(({ action, mechanism, outcome }) =>
      [action, mechanism, outcome]
        .map((text) => quote(text, Infinity))
        .filter(Boolean)
        .join(' → '),
    );
    return [
      {
        voice,
        name: nameOf(voice),
        state: stateOf(answer),
        says: [plain(sentences), ...(id === 'objectives' ? ownRefusals(voice, texts) : [])].filter(Boolean).join(' '),
        lines: id === 'theory' ? lines.filter(Boolean) : [],
        words: answer?.words?.trim() ?? '',
        note,
        day: sayDay(voice.changed, texts.lang),
      },
    ];
  });

/** What a party does not want for itself: the summary of a dossier tells what its parties want together. */
function ownRefusals(voice: Voice, texts: PartiesTexts): readonly string[] {
  const { answers } = voice.dossier;
  const row = ownRow(voice, answers, texts);
  const { ownNone, ownAgainst } = texts.messages.objectives;
  const at = (position: string, say: (list: string) => string): readonly string[] => {
    const objectives = objectivesOf(answers, texts.checklist).filter(
      ({ id }) => row !== '' && positionOf(answers, id, row) === position,
    );
    const names = list(
      objectives.map(({ inline }) => inline),
      texts,
    );
    return names === '' ? [] : [say(names)];
  };
  return [...at('none', ownNone), ...at('against', ownAgainst)];
}
