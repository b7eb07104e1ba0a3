#!/usr/bin/env node
// Looks for whatever breaks a law: dossiers, joins, partner files, tables, plans, addresses, messages. Each for its share of the time, with three in ten
// inputs that are not what they should be. What fails is made small, and kept as a case in `fuzz/cases`, which `npm test` looks at from then on.
// `npm run fuzz -- --minutes 10`; `--only joins --seed 7` for one, from that seed on; `--case {file}` for one case again.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundle } from './engine.mjs';

/** Seconds after which a batch is held to be one that never ends. */
const NEVER = 120;
/** Seconds between two words on how far it is. */
const WORD = 60;

if (isMainThread) await command();
else await work();

/** In a thread of its own, so that who waits for it sees when it hangs. */
async function work() {
  const { fuzz } = await import(workerData.file);
  const post = (kind) => (said) => parentPort.postMessage({ kind, said });
  await fuzz(workerData.options, {
    onBatch: (target, seed, counts) => post('batch')({ target, seed, counts }),
    onFailure: post('failure'),
    onSlow: post('slow'),
  }).then(post('counts'));
}

async function command() {
  const { values: options } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string', multiple: true },
      case: { type: 'string' },
    },
  });
  const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-fuzz-'));
  try {
    const file = join(scratch, 'fuzz.mjs');
    writeFileSync(file, await bundle('fuzz/run'));
    const { names, replay } = await import(file);
    const unknown = (options.only ?? []).filter((name) => !names.includes(name));
    const [minutes, seed] = [Number(options.minutes), Number(options.seed)];
    if (unknown.length > 0 || !(minutes > 0) || !Number.isInteger(seed))
      throw new Error(`--minutes and --seed are numbers, --only is one of ${names.join(', ')}.`);
    if (options.case) await again(replay, options.case);
    else await run(file, { seconds: minutes * 60, seed, only: options.only ?? names });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Throws as it did, when it still does. */
async function again(replay, name) {
  const { target, law, input } = JSON.parse(readFileSync(name, 'utf8'));
  await replay(target, input);
  console.log(`holds: ${target}, ${law}`);
}

async function run(file, { seconds, seed, only }) {
  const end = performance.now() + seconds * 1000;
  const found = {
    failures: [],
    slow: [],
    counts: Object.fromEntries(only.map((name) => [name, { runs: 0, seconds: 0 }])),
  };
  let left = only;
  let from = seed;
  console.log(`seed ${seed}`);
  // Without what hangs, as often as something does.
  while (left.length > 0 && performance.now() < end) {
    const hung = await inThread(file, { seconds: (end - performance.now()) / 1000, seed: from, only: left }, found);
    if (hung === undefined) break;
    onFailure(found, { ...hung, law: `ends within ${NEVER} seconds`, input: undefined, stack: '' });
    left = left.filter((name) => name !== hung.target);
    from += 1_000_000;
  }
  tell(found, only);
}

/** The target and seed with which it hung, if it did. */
function inThread(file, options, found) {
  const before = found.counts;
  const worker = new Worker(new URL(import.meta.url), { workerData: { file, options } });
  return new Promise((resolve, reject) => {
    let [batch, since, word] = [undefined, performance.now(), performance.now()];
    const timer = setInterval(() => {
      if (performance.now() - since < NEVER * 1000) return;
      void worker.terminate();
      stop(() => resolve(batch));
    }, 1000);
    const stop = (then) => {
      clearInterval(timer);
      then();
    };
    worker.on('message', ({ kind, said }) => {
      since = performance.now();
      if (kind === 'failure') onFailure(found, said);
      else if (kind === 'slow') onSlow(found, said);
      else found.counts = sum(before, kind === 'batch' ? said.counts : said);
      if (kind === 'batch') batch = said;
      if (performance.now() - word < WORD * 1000) return;
      word = performance.now();
      console.log(sayCounts(found.counts));
    });
    worker.on('error', (error) => stop(() => reject(error)));
    worker.on('exit', () => stop(() => resolve(undefined)));
  });
}

function sum(before, after) {
  const both = Object.entries(before).map(([name, { runs, seconds }]) => {
    const more = after[name] ?? { runs: 0, seconds: 0 };
    return [name, { runs: runs + more.runs, seconds: seconds + more.seconds }];
  });
  return Object.fromEntries(both);
}

function onFailure(found, { target, law, seed, input, stack }) {
  found.failures.push({ target, law, seed });
  const kept = input === undefined ? '' : `\n  kept as ${keep('src/fuzz/cases', target, { target, law, seed, input })}`;
  console.log(`FAILED ${target}: ${law}\n  again: npm run fuzz -- --only ${target} --seed ${seed}${kept}`);
  if (stack) console.log(stack.split('\n').slice(1, 6).join('\n'));
}

/** It may be the machine, so it is no failure; but somebody should look. */
function onSlow(found, { target, seed, ms, characters, input }) {
  found.slow.push(target);
  const kept = keep('results/slow', target, { target, law: `reads ${characters} characters in time`, seed, input });
  console.log(`slow ${target}: ${ms.toFixed(0)} ms for ${characters} characters (seed ${seed}, ${kept})`);
}

function keep(folder, target, held) {
  const at = fileURLToPath(new URL(`../${folder}/${target}/`, import.meta.url));
  const law = held.law
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '');
  const hash = createHash('sha256').update(JSON.stringify(held.input)).digest('hex').slice(0, 8);
  mkdirSync(at, { recursive: true });
  const name = join(at, `${law}-${hash}.json`);
  writeFileSync(name, `${JSON.stringify(held, null, 2)}\n`);
  return relative(process.cwd(), name);
}

function sayCounts(counts) {
  return Object.entries(counts)
    .map(([name, { runs }]) => `${name} ${runs.toLocaleString('en')}`)
    .join(', ');
}

/** For people, and for `npm test`, which counts a target as a test. */
function tell({ failures, slow, counts }, only) {
  const first = Math.max(...only.map(({ length }) => length)) + 2;
  for (const [name, { runs, seconds }] of Object.entries(counts)) {
    const rate = seconds > 0 ? runs / seconds : 0;
    const broken = failures.filter(({ target }) => target === name).length;
    const said = broken > 0 ? `, ${broken} laws broken` : '';
    console.log(
      `${name.padEnd(first)}${String(runs).padStart(9)} in ${seconds.toFixed(0)} s, ${rate.toFixed(0)} a second${said}`,
    );
  }
  const failed = only.filter((name) => failures.some(({ target }) => target === name) || counts[name].runs === 0);
  for (const name of failed) if (counts[name].runs === 0) console.log(`FAILED ${name}: it did not run`);
  console.log(`${failures.length} failures, ${slow.length} slow`);
  process.exitCode = failed.length > 0 ? 1 : 0;
  if (!process.env.MIX_COUNTS) return;
  writeFileSync(
    process.env.MIX_COUNTS,
    JSON.stringify({
      passed: only.length - failed.length,
      failed: failed.length,
      names: failures.map(({ target, law, seed }) => `${target}: ${law} (seed ${seed})`),
    }),
  );
}
