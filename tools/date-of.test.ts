import { expect, test } from 'vitest';
import { dateOf } from './date-of.mjs';

test('the same bytes have the same date, others another, and each is one that an archive can hold', () => {
  const dates = Array.from({ length: 2000 }, (_, index) => dateOf(Buffer.from(`import './part-${index}.js'`)));
  expect(dateOf(Buffer.from("import './part-0.js'"))).toEqual(dates[0]);
  expect(new Set(dates.map(Number)).size).toBe(2000);
  for (const date of dates) {
    expect(date.getFullYear()).toBeGreaterThanOrEqual(1980);
    expect(date.getSeconds() % 2).toBe(0);
    expect(date.getTime()).toBeLessThan(Date.UTC(2020, 0, 1));
  }
});
