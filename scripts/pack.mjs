#!/usr/bin/env node
// The packages as a registry would hand them out: `packLibraries(folder)` builds all libraries from the sources as they are now and leaves a tarball of each in the folder.
// It builds beside the work tree, so that nobody who works in it finds a half-made dist; declarations and manifests, which are made in place, are copied.
// As a command: node scripts/pack.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { libraries } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} folder
 * @returns {Record<string, string>} path of the tarball by name of the package, `@mengwijzer/…`
 */
export function packLibraries(folder) {
  const stage = mkdtempSync(join(tmpdir(), 'mengwijzer-pack-'));
  try {
    run('tsc', '--build');
    // Before it is copied what a manifest is made into.
    runNode('scripts/manifest.mjs');
    for (const name of libraries) stageLibrary(name, join(stage, name));
    mkdirSync(folder, { recursive: true });
    return pack(
      libraries.map((name) => join(stage, name)),
      resolve(folder),
    );
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What `npm run build` makes of one package, in a folder of its own. */
function stageLibrary(name, target) {
  const source = join(root, 'packages', name);
  const isOurs = (path) => !/(^|[/\\])(node_modules|src|dist)$/.test(path);
  cpSync(source, target, { recursive: true, filter: (path) => path === source || isOurs(path) });
  const dist = join(target, 'dist');
  run('vite', 'build', '--logLevel', 'warn', '--mode', `package/${name}`, '--outDir', dist, '--emptyOutDir');
  copyDeclarations(join(source, 'dist'), join(source, 'src'), dist);
}

/** The declarations of the sources that there are: `tsc --build` leaves those of a file that was deleted. */
function copyDeclarations(from, sources, to) {
  for (const entry of readdirSync(from, { recursive: true })) {
    const [, stem] = /^(.*)\.d\.ts(?:\.map)?$/.exec(entry) ?? [];
    if (stem !== undefined && existsSync(join(sources, `${stem}.ts`))) cpSync(join(from, entry), join(to, entry));
  }
}

function pack(folders, destination) {
  const out = run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', destination, ...folders);
  const packed = JSON.parse(out);
  return Object.fromEntries(
    (Array.isArray(packed) ? packed : Object.values(packed)).map(({ name, filename }) => [
      name,
      join(destination, filename),
    ]),
  );
}

function runNode(...args) {
  return spawn(process.execPath, args);
}

function run(name, ...args) {
  return spawn(name === 'npm' ? name : join('node_modules', '.bin', name), args);
}

/** What the command printed; all that it said when it failed. */
function spawn(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}${error ?? ''}`);
  return stdout;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('node scripts/pack.mjs FOLDER');
  for (const path of Object.values(packLibraries(folder))) console.log(relative(process.cwd(), path));
}
