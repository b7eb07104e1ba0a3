// Building, versioning and publishing the packages of a copy of the project, by the tools that a release uses.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraries } from '../../tools/packages.mjs';
import { commit } from './working-copy.mjs';

const run = promisify(execFile);
const tools = {
  vite: ['vite', 'bin', 'vite.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  changeset: ['@changesets', 'cli', 'bin.js'],
};

const node = (copy, args, env = {}) =>
  run(process.execPath, args, { cwd: copy, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
const tool = (copy, name, args, env) => node(copy, [join(copy, 'node_modules', ...tools[name]), ...args], env);

/** Makes what the packages hold, as `npm run build` does. */
export async function buildPackages(copy) {
  await node(copy, ['scripts/content.mjs', '--check']);
  await buildLibraries(copy, libraries);
  await node(copy, ['scripts/manifest.mjs']);
  await node(copy, ['packages/embed/build.mjs']);
}

async function buildLibraries(copy, names) {
  for (const name of names) await tool(copy, 'vite', ['build', '--logLevel', 'warn', '--mode', `package/${name}`]);
  await tool(copy, 'tsc', ['--build']);
}

/** What is published: each package that does not say that it is private. */
export const publicPackages = (copy) =>
  readdirSync(join(copy, 'packages'))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(copy, 'packages', folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private);

/** Publishes what the registry does not have, and gives the one version that all packages have. */
export async function publish(copy, { env }) {
  await tool(copy, 'changeset', ['publish', '--no-git-tag'], env);
  const versions = new Set(publicPackages(copy).map(({ version }) => version));
  if (versions.size !== 1) throw new Error(`The packages have versions ${[...versions].join(', ')}`);
  return [...versions][0];
}

/** Writes an entry, and lets all that wait make the next version. Only what reads differently is built again: texts, and core, which says its version. */
export async function raise(copy, kind, text) {
  const entry = `---\n'@mengwijzer/content': ${kind}\n---\n\n${text}\n`;
  writeFileSync(join(copy, '.changeset', `rehearsed-${kind}.md`), entry);
  await run('git', ['add', '--all'], { cwd: copy });
  commit(copy, text);
  await tool(copy, 'changeset', ['version']);
  await node(copy, ['scripts/release-version.mjs']);
  await buildLibraries(copy, ['words', 'content', 'core']);
  commit(copy, `Version after ${kind}`);
}

/** Corrects the title of the first question, as CONTRIBUTING.md says: the text, its revision, and what follows from them. */
export async function changeText(copy, from, to) {
  const edit = (file, before, after) => {
    const path = join(copy, 'packages', 'content', 'src', 'data', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(before)) throw new Error(`${file} does not say ${before}`);
    writeFileSync(path, text.replace(before, after));
  };
  edit('questions.nl.ts', `title: '${from}'`, `title: '${to}'`);
  edit('questions.ts', 'revision: 1,', 'revision: 2,');
  await node(copy, ['scripts/content.mjs']);
}
