#!/usr/bin/env node
// Writes into each package where its source is, just before it is published: a registry that vouches for where a package was built
// wants to read it there, and nothing in the project itself depends on where it is kept.
// node scripts/release/repository.mjs https://host/owner/name
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export function nameRepository(root, address) {
  if (!/^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(address))
    throw new Error(`"${address}" is no address of a repository.`);
  for (const folder of readdirSync(join(root, 'packages'))) {
    const path = join(root, 'packages', folder, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    if (manifest.private) continue;
    const repository = { type: 'git', url: `git+${address}.git`, directory: `packages/${folder}` };
    writeFileSync(path, `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
  }
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href)
  nameRepository(fileURLToPath(new URL('../..', import.meta.url)), process.argv[2] ?? '');
