import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsNl } from '../texts-nl.js';
import { timelineOf } from './entries.js';
import { clamp, FIRST_YEAR, LAST_YEAR, LEAST_YEARS, MOST_YEARS, pan, wholeOf, zoom, type Range } from './range.js';

const anyRange = fc
  .tuple(fc.double({ min: LEAST_YEARS, max: MOST_YEARS, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([years, at]) =>
    clamp({
      from: FIRST_YEAR + at * (LAST_YEAR - FIRST_YEAR - years),
      to: FIRST_YEAR + at * (LAST_YEAR - FIRST_YEAR - years) + years,
    }),
  );
const wild = fc.oneof(fc.double(), fc.double({ min: 1700, max: 2200, noNaN: true }));

const expectShown = ({ from, to }: Range): void => {
  expect(from).toBeGreaterThanOrEqual(FIRST_YEAR);
  expect(to).toBeLessThanOrEqual(LAST_YEAR);
  expect(to - from).toBeGreaterThanOrEqual(LEAST_YEARS - 1e-9);
  expect(to - from).toBeLessThanOrEqual(MOST_YEARS + 1e-9);
};

describe('clamp', () => {
  it.each<[string, Range, Range]>([
    ['too narrow: around the same middle', { from: 2000, to: 2001 }, { from: 1998, to: 2003 }],
    ['too wide', { from: 1850, to: 2050 }, { from: 1900, to: 2000 }],
    ['too early: moved', { from: 1790, to: 1800 }, { from: 1800, to: 1810 }],
    ['too late: moved', { from: 2090, to: 2110 }, { from: 2080, to: 2100 }],
    ['the wrong way round', { from: 2010, to: 2000 }, { from: 2002.5, to: 2007.5 }],
    ['nothing', { from: NaN, to: NaN }, { from: 1945, to: 2045 }],
    ['everything', { from: -Infinity, to: Infinity }, { from: 1900, to: 2000 }],
  ])('%s', (_, range, clamped) => {
    expect(clamp(range)).toEqual(clamped);
  });

  it('makes anything fit to be shown, and leaves that alone', () => {
    fc.assert(
      fc.property(wild, wild, (from, to) => {
        const once = clamp({ from, to });
        expectShown(once);
        expect(clamp(once).from).toBeCloseTo(once.from, 9);
      }),
    );
    const range = { from: 1995, to: 2025 };
    expect(clamp(range)).toBe(range);
  });
});

describe('zoom', () => {
  it('shows half as many years around the middle, and as many again', () => {
    const range = { from: 1990, to: 2030 };
    expect(zoom(range, 2)).toEqual({ from: 2000, to: 2020 });
    expect(zoom(zoom(range, 2), 0.5)).toEqual(range);
  });

  it('keeps one year in its place', () => {
    expect(zoom({ from: 1990, to: 2030 }, 2, 1990)).toEqual({ from: 1990, to: 2010 });
    expect(zoom({ from: 1990, to: 2030 }, 2, 2020)).toEqual({ from: 2005, to: 2025 });
  });

  it.each([0, -1, NaN])('does nothing for a factor of %s', (factor) => {
    const range = { from: 1990, to: 2030 };
    expect(zoom(range, factor)).toBe(range);
  });

  it('is the same object where it cannot go on', () => {
    const [narrow, wide] = [
      { from: 2000, to: 2005 },
      { from: 1945, to: 2045 },
    ];
    expect(zoom(narrow, 2)).toBe(narrow);
    expect(zoom(wide, 0.5)).toBe(wide);
    expect(zoom(wide, 1)).toBe(wide);
  });

  it('stays fit to be shown', () => {
    fc.assert(
      fc.property(anyRange, wild, wild, (range, factor, around) => {
        expectShown(zoom(range, factor, around));
      }),
    );
  });
});

describe('pan', () => {
  it('shows as many years, later or earlier, up to the last', () => {
    expect(pan({ from: 1990, to: 2030 }, 0.25)).toEqual({ from: 2000, to: 2040 });
    expect(pan({ from: 1990, to: 2030 }, -0.5)).toEqual({ from: 1970, to: 2010 });
    expect(pan({ from: 1990, to: 2030 }, Infinity)).toEqual({ from: 2060, to: 2100 });
  });

  it('is the same object at the end', () => {
    const last = { from: 2060, to: 2100 };
    expect(pan(last, 1)).toBe(last);
    expect(pan(last, 0)).toBe(last);
    expect(pan(last, NaN)).toBe(last);
  });

  it('keeps its width', () => {
    fc.assert(
      fc.property(anyRange, wild, (range, part) => {
        const moved = pan(range, part);
        expectShown(moved);
        expect(moved.to - moved.from).toBeCloseTo(range.to - range.from, 6);
      }),
    );
  });
});

describe('wholeOf', () => {
  const of = (today: number, starts: string, lasts: number): Range => {
    const history = [{ id: 'a', name: 'Wij', starts, ends: `${Number(starts) + lasts}`, note: '' }];
    const { items, extents } = timelineOf(textsNl, undefined, history, today);
    return wholeOf(items, extents, today);
  };

  it('goes from 1945 to the horizon of the NPLV', () => {
    const { items, extents } = timelineOf(textsNl, undefined, [], 2026.5);
    expect(wholeOf(items, extents, 2026.5)).toEqual({ from: 1945, to: 2043 });
  });

  it('takes in what is earlier, and today', () => {
    expect(wholeOf([], new Map(), 2026.5)).toEqual({ from: 1945, to: 2027 });
    expect(of(2026.5, '1944', 2)).toEqual({ from: 1944, to: 2043 });
  });

  it('leaves out the first years where that is too much', () => {
    expect(of(2026.5, '1850', 2)).toEqual({ from: 1943, to: 2043 });
    expect(wholeOf([], new Map(), 2200)).toEqual({ from: 2000, to: 2100 });
  });
});
