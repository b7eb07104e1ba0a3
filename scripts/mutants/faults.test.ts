import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from './commands.mjs';
import { faults } from './faults.mjs';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** How many of each kind there are, at least. */
const least = {
  logic: 10,
  text: 3,
  key: 4,
  focus: 4,
  'contrast and targets': 3,
  policy: 3,
  names: 1,
  leak: 2,
  wiped: 2,
  engine: 3,
  'server rendering': 1,
  packing: 3,
  WordPress: 2,
  nginx: 1,
  size: 1,
  API: 1,
};

test('there are forty faults or more, of every kind, each with a name of its own', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect([...new Set(faults.map(({ kind }) => kind))].sort()).toEqual(Object.keys(least).sort());
  for (const [kind, count] of Object.entries(least))
    expect(faults.filter((each) => each.kind === kind).length, kind).toBeGreaterThanOrEqual(count);
});

describe.each(faults)('$name', ({ file, find, put, caught: { test: pattern, name } }) => {
  test('stands in one place, and changes it', () => {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(read(file).split(find)).toHaveLength(2);
    expect(put).not.toBe(find);
  });

  test.runIf(pattern !== undefined)('is looked for by a test that is there', () => {
    const files = filesOf(root, pattern!);
    expect(files, pattern).not.toEqual([]);
    if (name !== undefined)
      expect(files.map(read).join('').replaceAll('${element.tag}', 'mix-motives')).toContain(name);
  });
});
