import type { CollectionId, Ref } from './entry.js';

/** Which entries belong to each entry of a collection, both ways, by its id: ordered by collection, then as the collection is. */
export type Relations = Readonly<Record<string, readonly Ref[]>>;

/** The collection and the id that a reference names. */
export function splitRef(ref: Ref): { readonly collection: CollectionId; readonly id: string } {
  const slash = ref.indexOf('/');
  return { collection: ref.slice(0, slash) as CollectionId, id: ref.slice(slash + 1) };
}
