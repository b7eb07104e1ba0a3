#!/usr/bin/env node
// Plants the faults of faults.mjs in a copy of the project, one at a time, and says which test catches each. Run it before and after a change
// to the tests: what was caught has to be caught still. With --only a part of a name (more than once: more), --kind a kind, --list only names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCopy } from '../release/working-copy.mjs';
import { build, commandsFor } from './commands.mjs';
import { faults } from './faults.mjs';

const { values: asked } = parseArgs({
  options: { only: { type: 'string', multiple: true }, kind: { type: 'string' }, list: { type: 'boolean' } },
});
const meant = faults.filter(
  ({ name, kind }) =>
    (asked.only ?? ['']).some((part) => name.includes(part)) && (asked.kind === undefined || kind === asked.kind),
);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** By command, whether it passes without any fault. */
const known = new Map();
/** Ends what is being run, and all that it started. */
let end = () => {};

if (asked.list) for (const { kind, name, caught } of meant) console.log(`${kind}: ${name} (${sayCommand(caught)})`);
else process.exitCode = (await plantAll()) ? 0 : 1;

function sayCommand({ by, test, name }) {
  return [by, test, name && `“${name}”`].filter(Boolean).join(' ');
}

/** Whether all were caught, and there were any. */
async function plantAll() {
  const copy = mkdtempSync(join(tmpdir(), 'mengwijzer-mutants-'));
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      end();
      rmSync(copy, { recursive: true, force: true });
      process.exit(1);
    });
  try {
    makeCopy(root, copy);
    checkPlaces(copy);
    let caught = 0;
    for (const fault of meant) if (await plant(copy, fault)) caught += 1;
    console.log(`${caught} caught, ${meant.length - caught} not caught`);
    return caught === meant.length && caught > 0;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function checkPlaces(copy) {
  for (const { name, file, find } of meant) {
    const times = readFileSync(join(copy, file), 'utf8').split(find).length - 1;
    if (times !== 1) throw new Error(`${name}: what it is put in place of stands ${times} times in ${file}`);
  }
}

/** Plants one and says what caught it. The file is put back, and so are declarations that were built from it. */
async function plant(copy, { name, file, find, put, caught }) {
  const said = sayCommand(caught);
  if (!(await passes(copy, caught))) return say(`NOT CAUGHT: ${name}: ${said} fails without it`, false);
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const start = performance.now();
  writeFileSync(
    path,
    before.replace(find, () => put),
  );
  const { ok, failed } = await run(copy, caught);
  writeFileSync(path, before);
  if (commandsFor(copy, caught, '').includes(build)) await node(copy, build);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (ok) return say(`NOT CAUGHT: ${name}: ${said} passes (${seconds} s)`, false);
  // A file that does not load, or takes too long on a busy machine, says nothing of the fault.
  if (caught.test && failed.length === 0)
    return say(`NOT CAUGHT: ${name}: ${said} fails, and no test in it (${seconds} s)`, false);
  // A test may be named after a whole text that it reads.
  const first = failed.slice(0, 1).map((each) => each.replaceAll(/\s+/gu, ' ').slice(0, 120));
  return say(`${name}: caught by ${[said, ...first].join(': ')} (${seconds} s)`, true);
}

function say(line, isCaught) {
  console.log(line);
  return isCaught;
}

/** Whether a command passes without any fault; each is run so once, before the first fault that it has to catch. */
async function passes(copy, caught) {
  const key = sayCommand(caught);
  if (!known.has(key)) known.set(key, (await run(copy, caught)).ok);
  return known.get(key);
}

/** Runs until something fails; `failed` has the names of tests, where it is a test. */
async function run(copy, caught) {
  const report = join(copy, 'node_modules', '.mutants.json');
  rmSync(report, { force: true });
  for (const command of commandsFor(copy, caught, report))
    if ((await node(copy, command, report)) !== 0) return { ok: false, failed: failedIn(report) };
  return { ok: true, failed: [] };
}

/** The exit status of a command. It has a group of its own, so that the browsers that it starts end with it. */
async function node(copy, command, report = '') {
  const child = spawn(process.execPath, command, {
    cwd: copy,
    detached: true,
    stdio: process.env.MIX_VERBOSE ? 'inherit' : 'ignore',
    env: { ...process.env, MIX_COUNTS: report, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  end = () => process.kill(-Number(child.pid), 'SIGKILL');
  const [status] = await once(child, 'close');
  end = () => {};
  return status;
}

/** The names in a report of Vitest, or in ours of @web/test-runner. */
function failedIn(report) {
  if (!existsSync(report)) return [];
  const { names, testResults = [] } = JSON.parse(readFileSync(report, 'utf8'));
  if (names) return names.map((each) => each.split('.test.ts: ').at(-1)).filter((each) => each !== 'not loaded');
  const all = testResults.flatMap((file) => file.assertionResults);
  return all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}
