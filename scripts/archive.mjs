#!/usr/bin/env node
// Makes the archives that a release attaches, from what `npm run build` made: the files for a web server, and the plugin for WordPress.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildWordPress } from '../packages/embed/wordpress/build.mjs';
import { dateOf } from '../tools/date-of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));
const dist = join(root, 'packages/embed/dist');
const target = join(root, 'archives');

/** The files of a folder by their path in an archive. */
const filesOf = (folder, prefix) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [`${prefix}/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, readFileSync(path)])
      .map(([name, bytes]) => [name, [bytes, { mtime: dateOf(bytes), level: 9 }]]),
  );

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-'));
const plugin = join(scratch, 'mengwijzer');
buildWordPress(plugin, dist);
const archives = {
  [`mengwijzer-${version}.zip`]: filesOf(dist, `mengwijzer-${version}`),
  [`mengwijzer-wordpress-${version}.zip`]: filesOf(plugin, 'mengwijzer'),
};
for (const [name, files] of Object.entries(archives)) {
  const bytes = zipSync(files);
  writeFileSync(join(target, name), bytes);
  console.log(`archives/${name}: ${Object.keys(files).length} files, ${Math.round(bytes.length / 1000)} kB`);
}
rmSync(scratch, { recursive: true });
