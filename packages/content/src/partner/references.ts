import { ids } from '../made/ids.js';
import type { Citation } from '../citation.js';
import type { CollectionId, Ref } from '../entry.js';
import { splitRef } from '../relations.js';
import type { Faults } from './faults.js';
import type { Json, Path } from './json.js';
import type { ReadCollection } from './read-collection.js';

interface Referring {
  /** By this an entry that a partner adds is known; a replaced one is ours, and known anyway. */
  readonly ref: Ref;
  readonly id: string;
  readonly path: Path;
  readonly to: readonly { readonly ref: Ref; readonly at: Path }[];
  /** Leaves it out, and says whether it was still there. */
  readonly drop: () => boolean;
}

/** Leaves out what refers to something that is not there, and then what refers to that. */
export function dropDangling(collections: readonly ReadCollection[], faults: Faults): void {
  const added = new Set<Ref>(collections.flatMap(({ name, add }) => [...add.keys()].map((id): Ref => `${name}/${id}`)));
  const exists = (ref: Ref): boolean => added.has(ref) || isOurs(ref);
  const all = collections.flatMap(referringIn);
  const dependents = new Map<Ref, Referring[]>();
  for (const each of all)
    for (const { ref } of each.to) {
      const others = dependents.get(ref);
      if (others) others.push(each);
      else dependents.set(ref, [each]);
    }

  const suspects = [...all];
  for (const each of suspects) {
    const dangling = each.to.filter(({ ref }) => !exists(ref));
    if (dangling.length === 0 || !each.drop()) continue;
    for (const { ref, at } of dangling) {
      const { collection, id } = splitRef(ref);
      faults.add([...each.path, ...at], { code: 'known', what: collection }, id, each.id);
    }
    // A loop over a list takes along what is added to it.
    if (added.delete(each.ref)) for (const other of dependents.get(each.ref) ?? []) suspects.push(other);
  }
}

function isOurs(ref: Ref): boolean {
  const { collection, id } = splitRef(ref);
  return Object.hasOwn(ids[collection], id);
}

const referringIn = ({ name, add, replace }: ReadCollection): Referring[] =>
  [add, replace].flatMap((entries) =>
    [...entries].map(([id, { value, path }]) => ({
      ref: `${name}/${id}` as const,
      id,
      path,
      to: refsIn(value),
      drop: () => entries.delete(id),
    })),
  );

/** Every reference in an entry as a partner wrote it. */
function refsIn(entry: Json): Referring['to'] {
  const { law, related, points } = entry as {
    readonly law?: string;
    readonly related?: readonly Ref[];
    readonly points?: readonly Json[];
  };
  return [
    ...(['motives', 'instruments', 'terms'] as const).flatMap((collection) =>
      ((entry[collection] ?? []) as readonly string[]).map((id, index) => toRef(collection, id, [collection, index])),
    ),
    ...(related ?? []).map((ref, index) => ({ ref, at: ['related', index] })),
    ...(law === undefined ? [] : [toRef('sources', law, ['law'])]),
    ...citedIn(entry, []),
    ...(points ?? []).flatMap((point, index) => citedIn(point, ['points', index])),
  ];
}

const citedIn = ({ cites }: Json, at: Path): Referring['to'] =>
  ((cites ?? []) as readonly Citation[]).flatMap(({ sources }, cite) =>
    sources.map((id, index) => toRef('sources', id, [...at, 'cites', cite, 'sources', index])),
  );

const toRef = (collection: CollectionId, id: string, at: Path) => ({ ref: `${collection}/${id}` as const, at });
