import type * as z from 'zod/mini';
import { explain } from './explain.js';
import type { Expected, Fault } from './fault.js';
import { isObject, valueAt, type Path } from './json.js';
import type { PartnerContent } from './partner-content.js';

/** At most so many faults are listed; the rest are counted. */
export const LISTED_FAULTS = 1000;

/** What became of a partner's file. */
export interface PartnerReport {
  /** What of it can be shown; absent where that is nothing, as it is no JSON, of another version, or does not say whose it is. */
  readonly content?: PartnerContent;
  /** At most `LISTED_FAULTS`, in the order in which the file is read; references to what is not there come last. */
  readonly faults: readonly Fault[];
  /** How many there are more. Once the list is full, an entry that is not right counts as one. */
  readonly unlisted: number;
}

/** Collects what is wrong with a file, bounded. */
export class Faults {
  readonly #listed: Fault[] = [];
  #unlisted = 0;

  get full(): boolean {
    return this.#listed.length >= LISTED_FAULTS;
  }

  add(path: Path, expected: Expected, found: unknown, entry?: string): void {
    if (this.full) this.#unlisted += 1;
    else
      this.#listed.push({
        path: sayPath(path),
        ...(entry !== undefined && { entry: entry.slice(0, 121) }),
        expected,
        found: show(found),
      });
  }

  /** What zod has against a value that stands at `path`. */
  addIssues(issues: readonly z.core.$ZodIssue[], path: Path, value: unknown, entry?: string): void {
    for (const issue of issues)
      for (const { at, expected } of explain(issue, value))
        this.add([...path, ...at], expected, valueAt(value, at), entry);
  }

  report(content?: PartnerContent): PartnerReport {
    return { ...(content && { content }), faults: this.#listed, unlisted: this.#unlisted };
  }
}

/** A path as people write it: "instruments.add[3].domain". */
export const sayPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${shorten(key)}`)).join('');

function show(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[…] (${value.length})`;
  return isObject(value) ? '{…}' : shorten(String(value));
}

/** At most 80 characters, none of which does something to a terminal or turns a text around. */
const shorten = (text: string): string =>
  (text.length > 80 ? `${text.slice(0, 79)}…` : text).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '�');
