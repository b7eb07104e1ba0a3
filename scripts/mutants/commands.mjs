// What is run to see whether a fault is caught: the same commands as in scripts/test.mjs, for one file where it is a test.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const vitest = 'node_modules/vitest/vitest.mjs';
const wtr = 'node_modules/@web/test-runner/dist/bin.js';
/** Declarations of all packages. */
export const build = ['node_modules/typescript/bin/tsc', '--build'];

/** What a check runs, one after the other; the linter and the API read the declarations, so these are made first. */
const checks = {
  types: [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json', '--pretty', 'false']],
  lint: [
    build,
    ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--tsconfig', 'tsconfig.check.json'],
  ],
  content: [['scripts/content.mjs', '--check']],
  manifest: [['scripts/manifest.mjs', '--check']],
  API: [build, ['scripts/api.mjs', '--check']],
  size: [['scripts/size.mjs', '--ceiling']],
  release: [['scripts/release/rehearse.mjs']],
};

/** Files that a pattern stands for, with `*` in their last part. */
export function filesOf(folder, pattern) {
  const [before, after] = pattern.slice(dirname(pattern).length + 1).split('*');
  const names = existsSync(join(folder, dirname(pattern))) ? readdirSync(join(folder, dirname(pattern))) : [];
  const isMeant = (name) => (after === undefined ? name === before : name.startsWith(before) && name.endsWith(after));
  return names.filter(isMeant).map((name) => `${dirname(pattern)}/${name}`);
}

/** For Node: a script with its arguments. `report` is where Vitest writes what failed; @web/test-runner takes MIX_COUNTS. */
export function commandsFor(folder, { by, test, name }, report) {
  if (checks[by]) return checks[by];
  const files = filesOf(folder, test);
  if (by === 'element') return [[wtr, '--files', ...files]];
  if (by === 'engines') return [[wtr, '--config', 'web-test-runner.engines.config.mjs', '--files', ...files]];
  const only = name === undefined ? [] : ['-t', name];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return [[vitest, 'run', '--project', by, ...files, ...only, ...reporters]];
}
