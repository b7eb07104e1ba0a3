import type { Citation, Evidence } from './citation.js';

/** The collections, as partner files and references name them. */
export const collectionIds = [
  'questions',
  'hints',
  'motives',
  'instruments',
  'timeline',
  'steps',
  'residentGroups',
  'scaleInsights',
  'meetingPlaces',
  'phasingCautions',
  'terms',
  'sources',
] as const;
export type CollectionId = (typeof collectionIds)[number];

/** An entry of any collection: "instruments/densification". */
export type Ref = `${CollectionId}/${string}`;

/** A day, a month or a year, as exact as it is known: "2024-01-01", "2024-06", "2024". */
export type PartialDate = string;

/** How far a law, plan or programme had come on its `asOf`. */
export type Status = 'in-force' | 'adopted' | 'bill' | 'plan' | 'running' | 'ended';

/** One thing that an entry says: a claim, a condition, something to do. Its words stand under its id in the texts. */
export interface Point<Kind extends string = string> {
  /** Unique within its entry: a kebab-case slug of at most 80 characters. */
  readonly id: string;
  /** What sort of thing it says; each collection has its own. */
  readonly kind: Kind;
  /** At least one. */
  readonly cites: readonly Citation[];
  /** How well it is supported; only where the kennisfundament says something about that. */
  readonly evidence?: Evidence;
  /** When a law, an amount or a programme in it was so. */
  readonly asOf?: PartialDate;
  readonly status?: Status;
}

/** What the entries of all collections but questions, hints, phasing cautions, terms and sources share. */
export interface Entry<Kind extends string = string> {
  /** Kebab-case slug that partner sites link to and saved dossiers hold, at most 80 characters. */
  readonly id: string;
  /** At least one. */
  readonly cites: readonly Citation[];
  /** In the order in which they are read. */
  readonly points: readonly Point<Kind>[];
  /** Entries of other collections that belong to it, and that no other field names. */
  readonly related?: readonly Ref[];
}

/** The words of an entry, in one language. */
export interface EntryText {
  /** At most 80 characters. */
  readonly name: string;
  /** What it is, at most 280 characters. */
  readonly summary: string;
  /** By id of the point, at most 280 characters each. */
  readonly points: Readonly<Record<string, string>>;
}

/** The words of these entries, in one language: all of their ids and points, and no others. */
export type TextsOf<Entries extends readonly Entry[]> = {
  readonly [Each in Entries[number] as Each['id']]: Omit<EntryText, 'points'> & {
    readonly points: { readonly [Id in Each['points'][number]['id']]: string };
  };
};
