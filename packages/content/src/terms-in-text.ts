import type { TermText } from './term.js';

/** A piece of a text; with `term`, the piece is a form of that term. */
export interface Segment {
  readonly text: string;
  readonly term?: string;
}

export interface TermsInOptions {
  /** Marks only the first place where each term stands. */
  readonly once?: boolean;
}

interface Matcher {
  readonly pattern: RegExp;
  readonly termOf: ReadonlyMap<string, string>;
}

// An apostrophe (’) inside a word belongs to it ("zzp’er", "corporation’s"). One at the end of a word may be a closing quote instead.
const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
const STARTS = String.raw`(?<!${WORD}|${WORD}’)`;
const ENDS = String.raw`(?!${WORD}|’${WORD})`;

const matchers = new WeakMap<ReadonlyMap<string, string>, Matcher>();

/** Which term each form belongs to. A form that two terms give belongs to the first. */
export function formsOf(texts: Readonly<Record<string, TermText>>): ReadonlyMap<string, string> {
  const termOf = new Map<string, string>();
  for (const [term, { forms }] of Object.entries(texts)) {
    for (const form of forms) if (!termOf.has(form.toLowerCase())) termOf.set(form.toLowerCase(), term);
  }
  return termOf;
}

/**
 * Cuts a text at the terms in it. The pieces joined are the text again.
 *
 * Whole words only, upper case or lower case alike; where several forms fit, the one that begins first and then the longest of them.
 * The pattern of a map is made once: a map that changes afterwards is still read as it was.
 */
export function termsIn(
  text: string,
  forms: ReadonlyMap<string, string>,
  { once = false }: TermsInOptions = {},
): readonly Segment[] {
  const { pattern, termOf } = matcherOf(forms);
  const segments: Segment[] = [];
  const seen = new Set<string>();
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = termOf.get(found.toLowerCase());
    if (term === undefined || (once && seen.has(term))) continue;
    seen.add(term);
    if (index > done) segments.push({ text: text.slice(done, index) });
    segments.push({ text: found, term });
    done = index + found.length;
  }
  if (done < text.length) segments.push({ text: text.slice(done) });
  return segments;
}

function matcherOf(forms: ReadonlyMap<string, string>): Matcher {
  const known = matchers.get(forms);
  if (known) return known;
  const termOf = new Map([...forms].map(([form, term]) => [form.toLowerCase(), term]));
  termOf.delete('');
  // Longest first, since the first alternative that fits is taken. Plain words with nothing repeated: there is little to go back over.
  const longestFirst = [...termOf.keys()].sort((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join('|');
  const pattern =
    // Without forms nothing may match, not even the empty text.
    alternatives === '' ? /(?!)/gu : new RegExp(`${STARTS}(?:${alternatives})${ENDS}`, 'giu');
  const matcher = { pattern, termOf };
  matchers.set(forms, matcher);
  return matcher;
}
