import uFuzzy from '@leeoniya/ufuzzy';
import { MAX_QUERY } from './address.js';
import { all, none, of, type BitSet } from './bit-set.js';
import type { Catalogue } from './catalogue.js';

/** What a search text finds. */
export interface Matches {
  readonly found: BitSet;
  /** Those that have all words in their name: they come first. */
  readonly inName: BitSet;
  /** Whether nothing has the words as they were typed, so that one slip in each was forgiven. */
  readonly isForgiving: boolean;
}

const MAX_WORDS = 8;

/** Marks that stand beside a letter, in any script. */
const MARKS = /\p{M}/gu;
const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** Letters and figures only: what uFuzzy reads as an order ("-school", "\"school\"") is text here. */
const wordsIn = (query: string): readonly string[] =>
  fold(query.slice(0, MAX_QUERY))
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, MAX_WORDS) ?? [];

const forgiving = new uFuzzy({
  unicode: true,
  interSplit: '[^\\p{L}\\p{N}]+',
  intraChars: '[\\p{L}\\p{N}]',
  intraMode: 1,
});
/** Stands inside uFuzzy for what was in quotes; it breaks on this word. */
const RESERVED = 'eexxaacctt';
/** In no word this long is a slip forgiven: looking for all that it could have been would stop the page for seconds. */
const LONGEST = 40;

/** Where in `texts` a word is, of the places that the words before it left. */
type Finding = (texts: string[], word: string, left: number[]) => number[];

const asTyped: Finding = (texts, word, left) => left.filter((at) => texts[at]!.includes(word));

const withASlip: Finding = (texts, word, left) =>
  word === RESERVED || word.length > LONGEST ? [] : (forgiving.filter(texts, word, left) ?? []);

/** Those of `texts` that have every word, each anywhere in it: a part of a word too. */
const having = (words: readonly string[], texts: string[], find: Finding): BitSet =>
  of(
    texts.length,
    words.reduce(
      (left, word) => (left.length === 0 ? left : find(texts, word, left)),
      texts.map((_, at) => at),
    ),
  );

interface Texts {
  readonly names: string[];
  readonly all: string[];
}
const folded = new WeakMap<Catalogue, { readonly bodies: object | undefined; readonly texts: Texts }>();

/** The catalogue as it is searched: made once, at the first search; again when the texts of the entries have come. */
const textsOf = (catalogue: Catalogue, bodies: Readonly<Record<string, string>> | undefined): Texts => {
  const known = folded.get(catalogue);
  if (known && known.bodies === bodies) return known.texts;
  const names = catalogue.items.map(({ name }) => fold(name));
  const texts = {
    names,
    all: catalogue.items.map(({ id, summary }, at) => `${names[at]!} ${fold(`${summary} ${bodies?.[id] ?? ''}`)}`),
  };
  folded.set(catalogue, { bodies, texts });
  return texts;
};

/**
 * Finds instruments by words or parts of words in any order, whatever their accents. What stands there as typed is found; only where that is
 * nothing, one slip per word is forgiven: a letter too many, too few, wrong, or two that changed places, but not the first. In words of less
 * than five letters uFuzzy forgives less.
 *
 * @param bodies what each entry says besides its name and summary, by id; once loaded
 */
export const search = (catalogue: Catalogue, query: string, bodies?: Readonly<Record<string, string>>): Matches => {
  const size = catalogue.items.length;
  const words = wordsIn(query);
  if (words.length === 0) return { found: all(size), inName: none(size), isForgiving: false };
  const texts = textsOf(catalogue, bodies);
  for (const find of [asTyped, withASlip]) {
    const found = having(words, texts.all, find);
    if (found.some((word) => word !== 0))
      return { found, inName: having(words, texts.names, find), isForgiving: find === withASlip };
  }
  return { found: none(size), inName: none(size), isForgiving: false };
};
