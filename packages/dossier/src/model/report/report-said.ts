import { objectivesOf, partiesOf, plain, sayQuestion, type Sentence } from '@mengwijzer/checklist/model';
import { isAnswered, positionOf, rowsOf, stateOf, type Answers, type TheoryRow } from '@mengwijzer/core/dossier';
import type { QuestionId } from '@mengwijzer/content';
import type { ReportTexts } from './report-input.js';
import type { Voice } from '../voices.js';

/** What one party says on one question, in words. */
export interface Said {
  readonly voice: Voice;
  /** Our sentences over its choices; may be empty. */
  readonly answer: string;
  readonly words: string;
  readonly note: string;
}

/** Nothing of one's words is cut. */
const whole = Infinity;

const isGap = ({ segments }: Sentence): boolean => segments.some(({ kind }) => kind === 'gap');

/** An answer without what stands beside it by itself: own words, and rows in a table. */
function withoutWords(answers: Answers, id: QuestionId): Answers {
  const { words: _words, ...rest } = answers[id] ?? {};
  return { ...answers, [id]: id === 'theory' ? { ...rest, rows: [] } : rest };
}

function sayChoices(id: QuestionId, answers: Answers, { checklist }: ReportTexts): string {
  const kept = new Set(sayQuestion(id, withoutWords(answers, id), checklist, whole).map((each) => plain([each])));
  // A gap is one only where own words do not fill it.
  return plain(sayQuestion(id, answers, checklist, whole).filter((each) => isGap(each) || kept.has(plain([each]))));
}

/** What a party says on a question; `undefined` when it says nothing. */
export function saidOn(voice: Voice, id: QuestionId, texts: ReportTexts): Said | undefined {
  const { answers } = voice.dossier;
  const answer = answers[id];
  const note = answer?.note?.trim() ?? '';
  const state = stateOf(answer);
  if (answer === undefined || (state === 'open' && !isAnswered(answer) && note === '')) return undefined;
  const before =
    state === 'not-relevant' && isAnswered(answer)
      ? texts.messages.why.alsoSaid(sayChoices(id, { ...answers, [id]: { ...answer, state: 'answered' } }, texts))
      : '';
  return {
    voice,
    answer: [sayChoices(id, answers, texts), before].filter(Boolean).join(' '),
    words: answer.words?.trim() ?? '',
    note,
  };
}

/** The lines of a party's own theory, with something in them. */
export const theoryOf = ({ dossier }: Voice): readonly TheoryRow[] =>
  rowsOf<TheoryRow>(dossier.answers, 'theory/rows').filter(
    ({ action, mechanism, outcome }) => `${action}${mechanism}${outcome}`.trim() !== '',
  );

/** What a party says of one objective: for whom it is what. */
export interface ObjectiveSaid {
  /** The same for the same objective in every dossier. */
  readonly key: string;
  readonly label: string;
  /** "Hoofddoel: gemeente en corporatie"; empty where it says nothing of it. */
  readonly says: readonly string[];
}

const positions = ['main', 'counts', 'none', 'against'] as const;

export function objectivesSaid({ dossier: { answers } }: Voice, texts: ReportTexts): readonly ObjectiveSaid[] {
  const { checklist, messages } = texts;
  const labels = checklist.questions.objectives.parts['positions']?.choices;
  const parties = partiesOf(answers, checklist);
  return objectivesOf(answers, checklist).flatMap(({ id, label, own }) => {
    const says = positions.flatMap((position) => {
      const those = parties.filter((party) => positionOf(answers, id, party.id) === position);
      return those.length === 0
        ? []
        : [messages.why.position(labels?.[position]?.label ?? position, those.map((each) => each.label).join(', '))];
    });
    if (says.length === 0 && !own) return [];
    return [{ key: own ? `own:${label.trim().toLocaleLowerCase(texts.lang)}` : id, label, says }];
  });
}
