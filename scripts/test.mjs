#!/usr/bin/env node
// All checks and tests, one line each, and last the sum. A check counts as one; a runner adds its own counts.
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
const check = (name, command) => ({ name, command, sum: (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }) });
const runner = (name, command) => ({ name, command, sum: (ok) => counted(countsOf(name), ok) });
const vitest = (name, ...projects) =>
  runner(
    name,
    bin(
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${countsOf(name)}`,
    ),
  );

const asked = all || whole ? ['Firefox', 'WebKit'] : [];
const missing = asked.length > 0 ? missingEngines() : [];
const engines = asked.filter((name) => !missing.includes(name));
const inEngines = bin(
  'wtr',
  '--config',
  'web-test-runner.engines.config.mjs',
  ...(whole ? ['--files', 'packages/*/src/**/mix-*.test.ts'] : []),
);

/** Rounds come one after another; in a round, rows run beside each other where neither keeps two cores busy, or presses keys. */
const rounds = [
  // The linter reads a package's types where they are published, so they are made first.
  [[check('declarations', bin('tsc', '--build'))]],
  [
    [check('size', node('scripts/size.mjs', '--ceiling'))],
    [
      check('types', bin('tsc', '-p', 'tsconfig.check.json', '--pretty', 'false')),
      check('lint', bin('oxlint', '--type-aware', '--deny-warnings', '--tsconfig', 'tsconfig.check.json')),
      check('format', bin('oxfmt', '--check')),
      ...(also ? [check(basename(also, '.mjs'), node(also))] : []),
      check('content', node('scripts/content.mjs', '--check')),
      check('manifest', node('scripts/manifest.mjs', '--check')),
      check('API', node('scripts/api.mjs', '--check')),
    ],
  ],
  [[vitest('models', 'model', 'tools'), runner('elements', bin('wtr')), vitest('stories', 'stories')]],
  ...(engines.length > 0 ? [[[runner(`elements in ${engines.join(' and ')}`, inEngines)]]] : []),
  ...(all
    ? [
        [[vitest('pages', 'pages')]],
        [
          [runner('fuzz', node('packages/bench/src/fuzz.mjs', '--minutes', '2'))],
          [
            runner('frameworks', node('scripts/frameworks/test.mjs')),
            runner('release', node('scripts/release/rehearse.mjs')),
          ],
        ],
      ]
    : []),
];

const total = { passed: 0, failed: 0 };
const summary = missing.length > 0 ? [`${missing.join(', ')}: not run, not installed here`] : [];

for (const rows of rounds)
  await Promise.all(
    rows.map(async (row) => {
      for (const step of row) await take(step, rows.length > 1);
    }),
  );
rmSync(scratch, { recursive: true });

console.log(`\n${summary.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** What runs beside something else says all that it says once it is done. */
async function take({ name, command: [command, args], sum }, isBeside) {
  if (!isBeside) console.log(`\n── ${name}`);
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', ...(isBeside ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
    env: { ...process.env, MIX_COUNTS: countsOf(name), STORYBOOK_DISABLE_TELEMETRY: '1' },
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => said.push(text));
  const [status] = await once(child, 'close').catch((error) => [error.message]);
  if (isBeside) console.log(`\n── ${name}\n${said.join('')}`);
  note(name, sum(status === 0), (performance.now() - start) / 1000);
}

/** What a runner wrote; one that ran nothing, or fell over beside its tests, has failed. */
function counted(counts, ok) {
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
