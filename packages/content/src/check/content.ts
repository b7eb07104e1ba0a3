import type { Citation } from '../citation.js';
import type { CollectionId, Ref } from '../entry.js';

/** Any set of collections with their words, as a check reads it: ours, or one made to be wrong. */
export type Content = Readonly<Record<CollectionId, ContentCollection>>;

export interface ContentCollection {
  readonly entries: readonly ContentEntry[];
  readonly nl: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
}

/** What entries of all collections can have, as far as a check asks for it. */
export interface ContentEntry {
  readonly id: string;
  readonly cites?: readonly Citation[];
  readonly points?: readonly { readonly id: string; readonly cites: readonly Citation[] }[];
  readonly parts?: readonly {
    readonly id: string;
    readonly cites: readonly Citation[];
    readonly choices?: readonly string[];
  }[];
  readonly starts?: unknown;
  readonly ends?: unknown;
  readonly related?: readonly Ref[];
  readonly motives?: readonly string[];
  readonly instruments?: readonly string[];
  readonly terms?: readonly string[];
  readonly law?: string;
  readonly question?: string;
}

/** Every text under a value, with the path that leads to it. */
export const textsIn = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries((value ?? {}) as object).flatMap(([key, each]) =>
        textsIn(each, path === '' ? key : `${path}.${key}`),
      );

/** Every citation of an entry: its own, and those of its points, parts and dates. */
export const citationsIn = (value: unknown): Citation[] =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === 'cites' ? (each as Citation[]) : citationsIn(each)));

/** All entries as references, in the order of the collections. */
export const refsOf = (content: Content): Ref[] =>
  Object.entries(content).flatMap(([collection, { entries }]) =>
    entries.map(({ id }): Ref => `${collection as CollectionId}/${id}`),
  );

/** The name of a collection in paths and addresses: "resident-groups". */
export const fileOf = (collection: CollectionId): string =>
  collection.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
