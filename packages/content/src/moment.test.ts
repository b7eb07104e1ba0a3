import { describe, expect, it } from 'vitest';
import { bounds, type When } from './moment.js';

describe('bounds', () => {
  it.each<[When, number, number]>([
    [{ precision: 'year', date: '2006' }, 2006, 2007],
    [{ precision: 'about', date: '2012' }, 2011, 2014],
    [{ precision: 'season', date: '2022', season: 'summer' }, 2022.5, 2022.75],
    [{ precision: 'decade', date: '1990', part: 'middle' }, 1993, 1997],
    [{ precision: 'decade', date: '1990', part: 'whole' }, 1990, 2000],
    [{ precision: 'month', date: '2024-06' }, 2024 + 5 / 12, 2024 + 6 / 12],
  ])('%o', (moment, earliest, latest) => {
    const found = bounds(moment);
    expect(found?.earliest).toBeCloseTo(earliest);
    expect(found?.latest).toBeCloseTo(latest);
  });

  it('puts a day within its month', () => {
    const day = bounds({ precision: 'day', date: '2022-02-14' });
    const month = bounds({ precision: 'month', date: '2022-02' });
    expect(day!.earliest).toBeGreaterThanOrEqual(month!.earliest);
    expect(day!.latest).toBeLessThanOrEqual(month!.latest);
  });

  it('counts a span from the start, and knows nothing without one', () => {
    const start = bounds({ precision: 'season', date: '2022', season: 'summer' });
    expect(bounds({ precision: 'span', years: [15, 20] }, start)).toEqual({ earliest: 2037.5, latest: 2042.75 });
    expect(bounds({ precision: 'span', years: [15, 20] })).toBeUndefined();
  });
});
