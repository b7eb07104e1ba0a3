/** What an element is called and what it is for, in one language. */
export interface ElementWords {
  readonly name: string;
  /** A sentence. */
  readonly purpose: string;
}

/** Most that is downloaded, in bytes of brotli: what it should be, and what it may not pass meanwhile. */
export interface Limit {
  readonly budget: number;
  readonly ceiling: number;
}

export interface Element {
  readonly tag: string;
  /** As an editor calls it: in `data-mengwijzer`, as its page in the embed, and as its stories. */
  readonly name: string;
  readonly package: string;
  /** To work with, to read in an article, or a word in a sentence. */
  readonly kind: 'work' | 'read' | 'word';
  readonly nl: ElementWords;
  readonly en: ElementWords;
  /** Of one that is placed by name: its heading, and what its page in the embed says above the text that is there without scripts. */
  readonly page?: { readonly nl: string; readonly en: string; readonly lead: string };
  /** What is there without scripts: a part of the content, or made by a view from texts. */
  readonly fallback?: { readonly part: string } | { readonly view: string; readonly texts: string };
  /** What it fetches by itself after it showed something first, in this order. */
  readonly soon: readonly (readonly string[])[];
  /**
   * What it may weigh from a bundler and as its file in the embed, how many files it may load before anybody does anything, and as many boxes as it
   * shows at least.
   */
  readonly budget: {
    readonly initial: Limit;
    readonly file: Limit;
    readonly code?: Limit;
    readonly requests?: number;
    readonly boxes?: number;
  };
  /** Its page, for who makes a page, and a guide, for who builds. */
  readonly docs: { readonly page: string; readonly title: string; readonly guide: string; readonly about: string };
}

/** One with a page of its own. */
export interface PlacedElement extends Element {
  readonly page: NonNullable<Element['page']>;
  readonly budget: Element['budget'] & { readonly requests: number; readonly boxes: number };
}

export const elements: readonly Element[];
export const provider: { readonly tag: string; readonly name: string };
export const placed: readonly PlacedElement[];
export const toWorkWith: readonly PlacedElement[];
export const toRead: readonly Element[];
export function isOneOfMany(element: Element): boolean;
export function sourceOf(element: Element): string;
export function entryOf(element: Element): string;
export function markupOf(element: Element): string;
