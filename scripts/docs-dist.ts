// The docs site as `npm run build:docs` makes it, for tests: built again when something that it is made from changed.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtOnce } from '../packages/embed/embed-dist.ts';

const root = join(import.meta.dirname, '..');

/** What it is made from: the pages, the content, the elements that run in it, and what changed in them. */
const sources = [
  ...readdirSync(join(root, 'docs'), { withFileTypes: true })
    .filter(({ name }) => name !== 'examples' && name !== 'api')
    .map(({ name }) => `docs/${name}`),
  ...readdirSync(join(root, 'docs/examples'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `docs/examples/${name}`),
  ...readdirSync(join(root, 'packages')).flatMap((name) => [`packages/${name}/src`, `packages/${name}/CHANGELOG.md`]),
  ...['nginx', 'pages', 'build.mjs', 'pages.mjs', 'policy.mjs', 'fallbacks.ts', 'package.json'].map(
    (name) => `packages/embed/${name}`,
  ),
  ...['analyse.mjs', 'elements.mjs', 'packages.mjs', 'minify-templates.mjs', 'workers-as-written.mjs'].map(
    (name) => `tools/${name}`,
  ),
  '.changeset',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'vite.config.ts',
  'package-lock.json',
];

/** Folder with the site. To read from, not to write in. */
export const docsDist = (): Promise<string> =>
  builtOnce('mengwijzer-docs-site', sources, async (folder) => {
    // As from the command line: in a test runner Vite would build what developers get.
    const { NODE_ENV: _, ...env } = process.env;
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(
      process.execPath,
      [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
      { cwd: root, env },
    );
  });
