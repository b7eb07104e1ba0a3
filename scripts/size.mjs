#!/usr/bin/env node
// What a visitor downloads for each public entry, bundled from source with everything that it imports. Fails above budget, or with
// --ceiling above the ceiling, and then it only weighs what has one.
// With --modules it also lists the heaviest modules of each.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, defaultClientConditions } from 'vite';
import { buildEmbed } from '../packages/embed/build.mjs';
import { elements, entryOf, sourceOf, toRead, toWorkWith } from '../tools/elements.mjs';
import { minifyTemplates } from '../tools/minify-templates.mjs';
import { elementPackages } from '../tools/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What is no element has a budget here; an element has its own in the list. */
const budgets = {
  'embed/loader.js': { initial: { budget: 2000, ceiling: 2250 } },
  'embed/host.js': { initial: { budget: 1000, ceiling: 1100 } },
  'embed/the five elements': { initial: { budget: 75000, ceiling: 101100 } },
  'embed/the elements to read': { initial: { budget: 50000, ceiling: 50400 } },
  ...Object.fromEntries(elements.map((element) => [entryOf(element), element.budget])),
  ...Object.fromEntries(elements.map(({ tag, budget }) => [`embed/${tag}`, { initial: budget.file }])),
};
const models = elementPackages.filter((name) => name !== 'dossier').map((name) => `${name}/model`);
const entries = {
  content: 'packages/content/src/index.ts',
  core: 'packages/core/src/index.ts',
  ...Object.fromEntries(elements.map((element) => [entryOf(element), sourceOf(element)])),
  ...Object.fromEntries(models.map((name) => [name, `packages/${name.replace('/', '/src/')}/index.ts`])),
};
const texts =
  /[\\/]packages[\\/](?:content[\\/]src[\\/](?:data|made)[\\/]|[^\\/]+[\\/]src[\\/](?:messages[\\/]|texts-))/;

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const line = (name, { raw, gzip, brotli }) =>
  console.log(`${name.padEnd(34)} ${kB(raw).padStart(10)} ${kB(gzip).padStart(10)} ${kB(brotli).padStart(10)}`);

console.log(`${''.padEnd(34)} ${['raw', 'gzip', 'brotli'].map((word) => word.padStart(10)).join(' ')}`);

const isCheck = process.argv.includes('--ceiling');

for (const [name, entry] of Object.entries(entries)) {
  if (isCheck && budgets[name] === undefined) continue;
  const modules = await firstModules(entry);
  const { initial, lazy } = await bundle(entry, modules);
  const whole = weigh(initial);
  line(name, whole);
  check(name, 'initial', whole.brotli);
  if (!isCheck || budgets[name].code !== undefined) {
    // The same bundle with all words in a chunk of their own: what is left is code, with Lit and the styles.
    const code = weigh((await bundle(entry, modules, true)).initial.filter((chunk) => chunk.name !== 'texts'));
    line('  of which code', code);
    check(name, 'code', code.brotli);
  }
  if (!isCheck) for (const chunk of lazy) line(`  lazy: ${chunk.name}`, weigh([chunk]));
  if (process.argv.includes('--modules')) listModules(initial);
}

await weighEmbed();

console.log(
  `
Brotli at its highest level, kB of 1000 bytes. "Code" is measured by bundling once more with the words (content/src/data and made,
messages, texts-*) in a chunk of their own; compressed apart, the two add up to a little more than the whole.`,
);

/** The files of the embed as they are served: what a page asks for until an element shows, alone and for several together. */
async function weighEmbed() {
  const folder = mkdtempSync(join(tmpdir(), 'mengwijzer-size-'));
  const { alone, together } = await buildEmbed(folder);
  const own = (name, paths) => {
    if (isCheck && budgets[`embed/${name}`] === undefined) return;
    const files = [...new Set(paths)].map((path) => ({ code: readFileSync(join(folder, path), 'utf8') }));
    line(`embed/${name}`, weigh(files));
    check(`embed/${name}`, 'initial', weigh(files).brotli);
  };
  for (const name of ['loader.js', 'host.js', 'mengwijzer.js', 'mengwijzer.iife.js']) own(name, [name]);
  for (const [tag, load] of alone) {
    own(tag, [...load.keys()]);
    console.log(`  in ${say(load)}`);
  }
  const several = (name, tags) => {
    const load = new Map(together.flatMap(([tag, each]) => (tags.includes(tag) ? [...each.entries()] : [])));
    own(name, [...load.keys()]);
    console.log(`  in ${say(load)}`);
  };
  const tagsOf = (some) => some.map(({ tag }) => tag);
  several('two of them', ['mix-checklist', 'mix-instrument-picker']);
  several('the five elements', tagsOf(toWorkWith));
  several('the elements to read', tagsOf(toRead));
  rmSync(folder, { recursive: true });
}

/** How many files, which the loader asks for at once. */
function say({ size }) {
  return size === 1 ? 'one request after the loader' : `${size} requests after the loader, at once`;
}

/** Fails above the budget; with --ceiling above what it weighs today and a little, so that it cannot grow unseen meanwhile. */
function check(name, part, brotli) {
  const limits = budgets[name]?.[part];
  if (limits === undefined) return;
  const { budget, ceiling } = limits;
  const limit = isCheck ? ceiling : budget;
  const over = brotli > budget ? `, ${kB(brotli - budget)} over its budget` : '';
  console.log(`  ${part}: ${kB(brotli)} of at most ${kB(budget)}${over} (ceiling ${kB(ceiling)})`);
  if (brotli > limit) process.exitCode = 1;
}

/** The modules that an entry loads at once. */
async function firstModules(entry) {
  const { initial } = split(await run(entry, [], false));
  return new Set(initial.flatMap((chunk) => Object.keys(chunk.modules)));
}

/**
 * What an entry loads at once, as one chunk, and the chunks that it may load later. A bundler cuts the first where a later chunk shares
 * something with it; so all modules of the first load are held together.
 */
async function bundle(entry, modules, textsApart = false) {
  const together = (id) => modules.has(id);
  return split(
    await run(entry, [
      ...(textsApart ? [{ name: 'texts', test: (id) => together(id) && texts.test(id), priority: 1 }] : []),
      { name: 'initial', test: together },
    ]),
  );
}

async function run(entry, groups, minify = true) {
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [minifyTemplates()],
    resolve: { conditions: ['mix-source', ...defaultClientConditions] },
    build: {
      target: 'es2022',
      write: false,
      // As a library, or Vite adds its own helper for preloading.
      lib: { entry: join(root, entry), formats: ['es'] },
      rolldownOptions: { output: { minify, codeSplitting: { groups } } },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

function split(output) {
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const initial = new Set();
  const add = (chunk) => {
    if (!chunk || initial.has(chunk)) return;
    initial.add(chunk);
    for (const file of chunk.imports) add(chunks.get(file));
  };
  for (const chunk of output) if (chunk.isEntry) add(chunk);
  return { initial: [...initial], lazy: output.filter((chunk) => !initial.has(chunk)) };
}

/** Where the weight is: what is left of each module after tree shaking, before minifying. */
function listModules(chunks) {
  chunks
    .flatMap(({ modules }) => Object.entries(modules))
    .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
    .slice(0, 25)
    .forEach(([id, { renderedLength }]) =>
      console.log(`    ${kB(renderedLength).padStart(10)}  ${relative(root, id)}`),
    );
}

function weigh(chunks) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const { code } of chunks) {
    const bytes = Buffer.from(code);
    sum.raw += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes).length;
  }
  return sum;
}
