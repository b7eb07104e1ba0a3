#!/usr/bin/env node
// All checks and tests, one line each, and last the sum. A check counts as one; a runner adds its own counts.
// With --all also what takes longest: two minutes of fuzzing, whole pages, the examples in real frameworks, a release into a registry of its own, and
// the element tests in which Firefox and WebKit may differ, where those are or can be installed. With --engines all element tests in these two. With
// --also FILE one more check, by a script that is not ours.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { missingEngines } from '../tools/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  all,
  also,
  engines: whole,
} = parseArgs({
  options: { all: { type: 'boolean' }, engines: { type: 'boolean' }, also: { type: 'string' } },
}).values;
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-'));
const counts = join(scratch, 'counts.json');

const node = (...args) => ['node', args];
const bin = (name, ...args) => [join('node_modules', '.bin', name), args];
const vitest = (...projects) =>
  bin(
    'vitest',
    'run',
    ...projects.flatMap((name) => ['--project', name]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${counts}`,
  );

const checks = [
  // The linter reads a package's types where they are published, so they are made first.
  ['declarations', bin('tsc', '--build')],
  ['types', bin('tsc', '-p', 'tsconfig.check.json', '--pretty', 'false')],
  ['lint', bin('oxlint', '--type-aware', '--deny-warnings', '--tsconfig', 'tsconfig.check.json')],
  ['format', bin('oxfmt', '--check')],
  ...(also ? [[basename(also, '.mjs'), node(also)]] : []),
  ['content', node('scripts/content.mjs', '--check')],
  ['manifest', node('scripts/manifest.mjs', '--check')],
  ['size', node('scripts/size.mjs', '--ceiling')],
  ['API', node('scripts/api.mjs', '--check')],
];
const asked = all || whole ? ['Firefox', 'WebKit'] : [];
const missing = asked.length > 0 ? missingEngines() : [];
const engines = asked.filter((name) => !missing.includes(name));
const inEngines = bin(
  'wtr',
  '--config',
  'web-test-runner.engines.config.mjs',
  ...(whole ? ['--files', 'packages/*/src/**/mix-*.test.ts'] : []),
);
const runners = [
  ['models', vitest('model', 'tools')],
  ['elements', bin('wtr')],
  ['stories', vitest('stories')],
  ...(engines.length > 0 ? [[`elements in ${engines.join(' and ')}`, inEngines]] : []),
  ...(all
    ? [
        ['fuzz', node('packages/bench/src/fuzz.mjs', '--minutes', '2')],
        ['pages', vitest('pages')],
        ['frameworks', node('scripts/frameworks/test.mjs')],
        ['release', node('scripts/release/rehearse.mjs')],
      ]
    : []),
];

const total = { passed: 0, failed: 0 };
const summary = [];

for (const [name, command] of checks) {
  const { ok, seconds } = run(name, command);
  note(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, seconds);
}
if (missing.length > 0) summary.push(`${missing.join(', ')}: not run, not installed here`);
for (const [name, command] of runners) {
  rmSync(counts, { force: true });
  const { ok, seconds } = run(name, command);
  note(name, counted(ok), seconds);
}
rmSync(scratch, { recursive: true });

console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(name, [command, args]) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, MIX_COUNTS: counts, STORYBOOK_DISABLE_TELEMETRY: '1' },
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** What a runner wrote; one that ran nothing, or fell over beside its tests, has failed. */
function counted(ok) {
  const report = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  const passed = report.passed ?? report.numPassedTests ?? 0;
  const failed = report.failed ?? report.numFailedTests ?? 0;
  const names = report.names ?? (report.testResults ?? []).flatMap(failuresOf);
  return { passed, failed: failed || (ok && passed > 0 ? 0 : 1), names };
}

/** The failed tests of one file in a report of Vitest; the file itself, if it did not load. */
function failuresOf({ name, status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => `${name}: ${test.fullName}`);
  return failed.length > 0 || status !== 'failed' ? failed : [name];
}

/** What failed is named again at the end, where a long log is read first. */
function note(name, { passed, failed, names = [] }, seconds) {
  total.passed += passed;
  total.failed += failed;
  summary.push(`${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  summary.push(...names.map((failure) => `  failed: ${failure.replace(root, '')}`));
}
