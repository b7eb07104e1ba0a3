#!/usr/bin/env node
// Measures elements in Chromium with a slow processor, each against a bare Lit element and a page written by hand, in the same run.
// `npm run bench` for all scenarios, `npm run bench -- checklist` for some, `npm run bench -- --profile checklist` to see why.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../../scripts/browsers.mjs';
import { measure, THROTTLE, warmUp } from './measure.mjs';
import { scenarios, servePages } from './pages.mjs';
import { profile, sayProfile } from './profile.mjs';
import { summarise, table } from './report.mjs';

const REFERENCES = ['plain', 'bare'];
const WARM_UPS = 2;
/** Seconds for all; a round that would not fit does not start. */
const BUDGET = 115;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'boolean', default: false }, runs: { type: 'string', default: '15' } },
});
const unknown = positionals.filter((name) => !scenarios.includes(name));
if (unknown.length > 0) {
  console.error(`No scenario ${unknown.join(', ')}; there are ${scenarios.join(', ')}.`);
  process.exit(1);
}

const results = fileURLToPath(new URL('../results/', import.meta.url));
mkdirSync(results, { recursive: true });
const save = (name, value) => writeFileSync(join(results, name), `${JSON.stringify(value, null, 2)}\n`);

const chosen = positionals.length > 0 ? positionals : scenarios;
const names = options.profile ? chosen : [...new Set(['bare', 'plain', ...chosen])];
const executablePath = findChromium();
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const pages = await servePages(names, { readable: options.profile });
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
try {
  await (options.profile ? profileAll() : measureAll());
} finally {
  await browser.close();
  pages.close();
}

async function measureAll() {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < WARM_UPS; round += 1) for (const name of names) await warmUp(browser, pages.at(name));
  const wanted = Number(options.runs);
  let round = 0;
  let last = 0;
  // Taking turns, so that what else the machine does hits all alike.
  for (; round < wanted && seconds() + last < BUDGET; round += 1) {
    const before = seconds();
    for (const name of names) runs[name].push(await measure(browser, pages.at(name)));
    last = seconds() - before;
  }

  const summary = summarise(runs, REFERENCES);
  const [load] = loadavg();
  const processors = availableParallelism();
  const about = { date: new Date().toISOString(), chromium: browser.version(), throttle: THROTTLE, runs: round };
  save('latest.json', { ...about, processor: `${processors} × ${cpus()[0]?.model}`, load, summary });

  console.log(`Chromium ${about.chromium}, processor ${THROTTLE}× slower, ${round} runs of each in turn`);
  if (round < wanted) console.log(`Not the ${wanted} runs that were asked for: each takes long.`);
  if (load > processors * 1.25)
    console.log(`Other work ran beside it (load ${load.toFixed(1)} on ${processors} processors): times are too long.`);
  for (const [name, [{ controls, elements }]] of Object.entries(runs))
    console.log(`${name}: ${String(elements)} elements, ${String(controls)} controls`);
  console.log(
    `\n${table(summary, REFERENCES)}\n\n${seconds().toFixed(0)} s; all figures in packages/bench/results/latest.json`,
  );
}

async function profileAll() {
  for (const name of names) {
    const { cpuprofile, ...parts } = await profile(browser, pages.at(name));
    save(`${name}.cpuprofile`, cpuprofile);
    for (const [part, found] of Object.entries(parts)) console.log(`\n${name}: ${part}\n${sayProfile(found)}`);
  }
  console.log(
    '\nms per load, processor 4× slower. packages/bench/results/*.cpuprofile opens in the Performance panel.',
  );
}
