import { textWidth } from '@mengwijzer/core/drawing';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { yearHeads, yearsOf } from './chart-years.js';

test.each([
  ['all, where there is room', 2026, 20, 800, ['2026', '2027', '2028', '2029', '2030']],
  ['shortened', 2026, 20, 200, ['’26', '’27', '’28', '’29', '’30']],
  ['round ones', 2026, 40, 200, ['’26', '’28', '’30', '’32', '’34']],
  ['rounder ones', 2026, 80, 240, ['2030', '2035', '2040', '2045']],
  ['past a century', 2098, 16, 130, ['’98', '’99', '’00', '’01']],
  ['one year', 2027, 3, 60, ['2027']],
  ['the first, where none is round', 2026, 4, 20, ['’26']],
])('%s', (_, startYear, shown, width, heads) =>
  expect(yearHeads(yearsOf(startYear, shown, 0, width), 13).map(({ text }) => text)).toEqual(heads),
);

it('keeps years apart, and puts each where it begins', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 1, max: 160 }),
      fc.integer({ min: 100, max: 1400 }),
      fc.integer({ min: 12, max: 24 }),
      (startYear, shown, width, size) => {
        const years = yearsOf(startYear, shown, 20, 20 + width);
        const heads = yearHeads(years, size);
        expect(heads.length).toBeGreaterThan(0);
        heads.forEach(({ quarter, text }, at) => {
          expect(quarter % 4).toBe(0);
          expect(String(startYear + quarter / 4).endsWith(text.replace('’', ''))).toBe(true);
          const next = heads[at + 1];
          if (next) expect(years.x(next.quarter) - years.x(quarter)).toBeGreaterThan(textWidth(text, size));
        });
      },
    ),
  );
});
