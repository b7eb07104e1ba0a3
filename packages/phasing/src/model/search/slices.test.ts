import { afterEach, describe, expect, test, vi } from 'vitest';
import { inSlices } from './slices.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work of so many steps; each takes so many milliseconds by a clock that nothing else moves. */
const workOf = (steps: number, each: number) => {
  let time = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  const work = (function* (): Generator<number, string, boolean> {
    for (let step = 1; step <= steps; step += 1) {
      time += each;
      if (yield step) return `stopped at ${step}`;
    }
    return 'done';
  })();
  return work;
};

/** How often something else had its turn. */
const countTurns = (): (() => number) => {
  let turns = 0;
  class Counted extends MessageChannel {
    constructor() {
      super();
      turns += 1;
    }
  }
  vi.stubGlobal('MessageChannel', Counted);
  return () => turns;
};

describe('work in slices', () => {
  test.each([
    ['nothing', 0, 1, 0],
    ['less than a slice', 7, 1, 0],
    ['a slice', 8, 1, 1],
    ['many slices', 80, 1, 10],
    ['steps longer than a slice', 5, 20, 5],
  ])('of %s pauses as often as it must', async (_, steps, each, turns) => {
    const count = countTurns();
    expect(await inSlices(workOf(steps, each))).toBe('done');
    expect(count()).toBe(turns);
  });

  test('is told to stop, and gives what it has', async () => {
    const control = new AbortController();
    setTimeout(() => control.abort());
    const given = await inSlices(workOf(1_000_000, 1), { signal: control.signal });
    expect(given).toMatch(/^stopped at \d+$/u);
  });

  test('that is stopped before it begins takes one step', async () => {
    expect(await inSlices(workOf(9, 1), { signal: AbortSignal.abort() })).toBe('stopped at 1');
  });

  test('says how far it is at most every 50 ms', async () => {
    const onStep = vi.fn();
    await inSlices(workOf(180, 1), { onStep });
    expect(onStep.mock.calls).toEqual([[50], [100], [150]]);
  });

  test('goes on where there are no message channels', async () => {
    vi.stubGlobal('MessageChannel', undefined);
    expect(await inSlices(workOf(20, 1))).toBe('done');
  });

  test('passes on what goes wrong', async () => {
    const work = (function* (): Generator<number, string, boolean> {
      yield 1;
      throw new Error('No');
    })();
    await expect(inSlices(work)).rejects.toThrow('No');
  });
});
