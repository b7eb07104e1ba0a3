import type { CollectionId, Ref } from '../entry.js';
import { textsIn, type Content } from './content.js';

/** How easily the Dutch of an entry reads. */
export interface Readability {
  readonly ref: Ref;
  readonly words: number;
  /** Words per sentence, mean and most. */
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Share of words of ten letters or more, names with a capital inside a sentence left out. 0..1 */
  readonly longWords: number;
  /** Share of sentences in the passive voice. 0..1 */
  readonly passive: number;
}

/**
 * What an entry may be at most. Sentence length follows the advice for B1 (Taalunie and Rijksoverheid advise ten to fifteen words on
 * average); long words and passives are set where texts that we read aloud began to drag.
 */
export const LIMITS = { meanSentence: 14, longestSentence: 24, longWords: 0.24, passive: 0.34 } as const;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?:;])\s+/u).filter(Boolean);
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu) ?? [];

// "worden" or "werden" with a past participle, or "zijn" with one and "door": what the Taaladviesnet calls the passive.
const PARTICIPLE = String.raw`(?:(?:\p{L}+)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en))`;
const PASSIVE = new RegExp(
  String.raw`\b(?:word|wordt|worden|werd|werden)\b[^.?]*?(?<!\p{L})${PARTICIPLE}(?!\p{L})|(?<!\p{L})${PARTICIPLE} (?:wordt|worden|werd|werden)(?!\p{L})|\b(?:is|zijn|was|waren)\b[^.?]*(?<!\p{L})door(?!\p{L})[^.?]*(?<!\p{L})${PARTICIPLE}(?!\p{L})`,
  'iu',
);

/** Which texts run on in sentences; names, labels and forms do not. */
const running = /^(?:summary|points\.|explanation|asks|says|nuance)|\.note$/u;

/** Measures the running Dutch of every entry that has some. */
export function readability(content: Content): Readability[] {
  return Object.entries(content).flatMap(([name, { nl }]) =>
    Object.entries(nl).flatMap(([id, words]) => {
      const sentences = textsIn(words)
        .filter(([path]) => running.test(path))
        .flatMap(([, text]) => sentencesOf(text));
      return sentences.length === 0 ? [] : [{ ref: `${name as CollectionId}/${id}` as Ref, ...measure(sentences) }];
    }),
  );
}

export function measure(sentences: readonly string[]): Omit<Readability, 'ref'> {
  const split = sentences.map(wordsOf);
  const words = split.flat();
  const own = split.flatMap((sentence) => sentence.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word)));
  return {
    words: words.length,
    meanSentence: words.length / sentences.length,
    longestSentence: Math.max(...split.map(({ length }) => length)),
    longWords: own.filter(({ length }) => length >= 10).length / Math.max(1, own.length),
    passive: sentences.filter((each) => PASSIVE.test(each)).length / sentences.length,
  };
}

/** The entries over a limit, with what they are over by, as lines. */
export const hardToRead = (content: Content): string[] =>
  readability(content).flatMap((each) => {
    const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
      // A text of one or two sentences says too little for shares.
      (limit) => each[limit] > LIMITS[limit] && (limit === 'longestSentence' || each.words > 25),
    );
    return over.length === 0
      ? []
      : [`${each.ref}: ${over.map((limit) => `${limit} ${each[limit].toFixed(2)}`).join(', ')}`];
  });
