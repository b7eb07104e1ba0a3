import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changesWithoutChangeset } from './changeset-check.mjs';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: root,
    stdio: 'pipe',
  });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
function commit(): void {
  git('add', '.');
  git('commit', '--quiet', '--message', 'Change');
}
const missing = (base?: string) => [...changesWithoutChangeset(root, base).missing.keys()];

beforeEach(() => {
  vi.stubEnv('GITHUB_BASE_REF', '');
  root = mkdtempSync(join(tmpdir(), 'mengwijzer-changeset-'));
  git('init', '--quiet', '--initial-branch', 'main');
  write('docs/api/core.api.md', 'one\n');
  write('docs/api/checklist.api.md', 'one\n');
  write('packages/content/src/data/terms.nl.ts', 'one\n');
  write('.changeset/earlier.md', "---\n'@mengwijzer/core': minor\n---\n\nWas there before.\n");
  commit();
  git('switch', '--quiet', '--create', 'change');
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

describe('a changeset is asked for', () => {
  test('where the public API changed, committed or not', () => {
    write('docs/api/core.api.md', 'two\n');
    commit();
    write('docs/api/checklist.api.md', 'two\n');
    expect(missing()).toEqual(['@mengwijzer/checklist', '@mengwijzer/core']);
  });

  test.each([
    ['a text', 'packages/content/src/data/terms.nl.ts', '@mengwijzer/content'],
    ['a word of an element', 'packages/timeline/src/messages/nl.ts', '@mengwijzer/timeline'],
    ['the page of a new package', 'docs/api/reading.api.md', '@mengwijzer/reading'],
    ['a schema', 'packages/core/schema/dossier.json', '@mengwijzer/core'],
  ])('where %s changed', (_, path, name) => {
    write(path, 'two\n');
    expect(missing()).toEqual([name]);
  });

  test('also when the one there is tells of another package, or was there before', () => {
    write('docs/api/core.api.md', 'two\n');
    write('.changeset/new.md', "---\n'@mengwijzer/checklist': minor\n---\n\nSomething else.\n");
    commit();
    expect(missing()).toEqual(['@mengwijzer/core']);
  });
});

describe('none is asked for', () => {
  test('where one was added', () => {
    write('docs/api/core.api.md', 'two\n');
    write('.changeset/new.md', '---\n"@mengwijzer/core": patch\n---\n\nSaid.\n');
    expect(missing()).toEqual([]);
  });

  test('where an earlier one was extended', () => {
    write('docs/api/core.api.md', 'two\n');
    write('.changeset/earlier.md', "---\n'@mengwijzer/core': minor\n---\n\nWas there before, and more.\n");
    commit();
    expect(missing()).toEqual([]);
  });

  test('where nothing changed that one sees from outside', () => {
    write('packages/content/src/data/data.test.ts', 'two\n');
    write('packages/checklist/src/model/state.ts', 'two\n');
    write('docs/checklist.md', 'two\n');
    commit();
    expect(missing()).toEqual([]);
  });

  test('for what the base branch did meanwhile', () => {
    git('switch', '--quiet', 'main');
    write('docs/api/core.api.md', 'two\n');
    commit();
    git('switch', '--quiet', 'change');
    write('docs/checklist.md', 'two\n');
    commit();
    expect(missing()).toEqual([]);
  });

  test('for the first page of a package that was there already', () => {
    git('switch', '--quiet', 'main');
    write('packages/dossier/package.json', '{}\n');
    commit();
    git('switch', '--quiet', '--create', 'pages');
    write('docs/api/dossier.api.md', 'one\n');
    expect(missing()).toEqual([]);
  });

  test('without a base to compare with', () => {
    write('docs/api/core.api.md', 'two\n');
    expect(changesWithoutChangeset(root, 'origin/main')).toEqual({ base: undefined, missing: new Map() });
  });
});
