#!/usr/bin/env node
// Installs, checks, builds and uses each example of docs/examples, with the packed packages; then what else a framework asks of them: that a server
// may import each entry, and that their types hold. Names as arguments run those only: of examples, or `entries` or `types`.
// --lock writes their lock files anew instead. --packed FOLDER takes packages that `node scripts/pack.mjs FOLDER` left there.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { checkFrameworkTypes } from '../check-framework-types.mjs';
import { findChromium } from '../../tools/browsers.mjs';
import { packLibraries } from '../pack.mjs';
import { importEntries } from './entries.mjs';
import { examples, policyOf } from './examples.mjs';
import { install, lock } from './install.mjs';
import { run } from './run.mjs';
import { serve, startServer } from './serve.mjs';
import { open, visit } from './visit.mjs';
import { visitServed } from './visit-served.mjs';

/** As many as a small machine does at the same time. */
const AT_ONCE = 2;

const { values, positionals } = parseArgs({
  options: { lock: { type: 'boolean' }, packed: { type: 'string' } },
  allowPositionals: true,
});
const sources = fileURLToPath(new URL('../../docs/examples', import.meta.url));
const isAsked = (name) => positionals.length === 0 || positionals.includes(name);
const asked = examples.filter(({ name }) => isAsked(name));
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-frameworks-'));
/** @type {{ passed: number, failed: number, names: string[], files: string[] }} */
const sum = { passed: 0, failed: 0, names: [], files: [] };

try {
  const tarballs = values.packed
    ? packedIn(values.packed)
    : await timed('packages', () => packLibraries(join(scratch, 'packed')));
  if (values.lock) for (const { name } of asked) await lock(join(sources, name), join(scratch, name), tarballs);
  else await testAll(tarballs);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function testAll(tarballs) {
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const jobs = [
    ...asked.map((example) => () => testOne(example, tarballs, browser)),
    ...(isAsked('entries') ? [() => testEntries(tarballs)] : []),
  ];
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await browser.close();
  // It waits for its compilers, and nothing goes on beside it.
  if (isAsked('types')) add(checkFrameworkTypes());
  for (const name of sum.names) console.log(`failed: ${name}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  if (process.env.MIX_COUNTS) writeFileSync(process.env.MIX_COUNTS, JSON.stringify(sum));
  if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
}

function add({ passed, failed, names }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.names.push(...names);
}

async function testEntries(tarballs) {
  await timed('entries', async () => {
    try {
      const { passed, failures } = await importEntries(join(scratch, 'entries'), tarballs);
      add({ passed, failed: failures.length, names: failures.map((failure) => `entries: ${failure}`) });
    } catch (error) {
      add({ passed: 0, failed: 1, names: [`entries: ${error.message}`] });
    }
  });
}

/** From an empty folder to a page in use. Where a step fails, those after it cannot do anything. */
async function testOne(example, tarballs, browser) {
  const { name, folder } = example;
  const target = join(scratch, name);
  const began = performance.now();
  const seconds = {};
  const lines = [];
  let visitor;
  let site;
  const check = async (what, act) => {
    try {
      await act();
      sum.passed += 1;
    } catch (error) {
      sum.failed += 1;
      sum.names.push(`${name}: ${what}`);
      lines.push(`${name}: ${what}\n${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
  const step = async (what, act) => {
    const start = performance.now();
    await check(what, act);
    seconds[what] = (performance.now() - start) / 1000;
  };
  try {
    await step('install', () => install(join(sources, name), target, tarballs));
    const { scripts } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
    if (scripts.check) await step('check', () => run(target, 'npm', ['run', 'check']));
    await step('build', () => run(target, 'npm', ['run', 'build']));
    const start = performance.now();
    site = example.server ? await startServer(target) : await serve(join(target, folder), policyOf(example));
    visitor = await open(browser, site.origin);
    await visit(visitor, site.origin, check);
    if (example.server) await visitServed(browser, site.origin, check);
    seconds.visit = (performance.now() - start) / 1000;
  } catch (error) {
    if (lines.length === 0) {
      sum.failed += 1;
      lines.push(`${name}: ${error.stack}`);
    }
    if (visitor?.complaints.length > 0) lines.push(`the browser said:\n${visitor.complaints.join('\n')}`);
  } finally {
    await visitor?.close();
    site?.close();
  }
  const steps = Object.entries(seconds).map(([what, took]) => `${what} ${took.toFixed(1)}`);
  console.log(
    [`${name}: ${((performance.now() - began) / 1000).toFixed(1)} s (${steps.join(', ')})`, ...lines].join('\n'),
  );
}

async function timed(what, act) {
  const began = performance.now();
  const made = await act();
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return made;
}

function packedIn(folder) {
  const files = readdirSync(folder).map((file) => [
    /^mengwijzer-([a-z]+)-.*\.tgz$/.exec(file)?.[1],
    join(folder, file),
  ]);
  return Object.fromEntries(files.filter(([name]) => name).map(([name, path]) => [`@mengwijzer/${name}`, path]));
}
