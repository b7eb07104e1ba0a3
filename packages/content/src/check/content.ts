import type { Citation } from '../citation.js';
import type { CollectionId, Ref } from '../entry.js';
import type { Linking } from '../relations.js';

export { citationsIn } from '../citation.js';

/** Any set of collections with their words, as a check reads it: ours, or one made to be wrong. */
export type Content = Readonly<Record<CollectionId, ContentCollection>>;

export interface ContentCollection {
  readonly entries: readonly ContentEntry[];
  readonly nl: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
}

/** What entries of all collections can have, as far as a check asks for it. */
export interface ContentEntry extends Linking {
  readonly cites?: readonly Citation[];
  readonly points?: readonly { readonly id: string; readonly cites: readonly Citation[] }[];
  readonly parts?: readonly {
    readonly id: string;
    readonly cites: readonly Citation[];
    readonly choices?: readonly string[];
  }[];
  readonly starts?: unknown;
  readonly ends?: unknown;
}

/** Every text under a value, with the path that leads to it. */
export const textsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((value ?? {}) as object).flatMap(([key, each]) =>
        textsIn(each, path === '' ? key : `${path}.${key}`),
      );

/** All entries as references, in the order of the collections. */
export const refsOf = (content: Content): Ref[] =>
  Object.entries(content).flatMap(([collection, { entries }]) =>
    entries.map(({ id }): Ref => `${collection as CollectionId}/${id}`),
  );

/** The name of a collection in paths and addresses: "resident-groups". */
export const fileOf = (collection: CollectionId): string =>
  collection.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
