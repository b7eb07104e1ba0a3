import { citationsIn } from './citation.js';
import type { CollectionId, Ref } from './entry.js';

export { collectionIds } from './entry.js';

/** Which entries belong to each entry of a collection, both ways, by its id: ordered by collection, then as the collection is. */
export type Relations = Readonly<Record<string, readonly Ref[]>>;

/** The collection and the id that a reference names. */
export function splitRef(ref: Ref): { readonly collection: CollectionId; readonly id: string } {
  const slash = ref.indexOf('/');
  return { collection: ref.slice(0, slash) as CollectionId, id: ref.slice(slash + 1) };
}

/** What an entry of any collection can name others by, beside its citations. */
export interface Linking {
  readonly id: string;
  readonly related?: readonly Ref[];
  readonly motives?: readonly string[];
  readonly instruments?: readonly string[];
  readonly terms?: readonly string[];
  readonly law?: string;
  readonly question?: string;
  /** Groups of residents. */
  readonly groups?: readonly string[];
}

/**
 * What an entry itself names, each once: a link is written on one side only, and what stands in its words is not in it. For an entry of
 * ours `Relations` has both sides and the terms in its words too; a partner's has no more than this.
 */
export const linksOf = (entry: Linking): readonly Ref[] => [
  ...new Set<Ref>([
    ...(entry.related ?? []),
    ...(entry.motives ?? []).map((id): Ref => `motives/${id}`),
    ...(entry.instruments ?? []).map((id): Ref => `instruments/${id}`),
    ...(entry.terms ?? []).map((id): Ref => `terms/${id}`),
    ...(entry.law === undefined ? [] : [`sources/${entry.law}` as const]),
    ...(entry.groups ?? []).map((id): Ref => `residentGroups/${id}`),
    ...(entry.question === undefined ? [] : [`questions/${entry.question}` as const]),
    ...citationsIn(entry).flatMap(({ sources }) => sources.map((id): Ref => `sources/${id}`)),
  ]),
];
