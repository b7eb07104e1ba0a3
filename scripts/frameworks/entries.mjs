// Whether a server may import the packages: each of their entries, in plain Node, in a process of its own, as a first import may hide what a second needs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Installs the packed packages and imports each entry that is code.
 *
 * @param {Record<string, string>} tarballs by name of the package
 * @returns {Promise<{ passed: number, failures: readonly string[] }>}
 */
export async function importEntries(folder, tarballs) {
  mkdirSync(folder);
  // What an entry may ask of its user beside its own dependencies is installed as a user would.
  const overrides = Object.fromEntries(Object.keys(tarballs).map((name) => [name, `$${name}`]));
  const dependencies = Object.fromEntries(Object.entries(tarballs).map(([name, path]) => [name, `file:${path}`]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies, overrides }),
  );
  await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']);
  const peers = Object.assign(
    {},
    ...Object.keys(tarballs).map((name) => manifestOf(folder, name).peerDependencies ?? {}),
  );
  const asked = Object.entries(peers).map(([name, range]) => `${name}@${range}`);
  if (asked.length > 0)
    await run(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...asked]);
  const entries = Object.keys(tarballs).flatMap((name) => entriesOf(manifestOf(folder, name)));
  const failures = [];
  for (const entry of entries) {
    try {
      await run(folder, process.execPath, ['--input-type=module', '--eval', `await import(${JSON.stringify(entry)})`]);
    } catch (error) {
      failures.push(`${entry}: ${reasonIn(error.message)}`);
    }
  }
  return { passed: entries.length - failures.length, failures };
}

/** Names of what can be imported; a file of data or a pattern is no code. */
const entriesOf = ({ name, exports }) =>
  Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json') && !entry.includes('*'))
    .map((entry) => `${name}${entry.slice(1)}`);

const manifestOf = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));

const reasonIn = (message) => /^\w*Error.*$/m.exec(message.replace(/^.*exit \d+\n/, ''))?.[0] ?? message;
