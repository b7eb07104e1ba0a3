import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as bits from './bit-set.js';

const below = (size: number): number[] => Array.from({ length: size }, (_, position) => position);
const some = (size: number): fc.Arbitrary<number[]> => fc.subarray(below(size));

describe.each([0, 1, 31, 32, 33, 1000])('of %i positions', (size) => {
  test('holds what was put in it, in any order, and nothing else', () => {
    fc.assert(
      fc.property(some(size), (chosen) => {
        const naive = new Set(chosen);
        const set = bits.of(size, [...[...chosen].reverse(), ...chosen]);
        expect(below(size).filter((position) => bits.has(set, position))).toEqual([...naive]);
        expect(bits.count(set)).toBe(naive.size);
        expect(bits.positions(set)).toEqual(chosen);
      }),
    );
  });

  test('gives its first positions, as many as are asked for', () => {
    fc.assert(
      fc.property(some(size), fc.nat(size + 1), (chosen, most) => {
        expect(bits.positions(bits.of(size, chosen), most)).toEqual(chosen.slice(0, most));
      }),
    );
  });

  test('is combined as sets are, and stays as it was', () => {
    fc.assert(
      fc.property(some(size), some(size), (these, those) => {
        const [one, other] = [bits.of(size, these), bits.of(size, those)];
        const [naive, against] = [new Set(these), new Set(those)];
        const both = these.filter((each) => against.has(each));
        expect(bits.positions(bits.and(one, other))).toEqual(both);
        expect(bits.countBoth(one, other)).toBe(both.length);
        expect(bits.positions(bits.or(one, other))).toEqual(
          below(size).filter((each) => naive.has(each) || against.has(each)),
        );
        expect(bits.positions(bits.without(one, other))).toEqual(these.filter((each) => !against.has(each)));
        expect([bits.positions(one), bits.positions(other)]).toEqual([these, those]);
      }),
    );
  });

  test('has all or none', () => {
    expect(bits.positions(bits.all(size))).toEqual(below(size));
    expect(bits.count(bits.all(size))).toBe(size);
    expect(bits.positions(bits.none(size))).toEqual([]);
    expect(bits.none(size).length).toBe(bits.all(size).length);
  });
});
