#!/usr/bin/env node
// Whether the types of the elements hold in frameworks: each folder of testing/types has a `good` file that must compile and a `bad` one in which each
// expected error must be there, checked by the framework's own compiler, against the packages as they are built.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { frameworks } from './framework-types.mjs';
import { libraries } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns how many checks passed and failed, and the names of those that failed */
export function checkFrameworkTypes(names = frameworks) {
  for (const made of ['dist/index.d.ts', 'types/react.d.ts'])
    if (!existsSync(join(root, 'packages', 'core', made)))
      throw new Error('The declarations are not there: run `npx tsc --build` and `npm run manifest` first.');
  const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-types-'));
  const failed = names.filter((name) => !check(name, join(scratch, name)));
  rmSync(scratch, { recursive: true });
  return {
    passed: names.length - failed.length,
    failed: failed.length,
    names: failed.map((name) => `types in ${name}`),
  };
}

function check(framework, folder) {
  const start = performance.now();
  cpSync(join(root, 'testing', 'types', framework), folder, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  // The lock file holds what was tried; the packages come from here.
  const installed = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (installed.ok) addPackages(join(folder, 'node_modules'));
  const { ok, output } = installed.ok ? run('npm', ['run', '--silent', 'check'], folder) : installed;
  console.log(`${ok ? 'ok' : 'failed'}: types in ${framework} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
  return ok;
}

/** Puts what would be published in place, and links to what it depends on. A copy, as a link would lead a compiler back to the sources. */
function addPackages(modules) {
  const needed = new Map();
  for (const name of libraries) {
    const to = join(modules, '@mengwijzer', name);
    const isPublished = (path) => !/[/\\](src|test|testing|node_modules)$/.test(path);
    cpSync(join(root, 'packages', name), to, { recursive: true, filter: isPublished });
    const { dependencies = {} } = JSON.parse(readFileSync(join(to, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies)) {
      const places = [join(root, 'packages', name, 'node_modules', dependency), join(root, 'node_modules', dependency)];
      needed.set(dependency, places.find(existsSync));
    }
  }
  for (const [name, place] of needed) {
    const [scope, own] = name.startsWith('@') ? name.split('/') : ['', name];
    if (scope === '@mengwijzer' || existsSync(join(modules, name))) continue;
    mkdirSync(join(modules, scope), { recursive: true });
    symlinkSync(place, join(modules, scope, own), 'junction');
  }
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folders = readdirSync(join(root, 'testing', 'types'));
  const asked = process.argv.slice(2);
  const { passed, failed } = checkFrameworkTypes(asked.length > 0 ? asked : folders);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
