/** What a value should have been. */
export type Expected =
  | { readonly code: 'type'; readonly type: 'string' | 'number' | 'integer' | 'array' | 'object' }
  | { readonly code: 'one-of'; readonly values: readonly string[] }
  | { readonly code: 'at-least'; readonly count: number; readonly of: 'characters' | 'items' | 'number' }
  | { readonly code: 'at-most'; readonly count: number; readonly of: 'characters' | 'items' | 'number' }
  /** An id with the partner's own prefix. */
  | { readonly code: 'prefix'; readonly prefix: string }
  /** Something that exists, of ours or of the partner's: in the collection of this name, or among the `points` or `parts` of the entry. */
  | { readonly code: 'known'; readonly what: string }
  /** Of the whole file. */
  | { readonly code: 'bytes'; readonly most: number }
  /** Of the whole file: the entries that are added, replaced and hidden. */
  | { readonly code: 'entries'; readonly most: number }
  /** Where the text breaks off as JSON, both from 1. */
  | { readonly code: 'json'; readonly line: number; readonly column: number }
  | Plain<PlainCode>;

type Plain<Code> = Code extends string ? { readonly code: Code } : never;

/** Codes that say it all. */
export type PlainCode =
  | SchemaCode
  | 'add' // something can be added to this collection
  | 'field' // there is a field of this name
  | 'moment' // a date, short or as an object
  | 'period' // the end after the start
  | 'ref'
  | 'unique' // an id that is not there yet
  | 'version';

/** Codes that the checks of the schemas give as their message. */
export type SchemaCode =
  | 'date'
  | 'id' // of ours or of a partner's
  | 'link'
  | 'low-high' // the lowest number first
  | 'no-markup'
  | 'partner-id'
  | 'side-effect' // a point of this kind, and only that, says which
  | 'slug'
  | 'trimmed';

/** One thing that is wrong in a partner's file. */
export interface Fault {
  /** Where: "instruments.add[3].domain", counted from 0; empty for the file as a whole. Of each name in it at most 80 characters. */
  readonly path: string;
  /** Id of the entry that was left out for it, where it has one. At most 121 characters. */
  readonly entry?: string;
  readonly expected: Expected;
  /** What stood there, at most 80 characters; empty if nothing did, "{…}" for an object, "[…] (3)" for a list of three. */
  readonly found: string;
}
