// An example as a user has it, in a folder of its own: with the packed packages in place of those in a registry.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from './run.mjs';

const isOurs = (name) => name.startsWith('@mengwijzer/');

/**
 * Copies an example and installs what it needs, just as its lock file says.
 *
 * @param {string} source the example
 * @param {string} target a folder that is not there yet
 * @param {Record<string, string>} tarballs by name of the package
 */
export async function install(source, target, tarballs) {
  copy(source, target, tarballs);
  await npm(target, 'ci');
}

/**
 * Writes the lock file of an example anew: the newest of what it needs in the versions that its package.json names.
 * Of our own packages it keeps names and versions only, since a registry is what gives them a place and a sum.
 */
export async function lock(source, target, tarballs) {
  copy(source, target, tarballs);
  // Our packages name a version of each other that no registry may have yet.
  const manifest = readJson(join(target, 'package.json'));
  const overrides = Object.entries(tarballs).map(([name, path]) => [
    name,
    manifest.dependencies[name] ? `$${name}` : `file:${path}`,
  ]);
  writeJson(join(target, 'package.json'), { ...manifest, overrides: Object.fromEntries(overrides) });
  await npm(target, 'install', '--package-lock-only');
  const made = readJson(join(target, 'package-lock.json'));
  const asked = readJson(join(source, 'package.json'));
  for (const [path, entry] of Object.entries(made.packages)) {
    if (path === '') Object.assign(entry.dependencies, asked.dependencies);
    if (!isOurs(nameOf(path))) continue;
    delete entry.resolved;
    delete entry.integrity;
  }
  writeJson(join(source, 'package-lock.json'), made);
}

function copy(source, target, tarballs) {
  const isSource = (path) => !['node_modules', 'dist', '.astro', '.angular'].includes(basename(path));
  cpSync(source, target, { recursive: true, filter: isSource });
  const manifest = readJson(join(target, 'package.json'));
  const lockFile = join(target, 'package-lock.json');
  const lock = readJson(lockFile, { packages: {} });
  const fromTarball = (name) => {
    if (!tarballs[name]) throw new Error(`${manifest.name} needs ${name}, which is not packed.`);
    return `file:${tarballs[name]}`;
  };
  for (const name of Object.keys(manifest.dependencies).filter(isOurs)) {
    if (!fromTarball(name).endsWith(`-${manifest.dependencies[name]}.tgz`))
      throw new Error(`${manifest.name} names another version of ${name}: run node scripts/release-version.mjs.`);
    manifest.dependencies[name] = fromTarball(name);
    if (lock.packages['']) lock.packages[''].dependencies[name] = fromTarball(name);
  }
  for (const [path, entry] of Object.entries(lock.packages))
    if (isOurs(nameOf(path))) entry.resolved = fromTarball(nameOf(path));
  writeJson(join(target, 'package.json'), manifest);
  if (lock.packages['']) writeJson(lockFile, lock);
}

const nameOf = (path) => path.split('node_modules/').at(-1) ?? '';

const npm = (folder, ...args) =>
  run(folder, 'npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']);

function readJson(file, absent) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (absent !== undefined && error.code === 'ENOENT') return absent;
    throw error;
  }
}

const writeJson = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
