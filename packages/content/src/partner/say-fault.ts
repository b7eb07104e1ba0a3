import type { Expected, Fault } from './fault.js';
import { faultWordsEn } from './fault-words.en.js';
import { faultWordsNl } from './fault-words.nl.js';

/** The words for faults, in one language. */
export interface FaultWords {
  readonly file: string;
  readonly missing: string;
  readonly found: (found: string) => string;
  readonly object: string;
  readonly list: (count: number) => string;
  readonly leftOut: (entry: string) => string;
  readonly expected: { readonly [Code in Expected['code']]: (expected: Extract<Expected, { code: Code }>) => string };
}

/**
 * A fault in a few sentences, for whoever wrote the file: where, what stands there, what should, and what is left out for it. Plain text:
 * parts of it come from the file.
 */
export function sayFault({ path, entry, expected, found }: Fault, lang: 'nl' | 'en' = 'nl'): string {
  const words = lang === 'nl' ? faultWordsNl : faultWordsEn;
  const say = words.expected[expected.code] as (each: Expected) => string;
  return [
    `${path === '' ? words.file : path}:`,
    ...(ofWhole.has(expected.code) ? [] : [found === '' ? words.missing : words.found(sayFound(found, words))]),
    say(expected),
    ...(entry === undefined ? [] : [words.leftOut(entry)]),
  ].join(' ');
}

/** Of these, what stands at the place says nothing. */
const ofWhole: ReadonlySet<Expected['code']> = new Set(['bytes', 'entries', 'add']);

function sayFound(found: string, words: FaultWords): string {
  const list = /^\[…\] \((\d+)\)$/.exec(found);
  if (found === '{…}') return words.object;
  if (list) return words.list(Number(list[1]));
  // As it stands in the file, without quotation marks.
  return /^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(found) ? found : `“${found}”`;
}
