import { readdirSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { defaultClientConditions, defaultServerConditions, defineConfig, type UserConfig } from 'vite';
import { elementPackages } from './docs/site/element-packages.ts';
import { sitePages } from './docs/site/plugin.ts';
import { minifyTemplates } from './tools/minify-templates.mjs';
import { wholeWorkers, workersAsWritten } from './tools/workers-as-written.mjs';

const root = import.meta.dirname;

/** Found late, one of these reloads the page, and a second lit-html is loaded. */
export const early = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directive.js',
  'lit/async-directive.js',
  'lit/directives/*.js',
  '@lit/context',
  '@leeoniya/ufuzzy',
  'd3-array',
  'd3-shape',
  'papaparse',
  'axe-core',
];

/** Sources of the packages are read directly, so that nothing has to be built before one can work. */
const shared = {
  resolve: { conditions: ['mix-source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['mix-source', ...defaultServerConditions] } },
  optimizeDeps: { include: early },
} satisfies UserConfig;

/** The site that `npm start` shows. */
function docs(): UserConfig {
  return {
    ...shared,
    root: join(root, 'docs'),
    base: './',
    appType: 'mpa',
    // Else it looks through every page under docs for what to bundle: those of docs/examples are projects of their own.
    optimizeDeps: { ...shared.optimizeDeps, entries: ['*.html', 'site/*.js', 'embed/bundler.html'] },
    plugins: [elementPackages(), sitePages()],
    build: { outDir: join(root, 'dist-docs'), emptyOutDir: true },
  };
}

/** The sources behind an entry that is a pattern: one for each folder in its place. */
function sourcesOf(root: string, pattern: string): string[] {
  const [before = '', after] = pattern.replace('/dist/', '/src/').replace(/\.js$/, '.ts').split('*');
  if (after === undefined) return [];
  const inside = readdirSync(join(root, before), { withFileTypes: true });
  return inside.filter((each) => each.isDirectory()).map(({ name }) => before + name + after);
}

/** One package as ES modules, one file per source file, its dependencies left to whoever installs it. */
function library(name: string): UserConfig {
  const folder = join(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { 'mix-source'?: string; default: string }>;
  };
  const entries = Object.values(exports).flatMap((entry) => {
    if (typeof entry === 'string') return [];
    return entry['mix-source'] ?? sourcesOf(folder, entry.default);
  });
  return {
    ...shared,
    root: folder,
    publicDir: false,
    plugins: [minifyTemplates(), workersAsWritten(), wholeWorkers(folder, shared.resolve)],
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      lib: { entry: entries.map((entry) => join(folder, entry)), formats: ['es'] },
      rolldownOptions: {
        // The compiler's own helpers are nobody's dependency, so they go in.
        external: (id) => !/^[.\0]|^@oxc-project\//.test(id) && !isAbsolute(id),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

export default defineConfig(({ mode }) => (mode.startsWith('package/') ? library(basename(mode)) : docs()));
