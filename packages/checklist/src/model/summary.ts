import { cutAtWord, withoutEnd } from '@mengwijzer/words/text';
import { questions } from '@mengwijzer/content/questions';
import {
  isDisputed,
  levels,
  objectivesWith,
  rowsOf,
  stateOf,
  type StatedState,
  type Answers,
  type TheoryRow,
} from '@mengwijzer/core/dossier';
import { objectivesOf } from './objectives.js';
import { capitalise, inline, list, type ChecklistTexts } from './texts.js';
import type { QuestionId } from '@mengwijzer/content';

/** A stretch of the paragraph: plain words, an answer, something that is not agreed, or something nobody said yet. */
export interface Segment {
  readonly text: string;
  readonly kind: 'plain' | 'answer' | 'disputed' | 'gap';
  /** The language of these words, where it is not that of the sentence. */
  readonly lang?: string;
}
export interface Sentence {
  readonly question: QuestionId;
  readonly segments: readonly Segment[];
}

/** Longest of one's own words that our sentence repeats, in characters. */
const LONGEST = 120;

/** One's own words inside our sentence: quoted, on one line, without a full stop, and cut at a word beyond `max` characters. */
export const quote = (text = '', max = LONGEST): string => {
  const line = withoutEnd(text.trim().replaceAll(/\s+/gu, ' '), '.;,');
  return line === '' ? '' : `‘${cutAtWord(line, max)}’`;
};

type Values = { readonly list?: string; readonly words?: string; readonly topic?: string };

interface FillOptions {
  readonly kind?: Segment['kind'] | undefined;
  /** The language of the content, where it is not that of the messages. */
  readonly lang?: string | undefined;
  /** Whether the list is in the messages' words. */
  readonly isOurs?: boolean;
}

/** Fills a sentence of the messages: `{list}` and `{words}` become answers, `{topic}` stays plain. */
const fill = (
  template: string,
  values: Values,
  { kind = 'answer', lang, isOurs = false }: FillOptions = {},
): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const [index, text] of template.split(/\{(list|words|topic)\}/u).entries()) {
    if (index % 2 === 0) segments.push({ text, kind: 'plain' });
    else {
      const isContent = lang !== undefined && (text === 'topic' || (text === 'list' && !isOurs));
      const said = { text: values[text as keyof Values] ?? '', kind: text === 'topic' ? 'plain' : kind } as const;
      segments.push(isContent ? { ...said, lang } : said);
    }
  }
  const filled = segments.filter(({ text }) => text !== '');
  const [first, ...rest] = filled;
  return first === undefined ? [] : [{ ...first, text: capitalise(first.text) }, ...rest];
};

type Build = (answers: Answers, texts: ChecklistTexts, say: Say, own: (text: string | undefined) => string) => void;
interface Say {
  /** Says a sentence when there is something to put in it; otherwise names the gap, where there is one. */
  (sentence: string, values: Values, gap?: string, kind?: 'disputed'): void;
}

const listOf = (texts: ChecklistTexts, question: QuestionId, part: string, choices: readonly string[] = []): string =>
  list(
    choices.map((choice) => inline(texts, question, part, choice)),
    texts,
  );
const rungs = (texts: ChecklistTexts, chosen: readonly string[] = []): string =>
  listOf(
    texts,
    'scale',
    'levels',
    levels.filter((level) => chosen.includes(level)),
  );

const builders: Readonly<Record<QuestionId, Build>> = {
  what: ({ what }, texts, say, own) => {
    const s = texts.messages.summary;
    const words = own(what?.words);
    say(s.what, { list: listOf(texts, 'what', 'choices', what?.choices) }, words === '' ? s.whatGap : undefined);
    say(s.own, { words });
  },
  who: ({ who }, texts, say, own) => {
    const s = texts.messages.summary;
    const words = own(who?.words);
    say(s.who, { list: listOf(texts, 'who', 'choices', who?.choices) }, words === '' ? s.whoGap : undefined);
    say(s.own, { words });
    const benefits = own(who?.benefitsWords);
    say(
      s.benefits,
      { list: listOf(texts, 'who', 'benefits', who?.benefits) },
      benefits === '' ? s.benefitsGap : undefined,
    );
    say(s.benefitsWords, { words: benefits });
    const burdens = own(who?.burdensWords);
    say(s.burdens, { list: listOf(texts, 'who', 'burdens', who?.burdens) }, burdens === '' ? s.burdensGap : undefined);
    say(s.burdensWords, { words: burdens });
  },
  theory: (answers, texts, say, own) => {
    const s = texts.messages.summary;
    const rows = rowsOf<TheoryRow>(answers, 'theory/rows');
    const kinds = [...new Set(rows.map(({ kind }) => kind).filter((kind) => kind !== ''))];
    const sentences = rows
      .map((row) =>
        [row.action, row.mechanism, row.outcome]
          .map((text) => quote(text, 60))
          .filter(Boolean)
          .join(' → '),
      )
      .filter(Boolean);
    const words = own(answers.theory?.words);
    say(s.theory, { words: sentences.join('; ') });
    say(
      s.theoryKinds,
      { list: listOf(texts, 'theory', 'kind', kinds) },
      sentences.length + words.length === 0 ? s.theoryGap : undefined,
    );
    if (sentences.length > 0 && rows.every(({ outcome }) => outcome.trim() === '')) say('', {}, s.theoryOutcomeGap);
    say(s.own, { words });
  },
  role: ({ role }, texts, say, own) => {
    const s = texts.messages.summary;
    const eyes = (choice: string): string =>
      own(role?.eyes !== undefined && Object.hasOwn(role.eyes, choice) ? role.eyes[choice] : '');
    const choices = role?.choices ?? [];
    const words = own(role?.words);
    say(
      s.role,
      {
        list: listOf(
          texts,
          'role',
          'choices',
          choices.filter((choice) => eyes(choice) === ''),
        ),
      },
      choices.length + words.length === 0 ? s.roleGap : undefined,
    );
    for (const choice of choices)
      if (eyes(choice) !== '') say(s.roleEyes, { list: inline(texts, 'role', 'choices', choice), words: eyes(choice) });
    say(s.own, { words });
  },
  objectives: (answers, texts, say, own) => {
    const s = texts.messages.summary;
    const names = new Map(objectivesOf(answers, texts).map((objective) => [objective.id, objective.inline]));
    const disputed = [...names.keys()].filter((id) => isDisputed(answers, id));
    const agreed = (position: string): string =>
      list(
        objectivesWith(answers, position)
          .filter((id) => !disputed.includes(id))
          .map((id) => names.get(id) ?? id),
        texts,
      );
    const words = own(answers.objectives?.words);
    say(s.objectivesMain, { list: agreed('main') }, disputed.length + words.length === 0 ? s.objectivesGap : undefined);
    say(s.objectivesCount, { list: agreed('counts') });
    const over = list(
      disputed.map((id) => names.get(id) ?? id),
      texts,
    );
    say(s.objectivesDisputed, { list: over }, undefined, 'disputed');
    say(s.degree, { words: own(answers.objectives?.degree) }, s.degreeGap);
    say(s.own, { words });
  },
  scale: ({ scale }, texts, say, own) => {
    const s = texts.messages.summary;
    say(s.intervention, { list: rungs(texts, scale?.intervention) }, s.interventionGap);
    say(s.wanted, { list: rungs(texts, scale?.wanted) }, s.wantedGap);
    say(s.unwanted, { list: rungs(texts, scale?.unwanted) }, s.unwantedGap);
    say(s.own, { words: own(scale?.words) });
  },
  time: ({ time }, texts, say, own) => {
    const s = texts.messages.summary;
    const year = time?.year === undefined ? '' : String(time.year);
    say(
      s.time,
      { list: listOf(texts, 'time', 'term', time?.term === undefined ? [] : [time.term]) },
      year === '' ? s.timeGap : undefined,
    );
    say(s.timeYear, { words: year });
    say(s.own, { words: own(time?.words) });
  },
};

/**
 * What one question says so far; its gaps are named, not skipped.
 * @param max length beyond which one's own words are cut
 */
export const sayQuestion = (
  id: QuestionId,
  answers: Answers,
  texts: ChecklistTexts,
  max = LONGEST,
): readonly Sentence[] => {
  const s = texts.messages.summary;
  const answer = answers[id];
  const state = stateOf(answer);
  const sentences: Sentence[] = [];
  const add = (segments: readonly Segment[]): void => void sentences.push({ question: id, segments });
  const own = (text: string | undefined): string => quote(text, max);
  const { topic } = texts.questions[id];
  const lang = texts.contentLang;
  if (state === 'not-relevant') {
    const words = own(answer?.reason);
    const values = { topic, list: s.notRelevantList, words };
    add(fill(words === '' ? s.notRelevant : s.notRelevantWords, values, { lang, isOurs: true }));
    return sentences;
  }
  const say: Say = (sentence, values, gap, kind = state === 'not-agreed' ? 'disputed' : undefined) => {
    if (Boolean(values.list) || Boolean(values.words)) add(fill(sentence, values, { kind, lang }));
    else if (gap !== undefined) add([{ text: gap, kind: 'gap' }]);
  };
  builders[id](answers, texts, say, own);
  if (state === 'not-agreed') {
    const words = own(answer?.dispute);
    add(fill(words === '' ? s.notAgreed : s.notAgreedWords, { list: topic, words }, { kind: 'disputed', lang }));
  }
  return sentences;
};

/** How a question is shown to stand: as somebody said; else as it follows from the answer, of which a part may still be open. */
export type ShownState = StatedState | 'partial';

const isGap = ({ segments }: Sentence): boolean => segments.some(({ kind }) => kind === 'gap');

/** @returns the state of a question; `partial` where it follows from an answer that leaves something unsaid */
export const shownState = (id: QuestionId, answers: Answers, texts: ChecklistTexts): ShownState => {
  const state = stateOf(answers[id]);
  const isStated = answers[id]?.state !== undefined;
  return state === 'answered' && !isStated && sayQuestion(id, answers, texts).some(isGap) ? 'partial' : state;
};

/** What nobody said yet of all questions: each a sentence that leads to its question. */
export const unsaid = (answers: Answers, texts: ChecklistTexts): readonly Sentence[] =>
  summarise(answers, texts).filter(isGap);

/** What was said, without what was not. */
export const said = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter((sentence) => !isGap(sentence));

/** "What we say so far": one paragraph over the seven questions. */
export const summarise = (answers: Answers, texts: ChecklistTexts): readonly Sentence[] =>
  questions.flatMap(({ id }) => sayQuestion(id, answers, texts));

export const plain = (sentences: readonly Sentence[]): string =>
  sentences.map(({ segments }) => segments.map(({ text }) => text).join('')).join(' ');
