import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, LAST_YEAR, LEAST_YEARS, MOST_YEARS, type Range } from './range.js';
import { scaleOf, tickYears } from './scale.js';

const whole: Range = { from: 1945, to: 2043 };

describe('scaleOf', () => {
  it('gives the years before 1995 less room where all are in view', () => {
    const { x, breaksAt } = scaleOf(whole, false, 100, 1100);
    expect(breaksAt).toBe(1995);
    expect([1945, 1970, 1995, 2019, 2043].map(x)).toEqual([100, 210, 320, 710, 1100]);
  });

  it('is even where that is asked for', () => {
    const { x, breaksAt } = scaleOf(whole, true, 100, 1080);
    expect(breaksAt).toBeUndefined();
    expect([1945, 1995, 2043].map(x)).toEqual([100, 600, 1080]);
  });

  it.each([
    [1985, 2005, 1995],
    [1986, 2005, undefined],
    [1985, 2004, undefined],
    [1945, 1995, undefined],
    [2000, 2040, undefined],
  ])('from %i to %i has its break at %s', (from, to, breaksAt) => {
    expect(scaleOf({ from, to }, false, 0, 100).breaksAt).toBe(breaksAt);
  });

  it('goes up all the way, and back', () => {
    const double = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(double(FIRST_YEAR, LAST_YEAR - MOST_YEARS), double(1930, 1985)),
        double(LEAST_YEARS, MOST_YEARS),
        double(20, 400),
        double(100, 1600),
        fc.boolean(),
        fc.array(fc.oneof(double(FIRST_YEAR, LAST_YEAR), double(1990, 2000)), { minLength: 2, maxLength: 20 }),
        (from, years, x1, wide, isEven, some) => {
          const { x, year } = scaleOf({ from, to: from + years }, isEven, x1, x1 + wide);
          expect(x(from)).toBeCloseTo(x1, 6);
          expect(x(from + years)).toBeCloseTo(x1 + wide, 6);
          const places = [...some].sort((one, other) => one - other).map(x);
          places.slice(1).forEach((place, at) => expect(place).toBeGreaterThanOrEqual(places[at]!));
          for (const each of some) expect(Math.abs(year(x(each)) - each)).toBeLessThan(1e-6);
        },
      ),
    );
  });
});

describe('tickYears', () => {
  it.each<[string, Range, boolean, number, readonly number[]]>([
    ['the whole', whole, false, 10, [1945, 1970, 1995, 2000, 2005, 2010, 2015, 2020, 2025, 2030, 2035, 2040]],
    ['the whole, even', whole, true, 10, [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030, 2040]],
    ['from a year between', { from: 1960.5, to: 2008 }, false, 10, [1970, 1995, 2000, 2005]],
    [
      'twelve years',
      { from: 2010, to: 2022 },
      false,
      3,
      [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022],
    ],
    ['five years, with parts', { from: 2010.5, to: 2015.5 }, false, 20, [2011, 2012, 2013, 2014, 2015]],
    ['twenty years', { from: 2010, to: 2030 }, false, 5, [2010, 2015, 2020, 2025, 2030]],
    [
      'twenty years, with room for halves',
      { from: 2010, to: 2025 },
      false,
      40,
      [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025],
    ],
  ])('%s', (_, range, isEven, most, years) => {
    expect(tickYears(range, scaleOf(range, isEven, 0, 1000), most)).toEqual(years);
  });
});
