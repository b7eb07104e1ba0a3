import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { names, replay } from './run.js';
import { smallest } from './smaller.js';

/** What once broke a law, made small. See CONTRIBUTING.md. */
const folder = fileURLToPath(new URL('cases/', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  : [];

test.each(files)('%s holds', async (name) => {
  const { target, input } = JSON.parse(readFileSync(folder + name, 'utf8')) as { target: string; input: unknown };
  expect(names).toContain(target);
  await expect(replay(target, input)).resolves.toBeUndefined();
});

test('every case is of a target', () => {
  expect(files.map((name) => name.split(/[/\\]/u)[0]).filter((name) => !names.includes(name!))).toEqual([]);
});

test('what is thousands of levels deep is made small too', async () => {
  const deep = `{"later":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}}`;
  const small = await smallest([deep], 20, (each) => Promise.resolve(JSON.stringify(each).includes('later')));
  expect(small).toEqual(['{"later":{}}']);
});
