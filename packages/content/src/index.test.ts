import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';

/** All that a module names in an import or export, also by type: a published declaration imports that too. */
const imported = (code: string): string[] =>
  [
    ...code
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
      .matchAll(/^(?:import|export)\s+(?:[\w$*{},\s]+?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gmu),
  ].map(([, whole, inline]) => whole ?? inline ?? '');

/** The files and packages that a module reaches. */
const reach = (start: URL): { files: Set<string>; packages: Set<string> } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL): void => {
    if (files.has(url.pathname)) return;
    files.add(url.pathname);
    for (const from of imported(readFileSync(url, 'utf8'))) {
      const [, words] = /^@mengwijzer\/words\/(.+)/u.exec(from) ?? [];
      // Words ask for nothing either.
      if (words !== undefined) visit(new URL(`../../words/src/${words}.ts`, import.meta.url));
      else if (from.startsWith('.')) visit(new URL(from.replace(/\.js$/u, '.ts'), url));
      else packages.add(from);
    }
  };
  visit(start);
  return { files, packages };
};

describe('the package', () => {
  const manifest = new URL('../package.json', import.meta.url);
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    exports: Record<string, string | { 'mix-source': string }>;
  };
  const entries = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'string' ? [] : [[name, new URL(entry['mix-source'], manifest)] as const],
  );

  /** What reads a partner's file needs a parser, and the command needs Node; nobody else loads them. */
  const tools: Readonly<Record<string, readonly string[]>> = {
    './partner': ['zod/mini'],
    './check': ['node:buffer', 'node:fs', 'node:util', 'zod/mini'],
  };

  it.each(entries.filter(([name]) => !(name in tools)))(
    '%s asks for no zod and nothing else, also not by type',
    (_name, url) => {
      const { files, packages } = reach(url);
      expect([...packages]).toEqual([]);
      expect([...files].filter((file) => file.includes('/schema/'))).toEqual([]);
    },
  );

  it.each(Object.entries(tools))('%s asks for %j at most', (name, allowed) => {
    const url = entries.find(([each]) => each === name)?.[1];
    expect(url && [...reach(url).packages].filter((each) => !allowed.includes(each))).toEqual([]);
  });

  it.each(entries.filter(([name]) => /^\.\/(?:instrument-list|timeline-list|names)\b/u.test(name)))(
    '%s stands by itself: what it lists or names is not loaded with it',
    (_name, url) => {
      const code = readFileSync(url, 'utf8');
      expect(imported(code.replaceAll(/^import type .*$/gmu, ''))).toEqual([]);
      expect(code.length).toBeGreaterThan(1000);
    },
  );

  it('sees an import when there is one', () => {
    expect([...reach(new URL('./schema/hints.ts', import.meta.url)).packages]).toEqual(['zod/mini']);
  });

  it.each([
    "import { x } from 'zod';",
    "import * as z from 'zod';",
    "import 'zod';",
    "import type * as z from 'zod';",
    "import {\n  x,\n  type Y,\n} from 'zod';",
    "export * from 'zod';",
    "export type { X } from 'zod';",
    "type X = import('zod').ZodType;",
    "const z = await import('zod');",
  ])('sees %j', (code) => expect(imported(code)).toEqual(['zod']));

  it('dates itself', () => {
    expect(content.CONTENT_VERSION).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(content.contentDate).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});
