import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = readFileSync(join(root, '.storybook', 'themes.ts'), 'utf8');

/** The packages that a list of style sheets in the source takes them from. */
function packagesIn(list: string): string[] {
  const text = source.slice(source.indexOf(`const ${list} =`)).split('{ query')[0]!;
  return [...text.matchAll(/node_modules\/(@[\w-]+\/[\w-]+)\//g)].map((match) => match[1]!);
}
const licenceOf = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { license: string }).license;

test('a Storybook that is built holds no theme whose licence keeps it from others', () => {
  const free = [...new Set(packagesIn('free'))];
  expect(free.length).toBeGreaterThan(0);
  for (const name of free) expect(`${name}: ${licenceOf(name)}`).toBe(`${name}: EUPL-1.2`);
});

test('all themes of the theme lab are there while one works', () => {
  const listed = JSON.parse(readFileSync(join(root, 'docs', 'theme-lab.json'), 'utf8')) as { css: string }[];
  const here = new Set([...packagesIn('free'), ...packagesIn('ownersOnly')]);
  for (const { css } of listed) expect(here).toContain(css.split('/').slice(0, 2).join('/'));
});
