#!/usr/bin/env node
// Measures the content in Node: how long one collection in one language takes to load in a fresh process and what it weighs, and how
// long a partner's file of 10,000 entries takes to check.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, defaultServerConditions } from 'vite';

const RUNS = 15;
const GOALS = { load: 5, weight: 15_000, check: 1000 };
const COLLECTIONS = [
  'questions',
  'hints',
  'motives',
  'instruments',
  'timeline',
  'steps',
  'resident-groups',
  'scale-insights',
  'meeting-places',
  'phasing-cautions',
  'terms',
  'sources',
];

const content = fileURLToPath(new URL('../../packages/content/src/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-bench-'));
const empty = join(scratch, 'empty.mjs');
const missed = [];
try {
  console.log(`${''.padEnd(18)} ${'load, ms'.padStart(10)} ${'brotli, kB'.padStart(11)}   of data and Dutch`);
  writeFileSync(empty, 'export {};');
  for (const name of COLLECTIONS) await loadCollection(name);
  await checkPartner('10,000 good entries', (index) => instrument(index));
  await checkPartner('10,000 faulty ones', (index) => ({ ...instrument(index), domain: 'x', nl: { name: '' } }));
  console.log(
    missed.length === 0
      ? `\nAll within their goals: ${GOALS.load} ms, ${GOALS.weight / 1000} kB, ${GOALS.check} ms.`
      : `\nOver the goals of ${GOALS.load} ms, ${GOALS.weight / 1000} kB, ${GOALS.check} ms: ${missed.join(', ')}.`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}

async function loadCollection(name) {
  const words = name === 'sources' ? '' : `export * from ${JSON.stringify(join(content, `data/${name}.nl.ts`))};`;
  const file = await bundle(name, `export * from ${JSON.stringify(join(content, `data/${name}.ts`))};${words}`);
  report(name, loadTime(file.url), file.weight);
}

/** In a fresh process whose loader has started, which alone takes longer than most collections. */
function loadTime(url) {
  const script = `await import(${JSON.stringify(pathToFileURL(empty).href)});
    const t = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - t);`;
  return median(Array.from({ length: RUNS }, () => Number(inNode(script))));
}

async function checkPartner(what, entry) {
  const { url } = await bundle('partner', `export * from ${JSON.stringify(join(content, 'partner/index.ts'))};`);
  const text = JSON.stringify({
    version: 1,
    partner: { id: 'elzenwaard', name: 'Elzenwaard' },
    instruments: { add: Array.from({ length: 10_000 }, (_, index) => entry(index)) },
  });
  const file = join(scratch, 'partner.json');
  writeFileSync(file, text);
  const script = `import { readFileSync } from 'node:fs';
    import { parsePartnerContent } from ${JSON.stringify(url)};
    const text = readFileSync(${JSON.stringify(file)}, 'utf8');
    const t = performance.now();
    parsePartnerContent(text);
    console.log(performance.now() - t);`;
  const time = median(Array.from({ length: 5 }, () => Number(inNode(script))));
  console.log(`partner file, ${what} (${(text.length / 1e6).toFixed(1)} MB): ${time.toFixed(0)} ms`);
  if (time > GOALS.check) missed.push(what);
}

function instrument(index) {
  return {
    id: `elzenwaard:plan-${index}`,
    domain: 'social',
    binding: 'practice',
    leadTime: 'short',
    evidence: 'advice',
    motives: ['segregation'],
    scales: ['street'],
    nl: { name: `Plan ${index}`, summary: 'Een plan van onze eigen gemeente, met bewoners gemaakt.' },
    points: [{ id: 'use', kind: 'use', nl: 'Het helpt als buren elkaar al kennen.' }],
  };
}

/** One minified module of an entry with all that it imports. */
async function bundle(name, code) {
  const entry = join(scratch, `${name}.entry.js`);
  writeFileSync(entry, code);
  const [{ output }] = await build({
    configFile: false,
    root: scratch,
    logLevel: 'error',
    resolve: { conditions: ['mix-source', ...defaultServerConditions] },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const file = join(scratch, `${name}.mjs`);
  writeFileSync(file, output[0].code);
  return { url: pathToFileURL(file).href, weight: brotliCompressSync(Buffer.from(output[0].code)).length };
}

function inNode(script) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function report(name, load, weight) {
  console.log(`${name.padEnd(18)} ${load.toFixed(2).padStart(10)} ${(weight / 1000).toFixed(2).padStart(11)}`);
  if (load > GOALS.load) missed.push(`${name} (${load.toFixed(1)} ms)`);
  if (weight > GOALS.weight) missed.push(`${name} (${(weight / 1000).toFixed(1)} kB)`);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
