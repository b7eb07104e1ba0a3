import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraries, withElements } from '../tools/packages.mjs';

const root = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  description: string;
  keywords?: string[];
  license: string;
  files?: string[];
  type: string;
  sideEffects?: boolean | string[];
  exports?: Record<string, string | Record<string, string>>;
  publishConfig?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  engines?: Record<string, string>;
}

const folders = readdirSync(join(root, 'packages'));
const packages = folders.map((name) => [name, JSON.parse(read('packages', name, 'package.json')) as Manifest] as const);
const [, { version }] = packages[0] ?? ['', { version: '' }];
const { engines: floor } = JSON.parse(read('package.json')) as Manifest;
const published = packages.filter(([, manifest]) => !manifest.private);

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
    for (const [entry, target] of Object.entries(exports ?? {})) {
      // Types for a framework are made, and have no source.
      if (typeof target === 'string' || target['types']?.startsWith('./types/')) continue;
      // Where an entry is a pattern, publint wants to find the source in what is published.
      const wanted = entry.includes('*') ? ['types', 'default'] : ['mix-source', 'types', 'default'];
      expect(Object.keys(target), entry).toEqual(wanted);
      if (!entry.includes('*')) expect(read('packages', name, target['mix-source'] ?? '')).not.toBe('');
    }
  });
});

test('what is published is the libraries and the files for a server', () => {
  expect(published.map(([name]) => name).sort()).toEqual([...libraries, 'embed'].sort());
});

/** The modules that register an element when they are imported. */
const registering = (name: string) =>
  readdirSync(join(root, 'packages', name, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)mix-.*\.ts$/.test(file) && !file.endsWith('.test.ts'))
    .filter((file) => read('packages', name, 'src', file).includes("@element('mix-"))
    .map((file) => file.replace(/\.ts$/, ''));

describe.each(published)('published package %s', (name, manifest) => {
  const readme = read('packages', name, 'README.md');

  test('says what it is, for whom and under which licence', () => {
    expect(manifest.description.length).toBeGreaterThan(20);
    expect(manifest.keywords).toContain('mengwijzer');
    expect(manifest.engines).toEqual(floor);
    expect(manifest.type).toBe('module');
    expect(manifest.publishConfig).toEqual({ access: 'public' });
    expect(read('packages', name, 'LICENSE')).toBe(read('LICENSE'));
    expect(readme).toMatch(new RegExp(`^# ${manifest.name}\n`));
    expect(readme).toMatch(/## Licence\n\n\[EUPL-1\.2]\(LICENSE\)/);
  });

  test('takes what is built along, and the changelog', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'CHANGELOG.md']));
    const log = join(root, 'packages', name, 'CHANGELOG.md');
    // The first version is the one that there is nothing to tell about yet.
    if (version !== '0.1.0') expect(readFileSync(log, 'utf8')).toContain(`\n## ${version}\n`);
  });

  test('names all that runs by being imported, so that a bundler keeps it', () => {
    const { sideEffects } = manifest;
    if (!withElements.includes(name)) return expect(sideEffects).toBeDefined();
    const patterns = (sideEffects as string[]).map(
      (each) => new RegExp(`^${each.replaceAll('.', '\\.').replace('*', '.*')}$`),
    );
    for (const file of ['index', ...registering(name)])
      for (const path of [`./dist/${file}.js`, `./src/${file}.ts`])
        expect(
          patterns.some((pattern) => pattern.test(path)),
          path,
        ).toBe(true);
  });

  test('has a README that names each element', () => {
    if (!withElements.includes(name)) return;
    const tags = registering(name).map(
      (file) => /@element\('(mix-[a-z-]+)'\)/.exec(read('packages', name, 'src', `${file}.ts`))?.[1],
    );
    expect(tags).not.toEqual([]);
    for (const tag of tags) expect(readme).toContain(`<${tag}>`);
  });

  // The rehearsal of a release type-checks the names as well.
  test('has a README whose imports are entries', () => {
    const imported = [...readme.matchAll(/^import (?:.* from )?'@mengwijzer\/([a-z]+)([^']*)';$/gm)];
    if (name !== 'embed') expect(imported).not.toEqual([]);
    for (const [line, scope, entry = ''] of imported)
      expect(packages.find(([folder]) => folder === scope)?.[1].exports?.[`.${entry}`], line).toBeTypeOf('object');
  });

  test('has a README whose links lead somewhere', () => {
    for (const [, link = ''] of readme.matchAll(/]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(root, 'packages', name, link)), link).toBe(true);
  });
});

test('the lock file names no host', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});
