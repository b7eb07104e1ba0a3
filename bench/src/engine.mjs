import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';

/** Fresh processes, for what the first plan takes. */
const COLD = 11;

/** What is measured in Node, by its name in a file of that name. */
export const engines = ['phasing-engine'];

/** Titles, and what each may take at most: the median, one in ten, the worst. Without a goal it is there to compare with. */
const sections = {
  'One plan': {
    'warm-8': { title: '8 sites', goals: { median: 0.04 }, digits: 3 },
    'warm-200': { title: '200 sites, 80 quarters', goals: { median: 0.5 }, digits: 3 },
    'cold-8': { title: '8 sites, first in a process', digits: 2 },
    'cold-200': { title: '200 sites, first in a process', goals: { median: 3 }, digits: 2 },
  },
  'The best order, proven': {
    optimum: { title: '8 sites, 200 plans', goals: { median: 2, p90: 10, max: 30 }, digits: 1 },
  },
  'The best order that some work finds': { 'search-200': { title: '200 sites', digits: 0 } },
  'The trade-off, eleven best orders': {
    curve: { title: '8 sites, 60 plans', goals: { median: 20, p90: 80, max: 250 }, digits: 1 },
  },
  'A thousand runs, and 250 for each assumption': {
    'spread-8': { title: '8 sites', digits: 1 },
    'spread-200': { title: '200 sites', digits: 0 },
  },
};

/** Measures an engine; per section and row the times in ms, what they come to, and what became of each goal. */
export async function measureEngine(name) {
  const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-bench-'));
  try {
    const file = join(scratch, `${name}.mjs`);
    writeFileSync(file, await bundle(name));
    const found = { 'cold-8': [], 'cold-200': [] };
    for (let run = 0; run < COLD; run += 1)
      for (const size of ['8', '200']) found[`cold-${size}`].push(...inNode(file, 'cold', size)[`cold-${size}`]);
    Object.assign(found, inNode(file, 'warm'));
    return summarise(found);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** One module, as whoever installs the package would run it. */
export async function bundle(name) {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    resolve: { conditions: ['mix-source', ...defaultServerConditions] },
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: { entry: join(here, `${name}.ts`), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

function inNode(file, ...args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function summarise(found) {
  const summary = {};
  for (const [section, rows] of Object.entries(sections)) {
    summary[section] = {};
    for (const [id, { title, goals = {}, digits }] of Object.entries(rows)) {
      const values = found[id].toSorted((a, b) => a - b);
      const at = (share) => values[Math.min(values.length - 1, Math.floor(values.length * share))];
      const figures = { median: at(0.5), p90: at(0.9), max: values.at(-1) };
      const verdicts = Object.entries(goals).map(([which, most]) => ({ which, most, within: figures[which] <= most }));
      summary[section][title] = { ...figures, goals: verdicts, digits };
    }
  }
  return summary;
}

/** The summary for people. */
export function sayEngine(summary) {
  const head = ['median', 'p90', 'max'];
  const first =
    Math.max(...Object.values(summary).flatMap((rows) => Object.keys(rows).map(({ length }) => length))) + 2;
  const row = (name, cells) => `  ${name.padEnd(first)}${cells.map((cell) => cell.padStart(9)).join('')}`;
  const lines = [row('', head)];
  for (const [section, rows] of Object.entries(summary)) {
    lines.push(`${section} (ms)`);
    for (const [title, { goals, digits, ...figures }] of Object.entries(rows)) {
      const cells = head.map((which) => figures[which].toFixed(digits));
      const missed = goals.filter(({ within }) => !within);
      const all = goals.map(({ which, most }) => `${which} ${most}`).join(', ');
      const verdict =
        goals.length === 0 ? '' : `   ${missed.length === 0 ? 'within goal' : 'short of goal'}: at most ${all} ms`;
      lines.push(row(title, cells) + verdict);
    }
  }
  return lines.join('\n');
}
