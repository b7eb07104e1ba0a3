import { unmark, write } from './mutate.js';

/** JSON that stands in a text: an object or a list. */
const jsonIn = (text: string): object | undefined => {
  try {
    const value = JSON.parse(unmark(text)) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A text or a list without a part of it: first without a half, at last without one sign or item. */
function* without<T extends { readonly length: number }>(all: T, take: (from: number, to: number) => T): Generator<T> {
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < all.length; at += size) yield take(at, Math.min(at + size, all.length));
}

const replaced = <T>(list: readonly T[], at: number, item: T): T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at + 1),
];

/** Levels to which a value is looked into: one of thousands is made less deep first, and would be too much for the stack. */
const DEPTH = 100;

/** Each input that is a step smaller than this one. */
function* steps(value: unknown, depth = DEPTH): Generator {
  if (depth === 0) {
    if (typeof value === 'object' && value !== null) yield 0;
  } else if (typeof value === 'string') {
    const json = jsonIn(value);
    if (json) for (const each of steps(json, depth - 1)) yield write(each);
    else yield* without(value, (from, to) => value.slice(0, from) + value.slice(to));
  } else if (typeof value === 'number' && value !== 0) {
    yield 0;
    if (Math.abs(value) > 1) yield Math.trunc(value / 2);
  } else if (Array.isArray(value)) {
    const list = value as unknown[];
    yield* without(list, (from, to) => [...list.slice(0, from), ...list.slice(to)]);
    for (const [at, item] of list.entries()) for (const each of steps(item, depth - 1)) yield replaced(list, at, each);
  } else if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value) as [string, unknown][];
    // Not by assignment: a key may be `__proto__`.
    for (const [key] of fields) yield Object.fromEntries(fields.filter(([other]) => other !== key));
    for (const [at, [key, item]] of fields.entries())
      for (const each of steps(item, depth - 1)) yield Object.fromEntries(replaced(fields, at, [key, each]));
  }
}

/**
 * The smallest of inputs that break the same law, as far as it is found in time.
 *
 * @param breaks whether an input does
 */
export async function smallest(
  input: unknown,
  seconds: number,
  breaks: (input: unknown) => Promise<boolean>,
): Promise<unknown> {
  const end = performance.now() + seconds * 1000;
  let least = input;
  // What did not break the law in a larger input is tried again only at the end.
  for (let tried = 0, isNew = true; isNew || tried > 0;) {
    if (!isNew) tried = 0;
    isNew = false;
    let at = 0;
    for (const each of steps(least)) {
      at += 1;
      if (at <= tried) continue;
      if (performance.now() > end) return least;
      if (!(await breaks(each))) continue;
      least = each;
      tried = at - 1;
      isNew = true;
      break;
    }
  }
  return least;
}
