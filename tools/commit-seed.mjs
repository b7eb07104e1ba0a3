import { spawnSync } from 'node:child_process';

/**
 * A number of 0 to 2^28 for tests that draw what they try: each commit draws anew, and the same commit the same again, so that what failed on another
 * machine fails here too. Outside of a clone it is another each time.
 */
export function commitSeed() {
  const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  const seed = Number.parseInt((stdout ?? '').slice(0, 7), 16);
  return Number.isNaN(seed) ? Date.now() % 2 ** 28 : seed;
}
