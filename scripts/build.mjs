#!/usr/bin/env node
// Checks the content, builds the packages in the order in which they depend on each other, their declarations and manifests, then the docs.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraries } from '../tools/packages.mjs';

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}
const bin = (name, ...args) => run(join('node_modules', '.bin', name), ...args);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
run('node', 'scripts/content.mjs', '--check');
for (const name of libraries) bin('vite', 'build', '--logLevel', 'warn', '--mode', `package/${name}`);
// After Vite, which empties dist and with it the record of what was built.
bin('tsc', '--build');
run('node', 'scripts/manifest.mjs');
run('node', 'packages/embed/build.mjs');
bin('vite', 'build', '--logLevel', 'warn');
