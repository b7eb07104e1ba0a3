#!/usr/bin/env node
// Whether what is tagged can be published: all packages carry the version of the tag, say in their changelog what is in it, and nothing waits.
// node scripts/release/is-ready.mjs v1.2.3
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @returns {string[]} what is not as it should be */
export function notReady(root, tag) {
  const version = tag.replace(/^v/, '');
  const waiting = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  const faults = waiting.map((file) => `.changeset/${file} waits: run npm run release:version first.`);
  for (const folder of readdirSync(join(root, 'packages'))) {
    const read = (file) => readFileSync(join(root, 'packages', folder, file), 'utf8');
    const manifest = JSON.parse(read('package.json'));
    if (manifest.version !== version) faults.push(`${manifest.name} is at ${manifest.version}, not at ${version}.`);
    if (manifest.private) continue;
    const log = existsSync(join(root, 'packages', folder, 'CHANGELOG.md')) ? read('CHANGELOG.md') : '';
    if (!log.includes(`\n## ${version}\n`)) faults.push(`${manifest.name} does not say what is in ${version}.`);
  }
  return faults;
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const faults = notReady(fileURLToPath(new URL('../..', import.meta.url)), process.argv[2] ?? '');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
