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
const asked = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'mengwijzer-inputs-'));
try {
  const made = join(scratch, 'inputs.mjs');
  writeFileSync(made, await bundle('inputs'));
  const { readers, values, timeOf } = await import(made);
  const chosen = readers.filter(({ name }) => asked.length === 0 || asked.some((each) => name.startsWith(each)));
  const found = Object.fromEntries(chosen.map(({ name }) => [name, []]));
  const thrown = [];
  for (const [at, [value, make]] of Object.entries(values).entries()) {
    process.stderr.write(`\r${at + 1} of ${Object.keys(values).length} values`.padEnd(40));
    for (const length of [LONG, LONGER]) {
      const text = make(length);
      for (const { name, holding, read, most = Infinity } of chosen) {
        // What is beyond its bound is not read: `inputs-bounds.test.ts` holds it to that.
        if (length === LONGER && length > most) continue;
        let ms = Infinity;
        try {
          const input = await holding(text);
          ms = timeOf(() => read(input), { runs: length === LONG ? 3 : 1, enough: MOST / 2 });
        } catch (error) {
          thrown.push(`${name}, ${value} of ${length} characters: ${String(error)}`);
        }
        if (length === LONG) found[name].push({ value, ms });
        else found[name].at(-1).longer = ms;
      }
    }
  }
  process.stderr.write('\n');

  const wide = Math.max(...chosen.map(({ name }) => name.length)) + 2;
  const line = (cells) => cells.map((cell) => cell.padStart(11)).join('');
  console.log(`${''.padEnd(wide)}${line(['ms, 1 MB', 'ms, 10 MB'])}   worst value`);
  const missed = [...thrown];
  for (const [name, rows] of Object.entries(found)) {
    const worst = rows.reduce((most, row) => (row.ms > most.ms ? row : most));
    console.log(`${name.padEnd(wide)}${line([worst.ms.toFixed(1), worst.longer?.toFixed(1) ?? '–'])}   ${worst.value}`);
    for (const { value, ms, longer } of rows) {
      if (ms > MOST) missed.push(`${name}, ${value}: ${ms.toFixed(0)} ms`);
      // Of what takes next to no time the ratio is that of the clock.
      if (longer > MOST * TIMES && longer > ms * TIMES)
        missed.push(`${name}, ${value}: ${(longer / ms).toFixed(0)} times as long for 10 MB`);
    }
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
