import type { CollectionId } from '../entry.js';
import { isObject } from './json.js';
import type { Addable, Changes, PartnerContent, Words } from './partner-content.js';

/** A collection as it is shown: its entries and their words in one language. */
export interface Shown<E, W> {
  readonly entries: readonly E[];
  /** By id of the entry. */
  readonly words: Readonly<Record<string, W>>;
}

/** What is shown where a partner has its say. */
export interface ShownWithPartner<E, W> extends Shown<E, W> {
  /**
   * Where the words are Dutch on an English page, to be marked as such: ids of entries whose own words are, and their points, as
   * "elzenwaard:dorpsplan/costs". Empty on a Dutch page.
   */
  readonly dutch: ReadonlySet<string>;
}

/**
 * A collection of ours with what a partner replaces, without what it hides, and with what it adds behind. Nothing given is changed.
 *
 * @param lang of `words`; wherever a partner gave no English, its Dutch stands in
 */
export function withPartner<
  C extends CollectionId,
  E extends { readonly id: string },
  W extends keyof Words[C] = keyof Words[C],
>(
  collection: C,
  lang: 'nl' | 'en',
  { entries, words }: Shown<E, Pick<Words[C], W>>,
  { collections }: PartnerContent,
): ShownWithPartner<E | (C extends keyof Addable ? Addable[C] : never), Pick<Words[C], W>> {
  const { add, words: added, replace, hide, dutch }: Changes<C> = collections[collection];
  const hidden = new Set(hide);
  const replaced = Object.entries(replace).filter(([id]) => Object.hasOwn(words, id));
  return {
    entries: [
      ...entries
        .filter(({ id }) => !hidden.has(id))
        .map((entry) => (Object.hasOwn(replace, entry.id) ? { ...entry, ...replace[entry.id]?.data } : entry)),
      ...add,
    ],
    words: {
      ...words,
      ...Object.fromEntries(
        replaced.map(([id, { nl, en }]) => [
          id,
          merge(merge(words[id], nl), lang === 'en' ? en : undefined) as Pick<Words[C], W>,
        ]),
      ),
      ...added[lang],
    },
    dutch: new Set(lang === 'en' ? dutch : []),
  };
}

/** Objects field by field; of anything else, the other one where there is one. */
const merge = (ours: unknown, theirs: unknown): unknown =>
  isObject(ours) && isObject(theirs)
    ? { ...ours, ...Object.fromEntries(Object.entries(theirs).map(([key, each]) => [key, merge(ours[key], each)])) }
    : (theirs ?? ours);
