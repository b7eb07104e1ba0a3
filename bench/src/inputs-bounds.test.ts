import { expect, test } from 'vitest';
import { readers, values } from './inputs.js';

/** Characters that a value has more than another. */
const MORE = 100_000;

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;
const sizeOf = (text: unknown): number =>
  typeof text === 'string' ? text.length : ((text as { readonly byteLength?: number } | undefined)?.byteLength ?? 0);
const ofThis = (self: unknown): number => sizeOf(self);
const ofFirst = (_: unknown, text: unknown): number => sizeOf(text);
/** What looks through a text, and which it is. What takes a piece of one by its place is not among them: that is how one bounds it. */
const looks: readonly (readonly [object: object, names: readonly PropertyKey[], size: typeof ofFirst])[] = [
  [
    String.prototype,
    [
      'replace',
      'replaceAll',
      'split',
      'match',
      'matchAll',
      'search',
      'normalize',
      'toLowerCase',
      'toUpperCase',
      'toLocaleLowerCase',
      'trim',
      'trimStart',
      'trimEnd',
      'indexOf',
      'lastIndexOf',
      'includes',
      Symbol.iterator,
    ],
    ofThis,
  ],
  [RegExp.prototype, ['exec', 'test'], ofFirst],
  [JSON, ['parse'], ofFirst],
  [TextDecoder.prototype, ['decode'], ofFirst],
];

/** How many characters are looked through while something works: as many as stand in each text, each time. */
const looksThrough = (work: () => unknown): number => {
  let [count, isInside] = [0, false];
  const kept = looks.flatMap(([object, names, size]) =>
    names.map((name) => {
      const own = Object.getOwnPropertyDescriptor(object, name)!;
      const method = own.value as Method;
      const value: Method = function (...args) {
        // The platform may do one with another.
        if (isInside) return method.apply(this, [...args]);
        count += size(this, args[0]);
        isInside = true;
        try {
          return method.apply(this, [...args]);
        } finally {
          isInside = false;
        }
      };
      Object.defineProperty(object, name, { ...own, value });
      return () => Object.defineProperty(object, name, own);
    }),
  );
  try {
    work();
  } finally {
    for (const putBack of kept) putBack();
  }
  return count;
};

test('what is looked through is counted, and what is cut off before is not', () => {
  const text = 'a'.repeat(1_000);
  expect(looksThrough(() => text.replaceAll(/b/gu, ''))).toBe(1_000);
  expect(looksThrough(() => /^\d+$/u.test(text.slice(0, 10)))).toBe(10);
  expect('a b'.split(' ')).toEqual(['a', 'b']);
});

/** Of a value in a file of megabytes the file itself has the bound, and is a reader of its own. */
const bounded = readers.filter(({ name, most }) => most !== undefined && (most <= MORE || !name.includes(':')));

test.each(bounded.map((reader) => [reader.name, reader.most!, reader] as const))(
  '%s is looked through up to %d characters',
  async (_, most, { holding, read }) => {
    const unbounded: string[] = [];
    for (const [name, make] of Object.entries(values).filter(([name]) => most <= MORE || name === 'letters')) {
      const [shorter, longer] = [await holding(make(2 * most)), await holding(make(2 * most + MORE))];
      const more = looksThrough(() => read(longer)) - looksThrough(() => read(shorter));
      if (more >= MORE / 2) unbounded.push(`${name}: ${more} more for ${MORE} more`);
    }
    expect(unbounded).toEqual([]);
  },
);

test('each reader of what comes from outside is among them, or is bounded by who calls it', () =>
  expect(readers.filter(({ most }) => most === undefined).map(({ name }) => name)).toEqual([
    'dossier: a value',
    'csv: bytes',
    'csv: written',
    'address: written',
    'Markdown: checklist',
    'Markdown: picker',
    'Markdown: timeline',
    'Markdown: calculator',
    'Markdown: dossier',
  ]));
