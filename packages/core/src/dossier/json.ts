import type { Json, JsonObject, Unread } from './dossier.js';

/** Longest text of a dossier that is opened or saved, in UTF-16 units. */
export const MAX_LENGTH = 1_048_576;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: it is absent, or holds nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** What an object itself holds under a key; a key that every object has, such as `constructor`, finds nothing. */
export const own = (value: unknown, key: string): Json | undefined =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** One step of a JSON Pointer (RFC 6901). */
export const step = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What is put back lands at the end of its object, so the order met in a file would not be the order met the next time. */
export const byPath = (a: Unread, b: Unread): number => Number(a.path > b.path) - Number(a.path < b.path);

export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), b as Record<string, unknown>];
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && same(value, right[key]))
  );
}

/**
 * The text of a value that JSON can hold. `JSON.stringify` sees no more of it than strings, numbers and the like: where a library on the page
 * gave every array or object a `toJSON`, as Prototype.js does, it would write something else.
 *
 * @param space what a level is indented by, as in `JSON.stringify`
 * @param keys the keys of an object, in their order
 */
export function writeJson(
  value: unknown,
  space = '',
  keys: (object: object) => readonly string[] = Object.keys,
  line = '',
): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = space && `${line || '\n'}${space}`;
  const isList = Array.isArray(value);
  let text = '';
  const add = (item: string): void => {
    text += `${text && ','}${inner}${item}`;
  };
  if (isList) for (const item of value) add(writeJson(item, space, keys, inner));
  else
    for (const key of keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (item !== undefined) add(`${JSON.stringify(key)}:${space && ' '}${writeJson(item, space, keys, inner)}`);
    }
  return `${isList ? '[' : '{'}${text}${text && space && (line || '\n')}${isList ? ']' : '}'}`;
}

/** A value as text in which the order of keys says nothing: two values that are the same have the same text. */
export const canonical = (value: unknown): string => writeJson(value, '', (object) => Object.keys(object).sort());

/**
 * A plain copy of whatever JSON can hold of `value`; `undefined` when that is nothing.
 * A key `__proto__` is dropped: whoever assigns it later would change a prototype.
 * @throws RangeError when it is deeper than `depth` or larger than a dossier may be; and whatever a getter or proxy throws.
 */
export function copyJson(value: unknown, depth: number, room = { units: MAX_LENGTH }): Json | undefined {
  const spend = (units: number): void => {
    if ((room.units -= units) < 0) throw new RangeError('too large');
  };
  if (depth < 0) throw new RangeError('too deep');
  if (typeof value === 'string') {
    spend(value.length + 2);
    return value;
  }
  spend(1);
  if (value === null || typeof value === 'boolean') return value;
  // Adding zero turns -0, which JSON cannot write, into 0.
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    // Before the walk: a sparse array that was posted to us may claim four billion places.
    if (value.length > room.units) throw new RangeError('too large');
    return Array.from(value, (item) => copyJson(item, depth - 1, room) ?? null);
  }
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value)) {
    spend(key.length + 3);
    const item = key === '__proto__' ? undefined : copyJson((value as Record<string, unknown>)[key], depth - 1, room);
    if (item !== undefined) copy[key] = item;
  }
  return copy;
}
