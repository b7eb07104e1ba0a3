import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

interface Manifest {
  version: string;
  license: string;
  exports?: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
}

const folders = readdirSync(join(root, 'packages'));
const packages = folders.map((name) => [name, JSON.parse(read('packages', name, 'package.json')) as Manifest] as const);
const [, { version }] = packages[0] ?? ['', { version: '' }];

describe.each(packages)('package %s', (name, { license, exports, dependencies, ...manifest }) => {
  test('has the one version and licence', () => {
    expect(manifest.version).toBe(version);
    expect(license).toBe('EUPL-1.2');
  });

  test('names exact versions', () => {
    for (const [dependency, wanted] of Object.entries(dependencies ?? {}))
      expect(wanted, dependency).toMatch(
        dependency.startsWith('@mengwijzer/') ? new RegExp(`^${version}$`) : /^\d+\.\d+\.\d+$/,
      );
  });

  test('points at sources that are there, the source condition first', () => {
    for (const entry of Object.values(exports ?? {})) {
      if (typeof entry === 'string') continue;
      expect(Object.keys(entry)).toEqual(['mix-source', 'types', 'default']);
      expect(read('packages', name, entry['mix-source'] ?? '')).not.toBe('');
    }
  });
});

test('the lock file names no host', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
