#!/usr/bin/env node
// Asks for a changeset where what a package promises changed since the base branch: its page in docs/api, its texts, its schemas. For pull requests:
// node scripts/changeset-check.mjs [--base REF]. Without a base to compare with it says so, and passes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What whoever uses a package sees of it: the page of its API, the words, and the schemas of its files. */
const promised = [
  /^docs\/api\/(\w+)\.api\.md$/,
  /^packages\/(content)\/src\/data\/(?!.*\.test\.ts$|ids\.ts$|relations\/)/,
  /^packages\/(\w+)\/src\/(?:messages\/|texts-|background-)(?!.*\.test\.ts$)/,
  /^packages\/(\w+)\/schema\//,
];

/**
 * @param root of the repository
 * @param asked the branch to compare with; by default the one of the pull request, else main
 * @returns `base`, the commit it was compared with, if there is one; and by package, which files changed without a changeset that names it
 */
export function changesWithoutChangeset(root, asked) {
  const base = baseOf(root, asked);
  if (base === undefined) return { base, missing: new Map() };
  const changed = [
    ...git(root, 'diff', '--name-only', '--no-renames', base).split('\n'),
    ...git(root, 'ls-files', '--others', '--exclude-standard').split('\n'),
  ].filter(Boolean);
  const described = new Set(
    changed
      .filter((path) => isChangeset(path) && existsSync(join(root, path)))
      .flatMap((path) => named(join(root, path))),
  );
  const missing = new Map();
  for (const path of changed) {
    const name = promised.map((pattern) => pattern.exec(path)?.[1]).find(Boolean);
    if (name === undefined || described.has(`@mengwijzer/${name}`)) continue;
    // The first page of a package that was there already says nothing of a change.
    if (path.startsWith('docs/api/') && !isIn(root, base, path) && isIn(root, base, `packages/${name}/package.json`))
      continue;
    missing.set(`@mengwijzer/${name}`, [...(missing.get(`@mengwijzer/${name}`) ?? []), path]);
  }
  return { base, missing };
}

/** The commit at which this branch left the one that it goes to. */
function baseOf(root, asked) {
  const target = process.env['GITHUB_BASE_REF'];
  const candidates = asked ? [asked] : [...(target ? [`origin/${target}`] : []), 'origin/main', 'main'];
  for (const candidate of candidates)
    try {
      return git(root, 'merge-base', 'HEAD', candidate).trim();
    } catch {
      // Not in this clone, or in one without its history.
    }
  return undefined;
}

const some = (paths) => [...paths.slice(0, 3), ...(paths.length > 3 ? [`${paths.length - 3} more`] : [])].join(', ');

const isChangeset = (path) => /^\.changeset\/(?!README)[^/]+\.md$/.test(path);

/** The packages that a changeset is about. */
function named(path) {
  const [, head = ''] = /^---\r?\n([^]*?)\r?\n---/.exec(readFileSync(path, 'utf8')) ?? [];
  return [...head.matchAll(/^['"]?(@mengwijzer\/[\w-]+)['"]?:\s*(?:major|minor|patch)\s*$/gm)].map(([, name]) => name);
}

function isIn(root, commit, path) {
  return git(root, 'ls-tree', '--name-only', commit, '--', path) !== '';
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const at = process.argv.indexOf('--base');
  const { base, missing } = changesWithoutChangeset(root, at > 0 ? process.argv[at + 1] : undefined);
  for (const [name, paths] of missing)
    console.error(`${name} changed for whoever uses it (${some(paths)}), and no changeset says so.`);
  if (base === undefined) console.log('Not compared: the base branch is not in this clone.');
  else if (missing.size > 0)
    console.error('Run `npx changeset`, and say in the past tense what changed for whoever embeds it.');
  else console.log(`Each public change since ${base.slice(0, 9)} has its changeset.`);
  process.exitCode = missing.size > 0 ? 1 : 0;
}
