import { expect, test } from 'vitest';
import { readers, timeOf, values } from './inputs.js';

/** Characters of a value, and of one that is eight times as long. */
const [SHORT, LONG] = [8_000, 64_000];
/** What is read in eight times the time, and not in sixty-four: the collector and the compiler are not held to blame. */
const TIMES = 24;
/** Milliseconds of processor that no value may be blamed for. */
const FLOOR = 50;

test.each(readers.map((reader) => [reader.name, reader] as const))(
  '%s is read in time that grows with the text',
  async (_, { holding, read }) => {
    const slow: string[] = [];
    for (const [name, make] of Object.entries(values)) {
      const longer = await holding(make(LONG));
      const most = timeOf(() => read(longer), { runs: 3, enough: FLOOR });
      if (most <= FLOOR) continue;
      const shorter = await holding(make(SHORT));
      const least = timeOf(() => read(shorter), { runs: 3, enough: 0 });
      if (most > TIMES * least) slow.push(`${name}: ${least} ms, and ${most} ms for eight times as long`);
    }
    expect(slow).toEqual([]);
  },
);
