import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';

/** Files that a module reaches at run time; type-only imports and exports are gone by then. */
const reach = (start: URL): { files: Set<string>; packages: Set<string> } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (files.has(url.pathname)) return;
    files.add(url.pathname);
    const code = readFileSync(url, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');
    for (const [, typeOnly, from] of code.matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?'([^']+)'/gmu,
    )) {
      if (typeOnly !== undefined || from === undefined) continue;
      if (from.startsWith('.')) visit(new URL(from.replace(/\.js$/u, '.ts'), url));
      else packages.add(from);
    }
  };
  visit(start);
  return { files, packages };
};

describe('the package', () => {
  const data = new URL('./data/', import.meta.url);
  const entries = readdirSync(data)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `./data/${name}`);

  it.each(['./index.ts', './fallback.ts', ...entries])('%s brings no zod and nothing else to the page', (name) => {
    const { files, packages } = reach(new URL(name, import.meta.url));
    expect([...packages]).toEqual([]);
    expect([...files].filter((file) => file.includes('/schema/'))).toEqual([]);
  });

  it('sees an import when there is one', () => {
    expect([...reach(new URL('./schema/hints.ts', import.meta.url)).packages]).toEqual(['zod']);
  });

  it('dates itself', () => {
    expect(content.CONTENT_VERSION).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(content.contentDate).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
