import * as z from 'zod/mini';
import { explain } from './explain.js';
import type { Expected, Fault } from './fault.js';
import { isObject, valueAt, type Path } from './json.js';
import type { PartnerContent } from './partner-content.js';

/** At most so many faults are listed; the rest are counted. */
export const LISTED_FAULTS = 1000;

/** What became of a partner's file. */
export interface PartnerReport {
  /** What of it can be shown. Absent if it is no JSON, too large, of another version, or does not say whose it is. */
  readonly content?: PartnerContent;
  /** At most `LISTED_FAULTS`, in the order in which the file is read; references to what is not there come last. */
  readonly faults: readonly Fault[];
  /** How many there are more. Once the list is full, an entry that does not fit its schema counts as one. */
  readonly unlisted: number;
}

/** Collects what is wrong with a file, bounded. */
export class Faults {
  readonly #listed: Fault[] = [];
  #unlisted = 0;

  /** @param entry id of the entry that is left out for it */
  add(path: Path, expected: Expected, found: unknown, entry?: string): void {
    if (this.#isFull) this.#unlisted += 1;
    else
      this.#listed.push({
        path: sayPath(path),
        ...(entry !== undefined && { entry: shorten(entry, 121) }),
        expected,
        found: show(found),
      });
  }

  /** The value as its schema has it; nothing, and its faults here, if it does not fit. */
  check<T>(schema: z.ZodMiniType<T>, value: unknown, path: Path, entry?: string): T | undefined {
    // Nobody reads the issues any more, and there can be a million.
    if (this.#isFull && !z.validate(schema, value)) {
      this.#unlisted += 1;
      return undefined;
    }
    const { data, error } = schema.safeParse(value);
    for (const { at, expected } of error?.issues.flatMap((issue) => explain(issue, value)) ?? [])
      this.add([...path, ...at], expected, valueAt(value, at), entry);
    return data;
  }

  report(content?: PartnerContent): PartnerReport {
    return { ...(content && { content }), faults: this.#listed, unlisted: this.#unlisted };
  }

  get #isFull(): boolean {
    return this.#listed.length >= LISTED_FAULTS;
  }
}

/** A path as people write it: "instruments.add[3].domain". */
export const sayPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${shorten(key)}`)).join('');

function show(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[…] (${value.length})`;
  return isObject(value) ? '{…}' : shorten(String(value as string | number | boolean | null));
}

/** No more than so many characters, none of which does something to a terminal or turns a text around. */
const shorten = (text: string, most = 80): string =>
  (text.length > most ? `${text.slice(0, most - 1)}…` : text).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '�');
