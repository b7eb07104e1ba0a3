// What we promise is held by a test that is there: each table at the end of a page that promises something names a file and a title in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The pages, and how many promises each has at least: one that is taken back is taken out here too. */
const pages: Readonly<Record<string, number>> = {
  'SECURITY.md': 24,
  'docs/privacy.md': 21,
  'docs/dossier-format.md': 21,
  'docs/partner-content.md': 18,
};
const HEADING = /^## (?:Waar dit getest is|Where this is tested)$/mu;

interface Promised {
  readonly promise: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

/** The rows of the table at the end of a page. */
const promisesIn = (page: string): readonly Promised[] =>
  page
    .slice(page.search(HEADING))
    .split('\n')
    .filter((line) => /^\| (?!-)/u.test(line))
    .slice(1)
    .map((line) => {
      const [promise = '', tests = ''] = line.slice(2, -1).split(' | ');
      const found = [...tests.matchAll(/`([^`]+)` › “([^”]+)”/gu)];
      return { promise: promise.trim(), tests: found.map(([, file = '', title = '']) => ({ file, title })) };
    });

/** Whether a file has a test, a part of it or a case with these words in its title, as they are written there. */
const hasTitle = (code: string, title: string): boolean => {
  const words = title.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(`(?:\\b(?:describe|it|test)|\\))\\(\\s*['"\`][^\\n]*${words}`, 'u').test(code);
};

describe.each(Object.entries(pages))('%s', (path, least) => {
  const promises = promisesIn(read(path));

  test('names what is promised, each with a test', () => {
    expect(promises.length).toBeGreaterThanOrEqual(least);
    expect(promises.filter(({ tests }) => tests.length === 0)).toEqual([]);
    expect(new Set(promises.map(({ promise }) => promise)).size).toBe(promises.length);
  });

  test('names tests that are there', () => {
    const gone = promises
      .flatMap(({ tests }) => tests)
      .filter(({ file, title }) => !file.endsWith('.test.ts') || !hasTitle(read(file), title));
    expect(gone).toEqual([]);
  });
});

test('a title that nobody wrote is missed', () => {
  const code = "test.each(all)(\n  'of %s, is read', () => {});\n// is written";
  expect(hasTitle(code, 'of %s, is read')).toBe(true);
  expect(hasTitle(code, 'is written')).toBe(false);
  expect(hasTitle(code, 'of .s')).toBe(false);
  expect(hasTitle("expect('of all')", 'of all')).toBe(false);
});
