import { types } from 'node:util';

/**
 * Model tests give what they test frozen values only, however deep: a function that writes into its input throws there. It comes with every
 * import of ours in a test, so that a new test has it by itself; see `frozenInputs` in `frozen-inputs.ts`.
 */
const frozen = new WeakSet();

/**
 * Data: what JSON can hold, sets and maps. What has functions in it, such as a storage of a test, may well keep something, and what has numbers
 * in an array of their own is a workspace of the calculator's. A proxy is there to be looked at by what is tested only.
 */
const isData = (value: object): boolean =>
  !types.isProxy(value) && (Array.isArray(value) || value instanceof Map || value instanceof Set || isPlain(value));
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  const values = Object.values(Object.getOwnPropertyDescriptors(value));
  return (
    (prototype === Object.prototype || prototype === null) &&
    values.every((each) => 'value' in each && typeof each.value !== 'function' && !ArrayBuffer.isView(each.value))
  );
};

const refuse = (): never => {
  throw new TypeError('Cannot change a value that was given');
};

/** The value itself, in which nothing can be written any more. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return value;
  frozen.add(value);
  if (!isData(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const each of value) deepFreeze(each);
    for (const method of ['set', 'add', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
  } else for (const each of Object.values(value)) deepFreeze(each);
  return Object.freeze(value);
}

/** What a module exports, as a test has it: data is frozen, and a function freezes what it is given. */
export function guarded<T>(value: T): T {
  if (typeof value !== 'function') return deepFreeze(value);
  return new Proxy(value, {
    apply: (target, self, given: unknown[]) => {
      for (const each of given) deepFreeze(each);
      return Reflect.apply(target, self, given) as unknown;
    },
  });
}

/** The same for all that a module exports. */
export const guardedAll = <T extends object>(module: T): T =>
  Object.fromEntries(Object.entries(module).map(([name, value]) => [name, guarded(value as unknown)])) as T;
