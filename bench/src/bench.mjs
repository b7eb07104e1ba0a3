#!/usr/bin/env node
// Measures elements in Chromium with a slow processor, each against pages written by hand with the same data, in the same run; and in Node what the
// phasing calculator works out (`phasing-engine`). How long each way in takes until an element is visible (`ways`), and what twenty parties take
// to compare and to report (`parties`).
// `npm run bench` for all, `npm run bench -- checklist picker-1000` for some (`picker`: all its sizes; `plain-picker`: that page alone),
// `npm run bench -- --profile checklist` to see why.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../tools/browsers.mjs';
import { engines, measureEngine, sayEngine } from './engine.mjs';
import { measure, THROTTLE, warmUp } from './measure.mjs';
import { fileOf, groups, servePages } from './pages.mjs';
import { measureParties, sayParties, tables } from './parties.mjs';
import { profile, sayProfile } from './profile.mjs';
import { summarise, table } from './report.mjs';
import { measureWays, sayWays, ways } from './ways.mjs';

const WARM_UPS = 2;
/** Seconds for all, divided among the groups; a round that would not fit does not start. */
const BUDGET = 400;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: 'boolean', default: false }, runs: { type: 'string', default: '15' } },
});
const scenarios = groups.flatMap(({ pages: own, references }) => [...references, ...own]);
const all = [...scenarios, ...engines, ...ways, ...tables];
const unknown = positionals.filter((name) => !all.some((each) => each === name || fileOf(each) === name));
if (unknown.length > 0) {
  console.error(`No scenario ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(1);
}

const results = fileURLToPath(new URL('../results/', import.meta.url));
mkdirSync(results, { recursive: true });
const save = (name, value) => writeFileSync(join(results, name), `${JSON.stringify(value, null, 2)}\n`);

const isChosen = (name) => positionals.length === 0 || positionals.includes(name) || positionals.includes(fileOf(name));
const chosen = scenarios.filter(isChosen);
/** Per group that has a chosen scenario: that, and always what it is put beside. */
const turns = groups
  .filter(({ pages: own, references }) => [...own, ...references].some((name) => chosen.includes(name)))
  .map(({ pages: own, references }) => ({
    references,
    names: [...references, ...own.filter((name) => chosen.includes(name))],
  }));
const names = options.profile ? chosen : turns.flatMap(({ names: together }) => together);
const executablePath = findChromium();
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
const pages = await servePages(browser, names, { readable: options.profile });
try {
  await (options.profile ? profileAll() : measureAll());
} finally {
  await browser.close();
  pages.close();
}

async function measureAll() {
  const summaries = [];
  for (const [index, { references, names: group }] of turns.entries()) {
    const until = seconds() + (BUDGET - seconds()) / (turns.length - index);
    const runs = await measureGroup(group, until);
    const summary = summarise(runs, references);
    summaries.push({ runs: runs[group[0]].length, summary });
    report(runs, table(summary, references));
  }
  const found = {};
  for (const name of engines.filter(isChosen)) {
    found[name] = await measureEngine(name);
    console.log(`${name}: Node ${process.version}, processor at full speed\n\n${sayEngine(found[name])}\n`);
  }
  for (const name of ways.filter(isChosen)) {
    found[name] = await measureWays(browser, Number(options.runs));
    console.log(`${name}: ${found[name].element.length} runs of each in turn\n\n${sayWays(found[name])}\n`);
  }
  for (const name of tables.filter(isChosen)) {
    found[name] = await measureParties(browser, Number(options.runs));
    console.log(
      `${name}: processor ${THROTTLE}× slower, ${found[name].word.length} runs\n\n${sayParties(found[name])}\n`,
    );
  }
  const processors = availableParallelism();
  const [load] = loadavg();
  const about = { date: new Date().toISOString(), chromium: browser.version(), throttle: THROTTLE };
  save('latest.json', {
    ...about,
    processor: `${processors} × ${cpus()[0]?.model}`,
    load,
    groups: summaries,
    engines: found,
  });
  if (load > processors * 1.25)
    console.log(`Other work ran beside it (load ${load.toFixed(1)} on ${processors} processors): times are too long.`);
  console.log(`${seconds().toFixed(0)} s; all figures in bench/results/latest.json`);
}

async function measureGroup(group, until) {
  const runs = Object.fromEntries(group.map((name) => [name, []]));
  for (let round = 0; round < WARM_UPS; round += 1) for (const name of group) await warmUp(browser, pages.at(name));
  let last = 0;
  // Taking turns, so that what else the machine does hits all alike.
  for (let round = 0; round < Number(options.runs) && (round === 0 || seconds() + last < until); round += 1) {
    const before = seconds();
    for (const name of group) runs[name].push(await measure(browser, pages.at(name)));
    last = seconds() - before;
  }
  return runs;
}

function report(runs, lines) {
  const [{ length }] = Object.values(runs);
  console.log(`Chromium ${browser.version()}, processor ${THROTTLE}× slower, ${length} runs of each in turn`);
  if (length < Number(options.runs)) console.log(`Not the ${options.runs} runs that were asked for: each takes long.`);
  for (const [name, [{ controls, elements }]] of Object.entries(runs))
    console.log(`${name}: ${String(elements)} elements, ${String(controls)} controls`);
  console.log(`\n${lines}\n`);
}

async function profileAll() {
  for (const name of names) {
    const { cpuprofile, ...parts } = await profile(browser, pages.at(name));
    save(`${name}.cpuprofile`, cpuprofile);
    for (const [part, found] of Object.entries(parts))
      if (found.functions.size > 0) console.log(`\n${name}: ${part}\n${sayProfile(found)}`);
  }
  console.log('\nms per load, processor 4× slower. bench/results/*.cpuprofile opens in the Performance panel.');
}
