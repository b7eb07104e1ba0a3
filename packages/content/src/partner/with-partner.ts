import type { CollectionId } from '../entry.js';
import type { Addable, Changes, PartnerContent, Words } from './partner-content.js';

/** A collection as it is shown: its entries and their words in one language. */
export interface Shown<E, W> {
  readonly entries: readonly E[];
  readonly words: Readonly<Record<string, W>>;
}

/**
 * A collection of ours with what a partner adds, replaces and hides. Nothing given is changed.
 *
 * @param lang of `words`; where a partner gave no English, its Dutch stands in
 */
export function withPartner<C extends CollectionId, E extends { readonly id: string }>(
  collection: C,
  lang: 'nl' | 'en',
  { entries, words }: Shown<E, Words[C]>,
  { collections }: PartnerContent,
): Shown<E | (C extends keyof Addable ? Addable[C] : never), Words[C]> {
  const { add, words: added, replace, hide } = collections[collection] as Changes<C>;
  const hidden = new Set(hide);
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
        Object.entries(replace).flatMap(([id, each]) => {
          const other = each[lang] ?? each.nl;
          return other === undefined || !Object.hasOwn(words, id) ? [] : [[id, merge(words[id], other) as Words[C]]];
        }),
      ),
      ...added[lang],
    },
  };
}

/** Objects field by field; anything else is replaced whole. */
const merge = (ours: unknown, theirs: unknown): unknown =>
  isObject(ours) && isObject(theirs)
    ? { ...ours, ...Object.fromEntries(Object.entries(theirs).map(([key, each]) => [key, merge(ours[key], each)])) }
    : theirs;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
