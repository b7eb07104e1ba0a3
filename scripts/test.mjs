#!/usr/bin/env node
// All checks and tests, one line each, and last the sum. A check counts as one; a runner adds its own counts. Two go on beside each other: most wait for a
// browser. What each says is printed when it is done.
// With --all also what takes longest: two minutes of fuzzing, whole pages, the examples in real frameworks, a release into a registry of its own, and
// the element tests in which Firefox and WebKit may differ, where those are or can be installed. With --engines all element tests in these two. With
// --also FILE one more check, by a script that is not ours.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { missingEngines } from '../tools/browsers.mjs';
import { commitSeed } from '../tools/commit-seed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {
  all,
  also,
  engines: whole,
} = parseArgs({
  options: { all: { type: 'boolean' }, engines: { type: 'boolean' }, also: { type: 'string' } },
}).values;
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-'));
/** Where a runner writes down what it counted. */
const countsOf = (name) => join(scratch, `${name}.json`);

const node = (...args) => ['node', args];
const bin = (name, ...args) => [join('node_modules', '.bin', name), args];
const vitest = (name, ...projects) => [
  name,
  bin(
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${countsOf(name)}`,
  ),
];

// The linter reads a package's types where they are published, so they are made before all else.
const declarations = ['declarations', bin('tsc', '--build')];
const checks = [
  ['types', bin('tsc', '-p', 'tsconfig.check.json', '--pretty', 'false')],
  ['lint', bin('oxlint', '--type-aware', '--deny-warnings', '--tsconfig', 'tsconfig.check.json')],
  ['format', bin('oxfmt', '--check')],
  ...(also ? [[basename(also, '.mjs'), node(also)]] : []),
  ['content', node('scripts/content.mjs', '--check', ...(also ? ['--words', also] : []))],
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
/** These wait for a browser most of the time, so all else goes on beside them. */
const elements = [
  ['elements', bin('wtr')],
  ...(engines.length > 0 ? [[`elements in ${engines.join(' and ')}`, inEngines]] : []),
];
const others = [
  vitest('models', 'model', 'tools'),
  vitest('stories', 'stories'),
  ...(all
    ? [
        vitest('pages', 'pages'),
        ['fuzz', node('bench/src/fuzz.mjs', '--minutes', '2', '--seed', String(commitSeed()))],
        ['frameworks', node('scripts/frameworks/test.mjs')],
        ['release', node('scripts/release/rehearse.mjs')],
      ]
    : []),
];

const total = { passed: 0, failed: 0 };
const summary = [];

if (missing.length > 0) summary.push(`${missing.join(', ')}: not run, not installed here`);
await check(declarations);
// Whoever is done first takes the next of the others.
await Promise.all([
  inTurn(elements, test).then(() => inTurn(others, test)),
  inTurn(checks, check).then(() => inTurn(others, test)),
]);
rmSync(scratch, { recursive: true });

console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function inTurn(all, each) {
  for (let one = all.shift(); one; one = all.shift()) await each(one);
}

async function check(one) {
  const { ok, seconds } = await run(one);
  note(one[0], { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, seconds);
}

async function test(one) {
  const { ok, seconds } = await run(one);
  note(one[0], counted(one[0], ok), seconds);
}

async function run([name, [command, args]]) {
  console.log(`${name} …`);
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MIX_COUNTS: countsOf(name), STORYBOOK_DISABLE_TELEMETRY: '1' },
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  // One that cannot be started has failed too.
  const [status] = await once(child, 'close').catch((error) => [said.push(Buffer.from(String(error)))]);
  console.log(`\n── ${name}\n${Buffer.concat(said).toString()}`);
  return { ok: status === 0, seconds: (performance.now() - start) / 1000 };
}

/** What a runner wrote; one that ran nothing, or fell over beside its tests, has failed. */
function counted(name, ok) {
  const counts = countsOf(name);
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
