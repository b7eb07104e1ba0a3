// Which folder may import which: no folder leans back on one above it, and neither does a room of a package on another room.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { libraries } from '../tools/packages.mjs';

const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is gone once types are: nothing is loaded. */
  readonly isType: boolean;
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter(
    (path) => /\.(ts|mts|mjs)$/u.test(path) && !path.startsWith('docs/examples/') && existsSync(join(root, path)),
  );

/** What a file imports of our own by its place, as it begins; what comes later is left out. */
function importsOf(from: string): Import[] {
  const { module } = parseSync(from, readFileSync(join(root, from), 'utf8'));
  const entries = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ name: moduleRequest.value, isType }] : [])),
    ),
  ];
  return entries
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, isType }) => ({ from, to: join(dirname(from), name).replace(/\.js$/u, '.ts'), isType }));
}

const imports = files.flatMap(importsOf);

/** One circle of rooms, where there is any: each imports the next, and the last is the first. */
function circle(edges: readonly (readonly [string, string])[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const isDone = new Set<string>();
  const walk = (room: string, way: readonly string[]): readonly string[] => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (isDone.has(room)) return [];
    for (const to of next.get(room) ?? []) {
      const found = walk(to, [...way, room]);
      if (found.length > 0) return found;
    }
    isDone.add(room);
    return [];
  };
  return [...next.keys()].map((room) => walk(room, [])).find((found) => found.length > 0) ?? [];
}

/** The room of a file: the folder in `place` that it is in, or the file itself where it lies loose there. An entry is no part of its room. */
function roomIn(place: string, path: string): string | undefined {
  const inside = relative(place, path);
  if (inside.startsWith('..')) return undefined;
  return inside.endsWith('/index.ts') ? inside : inside.split('/')[0];
}

const isFolder = (room: string): boolean => !room.endsWith('.ts');
const isTest = (path: string): boolean => path.endsWith('.test.ts');

describe('rooms import each other one way', () => {
  const places = libraries.flatMap((name) => [`packages/${name}/src`, `packages/${name}/src/model`]);
  // Elsewhere types may go both ways: words are typed by the model and the model by words, and a part knows what the element lets it see.
  test.each(places.filter((place) => files.some((path) => path.startsWith(`${place}/`))))('%s', (place) => {
    const withTypes = place.endsWith('/model') || place === 'packages/core/src';
    const edges = imports.flatMap(({ from, to, isType }) => {
      const [room, other] = [roomIn(place, from), roomIn(place, to)];
      return room === undefined ||
        other === undefined ||
        isTest(from) ||
        (isType && !(withTypes && (isFolder(room) || isFolder(other))))
        ? []
        : [[room, other] as const];
    });
    expect(circle(edges)).toEqual([]);
  });

  test('and a model imports nothing around it but types', () => {
    const leaning = imports.filter(
      ({ from, to, isType }) => /\/src\/model\//u.test(from) && !isTest(from) && !isType && !/\/src\/model\//u.test(to),
    );
    expect(leaning).toEqual([]);
  });

  test('a circle is found, also a long one', () => {
    expect(circle([['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'd']])).toEqual(['a', 'b', 'c', 'a']); // prettier-ignore
    expect(circle([['a', 'b'], ['a', 'c'], ['b', 'c'], ['a', 'a']])).toEqual([]); // prettier-ignore
  });
});

/** From the ground up, by where a path begins; a test and its helpers stand above what they test. */
const storeys = ['tools', 'packages', 'testing', 'tests', 'docs', 'bench', 'scripts'];

function storeyOf(path: string): string {
  const [top = '', , part] = path.split('/');
  if (top === 'packages') return part === 'testing' || part === 'test' || isTest(path) ? 'tests' : top;
  if (top === '.storybook' || top === 'stories') return 'docs';
  return path.includes('/') ? top : 'settings';
}

describe('no folder leans on one above it', () => {
  test('tools, packages, what tests share, tests, docs, bench, scripts', () => {
    expect(imports.length).toBeGreaterThan(2_000);
    const leaning = imports.filter(({ from, to }) => {
      const [storey, other] = [storeyOf(from), storeyOf(to)].map((name) => storeys.indexOf(name));
      return storey! >= 0 && other! > storey! && !isTest(from);
    });
    expect(leaning).toEqual([]);
  });

  test('nothing imports a script but another script', () => {
    const leaning = imports.filter(({ from, to }) => to.startsWith('scripts/') && !from.startsWith('scripts/'));
    expect(leaning).toEqual([]);
  });

  test('what is published imports nothing outside its package by its place', () => {
    const leaning = imports.filter(({ from, to }) => {
      const source = /^packages\/[^/]+\/src\//u.exec(from)?.[0];
      return source !== undefined && !isTest(from) && !to.startsWith(source);
    });
    expect(leaning).toEqual([]);
  });
});
