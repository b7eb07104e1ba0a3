import { expect, test } from 'vitest';
import { readers, timeOf, values } from './inputs.js';

/** Characters of a value, and of one that is four times as long. */
const [SHORT, LONG] = [25_000, 100_000];
/** What is read in four times the time, and not in sixteen: a machine that does more is not held to blame. */
const TIMES = 8;
/** Milliseconds of processor below which the clock and the collector say more than what is read. */
const FLOOR = 40;

test.each(readers.map((reader) => [reader.name, reader] as const))('%s takes no value’s time', async (_, reader) => {
  const slow: string[] = [];
  for (const [name, make] of Object.entries(values)) {
    const longer = await reader.holding(make(LONG));
    const most = timeOf(() => reader.read(longer), { runs: 2, enough: FLOOR });
    if (most <= FLOOR) continue;
    const shorter = await reader.holding(make(SHORT));
    const least = timeOf(() => reader.read(shorter), { runs: 2, enough: 0 });
    if (most > TIMES * least) slow.push(`${name}: ${least.toFixed(0)} ms, and ${most.toFixed(0)} ms for four times as long`);
  }
  expect(slow).toEqual([]);
});
