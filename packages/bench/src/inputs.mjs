#!/usr/bin/env node
// Measures in Node how long each reader of what comes from outside takes over a value of a megabyte that is meant to hold it up, and what ten of
// those take. `npm run bench:inputs` for all, `npm run bench:inputs -- csv quarter` for readers whose name begins so.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './engine.mjs';

/** Characters of a value. */
const [LONG, LONGER] = [1_000_000, 10_000_000];
/** Goals: ms over the first, and how many times as long the second takes. */
const [MOST, TIMES] = [50, 20];
/** Below this many ms the ratio is that of the clock. */
const FLOOR = 20;

const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-inputs-'));
try {
  const made = join(scratch, 'inputs.mjs');
  writeFileSync(made, await bundle('inputs'));
  const { readers, values, timeOf } = await import(made);
  const chosen = readers.filter(({ name }) => asked.length === 0 || asked.some((each) => name.startsWith(each)));
  const found = {};
  const missed = [];
  const wide = Math.max(...chosen.map(({ name }) => name.length)) + 2;
  console.log(
    `${''.padEnd(wide)}${['ms, 1 MB', 'ms, 10 MB', 'ratio'].map((head) => head.padStart(11)).join('')}   worst value`,
  );
  for (const { name, holding, read } of chosen) {
    const rows = [];
    for (const [value, make] of Object.entries(values)) {
      const time = async (length) => {
        const input = await holding(make(length));
        return timeOf(() => read(input), { runs: 5, enough: 1 });
      };
      const [ms, longer] = [await time(LONG), await time(LONGER)];
      rows.push({ value, ms, longer, ratio: longer / ms });
    }
    const worst = rows.reduce((most, row) => (row.ms > most.ms ? row : most));
    const steep = rows.filter(({ longer, ratio }) => longer > FLOOR * TIMES && ratio > TIMES);
    found[name] = rows;
    const figures = [worst.ms.toFixed(1), worst.longer.toFixed(1), worst.ratio.toFixed(1)];
    console.log(`${name.padEnd(wide)}${figures.map((figure) => figure.padStart(11)).join('')}   ${worst.value}`);
    for (const { value, ms } of rows) if (ms > MOST) missed.push(`${name}, ${value}: ${ms.toFixed(0)} ms`);
    for (const { value, ratio } of steep) missed.push(`${name}, ${value}: ${ratio.toFixed(0)} times as long for 10 MB`);
  }
  const results = fileURLToPath(new URL('../results/', import.meta.url));
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'inputs.json'), `${JSON.stringify(found, null, 2)}\n`);
  console.log(
    missed.length === 0
      ? `\nAll within their goals: ${MOST} ms for 1 MB, ${TIMES} times that for 10 MB.`
      : `\nOver the goals of ${MOST} ms for 1 MB and ${TIMES} times that for 10 MB:\n  ${missed.join('\n  ')}`,
  );
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true });
}
