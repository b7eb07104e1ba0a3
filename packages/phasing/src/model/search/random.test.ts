import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawIn, randomOf } from './random.js';

const seed = fc.integer({ min: 0, max: 4_294_967_295 });

describe('numbers as if drawn by lot', () => {
  // Made with the same generator written in C.
  test.each([
    [0, [1_363_572_419, 145_230_303, 808_754_475, 4_216_505_632, 947_923_937]],
    [1, [2_012_149_540, 1_872_316_204, 1_707_632_675, 1_779_833_415, 2_026_416_846]],
    [2026, [1_544_625_461, 1_848_362_616, 759_571_729, 1_455_556_970, 2_325_672_212]],
    [4_294_967_295, [1_984_736_529, 3_747_275_468, 1_287_205_723, 2_021_412_065, 2_215_341_480]],
  ])('of seed %d are those of sfc32', (start, numbers) => {
    const random = randomOf(start);
    expect(numbers.map(() => random())).toEqual(numbers);
  });

  test('do not depend on another that draws', () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const [alone, beside, odd] = [randomOf(one), randomOf(one), randomOf(other)];
        for (let at = 0; at < 5; at += 1) {
          odd();
          expect(beside()).toBe(alone());
        }
      }),
    );
  });

  test('lie in their range, ends included', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: -100, max: 100 }), fc.nat(100), (start, low, width) => {
        const random = randomOf(start);
        for (let at = 0; at < 20; at += 1) {
          const drawn = drawIn({ low, high: low + width }, random);
          expect(Number.isInteger(drawn) && drawn >= low && drawn <= low + width).toBe(true);
        }
      }),
    );
    expect(drawIn({ low: -3, high: 5 }, () => 0)).toBe(-3);
    expect(drawIn({ low: -3, high: 5 }, () => 4_294_967_295)).toBe(5);
  });

  test('are as likely as each other', () => {
    const random = randomOf(1);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let at = 0; at < 70_000; at += 1) counts[drawIn({ low: 0, high: 6 }, random)]! += 1;
    // Four standard deviations of 10,000 expected.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
